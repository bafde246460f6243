import { addMonths, daysBetween } from "../association/calendar";
import type { RenewalRule } from "../association/rule-set";

/** A seat as the plan sees it: `termEndsOn` is its own last day, else that of who holds it; null when neither is known. */
export type SeatTerm = { id: string; rank: number; held: boolean; termEndsOn: string | null };
/** The seats that end with one election. */
export type Cohort<S extends SeatTerm = SeatTerm> = { day: string; seats: S[] };
export type Plan<S extends SeatTerm = SeatTerm> = { cohorts: Cohort<S>[]; unplaced: S[] };
export type Move = { seat: string; from: number; to: number };

/** Months between two elections: a term cut in its parts. Null when no length was entered, or it does not fall on a month. */
export const monthsBetweenElections = ({ years, parts }: RenewalRule): number | null => {
  if (years === null || (years * 12) % parts !== 0) return null;
  return (years * 12) / parts;
};

/** The days of the next elections, one a part, from the first one to come; null when the rule does not say. */
export const electionDays = (first: string, rule: RenewalRule): string[] | null => {
  const months = monthsBetweenElections(rule);
  if (months === null) return null;
  return Array.from({ length: rule.parts }, (_, n) => addMonths(first, n * months));
};

/**
 * Which seat ends with which election: the nearest to its last day, for an assembly moves by some weeks from one year to
 * the next. A term that is behind, or further than a whole turn, keeps its place in the turn: that of its seat.
 */
export const planOf = <S extends SeatTerm>(seats: readonly S[], days: readonly string[], months: number): Plan<S> => {
  const cohorts = days.map((day): Cohort<S> => ({ day, seats: [] }));
  const unplaced: S[] = [];
  for (const seat of seats) {
    const at = seat.termEndsOn === null ? null : partOf(seat.termEndsOn, days, months);
    const cohort = at === null ? undefined : cohorts[at];
    if (cohort) cohort.seats.push(seat);
    else unplaced.push(seat);
  }
  return { cohorts, unplaced };
};

const DAYS_A_MONTH = 30.4375;

const partOf = (day: string, days: readonly string[], months: number): number => {
  const first = days[0] ?? day;
  const turns = Math.round(daysBetween(first, day) / (months * DAYS_A_MONTH));
  const parts = Math.max(1, days.length);
  return ((turns % parts) + parts) % parts;
};

/** How many seats each of so many parts takes: they differ by one at most, the first ones being the larger. */
export const shares = (seats: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, n) => Math.floor(seats / parts) + (n < seats % parts ? 1 : 0));

/** Seats in the order they came out, cut into parts that differ by one at most. */
export const cutInParts = <T>(ordered: readonly T[], parts: number): T[][] => {
  let from = 0;
  return shares(ordered.length, parts).map((size) => {
    from += size;
    return ordered.slice(from - size, from);
  });
};

/** The part a new seat joins so that they still differ by one at most: the smallest, the last of equals. */
export const partForNew = (sizes: readonly number[]): number => sizes.lastIndexOf(Math.min(...sizes));

/**
 * The fewest seats to move so that the parts differ by one at most, after a seat closed or a term was cut short. In each
 * part too large the vacant seats go first, then those whose turn comes first in `order` (the lots drawn).
 */
export const evenOut = <S extends SeatTerm>(
  cohorts: readonly (readonly S[])[],
  order: (seat: S) => string = (seat) => String(seat.rank).padStart(5, "0"),
): Move[] => {
  const now = cohorts.map((seats) => [...seats].sort((a, b) => compare(a, b, order)));
  const moves: Move[] = [];
  for (;;) {
    const sizes = now.map((seats) => seats.length);
    const [from, to] = [sizes.indexOf(Math.max(...sizes)), partForNew(sizes)];
    if ((sizes[from] ?? 0) - (sizes[to] ?? 0) <= 1) return moves;
    const seat = now[from]?.shift();
    if (!seat) return moves;
    now[to]?.push(seat);
    moves.push({ seat: seat.id, from, to });
  }
};

const compare = <S extends SeatTerm>(a: S, b: S, order: (seat: S) => string): number => {
  if (a.held !== b.held) return a.held ? 1 : -1;
  return order(a) < order(b) ? -1 : 1;
};

/** Whether the parts differ by one seat at most. */
export const isEven = (cohorts: readonly { seats: readonly unknown[] }[]): boolean => {
  const sizes = cohorts.map((one) => one.seats.length);
  return sizes.length === 0 || Math.max(...sizes) - Math.min(...sizes) <= 1;
};

/**
 * The last day of a mandate where the form leaves it empty: what is left of the seat's term where the rules say so, else
 * a whole term counted from the end of the one before. Null when no rule says how long.
 */
export const lastDayOfTerm = (
  renewal: RenewalRule,
  remaining: boolean,
  seat: { termEndsOn: string | null },
  startsOn: string,
): string | null => {
  const { termEndsOn } = seat;
  if (termEndsOn !== null && termEndsOn > startsOn && remaining) return termEndsOn;
  if (renewal.years === null || renewal.years === 0) return null;
  const before = termEndsOn !== null && termEndsOn <= startsOn ? termEndsOn : startsOn;
  let last = addMonths(before, renewal.years * 12);
  for (let turns = 2; last <= startsOn; turns += 1) last = addMonths(before, renewal.years * 12 * turns);
  return last;
};
