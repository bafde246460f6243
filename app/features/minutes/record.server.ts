import type { Db } from "../../../db/dialect";
import { civilOf } from "../../texts/dates";
import { civilDay } from "../../texts/zone";
import { associationOf } from "../association/queries.server";
import type { RuleSet } from "../association/rule-set";
import { sittingAlternates } from "../meetings/alternates";
import { isAtADistance, takesPart } from "../meetings/attendance";
import { type Ballot, ballotsOf } from "../meetings/ballots.server";
import { isAssembly, matterOf } from "../meetings/kinds";
import { noticePeriod } from "../meetings/notice";
import { attendanceOf, type Meeting, meetingRows, proxiesOf, rollDay, ruleSetFor } from "../meetings/queries.server";
import { quorum } from "../meetings/quorum";
import { attendeesOf } from "../meetings/roll";
import { allCorrectionsOf, allVotesOf, minutesRow, type Vote } from "./queries.server";
import type { MinutesRecord, Mode } from "./record";
import { pointsOf } from "./record-points.server";
import { attendanceAt, proxiesAt, withBallotsAt } from "./replay";

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
  const alternates = sittingAlternates(roll, attendeesOf(roll));
  const names = new Map(roll.map((one) => [one.personId, one.name]));
  const late = (row?.openedLateAt ?? null) !== null;
  const ballots = await ballotsOf(db, meetingId);
  const counted = await quorumAtFirstVote(db, meeting, { rules, roll, proxies, ballots, votes, now, late });
  const civil = (at: string | null) => (at ? civilOf(at, zone) : null);
  const points = await pointsOf(db, meeting, { part, rules, votes, roll, names, civil, zone, late });
  const aside = ballots.flatMap(({ name, asideWhy }) => (asideWhy ? { name, why: asideWhy } : []));
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
      bodyKind: meeting.bodyKind,
      startsAt: meeting.startsAt,
      place: meeting.place,
    },
    number: row?.number ?? null,
    opened: civil(meeting.openedAt),
    closed: civil(meeting.closedAt),
    enteredOn: row?.openedLateAt ? civilDay(row.openedLateAt, zone) : null,
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
    countedAt: civil(counted.at),
    people: roll.map((one) => ({
      name: one.name,
      voice: alternates.has(one.personId) ? "voting" : one.voice,
      mode: modeOf(rules, one),
      from: isLate(meeting.openedAt, one.arrivedAt) ? civil(one.arrivedAt) : null,
      until: civil(one.leftAt),
    })),
    proxies: proxies.map((one) => ({
      from: one.principalName,
      to: one.holderName,
      givenOn: civilDay(one.givenAt, zone),
      dropped: one.droppedAt !== null,
    })),
    ...(aside.length > 0 ? { ballotsAside: aside } : {}),
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

// Who follows at a distance uncounted is there by the proxy or the ballot that stands, as the quorum says it: not twice.
const modeOf = (rules: RuleSet, { presence, heldBy, byPost }: Roll[number]): Mode => {
  if (isAtADistance(presence) && !takesPart(rules, presence, "quorum")) {
    if (byPost) return "correspondence";
    if (heldBy !== null) return "represented";
  }
  return presence ?? (heldBy !== null ? "represented" : "unnoted");
};

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

type Asked = {
  rules: RuleSet;
  roll: Roll;
  proxies: Proxies;
  ballots: Ballot[];
  votes: Vote[];
  now: string;
  late: boolean;
};

const quorumAtFirstVote = async (db: Db, meeting: Meeting, asked: Asked) => {
  const { rules, roll, proxies, ballots, votes, now, late } = asked;
  const moments = await db.selectFrom("attendanceEvents").selectAll().where("meetingId", "=", meeting.id).execute();
  const ordered = moments.sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = votes;
  const at = first?.openedAt ?? (late ? now : (meeting.closedAt ?? now));
  // Written afterwards, hours are those of the evening and votes those of the writing: the order of entry decides.
  const before = late && first ? ordered.filter((one) => one.id < first.id) : ordered;
  const base = roll.filter((one) => one.voice === "voting").length;
  const there = attendanceAt(withBallotsAt(roll, ballots, at), before, at);
  const told = quorum(rules, base, there, proxiesAt(proxies, at), {
    secondCall: meeting.secondCallOf !== null,
    matter: matterOf(meeting.kind),
    asOf: isAssembly(meeting.kind) ? await rollDay(db, meeting) : undefined,
  });
  return { ...told, at: late ? null : at };
};
