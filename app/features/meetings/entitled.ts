import { type Matter, majorityRule, type RuleSet } from "../association/rule-set";
import { type Attendee, isAtADistance, takesPart, votesByMail } from "./attendance";
import { addUp, type ByPost, type PointBallot, type PostApart } from "./ballots";
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
  /** Those who vote by correspondence; absent where nobody does. */
  byPost?: ByPost;
  /** Ballots by correspondence on this point that do not count at this vote, and why. */
  postApart?: PostApart;
};
export type VoteAsked = {
  matter: Matter;
  secret: boolean;
  withdrawn: readonly string[];
  /** The ballots received by correspondence on this point, and whether a vote on it was counted before. */
  ballots?: readonly PointBallot[];
  votedBefore?: boolean;
};

/** Who may vote at the opening of a vote. People withdrawn for a conflict of interest give no voice, theirs or carried,
 *  and nobody carries theirs; distance counts as the rules say; a majority "of those present" carries no proxy. Votes by
 *  correspondence answer the text that was sent, by name: they count at the first vote of the point, and in no secret one. */
export function entitled(
  rules: RuleSet,
  attendance: readonly Attendee[],
  proxies: readonly GivenProxy[],
  options: VoteAsked,
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
  const post = postOf(rules, attendance, options);
  // At a distance, somebody whose proxy or ballot counts is not left out.
  const heard = new Set([...voters.flatMap((voter) => voter.carries), ...(post.byPost?.voters ?? [])]);
  const voices = own.size + represented + (post.byPost?.voters.length ?? 0);
  return {
    voters,
    voices,
    present: own.size,
    represented,
    leftOut: leftOut.filter((one) => !heard.has(one.person)),
    ...post,
  };
}

function postOf(
  rules: RuleSet,
  attendance: readonly Attendee[],
  { ballots = [], matter, secret, withdrawn, votedBefore = false }: VoteAsked,
): Pick<Entitled, "byPost" | "postApart"> {
  const byMail = new Set(attendance.flatMap((one) => (votesByMail(rules, one) ? one.person : [])));
  const received = ballots.filter(({ person }) => byMail.has(person) && !withdrawn.includes(person));
  if (!rules.correspondence.value.allowed || received.length === 0) return {};
  if (secret) return { postApart: { why: "secret", count: received.length } };
  if (votedBefore) return { postApart: { why: "secondVote", count: received.length } };
  if (majorityRule(rules, matter).value.base === "present")
    return { postApart: { why: "presentOnly", count: received.length } };
  return { byPost: addUp(received) };
}
