import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { effectsBeside } from "../effects/queries.server";
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
