import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Ended,
  type EndedTable,
  endedBetween,
  endedTables,
  endOf,
  type Row,
  refusesToStay,
  whyKept,
} from "../../../app/features/retention/giving-back";

// A departure on 15 December 2026: what it ended stood until the eve.
const row = (more: Row = {}): Row => ({ id: "r", personId: "claire", startsOn: "2026-01-01", endsOn: null, ...more });
const lead = (more: Row = {}) => row({ poleId: "maraichage", part: "lead", ...more });
const ended = (table: EndedTable, before: Row, after: Row | null): Ended => ({ table, id: "r", before, after });
const eve = { endsOn: "2026-12-14" };
const other = (more: Row = {}): Row => row({ id: "o", personId: "karim", ...more });

describe("what a departure ended is given back", () => {
  const noted: Row = { endsOn: "2026-12-14", endedWhy: "left", endDecisionId: null };
  const seat = row({ seatId: "s", endsOn: "2028-06-30", endedOn: null, endedWhy: null, endKind: null });
  const left: Row = { endsOn: "2028-06-30", endedOn: "2026-12-15", endedWhy: null, endKind: null };
  test.each<[string, Ended, Row | null, Row[], ReturnType<typeof whyKept>]>([
    ["a duty nobody took since", ended("dutyPlaces", row(), eve), row(eve), [], null],
    [
      "a duty placed elsewhere from the day of the departure",
      ended("dutyPlaces", row(), eve),
      row(eve),
      [other({ startsOn: "2026-12-15" })],
      "taken",
    ],
    [
      "a duty that somebody else held before, until the start",
      ended("dutyPlaces", row(), eve),
      row(eve),
      [other({ startsOn: "2025-01-01", endsOn: "2025-12-31" })],
      null,
    ],
    [
      "a duty held until March, placed elsewhere from April",
      ended("dutyPlaces", row({ endsOn: "2027-03-31" }), eve),
      row(eve),
      [other({ startsOn: "2027-04-01" })],
      null,
    ],
    [
      "a power that a decision ended earlier since",
      ended("legalPowers", row({ endedWhy: null, endDecisionId: null }), noted),
      row({ endsOn: "2026-11-30", endedWhy: "decided", endDecisionId: "d" }),
      [],
      "changed",
    ],
    ["a mandate, its seat still open", ended("mandates", seat, left), { ...seat, ...left }, [], null],
    [
      "a mandate whose seat goes to somebody elected for the day of the departure",
      ended("mandates", seat, left),
      { ...seat, ...left },
      [other({ startsOn: "2026-12-15", endsOn: "2029-06-30", endedOn: null })],
      "taken",
    ],
    [
      "a mandate whose seat was given, then ended before its first day",
      ended("mandates", seat, left),
      { ...seat, ...left },
      [other({ startsOn: "2026-12-15", endsOn: "2029-06-30", endedOn: "2026-12-15" })],
      null,
    ],
    [
      "a lead with room for a second",
      ended("polePeople", lead(), eve),
      lead(eve),
      [other({ startsOn: "2026-12-15" })],
      null,
    ],
    [
      "a lead where two others lead since",
      ended("polePeople", lead(), eve),
      lead(eve),
      [other({ startsOn: "2026-12-15" }), other({ startsOn: "2027-01-01" })],
      "taken",
    ],
    [
      "a lead where two others follow one another",
      ended("polePeople", lead(), eve),
      lead(eve),
      [other({ startsOn: "2026-12-15", endsOn: "2026-12-31" }), other({ startsOn: "2027-01-01" })],
      null,
    ],
    [
      "a lead named again since",
      ended("polePeople", lead(), eve),
      lead(eve),
      [other({ personId: "claire", startsOn: "2026-12-20" })],
      "taken",
    ],
    [
      "a place that was to begin in January and went",
      ended("polePeople", lead({ startsOn: "2027-01-01" }), null),
      null,
      [],
      null,
    ],
    [
      "a place that went, and that somebody wrote again",
      ended("polePeople", lead({ startsOn: "2027-01-01" }), null),
      lead({ startsOn: "2027-01-01" }),
      [],
      "changed",
    ],
    ["a place of a group that went since", ended("workingGroupPeople", row(), eve), null, [], "changed"],
  ])("%s", (_, one, now, others, why) => {
    expect(whyKept(one, now, others)).toBe(why);
  });

  test("whatever was ended and left alone comes back, and its end is what it was", () => {
    const end = fc.option(fc.integer({ min: 2026, max: 2030 }).map((year) => `${year}-12-31`));
    fc.assert(
      fc.property(fc.constantFrom(...endedTables), end, (table, endsOn) => {
        const before = row({ endsOn });
        const after = { ...before, ...eve };
        const [one] = endedBetween(table, [before], [after]);
        expect(one).toBeDefined();
        if (!one) return;
        expect(whyKept(one, after, [])).toBeNull();
        expect({ ...after, ...endOf(table, one.before) }).toMatchObject(before);
      }),
    );
  });

  test("what the departure left as it was is none of its business", () => {
    expect(endedBetween("polePeople", [lead(eve)], [lead(eve)])).toEqual([]);
  });
});

describe("on 23 November 2026, a departure is moved or undone", () => {
  test.each<[string, string | null, ReturnType<typeof refusesToStay>]>([
    ["when none is noted: no", null, "people.notLeaving"],
    ["on the eve: yes", "2026-11-24", null],
    ["on its day: no more", "2026-11-23", "people.alreadyLeft"],
    ["a month after: no more", "2026-10-23", "people.alreadyLeft"],
  ])("%s", (_, leftOn, why) => {
    expect(refusesToStay(leftOn, "2026-11-23")).toBe(why);
  });
});
