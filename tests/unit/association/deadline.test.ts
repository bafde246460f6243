import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, endOfMonth } from "../../../app/features/association/calendar";
import { countdown, filingLastDay } from "../../../app/features/association/deadline";

test.each([
  ["30 November goes to the last of February, which has no 30th", "2026-11-30", "2027-02-28"],
  ["30 November before a leap year goes to 29 February", "2027-11-30", "2028-02-29"],
  ["29 November before a leap year keeps its date", "2027-11-29", "2028-02-29"],
  ["29 November otherwise goes to the 28th", "2026-11-29", "2027-02-28"],
  ["31 January goes to 30 April", "2026-01-31", "2026-04-30"],
  ["31 May keeps its date in August", "2026-05-31", "2026-08-31"],
  ["31 August goes to 30 November", "2026-08-31", "2026-11-30"],
  ["29 February keeps its date in May", "2028-02-29", "2028-05-29"],
  ["an ordinary day keeps its date", "2026-06-17", "2026-09-17"],
  ["over the new year", "2026-10-15", "2027-01-15"],
])("%s", (_, decidedOn, lastDay) => {
  expect(filingLastDay(decidedOn)).toBe(lastDay);
});

test.each([
  ["the last day is still in time", "2027-02-28", { daysLeft: 0, passed: false }],
  ["the day after has passed", "2027-03-01", { daysLeft: -1, passed: true }],
  ["the day of the decision leaves ninety days", "2026-11-30", { daysLeft: 90, passed: false }],
])("%s", (_, today, left) => {
  expect(countdown("2027-02-28", today)).toEqual({ lastDay: "2027-02-28", ...left });
});

test("three months are the same date, or else the end of the month, never fewer than 89 days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
      const decided = addDays("1990-01-01", count);
      const last = filingLastDay(decided);
      expect(last.slice(8) === decided.slice(8) || last === endOfMonth(last)).toBe(true);
      expect(daysBetween(decided, last)).toBeGreaterThanOrEqual(89);
      expect(daysBetween(decided, last)).toBeLessThanOrEqual(92);
    }),
  );
});
