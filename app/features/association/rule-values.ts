import { type RuleValues, renewalParts } from "./rule-form";
import type { Fraction, MajorityRule, QuorumRule, RuleKey, RuleSet } from "./rule-set";

/** The rules in force as their forms show them: field name to text, ticked flags being "on". */
export const ruleValuesOf = (rules: RuleSet): { [Key in RuleKey]: RuleValues } => {
  const { electors, proxies, distance, correspondence, votesCast } = rules;
  const second = rules.secondCall.value;
  const signers = Object.fromEntries(rules.signers.value.map((one) => [one, "on"]));
  return {
    electors: {
      ...ticks({ paidUp: electors.value.paidUp, joinsTonight: electors.value.joinsTonight }),
      memberSinceMonths: String(electors.value.memberSinceMonths),
      minimumAge: text(electors.value.minimumAge),
    },
    quorum: quorumValues(rules.quorum.value),
    quorumForStatutes: quorumValues(rules.quorumForStatutes.value),
    secondCall: {
      when: second.kind,
      delay:
        second.kind === "later" ? text(second.delayDays) : second.kind === "sameDay" ? text(second.afterMinutes) : "15",
      ...quorumValues(second.kind === "none" ? { kind: "none" } : second.quorum),
    },
    majority: majorityValues(rules.majority.value),
    majorityForStatutes: majorityValues(rules.majorityForStatutes.value),
    votesCast: ticks(votesCast.value),
    castingVote: ticks({ yes: rules.castingVote.value }),
    proxies: {
      ...ticks({ allowed: proxies.value.allowed }),
      cap: text(proxies.value.cap),
      holders: proxies.value.holders,
      blank: proxies.value.blank,
    },
    distance: ticks(distance.value),
    correspondence: {
      ...ticks({ allowed: correspondence.value.allowed, quorum: correspondence.value.quorum }),
      daysBefore: text(correspondence.value.daysBefore),
    },
    noticeDays: { days: text(rules.noticeDays.value) },
    signers,
    minutesFinalOn: { when: rules.minutesFinalOn.value },
    employeesLimit: {
      fraction: share(rules.employeesLimit.value.fraction, false),
      base: rules.employeesLimit.value.base,
    },
    renewal: {
      years: text(rules.renewal.value.years),
      parts: Object.entries(renewalParts).find(([, parts]) => parts === rules.renewal.value.parts)?.[0] ?? "atOnce",
    },
    termLimit: {
      inARow: rules.termLimit.value.kind,
      most: rules.termLimit.value.kind === "none" ? "" : text(rules.termLimit.value.most),
      beyond: rules.termLimit.value.beyond,
    },
    vacancy: ticks(rules.vacancy.value),
    organisationSeats: { seatsEach: text(rules.organisationSeats.value.cap) },
    secretForPersons: ticks({ yes: rules.secretForPersons.value }),
  };
};

const text = (value: number | null) => (value === null ? "" : String(value));
const share = ({ n, d }: Fraction, strict: boolean) => `${n}/${d}${strict ? "+" : ""}`;
const ticks = (flags: { [name: string]: boolean }): RuleValues =>
  Object.fromEntries(Object.entries(flags).map(([name, on]) => [name, on ? "on" : ""]));

const quorumValues = (rule: QuorumRule): RuleValues =>
  rule.kind === "none"
    ? { fraction: "none", counts: "presentOrRepresented" }
    : { fraction: share(rule.fraction, rule.strict), counts: rule.counts };

const majorityValues = ({ base, fraction, strict }: MajorityRule): RuleValues => ({
  fraction: share(fraction, strict),
  base,
});
