import { ruleKeysOf } from "./rule-form";
import type { RuleKey, RuleSet } from "./rule-set";

/** What one set of rules says otherwise than another: its value, or only the article it stands on. */
export type RuleChange = { key: RuleKey; value: boolean; article: boolean };

/** The rules that differ from one set to the next, in the order of their page; nothing when they say the same. */
export const changesBetween = (before: RuleSet, after: RuleSet): RuleChange[] =>
  ruleKeysOf(after.kind).flatMap((key) => {
    const value = !alike(before[key].value, after[key].value);
    const article = !alike(before[key].cite, after[key].cite);
    return value || article ? [{ key, value, article }] : [];
  });

/** Only what a set of rules would change in another: what a draft keeps. */
export const onlyChanges = (before: RuleSet, after: RuleSet): Partial<RuleSet> =>
  Object.fromEntries(changesBetween(before, after).map(({ key }) => [key, after[key]]));

const alike = (one: unknown, other: unknown): boolean => told(one) === told(other);

const told = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(told).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${key}:${told(member)}`).join()}}`;
};
