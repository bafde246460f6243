import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { prudentRules } from "./prudent-rules";
import { readRuleSet } from "./read-rules";
import { type BodyKind, type RuleSet, type RuleVersion, rulesOn } from "./rule-set";
import { type OwnWords, wordsOf } from "./words";

/** The association, or null before its founding. */
export const associationOf = (db: Db) => db.selectFrom("association").selectAll().limit(1).executeTakeFirst();

/** The association's own words, whole: the default ones before its founding. */
export const ownWordsOf = async (db: Db): Promise<OwnWords> => {
  const row = await db.selectFrom("association").select("words").limit(1).executeTakeFirst();
  return wordsOf(row?.words);
};

/** The association's own pillars, in their order, with how many open poles belong to each. */
export const pillarsWritten = async (db: Db) => {
  const rows = await db.selectFrom("pillars").selectAll().orderBy("rank").orderBy("id").execute();
  const held = await db
    .selectFrom("poles")
    .select(["pillarId", "name", "slug", "vegetable"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  return rows.map((row) => ({ ...row, poles: held.filter((pole) => pole.pillarId === row.id) }));
};

/** Its bodies, oldest first: the assembly, the board, then others. */
export const bodiesOf = (db: Db) => db.selectFrom("bodies").selectAll().orderBy("id").execute();

/** The id of the first body of a kind, or null. */
export const bodyOfKind = async (db: Db, kind: "assembly" | "board"): Promise<string | null> => {
  const row = await db.selectFrom("bodies").select("id").where("kind", "=", kind).orderBy("id").executeTakeFirst();
  return row?.id ?? null;
};

/** Of the meetings that deliberate round a table, those of the board: a bureau or another body meets alike. */
export const ofTheBoard = (eb: ExpressionBuilder<Schema, "meetings">) =>
  eb("meetings.bodyId", "in", eb.selectFrom("bodies").select("bodies.id").where("bodies.kind", "=", "board"));

/** The kind of rules a body follows. */
export const ruleKindOf = (kind: "assembly" | "board" | "bureau" | "other"): BodyKind =>
  kind === "assembly" ? "generalAssembly" : kind === "bureau" ? "bureau" : "board";

/** Every dated version of a body's rules, oldest first, those of one day in the order they were entered. */
export const ruleVersionsOf = async (db: Db, bodyId: string): Promise<(RuleVersion & { id: string })[]> => {
  const rows = await db
    .selectFrom("ruleVersions")
    .select(["id", "startsOn", "settings"])
    .where("bodyId", "=", bodyId)
    .orderBy("startsOn")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, from: row.startsOn, rules: readRuleSet(JSON.parse(row.settings)) }));
};

/** The rules of a body in force on a civil day; prudent and uncited ones when nothing was entered by then. */
export const rulesInForce = async (db: Db, bodyId: string, day: string): Promise<RuleSet> => {
  const found = rulesOn(await ruleVersionsOf(db, bodyId), day);
  if (found) return found;
  const body = await db.selectFrom("bodies").select("kind").where("id", "=", bodyId).executeTakeFirst();
  return prudentRules(ruleKindOf(body?.kind ?? "board"));
};

/** The version of rules in force on a day, by its id: what a meeting keeps from its notice. Null when none was entered. */
export const ruleVersionOn = async (db: Db, bodyId: string, day: string): Promise<string | null> => {
  const versions = await ruleVersionsOf(db, bodyId);
  let found: string | null = null;
  for (const version of versions) if (version.from <= day) found = version.id;
  return found;
};

/** Figures supplied from outside (accounts, weighings), in the order the association gave them. */
export const figuresOf = (db: Db) => db.selectFrom("keyFigures").selectAll().orderBy("rank").orderBy("id").execute();
