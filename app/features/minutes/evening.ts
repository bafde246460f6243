export type TimedPoint = { id: string; minutes: number; startedAt: string | null; endedAt: string | null };
export type Evening = {
  /** Minutes each point took or has been open for, by id; absent when it has not begun. */
  spent: { [id: string]: number };
  /** Minutes past what was planned for the points begun so far; negative when ahead. */
  behind: number;
  /** The instant the last point should end (ISO UTC), if the rest takes what was planned. */
  endsAt: string;
};

const MINUTE_MS = 60_000;

/** Where an evening stands at an instant: time spent on each point, how far behind, when it should end. */
export const eveningAt = (points: readonly TimedPoint[], now: string): Evening => {
  const spent: Evening["spent"] = {};
  let behind = 0;
  let left = 0;
  for (const point of points) {
    if (point.startedAt === null) {
      left += point.minutes;
      continue;
    }
    const took = Math.max(0, Math.round((Date.parse(point.endedAt ?? now) - Date.parse(point.startedAt)) / MINUTE_MS));
    spent[point.id] = took;
    behind += point.endedAt === null ? Math.max(0, took - point.minutes) : took - point.minutes;
    if (point.endedAt === null) left += Math.max(0, point.minutes - took);
  }
  return { spent, behind, endsAt: new Date(Date.parse(now) + left * MINUTE_MS).toISOString() };
};
