import { addDays, addMonths } from "../association/calendar";
import type { TermLimit } from "../association/rule-set";
import { lastDay, type MandateDays, neverHeld } from "./mandates";

/** Days between two mandates that still follow one another: the time an assembly may need to fill a seat. */
export const PAUSE = 92;

export type Held = MandateDays & { origin: "elected" | "coOpted" | "exOfficio"; part: "titular" | "alternate" };
/** The mandates in a row up to one that ends `on`: how many, and in whole years from the first day. */
export type Row = { count: number; years: number; since: string };

/**
 * The mandates somebody will have held one after the other once `last` is over, `last` included. A pause of more than 92
 * days begins a new row. A co-option keeps the row going without being counted: the assembly elected nobody. Alternates
 * sit for another and are not counted either.
 */
export const rowUpTo = (held: readonly Held[], last: Held): Row => {
  const titular = held.filter((one) => one.part === "titular" && !neverHeld(one) && one.startsOn < last.startsOn);
  const before = [...titular].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  let [since, count] = [last.startsOn, last.origin === "coOpted" ? 0 : 1];
  for (const one of before) {
    const end = lastDay(one);
    if (end !== null && end < addDays(since, -PAUSE - 1)) break;
    since = one.startsOn;
    if (one.origin !== "coOpted") count += 1;
  }
  return { count, years: yearsTo(since, lastDay(last)), since };
};

/** Whole years from a day to a last day, both sat; 0 while no last day is known. */
const yearsTo = (since: string, last: string | null): number => {
  let years = 0;
  while (last !== null && addMonths(since, (years + 1) * 12) <= addDays(last, 1)) years += 1;
  return years;
};

/** Whether a row has reached what the rules allow: the person cannot be elected once more. */
export const atLimit = (rule: TermLimit, row: Row): boolean =>
  rule.kind !== "none" && (rule.kind === "mandates" ? row.count : row.years) >= rule.most;

/** Whether a mandate to be given goes beyond the limit; a co-option does not, nor an alternate. */
export const beyondLimit = (rule: TermLimit, held: readonly Held[], next: Held): boolean => {
  if (rule.kind === "none" || next.part === "alternate" || next.origin === "coOpted") return false;
  const row = rowUpTo(held, next);
  return (rule.kind === "mandates" ? row.count : row.years) > rule.most;
};
