import { addMonths } from "../association/calendar";

/** The first days of the twelve months from the one of a civil day on. */
export const twelveMonths = (today: string): string[] =>
  Array.from({ length: 12 }, (_, n) => addMonths(`${today.slice(0, 7)}-01`, n));

/** Where a mandate lies among them, in months from the left edge, 0 to 12; an unknown end fills the line. */
export const laneOf = (today: string, startsOn: string, endsOn: string | null): { from: number; to: number } => {
  const first = monthNumber(today);
  const from = Math.max(0, monthNumber(startsOn) - first);
  const to = endsOn === null ? 12 : Math.min(12, monthNumber(endsOn) - first + 1);
  return { from, to: Math.max(from + 1, to) };
};

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
