import { effectOfDecision } from "../features/decisions/effects.server";
import { applyEffect } from "../features/effects/writes.server";
import type { Pen } from "../pen.server";
import type { House } from "./house";
import { withHousePen } from "./house-pen";

/**
 * What an adopted decision left waiting for its day is applied on that day, or on the first night after it. Answers how
 * many effects were taken up; one that its rule refuses stays, with the reason.
 */
export const applyDueEffects = async (house: House): Promise<number> =>
  (await withHousePen(house, "effect.apply", applyThose)) ?? 0;

const applyThose = async (pen: Pen): Promise<number> => {
  const due = await pen.db
    .selectFrom("effects")
    .select("id")
    .where("decisionId", "is not", null)
    .where("appliedAt", "is", null)
    .where("refusedWhy", "is", null)
    .where("startsOn", "<=", pen.today)
    .orderBy("startsOn")
    .orderBy("id")
    .execute();
  for (const { id } of due) {
    const found = await effectOfDecision(pen.db, null, id);
    if (found) await applyEffect(pen, found.decision, found.row);
  }
  return due.length;
};
