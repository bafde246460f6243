import { addMinutes, minutesBetween } from "../association/calendar";
import type { SentencePart } from "./parts";

export type ItemKind =
  | "welcome"
  | "minutesToAdopt"
  | "followUp"
  | "poleReport"
  | "information"
  | "discussion"
  | "decision"
  | "election"
  | "break"
  | "anyOtherBusiness";
/** Null minutes are guessed from the kind. */
export type PlannedItem = { id: string; kind: ItemKind; minutes: number | null };
export type TimedItem = { id: string; minutes: number; guessed: boolean; startsAt: string; endsAt: string };
export type Timeline = { items: TimedItem[]; minutes: number; endsAt: string; overrun: number; parts: SentencePart[] };
export type Waiting = {
  id: string;
  kind: "minutesToAdopt" | "followUp" | "poleReport" | "proposal" | "pointAsked" | "anyOtherBusiness";
  /** Date by which it is wanted, if any. */
  dueOn: string | null;
  /** Since when it waits. */
  since: string;
};

const usual: Record<ItemKind, number> = {
  welcome: 5,
  minutesToAdopt: 5,
  followUp: 5,
  poleReport: 10,
  information: 5,
  discussion: 20,
  decision: 15,
  election: 20,
  break: 10,
  anyOtherBusiness: 10,
};
const order = ["minutesToAdopt", "followUp", "poleReport", "proposal", "pointAsked", "anyOtherBusiness"] as const;
const PAST_NEEDED = 3;
const ROUND_TO = 5;

/** Minutes to plan for a kind of item: the median of at least three past ones, rounded up to five, else the usual. */
export function guessMinutes(kind: ItemKind, past: readonly number[] = []): number {
  if (past.length < PAST_NEEDED) return usual[kind];
  const sorted = [...past].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? usual[kind];
  return Math.max(ROUND_TO, Math.ceil(middle / ROUND_TO) * ROUND_TO);
}

/** The hour each item starts, the expected end, and by how many minutes it passes the planned end (civil date-times). */
export function timeline(
  items: readonly PlannedItem[],
  startsAt: string,
  plannedEnd: string | null,
  past: Partial<Record<ItemKind, readonly number[]>> = {},
): Timeline {
  let at = startsAt;
  const timed = items.map((item): TimedItem => {
    const minutes = item.minutes ?? guessMinutes(item.kind, past[item.kind]);
    const begins = at;
    at = addMinutes(begins, minutes);
    return { id: item.id, minutes, guessed: item.minutes === null, startsAt: begins, endsAt: at };
  });
  const overrun = plannedEnd === null ? 0 : Math.max(0, minutesBetween(plannedEnd, at));
  const parts: SentencePart[] = [{ key: "expectedEnd", at }];
  if (plannedEnd !== null && overrun > 0) parts.push({ key: "overrun", minutes: overrun, plannedEnd });
  return { items: timed, minutes: minutesBetween(startsAt, at), endsAt: at, overrun, parts };
}

/** What waits, in the order an agenda takes it: by kind, any other business last; then the nearest due date, those
 *  without one after; then what has waited longest. */
export function orderOfWaiting(waiting: readonly Waiting[]): Waiting[] {
  const key = (one: Waiting) => [order.indexOf(one.kind), one.dueOn ?? "9999-12-31", one.since, one.id].join(" ");
  return [...waiting].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
