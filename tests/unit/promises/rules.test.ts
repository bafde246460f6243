import fc from "fast-check";
import { expect, test } from "vitest";
import { mayAnswer, type PromiseState, score, scoreLine } from "../../../app/features/promises/rules";

test.each([
  ["kept needs no word", "kept", "", null],
  ["under way needs no word", "underWay", "", null],
  ["dropped without a word", "dropped", "", "promises.whyRequired"],
  ["dropped with blanks alone", "dropped", " \n", "promises.whyRequired"],
  ["dropped, and why", "dropped", "La mairie a gardé le terrain.", null],
  ["back to unanswered", "unanswered", "", null],
] as [string, PromiseState, string, string | null][])("%s", (_, state, why, reason) => {
  expect(mayAnswer(state, why)).toBe(reason);
});

test.each([
  ["no promise: an empty line", [], []],
  ["all kept: one part", ["kept", "kept"], [{ key: "kept", count: 2 }]],
  [
    "in the order kept, under way, unanswered, dropped",
    ["unanswered", "dropped", "kept", "underWay", "kept"],
    [
      { key: "kept", count: 2 },
      { key: "underWay", count: 1 },
      { key: "unanswered", count: 1 },
      { key: "dropped", count: 1 },
    ],
  ],
] as [string, PromiseState[], object[]][])("%s", (_, states, line) => {
  expect(scoreLine(score(states))).toEqual(line);
});

test("the parts of the line make all the promises", () => {
  const state = fc.constantFrom<PromiseState>("kept", "underWay", "dropped", "unanswered");
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const all = score(states);
      expect(scoreLine(all).reduce((sum, part) => sum + part.count, 0)).toBe(states.length);
      expect(all.total).toBe(states.length);
    }),
  );
});
