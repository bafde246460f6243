import { wordsOf } from "../features/association/words";
import { closeDoors } from "../features/retention/writes-leaving.server";
import { makePen, takePen } from "../pen.server";
import { civilDay } from "../texts/zone";
import type { House } from "./house";

/**
 * What a departure noted ahead left open is closed on its day, or on the first night after it. Answers how many people
 * it closed the door behind; a second run does nothing more.
 */
export const applyDepartures = async (house: House): Promise<number> => {
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  if (!place) return 0;
  const at = house.clock();
  const now = at.toISOString();
  const today = civilDay(now, place.zone);
  return house.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const me = { kind: "system" as const };
    const ctx = {
      ...{ house, now, today, me, zone: place.zone, words: wordsOf(place.words), lang: house.defaultLang },
      id: () => house.ids(at),
    };
    const { pen, close } = makePen(trx, ctx, head, "pairing.end");
    const closed = await closeDoors(pen);
    await close();
    return closed;
  });
};
