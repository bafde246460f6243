import type { Db } from "../../../db/dialect";
import { civilOf } from "../../texts/dates";
import { civilDay } from "../../texts/zone";
import { associationOf } from "../association/queries.server";
import type { RuleSet } from "../association/rule-set";
import { isAssembly, matterOf } from "../meetings/kinds";
import { noticePeriod } from "../meetings/notice";
import { attendanceOf, type Meeting, meetingRows, proxiesOf, rollDay, ruleSetFor } from "../meetings/queries.server";
import { quorum } from "../meetings/quorum";
import {
  actionsOfMeeting,
  allCorrectionsOf,
  allVotesOf,
  minutesRow,
  postponedOf,
  type Vote,
  withdrawnFrom,
} from "./queries.server";
import type { MinutesRecord, Mode, RecordedPoint, RecordedVote } from "./record";
import { attendanceAt, proxiesAt } from "./replay";

const LATE_AFTER_MS = 10 * 60_000;

/**
 * The minutes of a meeting as its tables have them at an instant: the main part names in-camera points by their number
 * alone; the annex holds these and nothing else. Asked for by those who may read that part: it does not look who asks.
 */
export const draftRecord = async (
  db: Db,
  meetingId: string,
  part: MinutesRecord["part"],
  now: string,
): Promise<MinutesRecord> => {
  const meeting = await meetingRows(db).where("meetings.id", "=", meetingId).executeTakeFirstOrThrow();
  const association = await associationOf(db);
  const zone = association?.zone ?? "Europe/Paris";
  const rules = await ruleSetFor(db, meeting);
  const roll = await attendanceOf(db, meetingId);
  const proxies = await proxiesOf(db, meetingId);
  const votes = await allVotesOf(db, meetingId);
  const row = await minutesRow(db, meetingId);
  const names = new Map(roll.map((one) => [one.personId, one.name]));
  const counted = await quorumAtFirstVote(db, meeting, rules, roll, proxies, votes, now);
  const civil = (at: string | null) => (at ? civilOf(at, zone) : null);
  const points = await pointsOf(db, meeting, { part, rules, votes, roll, names, civil });
  const corrections = (await allCorrectionsOf(db, meetingId)).filter(
    (one) => one.status === "taken" && one.inCamera === (part === "annex"),
  );
  return {
    part,
    association: { name: association?.name ?? "", address: association?.address ?? "" },
    meeting: {
      id: meeting.id,
      kind: meeting.kind,
      title: meeting.title,
      bodyName: meeting.bodyName,
      startsAt: meeting.startsAt,
      place: meeting.place,
    },
    number: row?.number ?? null,
    opened: civil(meeting.openedAt),
    closed: civil(meeting.closedAt),
    withoutQuorum: meeting.status === "closedWithoutQuorum",
    secondCall: meeting.secondCallOf !== null,
    chair: await nameOf(db, meeting.chairId),
    secretary: await nameOf(db, meeting.secretaryId),
    noticeSentOn: meeting.noticeSentAt ? civilDay(meeting.noticeSentAt, zone) : null,
    notice: meeting.noticeSentAt
      ? noticePeriod(rules, meeting.startsAt.slice(0, 10), civilDay(meeting.noticeSentAt, zone)).parts
      : [],
    quorum: counted.parts,
    warnings: counted.warnings,
    people: roll.map((one) => ({
      name: one.name,
      voice: one.voice,
      mode: modeOf(one.presence, one.heldBy !== null),
      from: isLate(meeting.openedAt, one.arrivedAt) ? civil(one.arrivedAt) : null,
      until: civil(one.leftAt),
    })),
    proxies: proxies.map((one) => ({
      from: one.principalName,
      to: one.holderName,
      givenOn: civilDay(one.givenAt, zone),
      dropped: one.droppedAt !== null,
    })),
    points,
    corrections: corrections.map((one) => ({
      on: civilDay(one.answeredAt ?? one.at, zone),
      by: one.by,
      point: one.itemTitle,
      text: one.text,
    })),
    closing: part === "annex" ? "" : (row?.closingNote ?? ""),
  };
};

const modeOf = (presence: Mode | null, represented: boolean): Mode =>
  presence ?? (represented ? "represented" : "absent");

const isLate = (openedAt: string | null, arrivedAt: string | null): boolean =>
  openedAt !== null && arrivedAt !== null && Date.parse(arrivedAt) - Date.parse(openedAt) > LATE_AFTER_MS;

const nameOf = async (db: Db, id: string | null): Promise<string> => {
  if (!id) return "";
  const row = await db
    .selectFrom("persons")
    .select(["givenName", "familyName"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? `${row.givenName} ${row.familyName}` : "";
};

type Roll = Awaited<ReturnType<typeof attendanceOf>>;
type Proxies = Awaited<ReturnType<typeof proxiesOf>>;

const quorumAtFirstVote = async (
  db: Db,
  meeting: Meeting,
  rules: RuleSet,
  roll: Roll,
  proxies: Proxies,
  votes: Vote[],
  now: string,
) => {
  const moments = await db.selectFrom("attendanceEvents").selectAll().where("meetingId", "=", meeting.id).execute();
  const ordered = moments.sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = votes[0]?.openedAt ?? meeting.closedAt ?? now;
  const base = roll.filter((one) => one.voice === "voting").length;
  return quorum(rules, base, attendanceAt(roll, ordered, at), proxiesAt(proxies, at), {
    secondCall: meeting.secondCallOf !== null,
    matter: matterOf(meeting.kind),
    asOf: isAssembly(meeting.kind) ? await rollDay(db, meeting) : undefined,
  });
};

type Told = {
  part: MinutesRecord["part"];
  rules: RuleSet;
  votes: Vote[];
  roll: Roll;
  names: Map<string, string>;
  civil: (at: string | null) => string | null;
};

const pointsOf = async (db: Db, meeting: Meeting, told: Told): Promise<MinutesRecord["points"]> => {
  const items = await db
    .selectFrom("agendaItems")
    .leftJoin("poles", "poles.id", "agendaItems.poleId")
    .selectAll("agendaItems")
    .select("poles.name as poleName")
    .where("agendaItems.meetingId", "=", meeting.id)
    .orderBy("agendaItems.rank")
    .orderBy("agendaItems.id")
    .execute();
  const postponed = await postponedOf(db, meeting.id);
  const tasks = await actionsOfMeeting(
    db,
    items.map((item) => item.id),
  );
  const followUps = await followUpsOf(db, meeting.id);
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  return numbered.flatMap(({ item, number }): MinutesRecord["points"] => {
    const hidden = item.inCamera === 1;
    if (told.part === "minutes" && hidden) return [{ number, sealed: true }];
    if (told.part === "annex" && !hidden) return [];
    const point: RecordedPoint = {
      id: item.id,
      number,
      title: item.title,
      kind: item.kind,
      pole: item.poleName,
      startedAt: told.civil(item.startedAt),
      notes: item.notes,
      addedInSession: item.addedInSession === 1,
      postponed: postponed.includes(item.id),
      withdrawn: withdrawnFrom(told.roll, item.id).map((id) => told.names.get(id) ?? ""),
      votes: told.votes
        .filter((vote) => vote.itemId === item.id && vote.outcome !== "open")
        .map((vote) =>
          recorded(
            vote,
            told.rules,
            followUps.find((one) => one.decisionId === vote.decisionId),
          ),
        ),
      tasks: tasks
        .filter((task) => task.itemId === item.id)
        .map((task) => ({ who: task.who, what: task.text, when: task.dueOn })),
    };
    return [point];
  });
};

const followUpsOf = (db: Db, meetingId: string) =>
  db
    .selectFrom("followUps")
    .innerJoin("decisions", "decisions.id", "followUps.decisionId")
    .innerJoin("poles", "poles.id", "followUps.poleId")
    .select(["followUps.decisionId", "followUps.text", "followUps.dueOn", "poles.name as pole"])
    .where("decisions.meetingId", "=", meetingId)
    .execute();

const recorded = (
  vote: Vote,
  rules: RuleSet,
  followUp: { pole: string; text: string; dueOn: string | null } | undefined,
): RecordedVote => {
  const hidden = vote.parts.some((part) => part.key === "detailHidden");
  return {
    number: vote.number,
    text: vote.question,
    outcome: vote.outcome === "open" ? "tied" : vote.outcome,
    secret: vote.method === "secret",
    entitled: vote.entitled,
    present: vote.present,
    represented: vote.represented,
    tally: hidden ? null : tallyIn(vote, rules),
    parts: vote.parts,
    followUp: followUp ? { pole: followUp.pole, text: followUp.text, dueOn: followUp.dueOn } : null,
  };
};

const tallyIn = (vote: Vote, { votesCast }: RuleSet) => {
  const left = votesCast.value;
  const cast =
    vote.forVotes +
    vote.against +
    (left.withoutAbstentions ? 0 : vote.abstention) +
    (left.withoutBlank ? 0 : vote.blank) +
    (left.withoutNull ? 0 : vote.nullVotes);
  return {
    for: vote.forVotes,
    against: vote.against,
    abstention: vote.abstention,
    blank: vote.blank,
    null: vote.nullVotes,
    takesNoPart: vote.takesNoPart,
    cast,
    deduced: vote.counting !== "full",
  };
};
