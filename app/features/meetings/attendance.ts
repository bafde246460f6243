import type { RuleSet } from "../association/rule-set";

export type PresenceMode = "room" | "video" | "phone" | "represented" | "correspondence" | "excused" | "absent";
/** One person of a sitting. A null mode has not answered yet. `voice` says who votes, `member` who is on the roll. */
export type Attendee = {
  person: string;
  mode: PresenceMode | null;
  voice: "voting" | "advisory" | "none";
  member: boolean;
  /** A ballot of theirs came by correspondence and stands. */
  mailed?: boolean;
};
export type DistanceUse = "quorum" | "votes" | "secretVotes";

/** Whether someone takes part as the rules see it: in the room always, by video or telephone if an article says that it
 *  counts for this use, by correspondence never (it is counted apart). */
export function takesPart(rules: RuleSet, mode: PresenceMode | null, use: DistanceUse): boolean {
  const distance = rules.distance.value;
  if (mode === "room") return true;
  if (mode === "video") return distance.video && distance[use];
  if (mode === "phone") return distance.phone && distance[use];
  return false;
}

/** Whether somebody noted so votes themselves, by show of hands at least: the proxy they gave drops then, and their ballot
 *  by correspondence is set aside. Who follows at a distance where no article counts their vote keeps both. */
export function votesThemselves(rules: RuleSet, mode: PresenceMode | null): boolean {
  return takesPart(rules, mode, "votes");
}

/** Whether the ballot that somebody sent is their vote: they are not there, or follow at a distance without a vote. */
export function votesByMail(rules: RuleSet, one: Pick<Attendee, "mode" | "mailed">): boolean {
  if (one.mode === "correspondence") return true;
  return one.mailed === true && isAtADistance(one.mode) && !votesThemselves(rules, one.mode);
}

export function isAtADistance(mode: PresenceMode | null): boolean {
  return mode === "video" || mode === "phone";
}
