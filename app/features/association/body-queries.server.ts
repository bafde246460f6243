import type { Db } from "../../../db/dialect";
import type { Deciding } from "./matters";
import { rulesInForce } from "./queries.server";
import { readRuleSet } from "./read-rules";
import type { RuleSet } from "./rule-set";

/** The bodies open on a civil day, the assembly and the board first, each with what it decides alone. */
export const decidingBodies = async (db: Db, day: string): Promise<(Deciding & { article: string | null })[]> => {
  const bodies = await db
    .selectFrom("bodies")
    .select(["id", "kind", "name", "article"])
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const matters = await db
    .selectFrom("bodyMatters")
    .select(["id", "bodyId", "matter", "article", "aboveCents"])
    .orderBy("id")
    .execute();
  return bodies.map((body) => ({
    ...body,
    matters: matters.filter((one) => one.bodyId === body.id).map(({ bodyId: _body, ...one }) => one),
  }));
};

/** Bodies that were closed, the last first. */
export const closedBodies = (db: Db, day: string) =>
  db
    .selectFrom("bodies")
    .select(["id", "kind", "name", "closedOn"])
    .where("closedOn", "<=", day)
    .orderBy("closedOn", "desc")
    .execute();

/** What its commands look at; null when unknown. */
export const bodyAt = async (db: Db, id: string, today: string) => {
  const body = await db.selectFrom("bodies").selectAll().where("id", "=", id).executeTakeFirst();
  if (!body) return null;
  const ahead = await db
    .selectFrom("meetings")
    .select("id")
    .where("bodyId", "=", id)
    .where("status", "in", ["preparing", "called", "open"])
    .executeTakeFirst();
  const seated = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .select("mandates.id")
    .where("seats.bodyId", "=", id)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", today)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", today)]))
    .executeTakeFirst();
  return { ...body, meets: ahead !== undefined, seated: seated !== undefined };
};
export type BodyAt = NonNullable<Awaited<ReturnType<typeof bodyAt>>>;

/** The rules being prepared for a body: what stands on a day, and what would stand once they are adopted; null when none is open. */
export const ruleDraftOf = async (db: Db, bodyId: string, day: string) => {
  const draft = await db
    .selectFrom("ruleDrafts")
    .selectAll()
    .where("bodyId", "=", bodyId)
    .where("status", "=", "open")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!draft) return null;
  const before = await rulesInForce(db, bodyId, day);
  return { id: draft.id, version: draft.version, before, after: withChanges(before, draft.changes) };
};

/** A draft by its id, with its body and what would stand from a day on. */
export const ruleDraftById = async (db: Db, id: string, day: string) => {
  const draft = await db.selectFrom("ruleDrafts").selectAll().where("id", "=", id).executeTakeFirst();
  if (!draft) return null;
  return { ...draft, after: withChanges(await rulesInForce(db, draft.bodyId, day), draft.changes) };
};

/** Rules with what a draft changes in them. */
export const withChanges = (before: RuleSet, changes: string): RuleSet =>
  readRuleSet({ ...before, ...(JSON.parse(changes) as Partial<RuleSet>) });
