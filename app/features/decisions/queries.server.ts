import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { isPerson, type Me } from "../../me";
import { folded } from "../actions/person-named";
import { readsRegister } from "./reads";

/** The rows of the register `me` may read: in camera for administrators and the officers of that meeting only,
 *  who read everything decided there until its minutes are final. */
export const readableBy = (me: Me) => (eb: ExpressionBuilder<Schema, "decisions">) => {
  const open = eb("decisions.inCamera", "=", 0);
  const level = readsRegister(me) ? open : eb.and([open, eb("decisions.showable", "=", 1)]);
  if (!isPerson(me)) return eb.and([eb("decisions.id", "=", "")]);
  if (me.boardMember) return eb.or([level, eb("decisions.inCamera", "=", 1)]);
  if (me.officerOf.length > 0) return eb.or([level, eb("decisions.meetingId", "in", me.officerOf)]);
  return level;
};

const listed = (db: Db, me: Me) =>
  db
    .selectFrom("decisions")
    .innerJoin("bodies", "bodies.id", "decisions.bodyId")
    .leftJoin("poles", "poles.id", "decisions.poleId")
    .leftJoin("texts", "texts.hash", "decisions.textHash")
    .select([
      "decisions.id",
      "decisions.number",
      "decisions.title",
      "decisions.decidedOn",
      "decisions.outcome",
      "decisions.inCamera",
      "decisions.showable",
      "decisions.year",
      "decisions.explanation",
      "decisions.takenOverAt",
      "decisions.oldNumber",
      "bodies.kind as bodyKind",
      "bodies.name as bodyName",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
      "texts.text",
    ])
    .where(readableBy(me))
    .orderBy("decisions.decidedOn", "desc")
    .orderBy("decisions.rank", "desc");

export type Listed = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];
export type RegisterAsked = { year: number | null; words: string; page: number };
export const PAGE = 20;

/** One page of the register, newest first: by civil year, with every word asked for in title, text or number. */
export const registerPage = async (db: Db, me: Me, asked: RegisterAsked) => {
  const years = await db
    .selectFrom("decisions")
    .select((eb) => ["year", eb.fn.countAll<number>().as("count")])
    .where(readableBy(me))
    .groupBy("year")
    .orderBy("year", "desc")
    .execute();
  const rows = await allListed(db, me, asked);
  const from = (asked.page - 1) * PAGE;
  return {
    years: years.map((row) => ({ year: row.year, count: Number(row.count) })),
    total: rows.length,
    rows: rows.slice(from, from + PAGE).map(({ text: _text, explanation: _why, ...row }) => row),
  };
};

/** Every line asked for, for the register's CSV and its paper. */
export const allListed = async (db: Db, me: Me, asked: Omit<RegisterAsked, "page">): Promise<Listed[]> => {
  const query = listed(db, me);
  const rows = await (asked.year ? query.where("decisions.year", "=", asked.year) : query).execute();
  const words = folded(asked.words).split(" ").filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const hay = folded(`${row.number} ${row.title} ${row.text ?? ""} ${row.poleName ?? ""}`);
    return words.every((word) => hay.includes(word));
  });
};

/** A decision by its number with its text, its vote and what it asks; null when unknown or not for `me`. */
export const decisionByNumber = async (db: Db, me: Me, number: string) => {
  const decision = await listed(db, me)
    .innerJoin("meetings", "meetings.id", "decisions.meetingId")
    .select([
      "decisions.meetingId",
      "decisions.itemId",
      "decisions.proposalId",
      "decisions.poleId",
      "meetings.title as meetingTitle",
      "meetings.status as meetingStatus",
    ])
    .where("decisions.number", "=", number)
    .executeTakeFirst();
  if (!decision) return null;
  const followUps = await db
    .selectFrom("followUps")
    .innerJoin("poles", "poles.id", "followUps.poleId")
    .leftJoin("persons", "persons.id", "followUps.doneBy")
    .select([
      "followUps.id",
      "followUps.poleId",
      "followUps.text",
      "followUps.dueOn",
      "followUps.doneAt",
      "followUps.doneNote",
      "followUps.version",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
      "persons.givenName as doneBy",
    ])
    .where("decisionId", "=", decision.id)
    .orderBy("followUps.id")
    .execute();
  return { ...decision, followUps };
};

/** What `decision.show` looks at. */
export const decisionToShow = async (db: Db, me: Me, id: string) => {
  const row = await db
    .selectFrom("decisions")
    .select(["id", "poleId", "meetingId", "inCamera"])
    .where("id", "=", id)
    .where(readableBy(me))
    .executeTakeFirst();
  return row ? { ...row, inCamera: row.inCamera === 1 } : null;
};

/** A follow-up with its decision; null when its decision is not for `me`. */
export const followUpOf = async (db: Db, me: Me, id: string) => {
  const row = await db
    .selectFrom("followUps")
    .innerJoin("decisions", "decisions.id", "followUps.decisionId")
    .select([
      "followUps.id",
      "followUps.poleId",
      "followUps.text",
      "followUps.dueOn",
      "followUps.doneAt",
      "followUps.version",
      "decisions.number",
      "decisions.meetingId",
      "decisions.inCamera",
    ])
    .where("followUps.id", "=", id)
    .where(readableBy(me))
    .executeTakeFirst();
  return row ? { ...row, inCamera: row.inCamera === 1 } : null;
};

/** Follow-ups still open that `me` may read, soonest first: of some poles, or due by a civil day. */
export const openFollowUps = async (db: Db, me: Me, asked: { poleIds?: string[]; until?: string } = {}) => {
  let query = db
    .selectFrom("followUps")
    .innerJoin("decisions", "decisions.id", "followUps.decisionId")
    .innerJoin("poles", "poles.id", "followUps.poleId")
    .select([
      "followUps.id",
      "followUps.poleId",
      "followUps.text",
      "followUps.dueOn",
      "followUps.version",
      "decisions.id as decisionId",
      "decisions.number",
      "decisions.title as decisionTitle",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
    ])
    .where("followUps.doneAt", "is", null)
    .where(readableBy(me));
  if (asked.poleIds) query = query.where("followUps.poleId", "in", asked.poleIds.length > 0 ? asked.poleIds : [""]);
  if (asked.until) query = query.where("followUps.dueOn", "is not", null).where("followUps.dueOn", "<=", asked.until);
  const rows = await query.orderBy("followUps.id").execute();
  return rows.sort((a, b) => ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1));
};

/** Decisions of a meeting in the order they were taken. */
export const decisionsOfMeeting = async (db: Db, me: Me, meetingId: string) => {
  const rows = await listed(db, me).where("decisions.meetingId", "=", meetingId).execute();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Last decisions about a pole. */
export const decisionsOfPole = (db: Db, me: Me, poleId: string, most = 5) =>
  listed(db, me).where("decisions.poleId", "=", poleId).limit(most).execute();

/** The decision a proposal came to, the last one when it came back. */
export const decisionOfProposal = (db: Db, me: Me, proposalId: string) =>
  listed(db, me).where("decisions.proposalId", "=", proposalId).limit(1).executeTakeFirst();
