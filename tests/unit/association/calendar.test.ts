import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  daysBetween,
  endOfMonth,
  isDay,
  isLeapYear,
  minutesBetween,
  weekday,
} from "../../../app/features/association/calendar";

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((count) => new Date(Date.UTC(1980, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));

test.each([
  ["the day after 28 February in a leap year is the 29th", addDays("2024-02-28", 1), "2024-02-29"],
  ["the day after 28 February otherwise is 1 March", addDays("2025-02-28", 1), "2025-03-01"],
  ["the day before New Year's Day", addDays("2026-01-01", -1), "2025-12-31"],
  ["a century that is no leap year", addDays("2100-02-28", 1), "2100-03-01"],
  ["a month after 31 January", addMonths("2026-01-31", 1), "2026-02-28"],
  ["a month after 31 January of a leap year", addMonths("2028-01-31", 1), "2028-02-29"],
  ["a month before 31 March", addMonths("2026-03-31", -1), "2026-02-28"],
  ["two months after 15 November pass the year", addMonths("2026-11-15", 2), "2027-01-15"],
  ["twelve months after 29 February", addMonths("2024-02-29", 12), "2025-02-28"],
  ["the end of February 2000", endOfMonth("2000-02-10"), "2000-02-29"],
  ["half past eleven and an hour pass midnight", addMinutes("2026-12-31T23:30", 60), "2027-01-01T00:30"],
])("%s", (_, got, expected) => {
  expect(got).toBe(expected);
});

test.each([
  ["26 November 2026 is a Thursday", weekday("2026-11-26"), 4],
  ["17 June 2010 was a Thursday", weekday("2010-06-17"), 4],
  ["22 February 2005 was a Tuesday", weekday("2005-02-22"), 2],
  ["a Sunday is the seventh", weekday("2026-11-29"), 7],
  ["over the change of hour a day is one day", daysBetween("2026-10-24", "2026-10-26"), 2],
  ["backwards is negative", daysBetween("2026-03-01", "2026-02-28"), -1],
  ["an evening meeting of 110 minutes", minutesBetween("2026-11-26T19:30", "2026-11-26T21:20"), 110],
])("%s", (_, got, expected) => {
  expect(got).toBe(expected);
});

test.each([
  ["2026-02-29", false],
  ["2024-02-29", true],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-04-31", false],
  ["2026-4-1", false],
  ["hier", false],
])("%s exists: %s", (text, exists) => {
  expect(isDay(text)).toBe(exists);
});

test("a year, a month and a date that do not meet give no day", () => {
  expect(dayOf(2026, 2, 31)).toBeNull();
  expect([1900, 2000, 2024, 2026].map(isLeapYear)).toEqual([false, true, true, false]);
});

test("adding days and counting them agree, and weekdays follow each other", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
      expect(weekday(addDays(from, 1))).toBe((weekday(from) % 7) + 1);
    }),
  );
});

test("a month later is a day that exists, 28 to 31 days later", () => {
  fc.assert(
    fc.property(day, (from) => {
      const later = addMonths(from, 1);
      expect(isDay(later)).toBe(true);
      expect(daysBetween(from, later)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(from, later)).toBeLessThanOrEqual(31);
    }),
  );
});
