import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { addDays } from "../association/calendar";
import { effectsBeside, inputIn } from "../effects/queries.server";
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

/**
 * Who leads or led a pole, the latest first, each with the numbers of the decisions that named them then and that ended
 * it (`ended`: who was relieved, a pole closed, an end said with the name), if `me` reads them.
 */
export const leadsOverTime = async (db: Db, me: Me, poleId: string) => {
  const periods = await leadPeriods(db, poleId);
  const rows = await db
    .selectFrom("decisions")
    .innerJoin("effects", "effects.decisionId", "decisions.id")
    .select(["effects.kind", "effects.madeId", "effects.startsOn", "effects.data", "decisions.number"])
    .where("effects.kind", "in", ["nameLead", "relieveLead", "closePole"])
    .where("effects.madeId", "in", [poleId, ...periods.map((one) => `${poleId}:${one.personId}`)])
    .where("effects.appliedAt", "is not", null)
    .where(readableBy(me))
    .execute();
  return periods.map((period) => {
    const { personId, startsOn, endsOn } = period;
    const first = endsOn === null ? null : addDays(endsOn, 1);
    const theirs = rows.filter((one) => one.madeId === poleId || one.madeId === `${poleId}:${personId}`);
    const named = theirs.find((one) => one.kind === "nameLead" && one.startsOn === startsOn);
    const relieved = theirs.find((one) => one.kind !== "nameLead" && first !== null && one.startsOn === first);
    const planned = named && endsOn !== null && inputIn(named).endsOn === endsOn ? named : undefined;
    return { ...period, decision: named?.number ?? null, ended: (relieved ?? planned)?.number ?? null };
  });
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
