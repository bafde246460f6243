import {
  type Citation,
  type MajorityRule,
  type Matter,
  majorityRule,
  type RuleSet,
  voicesNeeded,
} from "../association/rule-set";
import type { BallotCounts } from "./ballots";
import type { SentencePart } from "./parts";

type Counts = { for: number; against: number; abstention: number; blank: number; null: number; takesNoPart: number };
/** How the room counts: by ear, by counting those who are not for, or ballot by ballot. */
export type RoomCount =
  | { kind: "unanimous" }
  | { kind: "noObjection" }
  | { kind: "objections"; against: number; abstention: number; takesNoPart?: number }
  | ({ kind: "full" } & Counts);
/** A vote as minuted. `entitled` are the voices frozen at its opening; `deduced` says that *for* was not counted one by one. */
export type Tally = Counts & {
  entitled: number;
  deduced: boolean;
  how: RoomCount["kind"];
  secret: boolean;
  /** Those of its voices that came by correspondence. */
  byPost?: BallotCounts;
};
export type TallyReason =
  | "meetings.voteMoreThanVoters"
  | "meetings.voteNotACount"
  | "meetings.voteNobodyVotes"
  | "meetings.voteSecretByEar";
export type OutcomeOptions = { matter?: Matter; members?: number; chairVote?: "for" | "against" };
export type Outcome = {
  result: "adopted" | "rejected" | "tied";
  base: number;
  needed: number;
  casting: boolean;
  explanation: SentencePart[];
  cite: Citation;
};

const SECRET_DETAIL_FROM = 5;

/** The tally of a room count, `entitled` being the voices of the room; the votes by correspondence are added to it. In a
 *  full count, entitled voices nobody heard take no part. Refusals: more voices than voters, a number that is no count,
 *  nobody entitled, a secret vote counted by ear. */
export function tallyOf(
  count: RoomCount,
  entitled: number,
  secret = false,
  byPost: BallotCounts | null = null,
): { tally: Tally; reason: null } | { tally: null; reason: TallyReason } {
  const mailed = byPost ? voicesIn(byPost) : 0;
  if (entitled + mailed < 1) return refused("meetings.voteNobodyVotes");
  if (secret && count.kind !== "full") return refused("meetings.voteSecretByEar");
  const heard = heardIn(count);
  if (!Object.values(heard).every((voices) => Number.isInteger(voices) && voices >= 0))
    return refused("meetings.voteNotACount");
  const sum = heard.for + heard.against + heard.abstention + heard.blank + heard.null + heard.takesNoPart;
  if (sum > entitled) return refused("meetings.voteMoreThanVoters");
  const rest = entitled - sum;
  const deduced = count.kind !== "full";
  const counts = deduced ? { ...heard, for: rest } : { ...heard, takesNoPart: heard.takesNoPart + rest };
  const tally = { ...counts, entitled, deduced, how: count.kind, secret };
  return { tally: byPost && mailed > 0 ? withPost(tally, byPost) : tally, reason: null };
}

const voicesIn = (post: BallotCounts) => post.for + post.against + post.abstention + post.takesNoPart;

function withPost(tally: Tally, byPost: BallotCounts): Tally {
  const { for: inFavour, against, abstention, takesNoPart } = byPost;
  return {
    ...tally,
    for: tally.for + inFavour,
    against: tally.against + against,
    abstention: tally.abstention + abstention,
    takesNoPart: tally.takesNoPart + takesNoPart,
    entitled: tally.entitled + voicesIn(byPost),
    byPost: { for: inFavour, against, abstention, takesNoPart },
  };
}

/** Whether a vote is adopted, on what base, how many voices it took and by what article. At equal voices `tied` waits
 *  for the chair where the rules give a casting vote and it would be enough; otherwise the proposal is rejected. */
export function outcome(rules: RuleSet, tally: Tally, options: OutcomeOptions = {}): Outcome {
  const { value: rule, cite } = majorityRule(rules, options.matter ?? "ordinary");
  const base = baseOf(rules, rule, tally, options.members);
  const needed = Math.max(1, voicesNeeded(base, rule.fraction, rule.strict));
  const reached = tally.for >= needed;
  const casting = !reached && !tally.secret && isTie(tally) && rules.castingVote.value && tally.for + 1 >= needed;
  const result =
    reached || (casting && options.chairVote === "for") ? "adopted" : waits(casting, options) ? "tied" : "rejected";
  const hidden = tally.secret && !showsDetail(tally);
  const cited = casting ? rules.castingVote.cite : cite;
  const explanation: SentencePart[] = [
    ...heardAs(tally, hidden),
    hidden
      ? { key: "resultAlone", result }
      : {
          key: "result",
          result,
          for: tally.for,
          ...{ base, needed, majority: rule.base, fraction: rule.fraction },
          ...(tally.byPost ? { byPost: voicesIn(tally.byPost) } : {}),
        },
    ...castBy(casting, options),
    { key: "cite", cite: cited },
  ];
  return { result, base, needed, casting, explanation, cite: cited };
}

/** Under five voters a secret ballot gives no detail, its result alone: the detail would say who voted what. */
export function showsDetail(tally: Tally): boolean {
  const ballots = tally.entitled - tally.takesNoPart;
  return !tally.secret || ballots >= SECRET_DETAIL_FROM;
}

function heardIn(count: RoomCount): Counts {
  const none = { for: 0, against: 0, abstention: 0, blank: 0, null: 0, takesNoPart: 0 };
  if (count.kind === "unanimous" || count.kind === "noObjection") return none;
  if (count.kind === "objections") {
    return { ...none, against: count.against, abstention: count.abstention, takesNoPart: count.takesNoPart ?? 0 };
  }
  const { kind: _, ...counts } = count;
  return counts;
}

function refused(reason: TallyReason): { tally: null; reason: TallyReason } {
  return { tally: null, reason };
}

function baseOf(rules: RuleSet, rule: MajorityRule, tally: Tally, members: number | undefined): number {
  if (rule.base === "members") return Math.max(members ?? tally.entitled, tally.entitled);
  if (rule.base !== "votesCast") return tally.entitled;
  const left = rules.votesCast.value;
  return (
    tally.for +
    tally.against +
    (left.withoutAbstentions ? 0 : tally.abstention) +
    (left.withoutBlank ? 0 : tally.blank) +
    (left.withoutNull ? 0 : tally.null)
  );
}

function isTie(tally: Tally): boolean {
  return tally.for > 0 && tally.for === tally.against;
}

function waits(casting: boolean, options: OutcomeOptions): boolean {
  return casting && options.chairVote === undefined;
}

function castBy(casting: boolean, { chairVote }: OutcomeOptions): SentencePart[] {
  return casting && chairVote !== undefined ? [{ key: "castingVote", vote: chairVote }] : [];
}

function heardAs(tally: Tally, hidden: boolean): SentencePart[] {
  if (hidden) return [{ key: "detailHidden" }];
  const post: SentencePart[] = tally.byPost ? [{ key: "byPost", voices: voicesIn(tally.byPost), ...tally.byPost }] : [];
  const everyone = tally.for === tally.entitled;
  if (tally.how === "noObjection" && (everyone || !tally.byPost)) return [{ key: "noObjection" }, ...post];
  if (everyone) return [{ key: "unanimous", entitled: tally.entitled }, ...post];
  const { for: inFavour, against, abstention, blank, null: spoilt, takesNoPart, deduced } = tally;
  return [{ key: "counted", for: inFavour, against, abstention, blank, null: spoilt, takesNoPart, deduced }, ...post];
}
