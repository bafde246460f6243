import { addDays, addMinutes, daysBetween } from "../association/calendar";
import type { Citation, QuorumRule, RuleSet } from "../association/rule-set";
import type { SentencePart } from "./parts";

export type SecondCall = {
  /** Null lastNotice: announced in the room, the same day. */
  planned: { quorum: QuorumRule; at: string; lastNotice: string | null } | null;
  parts: SentencePart[];
  cite: Citation;
};

/** When a sitting closed without a quorum may meet again (civil date-times), with what quorum and the last day to send its
 *  notice; nothing planned if the rules have no second call. Later than the same day: at the same hour, from the day on
 *  which the delay of the rules and their notice counted from `today` have both run. */
export function secondCall(rules: RuleSet, opensAt: string, today: string): SecondCall {
  const { value: rule, cite } = rules.secondCall;
  const cited: SentencePart = { key: "cite", cite };
  if (rule.kind === "none") return { planned: null, parts: [{ key: "noSecondCall" }, cited], cite };
  if (rule.kind === "sameDay") {
    const at = addMinutes(opensAt, rule.afterMinutes);
    const planned = { quorum: rule.quorum, at, lastNotice: null };
    return { planned, parts: [{ key: "secondCallSameDay", at }, cited], cite };
  }
  const notice = rules.noticeDays.value;
  const byDelay = addDays(opensAt.slice(0, 10), rule.delayDays);
  const byNotice = addDays(today, notice);
  const day = daysBetween(byNotice, byDelay) > 0 ? byDelay : byNotice;
  const lastNotice = addDays(day, -notice);
  const planned = { quorum: rule.quorum, at: `${day}${opensAt.slice(10)}`, lastNotice };
  return { planned, parts: [{ key: "secondCallLater", earliest: day, lastNotice }, cited], cite };
}
