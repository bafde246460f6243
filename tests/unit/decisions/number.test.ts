import fc from "fast-check";
import { expect, test } from "vitest";
import { comesBack, followUpOn, nextNumber, numberText } from "../../../app/features/decisions/number";

const taken = [
  { body: "board", year: 2026, rank: 13 },
  { body: "board", year: 2026, rank: 2 },
  { body: "board", year: 2025, rank: 40 },
  { body: "assembly", year: 2026, rank: 5 },
];

test.each([
  ["the first one of all", [], "board", "2026-11-26", "2026-1"],
  ["one above the highest, whatever the order", taken, "board", "2026-11-26", "2026-14"],
  ["on 31 December the year is not over", taken, "board", "2026-12-31", "2026-14"],
  ["on 1 January it begins again", taken, "board", "2027-01-01", "2027-1"],
  ["each body has its own", taken, "assembly", "2026-11-26", "2026-6"],
  ["a meeting of last year, numbered late, keeps its year", taken, "board", "2025-12-15", "2025-41"],
])("%s", (_, numbers, body, day, text) => {
  expect(numberText(nextNumber(numbers, body, day))).toBe(text);
});

test.each([
  ["due the day of the meeting", { state: "open", dueOn: "2026-11-26" }, "today", true],
  ["due the day after", { state: "open", dueOn: "2026-11-27" }, "ahead", false],
  ["due the day before", { state: "open", dueOn: "2026-11-25" }, "datePassed", true],
  ["without a date", { state: "open", dueOn: null }, "undated", false],
  ["done, though its date has passed", { state: "done", dueOn: "2026-01-01" }, "closed", false],
  ["dropped", { state: "dropped", dueOn: "2026-01-01" }, "closed", false],
] as const)("a follow-up %s", (_, followUp, state, back) => {
  expect(followUpOn(followUp, "2026-11-26")).toBe(state);
  expect(comesBack(followUp, "2026-11-26")).toBe(back);
});

test("numbers given one after the other are never the same, without a gap", () => {
  const meeting = fc.tuple(fc.constantFrom("board", "assembly"), fc.integer({ min: 2024, max: 2027 }));
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 40 }), (meetings) => {
      const given: ReturnType<typeof nextNumber>[] = [];
      for (const [body, year] of meetings) given.push(nextNumber(given, body, `${year}-06-01`));
      for (const one of given) {
        const ranks = given
          .filter((other) => other.body === one.body && other.year === one.year)
          .map((other) => other.rank);
        expect(ranks).toEqual(ranks.map((_, at) => at + 1));
      }
    }),
  );
});
