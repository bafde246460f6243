import { yearOf } from "../association/calendar";

/** How many years the chart of a board goes back, and how many it shows in all. */
const BACK = 7;
const SHOWN = 12;

/** Twelve civil years around the one of a day: seven behind, this one, four ahead. */
export const twelveYears = (today: string): number[] =>
  Array.from({ length: SHOWN }, (_, n) => yearOf(today) - BACK + n);

/** Where a mandate lies among them, in years from the left edge; null when it is all before or after. No end fills the line. */
export const laneOfYears = (
  today: string,
  startsOn: string,
  last: string | null,
): { from: number; to: number } | null => {
  const first = yearOf(today) - BACK;
  const from = yearOf(startsOn) - first;
  const to = last === null ? SHOWN : yearOf(last) - first + 1;
  if (to <= 0 || from >= SHOWN) return null;
  return { from: Math.max(0, from), to: Math.min(SHOWN, Math.max(from + 1, to)) };
};
