import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byBand, median, sittingSince, wholeYears } from "../../../app/features/renewal/board-age";
import { contactSteps, erasedOn, isDue, mayMove, moves } from "../../../app/features/renewal/contact-steps";
import { agreement, distributions, toTalkAbout } from "../../../app/features/renewal/look-results";
import { endingWithin, vacantSeats, withoutRelief } from "../../../app/features/renewal/relief";

const mandate = (startsOn: string, endsOn: string | null, endedOn: string | null = null, seatId = "1") => ({
  ...{ startsOn, endsOn, endedOn, seatId },
});
const today = "2026-11-23";

describe("since when somebody sits", () => {
  test.each([
    ["one mandate", [mandate("2025-06-01", "2028-05-31")], "2025-06-01"],
    ["two that follow each other", [mandate("2022-06-01", "2025-05-31"), mandate("2025-06-01", null)], "2022-06-01"],
    ["a pause of 92 days", [mandate("2022-01-01", "2024-12-31"), mandate("2025-04-03", null)], "2022-01-01"],
    ["a pause of 93 days", [mandate("2022-01-01", "2024-12-31"), mandate("2025-04-04", null)], "2025-04-04"],
    [
      "one left before its end",
      [mandate("2020-01-01", "2026-12-31", "2021-01-01"), mandate("2026-01-01", null)],
      "2026-01-01",
    ],
    ["over", [mandate("2020-01-01", "2023-12-31")], null],
    ["to come", [mandate("2027-01-01", null)], null],
  ])("%s", (_, mandates, expected) => {
    expect(sittingSince(mandates, today)).toBe(expected);
  });

  test.each([
    ["2025-11-24", 0],
    ["2025-11-23", 1],
    ["2024-02-29", 2],
    ["2027-01-01", 0],
  ])("from %s: %i whole years", (since, years) => expect(wholeYears(since, today)).toBe(years));

  test("bands hold everybody once, and the median is the lower middle", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (years) => {
        expect(byBand(years).reduce((sum, one) => sum + one.count, 0)).toBe(years.length);
      }),
    );
    expect([median([]), median([4]), median([1, 9]), median([9, 0, 3])]).toEqual([null, 4, 1, 3]);
  });
});

describe("what ends, what is vacant", () => {
  test.each([
    ["the last day of the twelve months", [mandate("2024-01-01", "2027-11-22")], 1],
    ["date to date is beyond", [mandate("2024-01-01", "2027-11-23")], 0],
    ["already promised to somebody", [mandate("2024-01-01", "2027-01-31"), mandate("2027-02-01", "2030-01-31")], 0],
    ["promised on another seat", [mandate("2024-01-01", "2027-01-31"), mandate("2027-02-01", null, null, "2")], 1],
    ["without an end", [mandate("2024-01-01", null)], 0],
  ])("%s", (_, mandates, count) => expect(endingWithin(mandates, today, 12)).toHaveLength(count));

  test("a vacant seat says since when; a closed one is none", () => {
    const seat = (id: string, closedOn: string | null = null) => ({ id, openedOn: "2020-01-01", closedOn });
    const held = [mandate("2024-01-01", null), mandate("2022-01-01", "2026-01-31", null, "2")];
    expect(vacantSeats([seat("1"), seat("2"), seat("3"), seat("4", today)], held, today)).toMatchObject([
      { id: "2", since: "2026-01-31" },
      { id: "3", since: null },
    ]);
  });

  const [lead, able, employee] = [
    { lead: true, mayLead: true },
    { lead: false, mayLead: true },
    { lead: false, mayLead: false },
  ];
  test.each([
    ["nobody", [], "noLead"],
    ["members without a lead", [able], "noLead"],
    ["one lead alone", [lead], "alone"],
    ["one lead and an employee", [lead, employee], "alone"],
    ["one lead and somebody who could", [lead, able], null],
    ["two leads", [lead, lead], null],
  ])("%s: %s", (_, people, expected) => expect(withoutRelief(people)).toBe(expected));
});

describe("from curious to elected", () => {
  test("no move but those of the table; the candidature is never taken back", () => {
    for (const from of contactSteps)
      for (const to of contactSteps) expect(mayMove(from, to)).toBe(moves[from].includes(to));
    expect(mayMove("curious", "candidate")).toBe(false);
    expect(mayMove("candidate", "guest")).toBe(false);
    expect(moves.elected).toEqual([]);
  });
  test.each([
    ["2026-02-28", "2027-02-28"],
    ["2028-02-29", "2029-02-28"],
  ])("last exchange %s, erased on %s", (last, gone) => expect(erasedOn(last)).toBe(gone));
  test.each([
    ["curious" as const, null, true],
    ["met" as const, today, true],
    ["met" as const, "2026-11-24", false],
    ["elected" as const, null, false],
  ])("%s, next on %s: due %s", (step, nextOn, due) => expect(isDue({ step, nextOn }, today)).toBe(due));
});

describe("the look", () => {
  const rows = [1, 2, 3, 4].map((answer) => ({ question: "heard", answer, count: answer }));
  test("under five answers nothing is told", () => {
    expect(distributions(rows, 4)).toBeNull();
    expect(distributions(rows, 5)?.[0]).toEqual({ question: "heard", counts: [1, 2, 3, 4] });
  });
  test("agreement counts the two upper answers; the least agreed is for talking", () => {
    expect(agreement([1, 2, 3, 4])).toEqual({ agree: 7, all: 10 });
    expect(
      toTalkAbout([
        { question: "time", counts: [0, 3, 3, 0] },
        { question: "done", counts: [3, 1, 2, 0] },
      ]),
    ).toBe("done");
    expect(toTalkAbout([{ question: "time", counts: [0, 0, 3, 3] }])).toBeNull();
  });
});
