import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysInMonth } from "../../../app/features/association/calendar";
import { filingLastDay } from "../../../app/features/association/deadline";
import { models } from "../../../app/features/association/models";
import type { RuleSet } from "../../../app/features/association/rule-set";
import {
  type Change,
  changesBy,
  digestOf,
  type FilingFacts,
  inChargeOn,
  lastDayOf,
  maySetAside,
  nextCheck,
  type Span,
  statutesChanges,
  toDeclare,
} from "../../../app/features/powers/filing";
import { type FilingEvent, type FilingStatus, refusesStep, stepsFor } from "../../../app/features/powers/filing-steps";

const TODAY = "2026-11-23";
const seat = (
  id: string,
  person: string,
  startsOn: string,
  lastDay: string | null,
  more: Partial<Span> = {},
): Span => ({
  ...{ id, person, group: `${person} board`, startsOn, lastDay, decidedOn: startsOn },
  charge: { as: "seat", body: null, title: null, alternate: false, origin: "elected" },
  ...{ decision: null, endDecidedOn: null, endDecision: null },
  ...more,
});
const bank = (id: string, person: string, startsOn: string, lastDay: string | null, more: Partial<Span> = {}): Span =>
  seat(id, person, startsOn, lastDay, { group: `${person} bank`, charge: { as: "power", power: "bank" }, ...more });
const facts = (more: Partial<FilingFacts>): FilingFacts => ({
  ...{ spans: [], identity: [], statutes: [], setUpOn: "2025-10-01", covered: new Set<string>() },
  ...more,
});
const told = (changes: Change[]) => changes.map((one) => `${one.kind} ${one.key} ${one.day}`);

describe("what is to be declared on 23 November 2026", () => {
  test.each<[string, Partial<FilingFacts>, string[]]>([
    ["nothing ever happened", {}, []],
    ["somebody elected", { spans: [seat("m", "a", "2026-06-12", null)] }, ["begins m:begins 2026-06-12"]],
    ["elected tomorrow: not yet", { spans: [seat("m", "a", "2026-11-24", null)] }, []],
    [
      "re-elected the day after the term: a renewal, told too, and no departure",
      { spans: [seat("m", "a", "2023-06-12", "2026-06-11"), seat("n", "a", "2026-06-12", null)] },
      ["renewed n:begins 2026-06-12"],
    ],
    [
      "re-elected at an assembly held a month late: still a renewal",
      { spans: [seat("m", "a", "2023-06-12", "2026-05-11"), seat("n", "a", "2026-06-12", null)] },
      ["renewed n:begins 2026-06-12"],
    ],
    [
      "elected again a year after: a departure, then an arrival",
      { spans: [seat("m", "a", "2023-06-12", "2025-07-11"), seat("n", "a", "2026-06-12", null)] },
      ["ends m:ends 2025-07-11", "begins n:begins 2026-06-12"],
    ],
    [
      "a term that ran out yesterday, nobody re-elected",
      { spans: [seat("m", "a", "2023-06-12", "2026-11-22")] },
      ["ends m:ends 2026-11-22"],
    ],
    ["its last day is today: it still runs", { spans: [seat("m", "a", "2023-06-12", TODAY)] }, []],
    [
      "resigned today, the first day without",
      { spans: [seat("m", "a", "2023-06-12", "2026-11-22", { endDecidedOn: TODAY })] },
      ["ends m:ends 2026-11-23"],
    ],
    ["never began", { spans: [seat("m", "a", "2026-06-12", "2026-06-11")] }, []],
    [
      "decided before the association began here, three months and a day before",
      { spans: [seat("m", "a", "2025-06-30", null)] },
      [],
    ],
    [
      "decided less than three months before it began here",
      { spans: [seat("m", "a", "2025-07-01", null)] },
      ["begins m:begins 2025-07-01"],
    ],
    [
      "a power given by a decision to come: counted from the decision",
      { spans: [bank("p", "a", "2026-12-01", null, { decidedOn: "2026-11-20", decision: "d" })] },
      ["begins p:begins 2026-11-20"],
    ],
    [
      "a power extended without a gap changes nobody",
      { spans: [bank("p", "a", "2026-01-01", "2026-06-30"), bank("q", "a", "2026-07-01", null)] },
      ["begins p:begins 2026-01-01"],
    ],
    [
      "a power passed to somebody else",
      { spans: [bank("p", "a", "2026-01-01", "2026-06-30"), bank("q", "b", "2026-07-01", null)] },
      ["begins p:begins 2026-01-01", "ends p:ends 2026-06-30", "begins q:begins 2026-07-01"],
    ],
    [
      "what a filing covers is not told again",
      { spans: [seat("m", "a", "2026-06-12", "2026-09-01")], covered: new Set(["m:begins"]) },
      ["ends m:ends 2026-09-01"],
    ],
    [
      "a new name and a first address",
      {
        identity: [
          { id: "i", changedOn: "2026-02-03", nameBefore: "A", name: "B", addressBefore: null, address: "1 rue" },
        ],
      },
      ["name i:name 2026-02-03"],
    ],
    [
      "a move",
      {
        identity: [
          { id: "i", changedOn: "2026-02-03", nameBefore: "A", name: "A", addressBefore: "1 rue", address: "2 rue" },
        ],
      },
      ["address i:address 2026-02-03"],
    ],
    [
      "statutes: what is typed on the first day is as they stand, a later version is a change, counted from its decision",
      {
        statutes: [
          { startsOn: "2025-10-01", decidedOn: "2025-10-01", decision: null },
          { startsOn: "2026-03-01", decidedOn: "2026-02-14", decision: "d" },
          { startsOn: "2026-03-01", decidedOn: "2026-02-14", decision: "d" },
        ],
      },
      ["statutes statutes:2026-03-01 2026-02-14"],
    ],
  ])("%s", (_, more, expected) => {
    expect(told(toDeclare(facts(more), TODAY))).toEqual(expected);
  });

  test("a change of people on a seat is always declared; the others may be said to be none", () => {
    const spans = [seat("m", "a", "2026-06-12", null), bank("p", "a", "2026-06-13", null)];
    const identity = [
      { id: "i", changedOn: "2026-06-14", nameBefore: "A", name: "B", addressBefore: null, address: null },
    ];
    expect(toDeclare(facts({ spans, identity }), TODAY).map(maySetAside)).toEqual([false, true, true]);
  });
});

// By hand, from a calendar: date to date, the last day of the month where it has no such date.
test.each([
  ["2026-09-17", "2026-12-17"],
  ["2026-11-28", "2027-02-28"],
  ["2026-11-29", "2027-02-28"],
  ["2026-11-30", "2027-02-28"],
  ["2027-11-29", "2028-02-29"],
  ["2027-11-30", "2028-02-29"],
  ["2026-05-31", "2026-08-31"],
  ["2026-01-31", "2026-04-30"],
  ["2026-03-31", "2026-06-30"],
  ["2026-08-31", "2026-11-30"],
  ["2026-12-31", "2027-03-31"],
  ["2024-02-29", "2024-05-29"],
  ["2099-11-30", "2100-02-28"],
])("decided on %s, declared by %s", (day, last) => {
  expect(lastDayOf([{ key: "k", kind: "name", day, before: "", after: "" }])).toBe(last);
});

test("several changes go in one sheet: the earliest last day counts, and nothing asks for none", () => {
  const on = (day: string): Change => ({ key: day, kind: "name", day, before: "", after: "" });
  expect(lastDayOf([on("2026-11-30"), on("2026-09-17"), on("2026-10-01")])).toBe("2026-12-17");
  expect(lastDayOf([])).toBeNull();
});

const anyDay = fc
  .record({ year: fc.integer({ min: 2020, max: 2110 }), month: fc.integer({ min: 1, max: 12 }), date: fc.nat(30) })
  .map(({ year, month, date }) => {
    const pad = (n: number) => String(n).padStart(2, "0");
    return `${year}-${pad(month)}-${pad(Math.min(date + 1, daysInMonth(year, month)))}`;
  });

test("a last day is three months away, never later than the same date, and the last of its month when it is earlier", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const last = filingLastDay(day);
      const months = (Number(last.slice(0, 4)) - Number(day.slice(0, 4))) * 12;
      expect(months + Number(last.slice(5, 7)) - Number(day.slice(5, 7))).toBe(3);
      expect(last.slice(8) <= day.slice(8)).toBe(true);
      if (last.slice(8) < day.slice(8)) expect(addDays(last, 1).slice(8)).toBe("01");
    }),
  );
});

const drawnSpan = fc
  .record({ person: fc.constantFrom("a", "b", "c"), start: fc.nat(500), length: fc.option(fc.nat(400)), n: fc.nat() })
  .map(({ person, start, length, n }) => {
    const startsOn = addDays("2025-09-01", start);
    return seat(`${person}${n}`, person, startsOn, length === null ? null : addDays(startsOn, length));
  });
const drawn = fc.uniqueArray(drawnSpan, { maxLength: 8, selector: (one) => one.id });

test("what is declared is declared once: covering all leaves nothing, covering some leaves the rest", () => {
  fc.assert(
    fc.property(drawn, fc.nat(900), fc.nat(7), (spans, at, some) => {
      const day = addDays("2025-09-01", at);
      const all = changesBy(facts({ spans }), day);
      const keys = all.map((one) => one.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(toDeclare(facts({ spans, covered: new Set(keys) }), day)).toEqual([]);
      const rest = toDeclare(facts({ spans, covered: new Set(keys.slice(0, some)) }), day);
      expect(rest.map((one) => one.key)).toEqual(keys.slice(some));
      expect(digestOf(rest)).not.toContain("undefined");
    }),
  );
});

test("who sits on a day stands once on the list of that day, and nobody else does", () => {
  fc.assert(
    fc.property(drawn, fc.nat(900), (spans, at) => {
      const day = addDays("2025-09-01", at);
      const list = inChargeOn(spans, day);
      const sits = spans.filter((one) => one.startsOn <= day && (one.lastDay === null || day <= one.lastDay));
      expect(list.map((one) => one.person).sort()).toEqual([...new Set(sits.map((one) => one.person))].sort());
    }),
  );
});

test("a second charge stands beside the first on the consolidated list", () => {
  const list = inChargeOn([seat("m", "a", "2026-01-01", null), bank("p", "a", "2026-02-01", null)], TODAY);
  expect(list.map((one) => [one.person, one.charges.map(({ since }) => since)])).toEqual([
    ["a", ["2026-01-01", "2026-02-01"]],
  ]);
});

test.each([
  ["no assembly since: a year later", "2026-01-10", null, "2027-01-10"],
  ["an assembly before the answer changes nothing", "2026-01-10", "2025-12-12", "2027-01-10"],
  ["an assembly held since: three months after it", "2026-01-10", "2026-11-30", "2027-02-28"],
])("when to ask whether something changed: %s", (_, answered, assembly, expected) => {
  expect(nextCheck(answered, assembly)).toBe(expected);
});

describe("versions of rules cited from the statutes", () => {
  const rules = models.collegial.board;
  const cite = (document: "statutes" | "custom"): RuleSet => ({
    ...rules,
    noticeDays: { value: 9, cite: { document, article: "11" } },
  });
  const version = (from: string, set: RuleSet) => ({ from, rules: set });
  test.each<[string, RuleSet[], number[]]>([
    ["the first version is no change", [cite("statutes")], []],
    ["the same again is none", [cite("statutes"), cite("statutes")], []],
    ["an article of the statutes more", [rules, cite("statutes")], [1]],
    ["a custom more is none", [rules, cite("custom")], []],
  ])("%s", (_, sets, changed) => {
    const versions = sets.map((set, n) => version(`2026-0${n + 1}-01`, set));
    expect(statutesChanges(versions)).toEqual(changed.map((n) => versions[n]));
  });
});

describe("the steps of a filing", () => {
  const events: FilingEvent[] = [
    ...(["tick", "person", "send", "takeBack", "receive", "attach", "correct", "drop", "take", "putBack"] as const),
  ];
  test.each<[FilingStatus, FilingEvent[]]>([
    ["open", ["tick", "person", "send", "drop", "take"]],
    ["sent", ["tick", "takeBack", "receive", "correct", "take"]],
    ["received", ["receive", "attach", "correct"]],
    ["nothingChanged", ["putBack"]],
  ])("%s: %j and nothing else", (status, allowed) => {
    expect(events.filter((event) => refusesStep(status, event) === null)).toEqual(allowed);
  });

  test("people ask for the list, the rest for the statutes", () => {
    const name: Change = { key: "n", kind: "name", day: TODAY, before: "", after: "" };
    const people = toDeclare(facts({ spans: [seat("m", "a", "2026-06-12", null)] }), TODAY);
    expect(stepsFor(people)).toEqual(["minutes", "list", "form", "mandate", "copy"]);
    expect(stepsFor([name])).toEqual(["minutes", "statutes", "modification", "mandate", "copy"]);
  });
});
