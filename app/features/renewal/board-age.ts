import { addDays, addMonths } from "../association/calendar";
import { lastDay, type MandateDays, sitsOn } from "../people/mandates";
import { PAUSE } from "../people/term-limits";

/** The bands of seniority, each from so many whole years; the last has no end. */
export const bands = [0, 1, 3, 6, 9] as const;
export type Band = (typeof bands)[number];

/** The day since which somebody has sat without a pause of more than 92 days; null when they do not sit on `day`. */
export const sittingSince = (mandates: readonly MandateDays[], day: string): string | null => {
  const now = mandates.filter((one) => sitsOn(one, day));
  let since = now.map((one) => one.startsOn).sort()[0] ?? null;
  for (;;) {
    const from: string | null = since;
    if (from === null) return null;
    const before = mandates.find((one) => {
      const last = lastDay(one);
      return one.startsOn < from && last !== null && last >= one.startsOn && last >= addDays(from, -PAUSE - 1);
    });
    if (!before) return from;
    since = before.startsOn;
  }
};

/** Whole years from one civil day to another, date to date; 0 when `to` comes first. */
export const wholeYears = (from: string, to: string): number => {
  let years = 0;
  while (addMonths(from, (years + 1) * 12) <= to) years += 1;
  return years;
};

export const bandOf = (years: number): Band => [...bands].reverse().find((from) => from <= years) ?? 0;

/** How many people stand in each band, the youngest first; empty bands stay. */
export const byBand = (years: readonly number[]): { band: Band; count: number }[] =>
  bands.map((band) => ({ band, count: years.filter((one) => bandOf(one) === band).length }));

/** The middle of the whole years, the lower of two middles; null when there is nobody. */
export const median = (years: readonly number[]): number | null => {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
};
