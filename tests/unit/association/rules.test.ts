import fc from "fast-check";
import { expect, test } from "vitest";
import { employeesOnBoard } from "../../../app/features/association/employees-limit";
import { answer, type ModelId, models, questions } from "../../../app/features/association/models";
import { prudentRules } from "../../../app/features/association/prudent-rules";
import { readRuleSet } from "../../../app/features/association/read-rules";
import { type RuleSet, rulesOn, voicesNeeded } from "../../../app/features/association/rule-set";

const article = { document: "statutes", article: "13" } as const;
const kinds = ["board", "bureau", "generalAssembly"] as const;
const stored = (kind: string, more: object) => JSON.parse(JSON.stringify({ kind, ...more }));

test.each([
  ["a half of 110 is 55", 110, 1, 2, false, 55],
  ["more than a half of 110 is 56", 110, 1, 2, true, 56],
  ["a half of 9 is 5, for half a person does not come", 9, 1, 2, false, 5],
  ["more than a half of 9 is 5 too", 9, 1, 2, true, 5],
  ["a third of 10 is 4", 10, 1, 3, false, 4],
  ["two thirds of 12 is 8", 12, 2, 3, false, 8],
  ["more than two thirds of 12 is 9", 12, 2, 3, true, 9],
  ["all of 7 is 7", 7, 1, 1, false, 7],
  ["a half of nothing is nothing", 0, 1, 2, false, 0],
])("%s", (_, base, n, d, strict, needed) => {
  expect(voicesNeeded(base, { n, d }, strict)).toBe(needed);
});

test("needed voices are the least whole number that meets the fraction", () => {
  fc.assert(
    fc.property(fc.nat(6000), fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.boolean(), (base, d, less, strict) => {
      const n = Math.max(0, d - less);
      const needed = voicesNeeded(base, { n, d }, strict);
      const meets = (voices: number) => (strict ? voices * d > base * n : voices * d >= base * n);
      expect(meets(needed)).toBe(true);
      expect(needed === 0 || !meets(needed - 1)).toBe(true);
    }),
  );
});

test.each([
  ["the day before the first version", "2019-12-31", null],
  ["the first day of the first version", "2020-01-01", 8],
  ["the eve of a change", "2024-06-14", 8],
  ["the day of a change", "2024-06-15", 15],
  ["long after", "2031-01-01", 15],
])("rules in force: %s", (_, on, days) => {
  const version = (from: string, noticeDays: number) => ({
    from,
    rules: { ...prudentRules("board"), noticeDays: { value: noticeDays, cite: article } },
  });
  const versions = [version("2024-06-15", 15), version("2020-01-01", 8)];
  expect(rulesOn(versions, on)?.noticeDays.value ?? null).toBe(days);
});

test.each([
  ["12 filled seats: three employees, two sit", 12, 12, 2, { limit: 3, over: 0 }],
  ["11 filled seats: two, a quarter rounded down", 11, 12, 3, { limit: 2, over: 1 }],
  ["3 filled seats: none", 3, 12, 1, { limit: 0, over: 1 }],
  ["no seat filled: none", 0, 12, 0, { limit: 0, over: 0 }],
])("employees on the board, %s", (_, filled, all, employees, expected) => {
  expect(employeesOnBoard(prudentRules("board"), { filled, all, employees })).toMatchObject({
    ...expected,
    cite: null,
  });
});

test("the base of the employees' limit is a setting", () => {
  const rules: RuleSet = {
    ...prudentRules("board"),
    employeesLimit: { value: { base: "allSeats", fraction: { n: 1, d: 3 } }, cite: article },
  };
  expect(employeesOnBoard(rules, { filled: 7, all: 12, employees: 5 })).toEqual({
    limit: 4,
    employees: 5,
    over: 1,
    base: 12,
    cite: article,
  });
});

test.each([
  ["the board gives no proxy until an article says so", prudentRules("board").proxies.value.allowed, false],
  [
    "the assembly gives proxies, unlimited",
    prudentRules("generalAssembly").proxies.value,
    {
      allowed: true,
      cap: null,
      holders: "electors",
      blank: "refused",
    },
  ],
  ["an assembly asks for no quorum", prudentRules("generalAssembly").quorum.value, { kind: "none" }],
  ["minutes of an assembly are final on signature", prudentRules("generalAssembly").minutesFinalOn.value, "signature"],
  ["minutes of a board are final on adoption", prudentRules("board").minutesFinalOn.value, "adoption"],
  ["nobody counts at a distance", Object.values(prudentRules("board").distance.value).some(Boolean), false],
  ["the chair has no casting vote", prudentRules("board").castingVote.value, false],
  ["persons are elected by secret ballot", prudentRules("generalAssembly").secretForPersons.value, true],
])("when silent, %s", (_, got, expected) => {
  expect(got).toEqual(expected);
});

test.each(kinds)("nothing prudent is cited: %s", (kind) => {
  const { kind: _, ...rules } = prudentRules(kind);
  expect(Object.values(rules).every((rule) => rule.cite === null)).toBe(true);
});

test.each(kinds)("a %s without any answer reads as prudent, and what is read writes the same", (kind) => {
  expect(readRuleSet(stored(kind, {}))).toEqual(prudentRules(kind));
  expect(readRuleSet(stored(kind, prudentRules(kind)))).toEqual(prudentRules(kind));
});

test("every model survives being stored", () => {
  for (const model of Object.values(models)) {
    expect(readRuleSet(JSON.parse(JSON.stringify(model.board)))).toEqual(model.board);
    expect(readRuleSet(JSON.parse(JSON.stringify(model.generalAssembly)))).toEqual(model.generalAssembly);
  }
});

test.each([
  ["no object", null, "rules"],
  ["an unknown kind", { kind: "parliament" }, "kind"],
  ["a rule without its value", { kind: "board", quorum: {} }, "quorum"],
  [
    "a fraction above one",
    stored("board", { employeesLimit: { value: { base: "allSeats", fraction: { n: 3, d: 2 } } } }),
    "employeesLimit",
  ],
  [
    "a fraction of zero parts",
    stored("board", { employeesLimit: { value: { base: "allSeats", fraction: { n: 0, d: 0 } } } }),
    "employeesLimit",
  ],
  ["half a day of notice", stored("board", { noticeDays: { value: 7.5, cite: null } }), "noticeDays"],
  [
    "a cited document nobody knows",
    stored("board", { castingVote: { value: true, cite: { document: "hearsay", article: "1" } } }),
    "castingVote",
  ],
])("a malformed rule names itself: %s", (_, json, named) => {
  expect(() => readRuleSet(json)).toThrow(`"${named}`);
});

test("there are four models and seven questions; each choice sets what its question says, and nothing else", () => {
  expect(Object.keys(models)).toEqual(["withBureau", "collegial", "colleges", "localLaw"] satisfies ModelId[]);
  expect(questions).toHaveLength(7);
  for (const question of questions) {
    for (const choice of question.choices) expect(Object.keys(choice.rules(article))).toEqual(question.sets);
  }
});

test.each([
  ["one proxy with an article", "one", article, true],
  ["one proxy without an article", "one", null, false],
  ["proxies refused", "refused", article, false],
])("board proxies, %s", (_, choice, cite, allowed) => {
  const tuned = answer(models.withBureau, "boardProxies", choice, cite);
  expect(tuned.board.proxies.value.allowed).toBe(allowed);
  expect(tuned.board.proxies.cite).toEqual(cite);
  expect(tuned.generalAssembly).toEqual(models.withBureau.generalAssembly);
});

test("a choice nobody offers changes nothing", () => {
  expect(answer(models.collegial, "castingVote", "sometimes", article)).toBe(models.collegial);
});

test("local law votes among those present and cites its code", () => {
  const { majority, majorityForStatutes } = models.localLaw.generalAssembly;
  expect(majority).toMatchObject({ value: { base: "present", fraction: { n: 1, d: 2 } }, cite: { document: "law" } });
  expect(majorityForStatutes.value).toEqual({ base: "present", fraction: { n: 3, d: 4 }, strict: false });
});
