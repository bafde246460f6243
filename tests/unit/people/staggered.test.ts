import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawLots, firstParts, mayUndo, sameAgain } from "../../../app/features/people/lots";
import {
  cutInParts,
  electionDays,
  evenOut,
  isEven,
  lastDayOfTerm,
  partForNew,
  planOf,
  type SeatTerm,
  shares,
} from "../../../app/features/people/staggered";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const thirds = { years: 3, parts: 3 };
const seat = (rank: number, termEndsOn: string | null = null, held = true): SeatTerm => ({
  ...{ id: `seat-${rank}`, rank, held, termEndsOn },
});
const seats = (count: number) => Array.from({ length: count }, (_, n) => seat(n + 1));
const spreadOf = (sizes: number[]) => Math.max(...sizes) - Math.min(...sizes);

test.each([
  ["three years by thirds: each year", thirds, ["2027-06-12", "2028-06-12", "2029-06-12"]],
  ["six years by halves: every three years", { years: 6, parts: 2 }, ["2027-06-12", "2030-06-12"]],
  ["three years by halves: every eighteen months", { years: 3, parts: 2 }, ["2027-06-12", "2028-12-12"]],
  ["two years at once", { years: 2, parts: 1 }, ["2027-06-12"]],
  ["no length entered: nobody knows", { years: null, parts: 3 }, null],
  ["a year in five parts falls on no month", { years: 1, parts: 5 }, null],
])("the next elections, %s", (_, rule, days) => expect(electionDays("2027-06-12", rule)).toEqual(days));

test.each([
  ["twelve seats by thirds", 12, 3, [4, 4, 4]],
  ["eleven by thirds: the last part has one less", 11, 3, [4, 4, 3]],
  ["ten by thirds", 10, 3, [4, 3, 3]],
  ["two by thirds: one part is empty", 2, 3, [1, 1, 0]],
  ["thirty by halves", 30, 2, [15, 15]],
])("%s", (_, count, parts, expected) => expect(shares(count, parts)).toEqual(expected));

describe("which seats end with which election", () => {
  const days = ["2027-06-12", "2028-06-12", "2029-06-12"];
  test.each([
    ["on the very day", "2028-06-12", 1],
    ["some weeks after the assembly", "2027-06-30", 0],
    ["some weeks before", "2028-05-20", 1],
    ["a term that is behind keeps its place in the turn", "2026-06-01", 2],
    ["re-elected already, a whole turn later", "2030-06-01", 0],
    ["no known end", null, null],
  ])("%s", (_, ends, part) => {
    const { cohorts, unplaced } = planOf([seat(1, ends)], days, 12);
    expect(part === null ? unplaced.length : cohorts[part]?.seats.length).toBe(1);
  });
});

describe("thirds differ by one seat at most", () => {
  test("drawn from any seed, for any board, and every seat is in one part", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (seed, count, parts) => {
          const drawn = firstParts(drawLots(seats(count), seed, sha256), parts);
          expect(spreadOf(drawn.map((part) => part.length))).toBeLessThanOrEqual(1);
          expect(new Set(drawn.flat().map((lot) => lot.seat)).size).toBe(count);
        },
      ),
    );
  });

  test("the same seed gives the same order, whatever the order of the list; a lot changed by hand is seen", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (seed, count) => {
        const lots = drawLots(seats(count), seed, sha256);
        expect(drawLots(seats(count).reverse(), seed, sha256)).toEqual(lots);
        const kept = lots.map((lot) => ({ ...lot, to: 0 }));
        expect(sameAgain(seed, kept, sha256)).toBe(true);
        expect(sameAgain(seed, [...kept].reverse(), sha256)).toBe(false);
        expect(sameAgain(`${seed}!`, kept, sha256)).toBe(false);
      }),
    );
  });

  const event = fc.oneof(
    fc.record({ kind: fc.constant("open" as const) }),
    fc.record({ kind: fc.constant("close" as const), at: fc.nat(200) }),
    fc.record({ kind: fc.constant("cut" as const), at: fc.nat(200), to: fc.nat(5) }),
  );
  test("also when the board grows, a seat closes or a term is cut short", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 2, max: 6 }),
        fc.array(event, { maxLength: 40 }),
        (count, parts, events) => {
          const turn = cutInParts(seats(count), parts);
          let rank = count;
          for (const one of events) {
            const sizes = turn.map((part) => part.length);
            const all = turn.flat();
            if (one.kind === "open") {
              rank += 1;
              turn[partForNew(sizes)]?.push(seat(rank));
            } else if (all.length > 0) {
              const gone = all[one.at % all.length];
              for (const part of turn) {
                const at = part.findIndex(({ id }) => id === gone?.id);
                if (at >= 0) part.splice(at, 1);
              }
              if (one.kind === "cut" && gone) turn[one.to % parts]?.push(gone);
            }
            const before = turn.map((part) => part.length);
            const moves = evenOut(turn);
            for (const move of moves) {
              const at = turn[move.from]?.findIndex(({ id }) => id === move.seat) ?? -1;
              turn[move.to]?.push(...(turn[move.from]?.splice(at, 1) ?? []));
            }
            expect(spreadOf(turn.map((part) => part.length))).toBeLessThanOrEqual(1);
            expect(isEven(turn.map((part) => ({ seats: part })))).toBe(true);
            if (spreadOf(before) <= 1) expect(moves).toEqual([]);
          }
        },
      ),
    );
  });

  test("a vacant seat moves before one that is held", () => {
    const parts = [[seat(1), seat(2, null, false), seat(3)], [seat(4)]];
    expect(evenOut(parts)).toEqual([{ seat: "seat-2", from: 0, to: 1 }]);
  });
});

describe("the last day of a mandate left empty", () => {
  test.each([
    ["a replacement runs what is left", thirds, true, "2028-06-12", "2027-01-10", "2028-06-12"],
    ["unless the rules begin a whole term", thirds, false, "2028-06-12", "2027-01-10", "2030-01-10"],
    ["elected the day the seat ends: a whole term from there", thirds, true, "2027-06-12", "2027-06-12", "2030-06-12"],
    ["filled after a long vacancy: the turn is kept", thirds, true, "2022-06-12", "2027-01-10", "2028-06-12"],
    ["no term yet: from the first day", thirds, true, null, "2027-01-10", "2030-01-10"],
    ["no length entered: unknown", { years: null, parts: 1 }, true, null, "2027-01-10", null],
  ])("%s", (_, rule, remaining, termEndsOn, startsOn, expected) =>
    expect(lastDayOfTerm(rule, remaining, { termEndsOn }, startsOn)).toBe(expected),
  );
});

test.each([
  ["the last one, nobody elected since", { undoneAt: null }, "d", ["2026-06-12"], null],
  ["elected the very day of the drawing", { undoneAt: null }, "d", ["2027-06-12"], null],
  ["somebody was elected after it", { undoneAt: null }, "d", ["2027-06-13"], "people.drawElected"],
  ["another came after it", { undoneAt: null }, "e", [], "people.drawNotLast"],
  ["undone already", { undoneAt: "2027-06-14" }, "d", [], "people.drawUndone"],
])("undoing a drawing: %s", (_, { undoneAt }, last, elected, expected) =>
  expect(mayUndo({ id: "d", drawnOn: "2027-06-12", undoneAt }, last, elected)).toBe(expected),
);
