import type { Db } from "../../../db/dialect";
import type { RuleSet } from "../association/rule-set";
import { effectsBeside, toldEffects } from "../effects/queries.server";
import type { attendanceOf, Meeting } from "../meetings/queries.server";
import { inOrder } from "./order";
import { toldOf } from "./order.server";
import { actionsOfMeeting, postponedOf, type Vote, withdrawnFrom } from "./queries.server";
import type { MinutesRecord, RecordedPoint, RecordedVote } from "./record";

type Roll = Awaited<ReturnType<typeof attendanceOf>>;

export type Told = {
  part: MinutesRecord["part"];
  rules: RuleSet;
  votes: Vote[];
  roll: Roll;
  names: Map<string, string>;
  civil: (at: string | null) => string | null;
  zone: string;
  /** Written after the sitting: the hours of its points are not known. */
  late: boolean;
};

/** The points of a meeting as minutes have them: those of the part asked for, each with its entries in their order. */
export const pointsOf = async (db: Db, meeting: Meeting, told: Told): Promise<MinutesRecord["points"]> => {
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
  const ids = items.map((item) => item.id);
  const tasks = await actionsOfMeeting(db, ids);
  const happened = await toldOf(db, ids, told.zone);
  const followUps = await followUpsOf(db, meeting.id);
  const effects = await effectsOf(db, told.votes);
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  return numbered.flatMap(({ item, number }): MinutesRecord["points"] => {
    const hidden = item.inCamera === 1;
    if (told.part === "minutes" && hidden) return [{ number, sealed: true }];
    if (told.part === "annex" && !hidden) return [];
    const entries = inOrder(
      item.notes,
      told.votes.filter((vote) => vote.itemId === item.id && vote.outcome !== "open"),
      tasks.filter((task) => task.itemId === item.id),
      happened.get(item.id) ?? [],
    );
    const point: RecordedPoint = {
      id: item.id,
      number,
      title: item.title,
      kind: item.kind,
      pole: item.poleName,
      begun: item.startedAt !== null,
      startedAt: told.late ? null : told.civil(item.startedAt),
      notes: item.notes,
      addedInSession: item.addedInSession === 1,
      postponed: postponed.includes(item.id),
      withdrawn: withdrawnFrom(told.roll, item.id).map((id) => told.names.get(id) ?? ""),
      votes: entries.flatMap((one) =>
        one.kind === "vote"
          ? recorded(one.vote, told.rules, {
              followUp: followUpTo(followUps, one.vote),
              effects: effects.get(one.vote.decisionId ?? "") ?? [],
            })
          : [],
      ),
      tasks: entries.flatMap((one) =>
        one.kind === "task" ? { who: one.task.who, what: one.task.text, when: one.task.dueOn } : [],
      ),
      order: entries.map((one) => one.kind),
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

type FollowUps = Awaited<ReturnType<typeof followUpsOf>>;
const followUpTo = (followUps: FollowUps, { decisionId }: Vote) =>
  followUps.find((one) => one.decisionId === decisionId);

type Effects = NonNullable<RecordedVote["effects"]>;

const effectsOf = async (db: Db, votes: readonly Vote[]): Promise<Map<string, Effects>> => {
  const found = new Map<string, Effects>();
  for (const { decisionId } of votes) {
    if (!decisionId) continue;
    const rows = await effectsBeside(db, { decisionId });
    const told = await toldEffects(db, rows);
    const done = told.map((one, index) => ({ told: one, applied: rows[index]?.refusedWhy === null }));
    found.set(decisionId, done);
  }
  return found;
};

type After = { followUp: { pole: string; text: string; dueOn: string | null } | undefined; effects: Effects };

const recorded = (vote: Vote, rules: RuleSet, { followUp, effects }: After): RecordedVote => {
  const hidden = vote.parts.some((part) => part.key === "detailHidden");
  return {
    number: vote.number,
    text: vote.question,
    outcome: vote.outcome === "open" ? "tied" : vote.outcome,
    secret: vote.method === "secret",
    entitled: vote.entitled,
    present: vote.present,
    represented: vote.represented,
    ...(vote.roll?.byPost ? { byPost: vote.roll.byPost.voters.length } : {}),
    tally: hidden ? null : tallyIn(vote, rules),
    parts: vote.parts,
    followUp: followUp ? { pole: followUp.pole, text: followUp.text, dueOn: followUp.dueOn } : null,
    effects,
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
