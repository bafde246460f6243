import { addDays } from "../features/association/calendar";
import { sweeps } from "../features/retention/writes-sweeps.server";
import type { Pen } from "../pen.server";
import type { House } from "./house";
import { withHousePen } from "./house-pen";

/**
 * Applies the retention periods once: one transaction, one line in the journal with the counts (none when nothing went).
 * Answers how many rows went, by kind.
 */
export const applyRetention = async (house: House): Promise<{ [kind: string]: number }> =>
  (await withHousePen(house, "retention.apply", sweepAll)) ?? {};

const sweepAll = async (pen: Pen): Promise<{ [kind: string]: number }> => {
  const { now, today, zone } = pen;
  const gone: { [kind: string]: number } = {};
  for (const [kind, sweep] of Object.entries(sweeps)) {
    const rows = await sweep.apply(pen, { now, today, zone });
    if (rows > 0) gone[kind] = rows;
  }
  if (Object.keys(gone).length > 0)
    await pen.record({ subject: { kind: "association", id: today }, reads: "keepers", data: gone });
  return gone;
};

/** Whether tonight's sweep is still to do: once a civil day, from three in the morning. */
export const retentionIsDue = (lastDay: string | null, today: string, hour: number): boolean =>
  hour >= 3 && (lastDay === null || lastDay <= addDays(today, -1));
