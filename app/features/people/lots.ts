import { cutInParts, type SeatTerm } from "./staggered";

/** What one seat draws: the first signs of the fingerprint its order comes from. */
export type Lot = { seat: string; rank: number; lot: string };

/** The text whose SHA-256 fingerprint is a seat's lot: the seed, a slash, the number of the seat. */
export const lotText = (seed: string, rank: number): string => `${seed}/${rank}`;

/**
 * The seats in the order of their lots, the smallest fingerprint first. `hash` is SHA-256 in hexadecimal: with the seed
 * and the numbers of the seats, anybody draws again and finds the same.
 */
export const drawLots = (
  seats: readonly Pick<SeatTerm, "id" | "rank">[],
  seed: string,
  hash: (text: string) => string,
): Lot[] =>
  seats
    .map(({ id, rank }) => ({ seat: id, rank, lot: hash(lotText(seed, rank)) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));

/** The first drawing of a body: who came out first leaves with the first election, in parts that differ by one at most. */
export const firstParts = (lots: readonly Lot[], parts: number): Lot[][] => cutInParts(lots, parts);

/** A drawing as it is kept: the days of the elections, where each seat went, and what stood before, to undo it. */
export type DrawResult = {
  kind: "first" | "balance";
  days: string[];
  lots: { seat: string; rank: number; lot: string; to: number }[];
  before: { seat: string; termEndsOn: string | null; mandates: { id: string; endsOn: string | null }[] }[];
};

/** Whether a drawing done again from its seed gives the same order. */
export const sameAgain = (seed: string, lots: DrawResult["lots"], hash: (text: string) => string): boolean =>
  lots.every(({ rank, lot }) => hash(lotText(seed, rank)) === lot) &&
  lots.every((one, n) => n === 0 || (lots[n - 1]?.lot ?? "") <= one.lot);

/**
 * Why a drawing may no longer be undone, or null: only the last one, and only until somebody is elected after it.
 * `electedOn` are the first days of the elected mandates of the body.
 */
export const mayUndo = (
  draw: { id: string; drawnOn: string; undoneAt: string | null },
  last: string | null,
  electedOn: readonly string[],
): "people.drawUndone" | "people.drawNotLast" | "people.drawElected" | null => {
  if (draw.undoneAt !== null) return "people.drawUndone";
  if (draw.id !== last) return "people.drawNotLast";
  return electedOn.some((day) => day > draw.drawnOn) ? "people.drawElected" : null;
};
