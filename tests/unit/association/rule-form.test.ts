import { describe, expect, test } from "vitest";
import { models } from "../../../app/features/association/models";
import { readRuleSet } from "../../../app/features/association/read-rules";
import { readRule, ruleFields } from "../../../app/features/association/rule-form";
import type { RuleKey, RuleSet } from "../../../app/features/association/rule-set";
import { ruleValuesOf } from "../../../app/features/association/rule-values";
import { textsIn } from "../../../app/texts/both.server";

const keys = Object.keys(ruleFields) as RuleKey[];
const cite = { document: "statutes", article: "12" } as const;
const sets: [string, RuleSet][] = Object.values(models).flatMap((model) => [
  [`${model.id}, board`, model.board] as [string, RuleSet],
  [`${model.id}, assembly`, model.generalAssembly] as [string, RuleSet],
]);

describe.each(sets)("%s", (_, rules) => {
  test.each(keys)("%s: what the form shows is what it reads back", (key) => {
    const typed = ruleValuesOf(rules)[key];
    const read = readRule(rules.kind, key, typed, cite);
    const value = key === "electors" ? { ...rules.electors.value, colleges: [] } : rules[key].value;
    expect(read).toEqual({ [key]: { value, cite } });
  });

  test.each(keys)("%s: a sentence in both languages", (key) => {
    for (const lang of ["fr", "en"] as const) {
      const say = textsIn(lang, "Europe/Paris").association.rules.sentences[key] as (value: unknown) => string;
      expect(say(rules[key].value)).toMatch(/\S.*\.$/);
    }
  });

  test("what is kept is read again as it was", () => {
    expect(readRuleSet(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });
});

describe("a form that makes no sense is refused", () => {
  test.each([
    ["a quorum of seven halves", "quorum", { fraction: "7", counts: "present" }],
    ["nobody counted", "quorum", { fraction: "1/2", counts: "" }],
    ["no days", "noticeDays", { days: "" }],
    ["days in words", "noticeDays", { days: "huit" }],
    ["nobody signs", "signers", {}],
    ["a majority of nothing", "majority", { fraction: "1/2+", base: "moon" }],
    ["a later call without its delay", "secondCall", { when: "later", delay: "", fraction: "none" }],
  ] as [string, RuleKey, { [name: string]: string }][])("%s", (_, key, typed) => {
    expect(readRule("board", key, typed, null)).toBeNull();
  });
});

test("every option and every field has its word", () => {
  const { fields, options, labels } = textsIn("fr", "Europe/Paris").association.rules;
  for (const key of keys) {
    expect(labels[key]).toBeTruthy();
    for (const field of ruleFields[key]) {
      expect(Object.keys(fields)).toContain(field.name);
      if (field.kind === "choice") for (const option of field.options) expect(Object.keys(options)).toContain(option);
    }
  }
});
