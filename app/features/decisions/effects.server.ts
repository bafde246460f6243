import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { effectsBeside } from "../effects/queries.server";
import { leadPeriods } from "../poles/queries.server";
import { readableBy } from "./queries.server";

/** The numbers of the decisions that made or ended these things, the last one each, where `me` may read them. */
export const decisionsBehind = async (
  db: Db,
  me: Me,
  kind: "lead" | "pole" | "legalPower" | "mandate" | "ruleVersion" | "dutyDraft",
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom("decisions")
    .innerJoin("effects", "effects.decisionId", "decisions.id")
    .select(["effects.madeId", "decisions.number"])
    .where("effects.madeKind", "=", kind)
    .where("effects.madeId", "in", [...ids, ""])
    .where("effects.appliedAt", "is not", null)
    .where(readableBy(me))
    .orderBy("effects.appliedAt")
    .execute();
  return new Map(rows.map((row) => [row.madeId ?? "", row.number]));
};

/** Who leads or led a pole, the latest first, each with the number of the decision that named them then, if `me` reads it. */
export const leadsOverTime = async (db: Db, me: Me, poleId: string) => {
  const periods = await leadPeriods(db, poleId);
  const named = await db
    .selectFrom("decisions")
    .innerJoin("effects", "effects.decisionId", "decisions.id")
    .select(["effects.madeId", "effects.startsOn", "decisions.number"])
    .where("effects.kind", "=", "nameLead")
    .where("effects.madeId", "in", ["", ...periods.map((one) => `${poleId}:${one.personId}`)])
    .where("effects.appliedAt", "is not", null)
    .where(readableBy(me))
    .execute();
  return periods.map((period) => ({
    ...period,
    decision:
      named.find((one) => one.madeId === `${poleId}:${period.personId}` && one.startsOn === period.startsOn)?.number ??
      null,
  }));
};

/** The numbers of these decisions, by id, where `me` may read them. */
export const numbersOf = async (db: Db, me: Me, ids: readonly (string | null)[]): Promise<Map<string, string>> => {
  const known = ids.filter((id) => id !== null);
  const rows = await db
    .selectFrom("decisions")
    .select(["decisions.id", "decisions.number"])
    .where("decisions.id", "in", ["", ...known])
    .where(readableBy(me))
    .execute();
  return new Map(rows.map((row) => [row.id, row.number]));
};

/** An effect with its decision; null when unknown or not for `me`. Nobody asks for what comes due by itself. */
export const effectOfDecision = async (db: Db, me: Me | null, effectId: string) => {
  const decision = await db
    .selectFrom("decisions")
    .innerJoin("effects", "effects.decisionId", "decisions.id")
    .select(["decisions.id", "decisions.number", "decisions.decidedOn", "decisions.meetingId"])
    .select(["decisions.poleId", "decisions.inCamera"])
    .where("effects.id", "=", effectId)
    .$if(me !== null, (query) => query.where(readableBy(me ?? { kind: "system" })))
    .executeTakeFirst();
  if (!decision) return null;
  const row = (await effectsBeside(db, { decisionId: decision.id })).find((one) => one.id === effectId);
  return row ? { row, decision: { ...decision, inCamera: decision.inCamera === 1 } } : null;
};
