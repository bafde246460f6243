import { addDays } from "../features/association/calendar";
import { wordsOf } from "../features/association/words";
import { sweeps } from "../features/retention/writes-sweeps.server";
import { makePen, takePen } from "../pen.server";
import { civilDay } from "../texts/zone";
import type { House } from "./house";

/**
 * Applies the retention periods once: one transaction, one line in the journal with the counts (none when nothing went).
 * Answers how many rows went, by kind.
 */
export const applyRetention = async (house: House): Promise<{ [kind: string]: number }> => {
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  if (!place) return {};
  const at = house.clock();
  const now = at.toISOString();
  const today = civilDay(now, place.zone);
  return house.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const ctx = {
      house,
      now,
      today,
      zone: place.zone,
      words: wordsOf(place.words),
      lang: house.defaultLang,
      origin: house.origin,
      demo: house.demo,
      me: { kind: "system" as const },
      id: () => house.ids(at),
    };
    const { pen, close } = makePen(trx, ctx, head, "retention.apply");
    const gone: { [kind: string]: number } = {};
    for (const [kind, sweep] of Object.entries(sweeps)) {
      const rows = await sweep.apply(pen, { now, today, zone: place.zone });
      if (rows > 0) gone[kind] = rows;
    }
    if (Object.keys(gone).length > 0)
      await pen.record({ subject: { kind: "association", id: today }, reads: "keepers", data: gone });
    await close();
    return gone;
  });
};

/** Whether tonight's sweep is still to do: once a civil day, from three in the morning. */
export const retentionIsDue = (lastDay: string | null, today: string, hour: number): boolean =>
  hour >= 3 && (lastDay === null || lastDay <= addDays(today, -1));
