import { describe, expect, test } from "vitest";
import { groupsOf } from "../../../app/features/people/colleges";
import { endPassed, overlap, sitsOn } from "../../../app/features/people/mandates";
import { nextSeat } from "../../../app/features/people/next-seat";
import { laneOf, twelveMonths } from "../../../app/features/people/twelve-months";
import { laneOfYears, twelveYears } from "../../../app/features/people/years";

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
  const person = { startsOn: "2025-01-01", endedOn: null, origin: "elected", ratifiedOn: null };
  const held = (name: string, endsOn: string | null, more: { origin?: string } = {}) => ({
    ...{ id: name, holders: [{ ...person, name, endsOn, ...more }], beyond: null, vacantSince: null },
  });
  const vacant = { id: "v", holders: [], beyond: null, vacantSince: "2026-09-01" };
  const beyond = { ...vacant, id: "b", beyond: { ...person, name: "Odile", endsOn: "2026-05-31" } };
  const coOpted = held("Amélie", "2027-06-12", { origin: "coOpted" });
  const days = { today: "2026-11-23", soon: "2027-01-07", assembly: "2026-12-12" };
  test.each([
    ["no seat: nothing", [], null, {}],
    ["a mandate beyond its date comes first", [held("Marc", null), vacant, beyond], "passed", {}],
    ["then a co-option, its assembly being near", [vacant, coOpted], "ratify", {}],
    ["not while that assembly is far", [vacant, coOpted], "vacant", { assembly: "2027-06-12" }],
    ["nor while none is planned", [vacant, coOpted], "vacant", { assembly: null }],
    ["then a vacancy", [held("Marc", "2027-01-01"), vacant], "vacant", {}],
    ["then the nearest term", [held("Marc", "2028-01-01"), held("Zoé", "2027-01-01")], "ends", {}],
    ["mandates without end: nothing", [held("Marc", null)], null, {}],
  ])("%s", (_, seats, kind, more) => expect(nextSeat(seats, { ...days, ...more })?.kind ?? null).toBe(kind));

  test("the nearest term is the nearest", () => {
    const seats = [held("Marc", "2028-01-01"), held("Zoé", "2027-01-01")];
    expect(nextSeat(seats, days)).toMatchObject({ name: "Zoé" });
  });
});

describe("twelve years", () => {
  test("seven behind, this one, four ahead", () => {
    expect(twelveYears("2026-11-23")).toEqual(Array.from({ length: 12 }, (_, n) => 2019 + n));
  });
  test.each([
    ["begun long ago, ends in 2027", "2012-06-01", "2027-05-31", { from: 0, to: 9 }],
    ["within one year", "2025-06-01", "2025-09-30", { from: 6, to: 7 }],
    ["no end: to the edge", "2025-06-01", null, { from: 6, to: 12 }],
    ["all before: not shown", "2010-06-01", "2018-05-31", null],
    ["all after: not shown", "2031-06-01", null, null],
  ])("%s", (_, from, to, lane) => expect(laneOfYears("2026-11-23", from, to)).toEqual(lane));
});

test("colleges in the order they come, seats without one last", () => {
  const seats = ["Usagers", null, "Salariés", "Usagers"].map((college) => ({ college }));
  expect(groupsOf(seats).map((one) => [one.college, one.seats.length])).toEqual([
    ["Usagers", 2],
    ["Salariés", 1],
    [null, 1],
  ]);
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
