import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { lastDay } from "../../../app/features/people/mandates";
import { atLimit, beyondLimit, type Held, rowUpTo } from "../../../app/features/people/term-limits";
import { awaitsRatification, lifeOf, nextForVacant, vacantSince } from "../../../app/features/people/vacancy";

const held = (startsOn: string, endsOn: string | null, more: Partial<Held> = {}): Held => ({
  ...{ startsOn, endsOn, endedOn: null, origin: "elected", part: "titular" },
  ...more,
});
const [first, second, third] = [
  held("2018-06-12", "2021-06-11"),
  held("2021-06-12", "2024-06-11"),
  held("2024-06-12", "2027-06-11"),
];

describe("mandates in a row", () => {
  test.each([
    ["one alone", [third], third, { count: 1, years: 3 }],
    ["three that follow one another", [first, second, third], third, { count: 3, years: 9 }],
    [
      "a co-option keeps the row without being counted",
      [first, held("2021-06-12", "2024-06-11", { origin: "coOpted" }), third],
      third,
      { count: 2, years: 9 },
    ],
    [
      "as an alternate: not counted, the row begins after",
      [first, held("2021-06-12", "2024-06-11", { part: "alternate" }), third],
      third,
      { count: 1, years: 3 },
    ],
    ["a pause of 92 days keeps the row", [held("2018-06-12", "2024-03-11"), third], third, { count: 2, years: 9 }],
    ["one of 93 begins a new one", [held("2018-06-12", "2024-03-10"), third], third, { count: 1, years: 3 }],
    [
      "left after a year, back after two: a new row",
      [held("2021-06-12", "2024-06-11", { endedOn: "2022-06-12" }), third],
      third,
      { count: 1, years: 3 },
    ],
    [
      "ended before it began: never held",
      [held("2021-06-12", "2024-06-11", { endedOn: "2021-06-12" }), third],
      third,
      { count: 1, years: 3 },
    ],
  ])("%s", (_, all, last, expected) => expect(rowUpTo(all, last)).toMatchObject(expected));

  const next = held("2027-06-12", "2030-06-11");
  const three = { kind: "mandates", most: 3, beyond: "refuse" } as const;
  test.each([
    ["three of three: at the limit, told before the election", three, true, true],
    ["of four: one more may come", { ...three, most: 4 }, false, false],
    ["nine years of nine", { ...three, kind: "years", most: 9 } as const, true, true],
    ["nine years of twelve", { ...three, kind: "years", most: 12 } as const, false, false],
    ["no limit", { ...three, kind: "none", most: 0 } as const, false, false],
  ])("%s", (_, rule, at, beyond) => {
    const all = [first, second, third];
    expect(atLimit(rule, rowUpTo(all, third))).toBe(at);
    expect(beyondLimit(rule, all, next)).toBe(beyond);
    expect(beyondLimit(rule, all, { ...next, part: "alternate" })).toBe(false);
    expect(beyondLimit(rule, all, { ...next, origin: "coOpted" })).toBe(false);
  });
});

describe("the life of a seat", () => {
  const seat = { openedOn: "2018-01-01", closedOn: null };
  test.each([
    ["nobody ever sat: vacant since it opened", seat, [], [["2018-01-01", null, false]]],
    ["one who still sits, no end known", seat, [held("2018-01-01", null)], [["2018-01-01", null, true]]],
    [
      "a gap between two, and vacant since",
      seat,
      [held("2018-06-12", "2021-06-11", { endedOn: "2019-01-01" }), held("2019-03-01", "2021-06-11")],
      [
        ["2018-01-01", "2018-06-11", false],
        ["2018-06-12", "2018-12-31", true],
        ["2019-01-01", "2019-02-28", false],
        ["2019-03-01", "2021-06-11", true],
        ["2021-06-12", null, false],
      ],
    ],
    [
      "closed: the last gap has its end",
      { ...seat, closedOn: "2022-01-01" },
      [held("2018-01-01", "2021-06-11")],
      [
        ["2018-01-01", "2021-06-11", true],
        ["2021-06-12", "2021-12-31", false],
      ],
    ],
  ] as const)("%s", (_, it, mandates, expected) =>
    expect(lifeOf(it, mandates, "2026-11-23").map(({ from, to, mandate }) => [from, to, mandate !== null])).toEqual(
      expected,
    ),
  );

  test("stretches follow one another without a hole, whoever comes and goes", () => {
    const stays = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 700 })), { maxLength: 8 });
    fc.assert(
      fc.property(stays, (list) => {
        let day = "2000-01-01";
        const mandates = list.map(([pause, length]) => {
          const startsOn = addDays(day, pause);
          day = addDays(startsOn, length);
          return held(startsOn, addDays(day, -1));
        });
        const life = lifeOf({ openedOn: "2000-01-01", closedOn: null }, mandates, "2026-11-23");
        for (const [n, one] of life.entries()) {
          const before = life[n - 1];
          if (before) expect(one.from).toBe(addDays(before.to ?? "", 1));
        }
        expect(life.filter((one) => one.mandate)).toHaveLength(mandates.length);
        expect(life.at(-1)?.to ?? null).toBe(life.at(-1)?.mandate ? lastDay(mandates.at(-1) ?? held("", null)) : null);
      }),
    );
  });

  test.each([
    ["somebody sits", [held("2025-06-12", "2028-06-11")], null],
    ["resigned in September", [held("2025-06-12", "2028-06-11", { endedOn: "2026-09-20" })], "2026-09-20"],
    ["the term passed", [held("2023-06-12", "2026-06-11")], "2026-06-12"],
    ["nobody ever", [], "2018-01-01"],
    ["somebody is to come: vacant until then", [held("2027-01-01", null)], "2018-01-01"],
  ])("vacant since: %s", (_, all, expected) => expect(vacantSince("2018-01-01", all, "2026-11-23")).toBe(expected));

  test.each([
    ["an article allows co-option", { coOption: true, remainingTerm: true }, true, "coOpt"],
    ["an article says to wait", { coOption: false, remainingTerm: true }, true, "wait"],
    ["no article: nobody knows", { coOption: false, remainingTerm: true }, false, "unknown"],
  ])("a vacant seat, %s", (_, value, cited, expected) =>
    expect(nextForVacant({ value, cite: cited ? { article: "10" } : null })).toBe(expected),
  );
});

test.each([
  ["co-opted, not confirmed yet", {}, true],
  ["confirmed by the assembly", { ratifiedOn: "2026-11-01" }, false],
  ["ended", { endedOn: "2026-11-01" }, false],
  ["past its last day: still asks for a word", { endsOn: "2026-11-01" }, true],
  ["to begin next month", { startsOn: "2026-12-01" }, false],
  ["elected", { origin: "elected" }, false],
])("what waits for the assembly: %s", (_, more, expected) => {
  const base = { ...held("2026-09-01", null, { origin: "coOpted" }), ratifiedOn: null };
  expect(awaitsRatification({ ...base, ...more }, "2026-11-23")).toBe(expected);
});
