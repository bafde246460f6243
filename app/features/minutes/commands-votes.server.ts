import { command } from "../../command.server";
import type { Pen } from "../../pen.server";
import type { Reason } from "../../texts/types";
import { openPole } from "../actions/origin.server";
import type { BallotCounts, ByPost } from "../meetings/ballots";
import { ownerOfPoint } from "../meetings/matters.server";
import { meetingRows } from "../meetings/queries.server";
import { outcome, type RoomCount, type Tally, tallyOf } from "../meetings/vote";
import { adoptable } from "./adoption.server";
import { countOf, type TypedCount } from "./count-of";
import { decideForm, oneVote, voteCastForm, voteCountForm, voteOpenForm } from "./forms.server";
import { type Vote, voteAt } from "./queries.server";
import { mayOpenVote, voteToOpen } from "./vote-opening.server";
import { adoptMinutes } from "./writes-minutes.server";
import { abandonVote, openVote, settleVote } from "./writes-votes.server";

const seat = (id: string) => `/reunions/${id}/seance`;

/** Opens a vote on a point. Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.voteStillOpen, minutes.quorumMissing,
 *  minutes.otherBody, meetings.voteNobodyVotes. */
export const openTheVote = command({
  verb: "vote.open",
  form: voteOpenForm,
  load: (db, input, ctx) => voteToOpen(db, ctx.me, input),
  rule: mayOpenVote,
  write: async (pen, at, { itemId: _itemId, ...asked }) => {
    await openVote(pen, at, asked, at.roll);
    return { to: `${seat(at.meetingId)}#vote`, said: "minutes.voteOpen" };
  },
});

/**
 * A decision by show of hands: the vote opens and is counted in one gesture. Refuses what opening and counting refuse.
 */
export const decideAtOnce = command({
  verb: "vote.decide",
  form: decideForm,
  load: async (db, input, ctx) => {
    if (input.poleId && !(await openPole(db, input.poleId))) return null;
    return voteToOpen(db, ctx.me, { ...input, method: "showOfHands" });
  },
  rule: (subject, input) =>
    mayOpenVote(subject) ?? counted(input, { entitled: subject.roll.voices, roll: subject.roll }).reason,
  write: async (pen, at, input) => {
    const { question, kind, itemId: _itemId, ...typed } = input;
    const id = await openVote(pen, at, { question, kind, method: "showOfHands" }, at.roll);
    const voted = await voteAt(pen.db, pen.me, id);
    if (!voted) throw new Error("a vote just opened cannot be read back");
    return settle(pen, voted, { ...typed, question });
  },
});

/** A vote opened by mistake. Refuses: minutes.onlyOfficers, minutes.voteClosed. */
export const abandonTheVote = command({
  verb: "vote.abandon",
  form: oneVote,
  load: (db, input, ctx) => voteAt(db, ctx.me, input.voteId),
  rule: ({ vote }) => (vote.outcome === "open" ? null : "minutes.voteClosed"),
  write: async (pen, at) => {
    await abandonVote(pen, at);
    return { to: seat(at.meetingId), said: "minutes.voteAbandoned" };
  },
});

type Frozen = { entitled: number; method?: Vote["method"]; roll: Vote["roll"] };

const counted = (typed: TypedCount, vote: Frozen): { tally: Tally | null; reason: Reason | null } => {
  const count = countOf(typed);
  return count ? tallyFor(count, vote) : { tally: null, reason: "minutes.needsCounts" };
};

/** The room counts its own voices; those that came by correspondence are added. */
const tallyFor = (count: RoomCount, { entitled, method, roll }: Frozen) => {
  const byPost = roll?.byPost ?? null;
  return tallyOf(count, entitled - (byPost?.voters.length ?? 0), method === "secret", byPost);
};

const matterOf = (vote: Vote) => (vote.kind === "statutes" ? "statutes" : "ordinary") as "statutes" | "ordinary";

/**
 * Counts a vote in one of the room's ways and closes it: outcome, register, follow-up, proposal, and the minutes it adopts.
 * Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.otherBody, minutes.voteClosed, minutes.needsCounts,
 * meetings.voteMoreThanVoters, meetings.voteNotACount, meetings.voteSecretByEar.
 */
export const countTheVote = command({
  verb: "vote.count",
  form: voteCountForm,
  load: async (db, input, ctx) => {
    if (input.poleId && !(await openPole(db, input.poleId))) return null;
    const at = await voteAt(db, ctx.me, input.voteId);
    return at && { ...at, owner: await ownerOfPoint(db, at.meeting, at.item) };
  },
  rule: ({ meeting, vote, owner }, input) => {
    if (meeting.status !== "open") return "minutes.notOpen";
    if (owner) return "minutes.otherBody";
    if (vote.outcome !== "open") return "minutes.voteClosed";
    return counted(input, vote).reason;
  },
  write: (pen, at, input) => settle(pen, at, input),
});

type Typed = TypedCount & { question: string; poleId: string | null; followUp: string | null; dueOn: string | null };

const settle = async (pen: Pen, at: Voted, input: Typed) => {
  const { tally } = counted(input, at.vote);
  if (!tally) throw new Error("a vote was counted although its rule refused it");
  const result = outcome(at.rules, tally, { matter: matterOf(at.vote), members: at.members });
  const { poleId, followUp, dueOn, question } = input;
  const asked = poleId && followUp ? { poleId, text: followUp, dueOn } : undefined;
  const number = await settleVote(pen, at, { tally, outcome: result, question, followUp: asked });
  if (number === null) return { to: `${seat(at.meetingId)}#vote`, said: "minutes.tied" };
  return afterwards(pen, at, result.result === "adopted", number);
};

/** The chair's voice when votes are equal and the rules give it weight. Refuses: minutes.onlyOfficers, minutes.notOpen,
 *  minutes.notTied. */
export const castTheVote = command({
  verb: "vote.cast",
  form: voteCastForm,
  load: (db, input, ctx) => voteAt(db, ctx.me, input.voteId),
  rule: ({ meeting, vote }) =>
    meeting.status !== "open" ? "minutes.notOpen" : vote.outcome === "tied" ? null : "minutes.notTied",
  write: async (pen, at, input) => {
    const tally = tallyKept(at.vote);
    const options = { matter: matterOf(at.vote), members: at.members, chairVote: input.vote };
    const result = outcome(at.rules, tally, options);
    const counted = { tally, outcome: result, question: at.vote.question, chairVote: input.vote };
    const number = (await settleVote(pen, at, counted)) ?? "";
    return afterwards(pen, at, result.result === "adopted", number);
  },
});

const hows = { unanimous: "unanimous", againstAbstentions: "objections", full: "full" } as const;

/** The tally of a vote that waits for the chair: never a secret one, so nothing of it was hidden. */
const tallyKept = (vote: Vote): Tally => ({
  for: vote.forVotes,
  against: vote.against,
  abstention: vote.abstention,
  blank: vote.blank,
  null: vote.nullVotes,
  takesNoPart: vote.takesNoPart,
  entitled: vote.entitled,
  deduced: vote.counting !== "full",
  how: hows[vote.counting],
  secret: false,
  byPost: vote.roll?.byPost && countsOf(vote.roll.byPost),
});

const countsOf = ({ voters: _, ...counts }: ByPost): BallotCounts => counts;

type Voted = NonNullable<Awaited<ReturnType<typeof voteAt>>>;

const afterwards = async (pen: Pen, at: Voted, adopted: boolean, number: string) => {
  const to = seat(at.meetingId);
  const minutes = adopted ? await adoptable(pen.db, at.item) : null;
  if (minutes?.ready) {
    const meeting = await meetingRows(pen.db).where("meetings.id", "=", minutes.meetingId).executeTakeFirstOrThrow();
    const given = await adoptMinutes(
      { ...pen, record: (line) => pen.record({ verb: "minutes.adopt", ...line }) },
      meeting,
      at.meetingId,
    );
    return { to, said: "minutes.final", about: given } as const;
  }
  return { to, said: adopted ? "minutes.adopted" : "minutes.rejected", about: number };
};
