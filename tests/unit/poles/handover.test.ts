import { describe, expect, test } from "vitest";
import { handoverState, leadsOfHandover, linesHandedOver, refusesHandover } from "../../../app/features/poles/handover";
import { refusesLatitude } from "../../../app/features/poles/latitude";

const today = "2026-11-23";
const people = [
  { id: "claire", lead: true, leadUntil: null },
  { id: "odile", lead: true, leadUntil: "2026-12-31" },
  { id: "karim", lead: false, leadUntil: null },
];
const plan = { from: "claire", to: "karim", startsOn: "2026-12-01", endsOn: "2027-02-28" };

test.each([
  ["a lead hands over to one of the people", plan, [], null],
  ["to somebody from elsewhere", { ...plan, to: "amelie" }, [], null],
  ["to herself", { ...plan, to: "claire" }, [], "poles.handoverSame"],
  ["somebody who does not lead hands over", { ...plan, from: "karim", to: "amelie" }, [], "poles.notLead"],
  ["to somebody who leads already", { ...plan, to: "odile" }, [], "poles.alreadyLead"],
  ["the end before the start", { ...plan, endsOn: "2026-11-30" }, [], "common.endBeforeStart"],
  ["one day together", { ...plan, endsOn: "2026-12-01" }, [], null],
  ["all in the past", { ...plan, startsOn: "2026-10-01", endsOn: "2026-11-22" }, [], "poles.handoverPast"],
  ["until today", { ...plan, startsOn: "2026-10-01", endsOn: today }, [], null],
  ["after the lead's own end", { ...plan, from: "odile", startsOn: "2027-01-01" }, [], "poles.handoverBeyond"],
  ["from the lead's last day", { ...plan, from: "odile", startsOn: "2026-12-31" }, [], null],
  ["while handing over already", plan, [{ fromId: "claire", toId: "amelie" }], "poles.handoverOpen"],
  ["to somebody another lead hands over to", plan, [{ fromId: "odile", toId: "karim" }], "poles.handoverOpen"],
])("%s", (_, typed, open, reason) => {
  expect(refusesHandover(typed, { people, open }, today)).toBe(reason);
});

describe("a handover on a day", () => {
  const dates = { startsOn: "2026-12-01", endsOn: "2027-02-28", doneOn: null };
  test.each([
    ["the eve", "2026-11-30", "ahead"],
    ["its first day", "2026-12-01", "overlap"],
    ["its last day", "2027-02-28", "overlap"],
    ["the day after", "2027-03-01", "after"],
  ])("%s: %s is %s", (_, day, state) => expect(handoverState(dates, day)).toBe(state));
  test("once done, done", () => expect(handoverState({ ...dates, doneOn: "2026-12-24" }, "2026-12-25")).toBe("done"));
  test("who gave is one of the people from the day after", () =>
    expect(leadsOfHandover(plan).giving.memberFrom).toBe("2027-03-01"));
});

test.each([
  ["one thing a line", "Les clés\nLes codes", ["Les clés", "Les codes"]],
  ["dashes and blanks go", " - Les clés \n\n• Les codes\n-", ["Les clés", "Les codes"]],
  ["twice is once", "Les clés\nLes clés", ["Les clés"]],
  [
    "twenty at most",
    Array.from({ length: 30 }, (_, n) => `n${n}`).join("\n"),
    Array.from({ length: 20 }, (_, n) => `n${n}`),
  ],
])("a checklist as typed: %s", (_, text, lines) => expect(linesHandedOver(text)).toEqual(lines));

test.each([
  ["nothing entered", null, null, null],
  ["no envelope", 30_000, null, null],
  ["as much as the year", 30_000, 30_000, null],
  ["more than the year", 30_001, 30_000, "poles.aloneBeyondEnvelope"],
])("latitude: %s", (_, aloneCents, envelopeCents, reason) =>
  expect(refusesLatitude({ aloneCents, envelopeCents })).toBe(reason),
);
