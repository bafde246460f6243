import type { RuleSet } from "../association/rule-set";

export type PresenceMode = "room" | "video" | "phone" | "represented" | "correspondence" | "excused" | "absent";
/** One person of a sitting. A null mode has not answered yet. `voice` says who votes, `member` who is on the roll. */
export type Attendee = {
  person: string;
  mode: PresenceMode | null;
  voice: "voting" | "advisory" | "none";
  member: boolean;
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

export function isAtADistance(mode: PresenceMode | null): boolean {
  return mode === "video" || mode === "phone";
}
