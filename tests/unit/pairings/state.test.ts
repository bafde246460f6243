import fc from "fast-check";
import { expect, test } from "vitest";
import {
  erasedFrom,
  isSilent,
  mayNoteContact,
  mayStep,
  type Pairing,
  type PairingEvent,
  stepPairing,
} from "../../../app/features/pairings/state";

const pairing = (state: Pairing["state"], ...accepted: string[]): Pairing => ({
  state,
  halves: ["claire", "karim"],
  accepted,
});

test.each([
  ["one accepts", pairing("proposed"), "accept", "claire", null, "acceptedByOne"],
  ["the other accepts too: it lives", pairing("acceptedByOne", "claire"), "accept", "karim", null, "living"],
  [
    "the same one accepts twice",
    pairing("acceptedByOne", "claire"),
    "accept",
    "claire",
    "pairings.alreadyAccepted",
    "acceptedByOne",
  ],
  ["someone else accepts", pairing("proposed"), "accept", "bernard", "pairings.notYours", "proposed"],
  ["someone else ends", pairing("living", "claire", "karim"), "end", "bernard", "pairings.notYours", "living"],
  ["one ends before accepting", pairing("proposed"), "end", "karim", null, "ended"],
  [
    "one ends after both accepted, no reason asked",
    pairing("living", "claire", "karim"),
    "end",
    "karim",
    null,
    "ended",
  ],
  ["accepting what lives", pairing("living", "claire", "karim"), "accept", "karim", "pairings.alreadyLiving", "living"],
  ["accepting what ended", pairing("ended", "claire"), "accept", "karim", "pairings.ended", "ended"],
  ["ending what ended", pairing("ended"), "end", "karim", "pairings.ended", "ended"],
] as [string, Pairing, PairingEvent, string, string | null, string][])(
  "%s",
  (_, before, event, person, reason, state) => {
    expect(mayStep(before, event, person)).toBe(reason);
    expect(stepPairing(before, event, person).state).toBe(state);
  },
);

test.each([
  ["twice the rhythm to the day: not yet", "2026-09-27", "2026-09-01", false],
  ["a day more: silent", "2026-09-26", "2026-09-01", true],
  ["no contact yet, counted from its beginning", null, "2026-09-26", true],
  ["no contact yet, begun lately", null, "2026-11-20", false],
])("every 30 days, on 26 November, %s", (_, lastContactOn, since, silent) => {
  expect(isSilent({ state: "living", since, lastContactOn, rhythmDays: 30 }, "2026-11-26")).toBe(silent);
});

test("what has not begun or has ended is never silent", () => {
  for (const state of ["proposed", "acceptedByOne", "ended"] as const) {
    expect(isSilent({ state, since: "2020-01-01", lastContactOn: null, rhythmDays: 30 }, "2026-11-26")).toBe(false);
  }
});

test.each([
  ["140 signs", "é".repeat(140), null],
  ["141 signs", "é".repeat(141), "pairings.lineTooLong"],
  ["140 signs that take two places each", "🌱".repeat(140), null],
  ["blanks around are not counted", ` ${"a".repeat(140)} `, null],
  ["blanks alone", "   ", "pairings.lineEmpty"],
])("a contact line of %s", (_, line, reason) => {
  expect(mayNoteContact(line)).toBe(reason);
});

test("contact lines are erased twelve months after the end, date to date", () => {
  expect(erasedFrom("2024-02-29")).toBe("2025-02-28");
  expect(erasedFrom("2026-11-26")).toBe("2027-11-26");
});

test("it never lives without both, and never comes back", () => {
  const act = fc.tuple(fc.constantFrom<PairingEvent>("accept", "end"), fc.constantFrom("claire", "karim", "bernard"));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let now = pairing("proposed");
      for (const [event, person] of acts) {
        const next = stepPairing(now, event, person);
        if (now.state === "ended") expect(next).toBe(now);
        if (next.state === "living") expect([...next.accepted].sort()).toEqual(["claire", "karim"]);
        now = next;
      }
    }),
  );
});
