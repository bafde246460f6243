import type { Pen } from "../../pen.server";
import { textsIn } from "../../texts/both.server";
import { recordDecision } from "../decisions/writes.server";
import type { Entitled } from "../meetings/entitled";
import { ownerOfPoint } from "../meetings/matters.server";
import type { AgendaItem, Meeting } from "../meetings/queries.server";
import { type Outcome, showsDetail, type Tally } from "../meetings/vote";
import { readsOf } from "../meetings/writes.server";
import { forwardTo } from "../meetings/writes-forward.server";
import { decideProposal } from "../proposals/writes.server";
import type { Vote } from "./queries.server";

type At = { meeting: Meeting; item: AgendaItem };
const lineOn = ({ meeting, item }: At) => ({
  subject: { kind: "agendaItem", id: item.id },
  meeting: meeting.id,
  pole: item.poleId,
  reads: readsOf(meeting.kind, item.inCamera),
});

export type Asked = { question: string; kind: Vote["kind"]; method: "showOfHands" | "secret" };

/** Opens a vote on a point and freezes who may vote, present and represented; answers its id. */
export const openVote = async (pen: Pen, at: At, asked: Asked, roll: Entitled): Promise<string> => {
  const id = pen.id();
  const none = { forVotes: 0, against: 0, abstention: 0, blank: 0, nullVotes: 0, takesNoPart: 0, chairVote: null };
  await pen.db
    .insertInto("votes")
    .values({
      ...asked,
      ...none,
      id,
      meetingId: at.meeting.id,
      itemId: at.item.id,
      counting: "full",
      entitled: roll.voices,
      present: roll.present,
      represented: roll.represented,
      outcome: "open",
      explanation: "",
      openedAt: pen.now,
      closedAt: null,
    })
    .execute();
  await pen.db
    .insertInto("voteRecords")
    .values({ voteId: id, roll: JSON.stringify(roll), parts: "[]", decisionId: null })
    .execute();
  await pen.record({
    ...lineOn(at),
    data: { vote: id, entitled: roll.voices, present: roll.present, represented: roll.represented },
    texts: { question: asked.question, roll: JSON.stringify(roll) },
  });
  return id;
};

/** A vote opened by mistake is taken away; the line that it was opened stays. */
export const abandonVote = async (pen: Pen, at: At & { vote: Vote }) => {
  await pen.db.deleteFrom("voteRecords").where("voteId", "=", at.vote.id).execute();
  await pen.db.deleteFrom("votes").where("id", "=", at.vote.id).execute();
  await pen.record({ ...lineOn(at), data: { vote: at.vote.id } });
};

export type Counted = {
  tally: Tally;
  outcome: Outcome;
  question: string;
  chairVote?: "for" | "against";
  followUp?: { poleId: string; text: string; dueOn: string | null };
};

/**
 * Closes a vote: its count, its outcome and its explanation; then the decision in the register with what it asks of a pole,
 * and the proposal it came from. Equal voices that wait for the chair keep it open to `vote.cast`. A secret vote of fewer
 * than five keeps no detail at all. Answers the decision's number, or null while it waits.
 */
export const settleVote = async (pen: Pen, at: At & { vote: Vote }, counted: Counted): Promise<string | null> => {
  const { tally, outcome, question } = counted;
  const parts = outcome.explanation;
  const explanation = textsIn(pen.house.defaultLang, pen.zone, pen.words).meetings.sentences.say(parts);
  await pen.db
    .updateTable("votes")
    .set({
      ...countsOf(tally),
      question,
      method: tally.how === "noObjection" ? "noObjection" : at.vote.method,
      counting: countings[tally.how],
      chairVote: counted.chairVote ?? null,
      outcome: outcome.result,
      explanation,
      closedAt: pen.now,
    })
    .where("id", "=", at.vote.id)
    .execute();
  const data = showsDetail(tally) ? { ...countsOf(tally) } : {};
  await pen.record({
    ...lineOn(at),
    data: { vote: at.vote.id, outcome: outcome.result, how: tally.how, ...data },
    texts: { question, explanation },
  });
  await pen.db
    .updateTable("voteRecords")
    .set({ parts: JSON.stringify(parts) })
    .where("voteId", "=", at.vote.id)
    .execute();
  if (outcome.result === "tied") return null;
  return enterDecision(pen, at, { ...counted, explanation, result: outcome.result });
};

const countings = {
  unanimous: "unanimous",
  noObjection: "unanimous",
  objections: "againstAbstentions",
  full: "full",
} as const;

const countsOf = (tally: Tally) => {
  const shown = showsDetail(tally);
  return {
    forVotes: shown ? tally.for : 0,
    against: shown ? tally.against : 0,
    abstention: shown ? tally.abstention : 0,
    blank: shown ? tally.blank : 0,
    nullVotes: shown ? tally.null : 0,
    takesNoPart: shown ? tally.takesNoPart : 0,
  };
};

type Settled = Pick<Counted, "question" | "followUp"> & { explanation: string; result: "adopted" | "rejected" };

const enterDecision = async (pen: Pen, { meeting, item, vote }: At & { vote: Vote }, settled: Settled) => {
  const adopted = settled.result === "adopted";
  // An opinion on what another body alone decides is noted, then goes on to it: it decides nothing and does nothing here.
  const owner = item.kind === "opinion" ? await ownerOfPoint(pen.db, meeting, { ...item, kind: "decision" }) : null;
  const goesOn = adopted && owner !== null;
  const decision = await recordDecision(pen, {
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    itemId: item.id,
    proposalId: item.proposalId,
    title: item.title,
    text: settled.question,
    outcome: goesOn ? "noted" : settled.result,
    explanation: settled.explanation,
    inCamera: item.inCamera,
    poleId: settled.followUp?.poleId ?? item.poleId,
    followUp: adopted ? settled.followUp : undefined,
  });
  await pen.db.updateTable("voteRecords").set({ decisionId: decision.id }).where("voteId", "=", vote.id).execute();
  if (goesOn) {
    const { title, poleId, proposalId, inCamera, id: itemId } = item;
    const matter = item.matter ?? item.proposalMatter;
    await forwardTo(pen, owner, { title, poleId, matter, proposalId, inCamera, itemId });
  } else if (item.proposalId) await decideProposal(pen, item.proposalId, meeting.id, adopted ? "adopt" : "reject");
  return decision.number;
};
