import {
  type Citation,
  type Matter,
  type QuorumRule,
  quorumRule,
  type RuleSet,
  voicesNeeded,
} from "../association/rule-set";
import { type Attendee, isAtADistance, takesPart, votesByMail } from "./attendance";
import type { SentencePart } from "./parts";
import { countedProxies, type GivenProxy } from "./proxies";

export type QuorumOptions = { secondCall?: boolean; asOf?: string; matter?: Matter };
export type Quorum = {
  required: number;
  counted: number;
  present: number;
  represented: number;
  missing: number;
  reached: boolean;
  parts: SentencePart[];
  cite: Citation;
  warnings: SentencePart[];
};

/** Whether a sitting may deliberate, in voices. `base` is the filled seats or the members on the roll (of the day
 *  `asOf`). Only electors count; a person at a distance only if an article says so, else the warnings name them. */
export function quorum(
  rules: RuleSet,
  base: number,
  attendance: readonly Attendee[],
  proxies: readonly GivenProxy[],
  options: QuorumOptions = {},
): Quorum {
  const { rule, cite } = ruleAsked(rules, options);
  const electors = attendance.filter((one) => one.voice === "voting");
  const there = electors.filter((one) => takesPart(rules, one.mode, "quorum"));
  const represented = countedProxies(rules, attendance, proxies, "quorum").length;
  const written = rules.correspondence.value;
  const mailed = electors.filter((one) => votesByMail(rules, one) && !there.includes(one));
  const byPost = written.allowed ? mailed.length : 0;
  const correspondence = written.quorum ? byPost : 0;
  const proxiesCount = rule.kind === "none" || rule.counts === "presentOrRepresented";
  const counted = there.length + correspondence + (proxiesCount ? represented : 0);
  const required = rule.kind === "none" ? 0 : Math.max(1, voicesNeeded(base, rule.fraction, rule.strict));
  const missing = Math.max(0, required - counted);
  const reached = missing === 0;
  const parts: SentencePart[] = [
    {
      key: "attendance",
      present: there.length,
      atADistance: there.filter((one) => isAtADistance(one.mode)).length,
      represented,
      proxiesCount,
      correspondence,
      ...(byPost > correspondence ? { postApart: byPost } : {}),
      counted,
      base,
      asOf: options.asOf ?? null,
    },
    verdict(rule, required, missing, options.secondCall ?? false),
    { key: "cite", cite },
    ...turnout(byPost, there.length + represented, base),
  ];
  const warnings = [...distance(rules, electors), ...unlimited(rules, represented)];
  return { required, counted, present: there.length, represented, missing, reached, parts, cite, warnings };
}

function ruleAsked(rules: RuleSet, options: QuorumOptions): { rule: QuorumRule; cite: Citation } {
  const second = rules.secondCall;
  if (options.secondCall && second.value.kind !== "none") return { rule: second.value.quorum, cite: second.cite };
  const first = quorumRule(rules, options.matter ?? "ordinary");
  return { rule: first.value, cite: first.cite };
}

function verdict(rule: QuorumRule, required: number, missing: number, secondCall: boolean): SentencePart {
  if (rule.kind === "none") return { key: "noQuorum", secondCall };
  return missing === 0 ? { key: "quorumReached", required } : { key: "quorumMissing", required, missing };
}

/** How many took part in all, where some did by correspondence: the quorum alone would not say it. */
function turnout(byPost: number, others: number, base: number): SentencePart[] {
  return byPost > 0 ? [{ key: "turnout", voters: others + byPost, base }] : [];
}

function distance(rules: RuleSet, electors: readonly Attendee[]): SentencePart[] {
  const silent = rules.distance.cite === null;
  return (["video", "phone"] as const).flatMap((mode): SentencePart[] => {
    const count = electors.filter((one) => one.mode === mode).length;
    const counts = takesPart(rules, mode, "quorum");
    return count > 0 && (!counts || silent) ? [{ key: "distance", mode, count, counts, silent }] : [];
  });
}

function unlimited(rules: RuleSet, represented: number): SentencePart[] {
  const { value, cite } = rules.proxies;
  return represented > 0 && value.cap === null && cite === null ? [{ key: "proxiesUnlimited" }] : [];
}
