import { type Matter, majorityRule, type RuleSet } from "../association/rule-set";
import { type Attendee, isAtADistance, takesPart } from "./attendance";
import { countedProxies, type GivenProxy } from "./proxies";

export type LeftOut = { person: string; why: "withdrawn" | "distance" | "holderWithdrawn" };
/** Who may vote, frozen when the vote opens: each voter's own voice (a holder who is no elector has none) and the
 *  principals whose voices they carry. */
export type Entitled = {
  voters: { person: string; own: boolean; carries: string[] }[];
  voices: number;
  present: number;
  represented: number;
  leftOut: LeftOut[];
};

/** Who may vote at the opening of a vote. People withdrawn for a conflict of interest give no voice, theirs or carried,
 *  and nobody carries theirs; distance counts as the rules say; a majority "of those present" carries no proxy. */
export function entitled(
  rules: RuleSet,
  attendance: readonly Attendee[],
  proxies: readonly GivenProxy[],
  options: { matter: Matter; secret: boolean; withdrawn: readonly string[] },
): Entitled {
  const use = options.secret ? "secretVotes" : "votes";
  const withdrawn = new Set(options.withdrawn);
  const electors = attendance.filter((one) => one.voice === "voting");
  const leftOut: LeftOut[] = [];
  const own = new Set<string>();
  for (const { person, mode } of electors) {
    if (withdrawn.has(person)) leftOut.push({ person, why: "withdrawn" });
    else if (takesPart(rules, mode, use)) own.add(person);
    else if (isAtADistance(mode)) leftOut.push({ person, why: "distance" });
  }
  const carried = new Map<string, string[]>();
  const counted =
    majorityRule(rules, options.matter).value.base === "present" ? [] : countedProxies(rules, attendance, proxies, use);
  for (const { principal, holder } of counted) {
    if (withdrawn.has(principal)) continue;
    if (withdrawn.has(holder)) leftOut.push({ person: principal, why: "holderWithdrawn" });
    else carried.set(holder, [...(carried.get(holder) ?? []), principal]);
  }
  const voters = attendance
    .filter(({ person }) => own.has(person) || carried.has(person))
    .map(({ person }) => ({ person, own: own.has(person), carries: carried.get(person) ?? [] }));
  const represented = voters.reduce((sum, voter) => sum + voter.carries.length, 0);
  return { voters, voices: own.size + represented, present: own.size, represented, leftOut };
}
