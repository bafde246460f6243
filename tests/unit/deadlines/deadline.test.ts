import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { nextYear, stateOf, usualDeadlines } from "../../../app/features/deadlines/deadline";

test.each([
  ["done, even long after its day", "2026-01-01", "2026-05-01", "2026-06-01", "done"],
  ["the eve is passed", "2026-05-31", null, "2026-06-01", "passed"],
  ["its own day is not passed", "2026-06-01", null, "2026-06-01", "soon"],
  ["thirty days ahead is soon", "2026-07-01", null, "2026-06-01", "soon"],
  ["thirty-one days ahead is further", "2026-07-02", null, "2026-06-01", "ahead"],
] as const)("%s", (_sentence, dueOn, doneOn, today, expected) => {
  expect(stateOf(dueOn, doneOn, today)).toBe(expected);
});

test.each([
  ["an ordinary day", "2026-06-30", "2027-06-30"],
  ["29 February becomes the 28th", "2028-02-29", "2029-02-28"],
])("a year after %s", (_sentence, day, expected) => {
  expect(nextYear(day)).toBe(expected);
});

const dueOf = (yearStart: string, today: string, kind: string) =>
  usualDeadlines(yearStart, today).find((one) => one.kind === kind)?.dueOn;

test.each([
  ["a calendar year, in spring: its accounts are approved by the end of June", "01-01", "2026-03-10", "2026-06-30"],
  ["a calendar year, on the last day itself", "01-01", "2026-06-30", "2026-06-30"],
  ["a calendar year, in autumn: the next one", "01-01", "2026-11-23", "2027-06-30"],
  ["a year begun in September ends on 31 August: end of February", "09-01", "2026-11-23", "2027-02-28"],
  ["the same before a leap year", "09-01", "2027-11-23", "2028-02-29"],
])("%s", (_sentence, yearStart, today, expected) => {
  expect(dueOf(yearStart, today, "accountsApproved")).toBe(expected);
});

test("published accounts follow the approval by three months, date to date", () => {
  expect(dueOf("01-01", "2026-03-10", "accountsPublished")).toBe("2026-09-30");
});

test("no usual deadline is ever proposed in the past, nor more than two years ahead", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("2000-01-01", n));
  const start = fc.constantFrom("01-01", "04-01", "07-01", "09-01", "10-01");
  fc.assert(
    fc.property(start, day, (yearStart, today) => {
      for (const { dueOn } of usualDeadlines(yearStart, today)) {
        expect(dueOn >= today).toBe(true);
        expect(dueOn < addDays(today, 731)).toBe(true);
      }
    }),
  );
});
