import { wordsOf } from "../features/association/words";
import { effectOfDecision } from "../features/decisions/effects.server";
import { applyEffect } from "../features/effects/writes.server";
import { makePen, takePen } from "../pen.server";
import { civilDay } from "../texts/zone";
import type { House } from "./house";

/**
 * What an adopted decision left waiting for its day is applied on that day, or on the first night after it. Answers how
 * many effects were taken up; one that its rule refuses stays, with the reason.
 */
export const applyDueEffects = async (house: House): Promise<number> => {
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  if (!place) return 0;
  const at = house.clock();
  const now = at.toISOString();
  const today = civilDay(now, place.zone);
  return house.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const due = await trx
      .selectFrom("effects")
      .select("id")
      .where("decisionId", "is not", null)
      .where("appliedAt", "is", null)
      .where("refusedWhy", "is", null)
      .where("startsOn", "<=", today)
      .orderBy("startsOn")
      .orderBy("id")
      .execute();
    const me = { kind: "system" as const };
    const ctx = {
      ...{ house, now, today, me, zone: place.zone, words: wordsOf(place.words), lang: house.defaultLang },
      id: () => house.ids(at),
    };
    const { pen, close } = makePen(trx, ctx, head, "effect.apply");
    for (const { id } of due) {
      const found = await effectOfDecision(trx, null, id);
      if (found) await applyEffect(pen, found.decision, found.row);
    }
    await close();
    return due.length;
  });
};
