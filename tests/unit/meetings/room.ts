import { prudentRules } from "../../../app/features/association/prudent-rules";
import type { BodyKind, Citation, RuleKey, RuleSet, RuleValues } from "../../../app/features/association/rule-set";
import type { Attendee, PresenceMode } from "../../../app/features/meetings/attendance";
import type { GivenProxy } from "../../../app/features/meetings/proxies";

export const article13: Citation = { document: "statutes", article: "13" };

/** The rules of a body with some of them entered, all citing article 13. */
export function rulesOf(kind: BodyKind, values: Partial<RuleValues>): RuleSet {
  let rules = prudentRules(kind);
  for (const key of Object.keys(values))
    rules = { ...rules, [key]: { value: values[key as RuleKey], cite: article13 } };
  return rules;
}

/** Electors named p1, p2…, one for each mode. */
export function electors(...modes: (PresenceMode | null)[]): Attendee[] {
  return modes.map((mode, index) => ({ person: `p${index + 1}`, mode, voice: "voting", member: true }));
}

export function some(count: number, mode: PresenceMode): PresenceMode[] {
  return Array.from({ length: count }, () => mode);
}

/** « p3>p1 »: the third gave a proxy to the first. */
export function given(...pairs: string[]): GivenProxy[] {
  return pairs.map((pair) => {
    const [principal = "", holder = ""] = pair.split(">");
    return { principal, holder: holder === "" ? null : holder, state: "given" };
  });
}

export const halfOfSeats = {
  kind: "fraction",
  base: "seats",
  counts: "presentOrRepresented",
  fraction: { n: 1, d: 2 },
  strict: false,
} as const;
export const onePerHolder = { allowed: true, cap: 1, holders: "electors", blank: "refused" } as const;
export const unlimited = { ...onePerHolder, cap: null };
export const byVideo = { video: true, phone: false, quorum: true, votes: true, secretVotes: false };
