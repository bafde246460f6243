import type { Pen } from "../../pen.server";
import { delegationsOf, type Given, type Limited, lastDayFor } from "./giving";
import type { Why } from "./kinds";

/** Gives a legal power from a day on, by the association or by delegation; answers its id. */
export const givePower = async (pen: Pen, given: Given & { decisionId: string | null }): Promise<string> => {
  const id = pen.id();
  const { person, ...row } = given;
  await pen.db
    .insertInto("legalPowers")
    .values({ ...row, id, personId: person, endedWhy: null, endDecisionId: null, createdAt: pen.now })
    .execute();
  const { power, startsOn, endsOn, delegatedBy, limitCents, decisionId } = given;
  await pen.record({
    verb: "power.give",
    subject: { kind: "person", id: person },
    data: { held: id, power, startsOn, endsOn, delegatedBy, limitCents, decision: decisionId },
    texts: given.limitText ? { limit: given.limitText } : undefined,
  });
  return id;
};

/** Ends a power after its last day, by a decision or not, and the delegations that come from it with it. */
export const endPower = async (
  pen: Pen,
  row: Limited,
  ending: { lastDay: string; why: Why; powers: readonly Limited[]; decisionId?: string | null },
): Promise<void> => {
  const { lastDay, why, powers, decisionId = null } = ending;
  for (const one of [row, ...delegationsOf(row, powers, lastDay)]) {
    const endsOn = lastDayFor(one, lastDay);
    await pen.db
      .updateTable("legalPowers")
      .set({ endsOn, endedWhy: why, endDecisionId: decisionId })
      .where("id", "=", one.id)
      .execute();
    await pen.record({
      verb: "power.end",
      subject: { kind: "person", id: one.person },
      data: { held: one.id, power: one.power, endsOn, why, decision: decisionId },
    });
  }
};
