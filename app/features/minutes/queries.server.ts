import type { Db } from "../../../db/dialect";
import { isPerson, type Me, readsInCamera } from "../../me";
import type { RuleSet } from "../association/rule-set";
import type { PointBallot } from "../meetings/ballots";
import { choicesOf } from "../meetings/ballots.server";
import type { Entitled } from "../meetings/entitled";
import { isAssembly, isBoard, matterOf } from "../meetings/kinds";
import type { SentencePart } from "../meetings/parts";
import {
  type AttendanceRow,
  agendaOf,
  attendanceOf,
  type Meeting,
  meetingOf,
  proxiesOf,
  rollDay,
  ruleSetFor,
} from "../meetings/queries.server";
import { type Quorum, quorum } from "../meetings/quorum";
import { activeProxies, attendeesOf } from "../meetings/roll";

/** The row of minutes of a meeting, or null while none was begun. */
export const minutesRow = async (db: Db, meetingId: string) =>
  (await db.selectFrom("minutes").selectAll().where("meetingId", "=", meetingId).executeTakeFirst()) ?? null;
/** Whether the sitting was opened after its day, to be written with its hours. */
export const isLate = async (db: Db, meetingId: string): Promise<boolean> =>
  ((await minutesRow(db, meetingId))?.openedLateAt ?? null) !== null;

export type MinutesRow = NonNullable<Awaited<ReturnType<typeof minutesRow>>>;

/** A meeting as its commands look at it; null when unknown or not for `me`. */
export const sittingAt = async (db: Db, me: Me, id: string) => {
  const meeting = await meetingOf(db, me, id);
  return meeting ? { meetingId: meeting.id, meeting } : null;
};
export type Sitting = NonNullable<Awaited<ReturnType<typeof sittingAt>>>;

/** A point with its meeting; null when unknown, or in camera for someone who must not know it. */
export const itemAt = async (db: Db, me: Me, itemId: string) => {
  const row = await db.selectFrom("agendaItems").select("meetingId").where("id", "=", itemId).executeTakeFirst();
  const sitting = row ? await sittingAt(db, me, row.meetingId) : null;
  if (!sitting) return null;
  const item = (await agendaOf(db, me, sitting.meetingId)).find((one) => one.id === itemId);
  return item ? { ...sitting, item } : null;
};

export type Room = {
  meeting: Meeting;
  rules: RuleSet;
  roll: AttendanceRow[];
  proxies: Awaited<ReturnType<typeof proxiesOf>>;
  quorum: Quorum;
  /** What the ballots received by correspondence say, by point, and the points voted on already. */
  ballots: ReadonlyMap<string, PointBallot[]>;
  voted: readonly string[];
  /** The day the roll was frozen on, for an assembly. */
  asOf: string | undefined;
};

/** Who is in the room now, by what rules, and whether the quorum is there. */
export const roomOf = async (db: Db, meeting: Meeting): Promise<Room> => {
  const rules = await ruleSetFor(db, meeting);
  const roll = await attendanceOf(db, meeting.id);
  const proxies = await proxiesOf(db, meeting.id);
  const asOf = isAssembly(meeting.kind) ? await rollDay(db, meeting) : undefined;
  const base = roll.filter((one) => one.voice === "voting").length;
  const options = { secondCall: meeting.secondCallOf !== null, matter: matterOf(meeting.kind), asOf };
  const counted = quorum(rules, base, attendeesOf(roll), activeProxies(proxies), options);
  const ballots = await choicesOf(db, meeting.id);
  const voted = ballots.size > 0 ? await votedPoints(db, meeting.id) : [];
  return { meeting, rules, roll, proxies, quorum: counted, ballots, voted, asOf };
};

const votedPoints = async (db: Db, meetingId: string): Promise<string[]> => {
  const rows = await db.selectFrom("votes").select("itemId").where("meetingId", "=", meetingId).execute();
  return rows.map((row) => row.itemId);
};

/** The points each person withdrew from, by item. */
export const withdrawnFrom = (roll: readonly AttendanceRow[], itemId: string): string[] =>
  roll.filter((one) => itemsOf(one.conflictItems).includes(itemId)).map((one) => one.personId);

/** The list of points kept in a line of the roll. */
export const itemsOf = (kept: string): string[] => (kept === "" ? [] : (JSON.parse(kept) as string[]));

/** What a vote froze when it opened. */
export type FrozenRoll = Entitled;
type Kept = { roll: FrozenRoll | null; parts: SentencePart[] };

/** Every vote of a meeting in the order they opened, each with its frozen roll, its explanation and its decision. */
export const allVotesOf = async (db: Db, meetingId: string) => {
  const rows = await db
    .selectFrom("votes")
    .innerJoin("agendaItems", "agendaItems.id", "votes.itemId")
    .leftJoin("voteRecords", "voteRecords.voteId", "votes.id")
    .leftJoin("decisions", "decisions.id", "voteRecords.decisionId")
    .selectAll("votes")
    .select(["voteRecords.roll", "voteRecords.parts", "decisions.id as decisionId", "decisions.number"])
    .select(["agendaItems.inCamera", "agendaItems.title as itemTitle", "agendaItems.proposalId"])
    .where("votes.meetingId", "=", meetingId)
    .orderBy("votes.openedAt")
    .orderBy("votes.id")
    .execute();
  return rows.map(({ roll, parts, inCamera, ...row }) => ({
    ...row,
    inCamera: inCamera === 1,
    ...kept(roll, parts),
  }));
};
export type Vote = Awaited<ReturnType<typeof allVotesOf>>[number];

/** The votes `me` may know: those of in-camera points are left out for others. */
export const votesOf = async (db: Db, me: Me, meetingId: string): Promise<Vote[]> => {
  const whole = readsInCamera(me, meetingId);
  return (await allVotesOf(db, meetingId)).filter((vote) => whole || !vote.inCamera);
};

const kept = (roll: string | null, parts: string | null): Kept => ({
  roll: roll ? (JSON.parse(roll) as FrozenRoll) : null,
  parts: parts ? (JSON.parse(parts) as SentencePart[]) : [],
});

/** A vote with its point and its meeting; null when unknown or not for `me`. */
export const voteAt = async (db: Db, me: Me, voteId: string) => {
  const row = await db.selectFrom("votes").select("itemId").where("id", "=", voteId).executeTakeFirst();
  const at = row ? await itemAt(db, me, row.itemId) : null;
  if (!at) return null;
  const vote = (await votesOf(db, me, at.meetingId)).find((one) => one.id === voteId);
  return vote
    ? { ...at, vote, rules: await ruleSetFor(db, at.meeting), members: await votingOnRoll(db, at.meetingId) }
    : null;
};

const votingOnRoll = async (db: Db, meetingId: string): Promise<number> => {
  const rows = await db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("voice", "=", "voting")
    .execute();
  return rows.length;
};

/** The points put off, by id. */
export const postponedOf = async (db: Db, meetingId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom("itemMinutes")
    .innerJoin("agendaItems", "agendaItems.id", "itemMinutes.itemId")
    .select("itemId")
    .where("agendaItems.meetingId", "=", meetingId)
    .where("postponedAt", "is not", null)
    .execute();
  return rows.map((row) => row.itemId);
};

/** Every correction suggested to the minutes of a meeting, oldest first, with who suggested it. */
export const allCorrectionsOf = async (db: Db, meetingId: string) => {
  const rows = await db
    .selectFrom("minutesCorrections")
    .innerJoin("persons", "persons.id", "minutesCorrections.byId")
    .leftJoin("agendaItems", "agendaItems.id", "minutesCorrections.itemId")
    .selectAll("minutesCorrections")
    .select(["persons.givenName", "persons.familyName", "agendaItems.title as itemTitle", "agendaItems.inCamera"])
    .where("minutesCorrections.meetingId", "=", meetingId)
    .orderBy("minutesCorrections.id")
    .execute();
  return rows.map(({ givenName, familyName, inCamera, ...row }) => ({
    ...row,
    inCamera: inCamera === 1,
    by: `${givenName} ${familyName}`,
  }));
};

/** Those `me` may know. */
export const correctionsOf = async (db: Db, me: Me, meetingId: string) => {
  const whole = readsInCamera(me, meetingId);
  return (await allCorrectionsOf(db, meetingId)).filter((one) => whole || !one.inCamera);
};

/** A correction with its meeting and its point; null when unknown or not for `me`. */
export const correctionAt = async (db: Db, me: Me, id: string) => {
  const row = await db
    .selectFrom("minutesCorrections")
    .select(["meetingId", "itemId"])
    .where("id", "=", id)
    .executeTakeFirst();
  const sitting = row ? await sittingAt(db, me, row.meetingId) : null;
  const correction = sitting && (await correctionsOf(db, me, sitting.meetingId)).find((one) => one.id === id);
  if (!sitting || !correction) return null;
  const item = row?.itemId ? ((await itemAt(db, me, row.itemId))?.item ?? null) : null;
  return { ...sitting, correction, item, minutes: await minutesRow(db, sitting.meetingId) };
};

/** How the reports of the open poles stand for a board; a pole that logged nothing simply has an open one. Others: none. */
export const reportsOf = async (db: Db, meeting: Pick<Meeting, "id" | "kind" | "bodyKind">) => {
  if (!isBoard(meeting)) return [];
  const rows = await db
    .selectFrom("poles")
    .leftJoin("poleReports", (join) =>
      join.onRef("poleReports.poleId", "=", "poles.id").on("poleReports.meetingId", "=", meeting.id),
    )
    .select(["poles.id", "poles.name", "poles.slug", "poles.vegetable"])
    .select(["poleReports.status", "poleReports.text", "poleReports.version"])
    .where("poles.closedOn", "is", null)
    .orderBy("poles.rank")
    .execute();
  return rows.map((row) => ({
    ...row,
    status: row.status ?? ("open" as const),
    text: row.text ?? "",
    version: row.version ?? 0,
  }));
};

/** The actions noted at the points and decisions of a meeting: not those of in-camera points, which make none. */
export const actionsOfMeeting = async (db: Db, itemIds: readonly string[]) => {
  if (itemIds.length === 0) return [];
  const rows = await db
    .selectFrom("actions")
    .innerJoin("persons", "persons.id", "actions.personId")
    .select(["actions.id", "actions.text", "actions.dueOn", "actions.originId", "actions.createdAt", "actions.status"])
    .select(["persons.givenName", "persons.familyName"])
    .where("originKind", "=", "item")
    .where("originId", "in", itemIds)
    .where("removedAt", "is", null)
    .orderBy("actions.id")
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    who: `${givenName} ${familyName}`,
    itemId: row.originId ?? "",
  }));
};

/** Whether `me` is on the roll of a meeting. */
export const isInvited = async (db: Db, me: Me, meetingId: string): Promise<boolean> => {
  if (!isPerson(me)) return false;
  const row = await db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("personId", "=", me.id)
    .executeTakeFirst();
  return row !== undefined;
};
