import { wordsOf } from "../features/association/words";
import { makePen, type Pen, takePen } from "../pen.server";
import type { Verb } from "../rights";
import { civilDay } from "../texts/zone";
import type { House } from "./house";

/**
 * Writes what the house does by itself, on its own clock and day: one transaction that holds the pen. `verb` names the
 * lines that say nothing else. Answers null while there is no association.
 */
export const withHousePen = async <T>(house: House, verb: Verb, work: (pen: Pen) => Promise<T>): Promise<T | null> => {
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  if (!place) return null;
  const at = house.clock();
  const now = at.toISOString();
  return house.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const ctx = {
      ...{ house, now, today: civilDay(now, place.zone), zone: place.zone, words: wordsOf(place.words) },
      ...{ lang: house.defaultLang, me: { kind: "system" as const } },
      id: () => house.ids(at),
    };
    const { pen, close } = makePen(trx, ctx, head, verb);
    const done = await work(pen);
    await close();
    return done;
  });
};
