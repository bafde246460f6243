import type { RuleSet } from "../association/rule-set";
import { type Attendee, type DistanceUse, takesPart, votesByMail, votesThemselves } from "./attendance";

/** A null holder is a blank proxy, waiting at the desk. */
export type GivenProxy = { principal: string; holder: string | null; state: "given" | "dropped" | "withdrawn" };
export type ProxyReason =
  | "meetings.proxyNotAllowed"
  | "meetings.proxyBlankRefused"
  | "meetings.proxyToOneself"
  | "meetings.proxyGiverNotElector"
  | "meetings.proxyGiverPresent"
  | "meetings.proxyGiverVoted"
  | "meetings.proxyAlreadyGiven"
  | "meetings.proxyGiverHolds"
  | "meetings.proxyHolderNotElector"
  | "meetings.proxyHolderAbsent"
  | "meetings.proxyHolderRepresented"
  | "meetings.proxyCapReached";

/** Whether a principal may give a proxy to a holder at this meeting. A holder who has not answered yet is accepted: the
 *  proxy counts only if that person comes. Someone at a distance may give one
 *  where the rules do not count their vote. Chains are refused both ways. */
export function canGive(
  rules: RuleSet,
  proxies: readonly GivenProxy[],
  principal: string,
  holder: string | null,
  attendance: readonly Attendee[],
): ProxyReason | null {
  const rule = rules.proxies.value;
  const given = proxies.filter((proxy) => proxy.state === "given");
  const giver = attendance.find((one) => one.person === principal);
  if (!rule.allowed) return "meetings.proxyNotAllowed";
  if (principal === holder) return "meetings.proxyToOneself";
  if (giver?.voice !== "voting") return "meetings.proxyGiverNotElector";
  if (takesPart(rules, giver.mode, "votes")) return "meetings.proxyGiverPresent";
  if (votesByMail(rules, giver)) return "meetings.proxyGiverVoted";
  if (given.some((proxy) => proxy.principal === principal)) return "meetings.proxyAlreadyGiven";
  if (given.some((proxy) => proxy.holder === principal)) return "meetings.proxyGiverHolds";
  if (holder === null) return rule.blank === "desk" ? null : "meetings.proxyBlankRefused";
  const taker = attendance.find((one) => one.person === holder);
  if (!taker || !mayHold(rules, taker)) return "meetings.proxyHolderNotElector";
  if (taker.mode === "represented" || given.some((proxy) => proxy.principal === holder))
    return "meetings.proxyHolderRepresented";
  if (taker.mode === "absent" || taker.mode === "excused" || taker.mode === "correspondence")
    return "meetings.proxyHolderAbsent";
  const held = given.filter((proxy) => proxy.holder === holder).length;
  return rule.cap !== null && held >= rule.cap ? "meetings.proxyCapReached" : null;
}

/** The proxies once someone comes in, in the room or at a distance: where they then vote themselves, what they had given
 *  drops; what was given to them stays. */
export function dropOnArrival(
  rules: RuleSet,
  proxies: readonly GivenProxy[],
  { person, mode }: Pick<Attendee, "person" | "mode">,
): GivenProxy[] {
  if (!votesThemselves(rules, mode)) return [...proxies];
  return proxies.map((proxy) =>
    proxy.principal === person && proxy.state === "given" ? { ...proxy, state: "dropped" } : proxy,
  );
}

/** The proxies that count now for a use: allowed, one a principal, the principal an elector who is not there, the holder
 *  there for that use and within the cap. */
export function countedProxies(
  rules: RuleSet,
  attendance: readonly Attendee[],
  proxies: readonly GivenProxy[],
  use: DistanceUse,
): { principal: string; holder: string }[] {
  const rule = rules.proxies.value;
  const people = new Map(attendance.map((one) => [one.person, one]));
  const counted = new Map<string, string>();
  const held = new Map<string, number>();
  if (!rule.allowed) return [];
  for (const { principal, holder, state } of proxies) {
    const giver = people.get(principal);
    const taker = holder === null ? undefined : people.get(holder);
    if (state !== "given" || holder === null || principal === holder || counted.has(principal)) continue;
    if (giver?.voice !== "voting" || votesByMail(rules, giver) || takesPart(rules, giver.mode, use)) continue;
    if (!taker || !mayHold(rules, taker) || !takesPart(rules, taker.mode, use)) continue;
    const already = held.get(holder) ?? 0;
    if (rule.cap !== null && already >= rule.cap) continue;
    held.set(holder, already + 1);
    counted.set(principal, holder);
  }
  return [...counted].map(([principal, holder]) => ({ principal, holder }));
}

function mayHold(rules: RuleSet, person: Attendee): boolean {
  const holders = rules.proxies.value.holders;
  if (holders === "anyone") return true;
  return person.voice === "voting" || (holders === "members" && person.member);
}
