import { describe, expect, test } from "vitest";
import { endPassed, overlap, sitsOn } from "../../../app/features/people/mandates";
import { nextSeat } from "../../../app/features/people/next-seat";
import { laneOf, twelveMonths } from "../../../app/features/people/twelve-months";

const days = (startsOn: string, endsOn: string | null = null, endedOn: string | null = null) => ({
  startsOn,
  endsOn,
  endedOn,
});

describe("sitsOn", () => {
  test.each([
    ["on its first day: sits", days("2026-01-01"), "2026-01-01", true],
    ["the day before: does not", days("2026-01-01"), "2025-12-31", false],
    ["on its last planned day: sits", days("2026-01-01", "2026-05-31"), "2026-05-31", true],
    ["the day after: does not", days("2026-01-01", "2026-05-31"), "2026-06-01", false],
    ["on the first day without it: does not", days("2026-01-01", null, "2026-03-01"), "2026-03-01", false],
    ["the day before that: sits", days("2026-01-01", null, "2026-03-01"), "2026-02-28", true],
  ])("%s", (_, mandate, day, sits) => expect(sitsOn(mandate, day)).toBe(sits));
});

describe("overlap", () => {
  test.each([
    ["one ends the day the other starts: they share it", days("2026-01-01", "2026-05-31"), days("2026-05-31"), true],
    ["one starts the day after: no", days("2026-01-01", "2026-05-31"), days("2026-06-01"), false],
    ["ended the day the other starts: no", days("2026-01-01", null, "2026-03-01"), days("2026-03-01"), false],
    ["ended before it began: never", days("2026-01-01", null, "2026-01-01"), days("2025-01-01"), false],
    ["two without end: yes", days("2026-01-01"), days("2030-01-01"), true],
  ])("%s", (_, one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });
});

test("an end that passed is one nobody noted", () => {
  expect(endPassed(days("2025-01-01", "2026-01-01"), "2026-01-02")).toBe(true);
  expect(endPassed(days("2025-01-01", "2026-01-01"), "2026-01-01")).toBe(false);
  expect(endPassed(days("2025-01-01", "2026-01-01", "2025-12-01"), "2026-02-01")).toBe(false);
});

describe("the next seat", () => {
  const held = (name: string, endsOn: string | null) => ({
    id: name,
    rank: 1,
    holders: [{ name, endsOn }],
    beyond: null,
  });
  const vacant = { id: "v", rank: 2, holders: [], beyond: null };
  const beyond = { id: "b", rank: 3, holders: [], beyond: { name: "Odile", endsOn: "2026-05-31" } };
  test.each([
    ["no seat: nothing", [], null],
    ["a mandate beyond its date comes first", [held("Marc", null), vacant, beyond], "passed"],
    ["then a vacancy", [held("Marc", "2027-01-01"), vacant], "vacant"],
    ["then the nearest term", [held("Marc", "2028-01-01"), held("Zoé", "2027-01-01")], "ends"],
    ["mandates without end: nothing", [held("Marc", null)], null],
  ])("%s", (_, seats, kind) => expect(nextSeat(seats)?.kind ?? null).toBe(kind));

  test("the nearest term is the nearest", () => {
    expect(nextSeat([held("Marc", "2028-01-01"), held("Zoé", "2027-01-01")])).toMatchObject({ name: "Zoé" });
  });
});

describe("twelve months", () => {
  test("from the present one on, over a new year", () => {
    expect(twelveMonths("2026-11-23")[0]).toBe("2026-11-01");
    expect(twelveMonths("2026-11-23")[11]).toBe("2027-10-01");
  });
  test.each([
    ["begun before, ends in May: seven months", "2025-06-01", "2027-05-31", { from: 0, to: 7 }],
    ["no end: to the edge", "2025-06-01", null, { from: 0, to: 12 }],
    ["starts in two months", "2027-01-15", null, { from: 2, to: 12 }],
    ["ends this month: one bed", "2025-06-01", "2026-11-30", { from: 0, to: 1 }],
  ])("%s", (_, from, to, lane) => expect(laneOf("2026-11-23", from, to)).toEqual(lane));
});
