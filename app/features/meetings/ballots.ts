import { addDays } from "../association/calendar";
import type { RuleSet } from "../association/rule-set";
import { type Attendee, votesThemselves } from "./attendance";

/** What a ballot that came by correspondence says on one point. */
export const ballotChoices = ["for", "against", "abstention", "takesNoPart"] as const;
export type BallotChoice = (typeof ballotChoices)[number];
export type BallotCounts = Record<BallotChoice, number>;
/** One ballot on one point. */
export type PointBallot = { person: string; choice: BallotChoice };
/** The ballots that count at a vote: whose, and how many for each choice; never who chose what. */
export type ByPost = BallotCounts & { voters: string[] };
/** Why the ballots of a point stay apart at a vote. */
export type PostApart = { why: "secret" | "presentOnly" | "secondVote"; count: number };
export type BallotReason =
  | "meetings.ballotNotAllowed"
  | "meetings.ballotNotYet"
  | "meetings.ballotTooLate"
  | "meetings.ballotNotElector"
  | "meetings.ballotTwice"
  | "meetings.ballotRepresented"
  | "meetings.ballotCame"
  | "meetings.ballotOtherBody"
  | "meetings.ballotEmpty";

/** The last civil day a ballot may arrive for a sitting that begins on `startsAt` (civil date-time). */
export const lastBallotDay = (rules: RuleSet, startsAt: string): string =>
  addDays(startsAt.slice(0, 10), -rules.correspondence.value.daysBefore);

export type BallotAsked = {
  person: string;
  /** Civil days: when it arrived, and today. */
  receivedOn: string;
  today: string;
  startsAt: string;
  /** Whether a ballot of theirs stands already, whether they gave a proxy that stands, whether they came to vote and left. */
  voted: boolean;
  represented: boolean;
  cameAndLeft: boolean;
  /** How many points it votes on, and whether one of them is another body's to decide. */
  points: number;
  otherBody: boolean;
};

/** Whether a ballot received by correspondence may be entered: the rules allow it, it came in time, its voter has a voice
 *  here, votes once, and neither votes in the sitting nor is represented. Null when it may. */
export function mayReceive(rules: RuleSet, roll: readonly Attendee[], asked: BallotAsked): BallotReason | null {
  const voter = roll.find((one) => one.person === asked.person);
  if (!rules.correspondence.value.allowed) return "meetings.ballotNotAllowed";
  if (voter?.voice !== "voting") return "meetings.ballotNotElector";
  if (asked.voted) return "meetings.ballotTwice";
  if (asked.represented || voter.mode === "represented") return "meetings.ballotRepresented";
  if (asked.cameAndLeft || votesThemselves(rules, voter.mode)) return "meetings.ballotCame";
  if (asked.receivedOn > asked.today) return "meetings.ballotNotYet";
  if (asked.receivedOn > lastBallotDay(rules, asked.startsAt)) return "meetings.ballotTooLate";
  if (asked.points === 0) return "meetings.ballotEmpty";
  return asked.otherBody ? "meetings.ballotOtherBody" : null;
}

/** The ballots of a point added up, in the order they are given. */
export const addUp = (ballots: readonly PointBallot[]): ByPost => {
  const counts: BallotCounts = { for: 0, against: 0, abstention: 0, takesNoPart: 0 };
  for (const { choice } of ballots) counts[choice] += 1;
  return { ...counts, voters: ballots.map((one) => one.person) };
};
