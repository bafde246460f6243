import { flag } from "../../../db/schema/flag";
import type { ProposalsTable } from "../../../db/schema/proposals";
import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import type { Verb } from "../../rights";
import { step } from "../association/step";
import { type ProposalEvent, type ProposalState, proposalTable } from "./state";

export type NewProposal = Pick<ProposalsTable, "poleId" | "title" | "text" | "costCents" | "question"> & {
  matter?: string | null;
  bodyId?: string | null;
  originKind: string | null;
  originId: string | null;
};

const onProposal = (id: string, poleId: string) => ({ subject: { kind: "proposal", id }, pole: poleId });

/** A proposal still being written by its author; answers its id. */
export const draftProposal = async (pen: Pen, proposal: NewProposal, authorId: string): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("proposals")
    .values({
      matter: null,
      bodyId: null,
      ...proposal,
      id,
      authorId,
      status: "draft",
      meetingId: null,
      showable: 0,
      submittedAt: null,
      createdAt: pen.now,
      version: 1,
    })
    .execute();
  const { title, text } = proposal;
  await pen.record({
    ...onProposal(id, proposal.poleId),
    verb: "proposal.draft",
    reads: "pole",
    data: { question: proposal.question, origin: proposal.originId },
    texts: { title, text },
  });
  return id;
};

export type EditedProposal = { id: string } & Omit<NewProposal, "originKind" | "originId">;

/** What it says, at once; the version moves by one. */
export const editProposal = async (pen: Pen, proposal: EditedProposal, status: ProposalState): Promise<void> => {
  const { id, ...columns } = proposal;
  await pen.db
    .updateTable("proposals")
    .set((eb) => ({ ...columns, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  const { title, text } = proposal;
  const reads = status === "draft" ? "pole" : "board";
  await pen.record({ ...onProposal(id, proposal.poleId), verb: "proposal.edit", reads, texts: { title, text } });
  if (status !== "draft") await index(pen, proposal);
};

type Moved = { id: string; poleId: string; status: ProposalState; title: string; text: string };

/** Takes a step of the table of states; false when the table has no such step, and then nothing is written. */
const move = async (
  pen: Pen,
  verb: Verb,
  proposal: Moved,
  event: ProposalEvent,
  set: { meetingId?: string | null; submittedAt?: string },
): Promise<boolean> => {
  const status = step(proposalTable, proposal.status, event);
  if (status === null) return false;
  await pen.db
    .updateTable("proposals")
    .set((eb) => ({ ...set, status, version: eb("version", "+", 1) }))
    .where("id", "=", proposal.id)
    .execute();
  const data = { event, meeting: set.meetingId ?? null };
  await pen.record({ ...onProposal(proposal.id, proposal.poleId), verb, meeting: set.meetingId, data });
  return true;
};

/** Submitted to the board: it now waits for an agenda. */
export const submitProposal = async (pen: Pen, proposal: Moved) => {
  const moved = await move(pen, "proposal.submit", proposal, "submit", { submittedAt: pen.now });
  await index(pen, proposal);
  return moved;
};

/** It waits for another body from now on, with all that was said of it; off the agenda it was on. */
export const sendToBody = async (pen: Pen, id: string, bodyId: string) => {
  const proposal = await atHand(pen, id);
  if (proposal.status === "onAgenda") await move(pen, "proposal.place", proposal, "takeOff", { meetingId: null });
  await pen.db
    .updateTable("proposals")
    .set((eb) => ({ bodyId, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
};

/** Withdrawn for good. */
export const withdrawProposal = (pen: Pen, proposal: Moved) =>
  move(pen, "proposal.withdraw", proposal, "withdraw", { meetingId: null });

const atHand = (pen: Pen, id: string): Promise<Moved> =>
  pen.db
    .selectFrom("proposals")
    .select(["id", "poleId", "status", "title", "text"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

/** Puts a proposal that waits on the agenda of a meeting; false when it does not wait any more. */
export const placeOnAgenda = async (pen: Pen, id: string, meetingId: string): Promise<boolean> =>
  move(pen, "proposal.place", await atHand(pen, id), "putOnAgenda", { meetingId });

/** Takes it off: it waits again. False when it is on no agenda. */
export const takeOffAgenda = async (pen: Pen, id: string): Promise<boolean> =>
  move(pen, "proposal.place", await atHand(pen, id), "takeOff", { meetingId: null });

/** What the meeting made of it: adopted, rejected, or postponed to a later agenda. False when it is on no agenda. */
export const decideProposal = async (
  pen: Pen,
  id: string,
  meetingId: string,
  outcome: "adopt" | "reject" | "postpone",
): Promise<boolean> => move(pen, "proposal.decide", await atHand(pen, id), outcome, { meetingId });

/** One opinion a person, the last one given. */
export const giveOpinion = async (
  pen: Pen,
  proposal: { id: string; poleId: string },
  personId: string,
  given: { opinion: "for" | "abstention" | "against"; line: string | null },
) => {
  const opinion = { opinion: given.opinion, line: given.line ?? "", at: pen.now };
  await pen.db
    .insertInto("opinions")
    .values({ proposalId: proposal.id, personId, ...opinion })
    .onConflict((conflict) => conflict.columns(["proposalId", "personId"]).doUpdateSet(opinion))
    .execute();
  await pen.record({
    ...onProposal(proposal.id, proposal.poleId),
    verb: "proposal.opine",
    data: { opinion: given.opinion },
    texts: given.line ? { line: given.line } : undefined,
  });
};

/** Marks a proposal as one the assembly may be shown, or takes the mark back. */
export const showProposal = async (pen: Pen, proposal: { id: string; poleId: string }, shown: boolean) => {
  await pen.db
    .updateTable("proposals")
    .set({ showable: flag(shown) })
    .where("id", "=", proposal.id)
    .execute();
  await pen.record({ ...onProposal(proposal.id, proposal.poleId), verb: "proposal.show", data: { shown } });
};

/** The line that an effect was prepared beside a proposal, or taken off again. */
export const recordEffect = (
  pen: Pen,
  { id, poleId, status }: { id: string; poleId: string; status: ProposalState },
  data: { effect: string; kind?: string },
) => pen.record({ ...onProposal(id, poleId), reads: status === "draft" ? "pole" : "board", data });

/** A point asked for; it waits for an agenda of that body. Answers its id. */
export const requestPoint = async (
  pen: Pen,
  point: { bodyId: string; poleId: string | null; title: string; text: string },
  askedBy: string,
): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("pointRequests")
    .values({ ...point, id, askedBy, status: "waiting", meetingId: null, createdAt: pen.now })
    .execute();
  const { title, text } = point;
  await pen.record({
    verb: "point.request",
    subject: { kind: "point", id },
    pole: point.poleId,
    texts: { title, text },
  });
  return id;
};

/** What became of a point asked for: on an agenda, declined by who prepares, withdrawn by who asked, or waiting again. */
export const settlePoint = async (
  pen: Pen,
  id: string,
  status: "onAgenda" | "declined" | "withdrawn" | "waiting",
  meetingId: string | null = null,
) => {
  await pen.db.updateTable("pointRequests").set({ status, meetingId }).where("id", "=", id).execute();
  const verb = status === "withdrawn" ? "point.withdraw" : "point.place";
  await pen.record({ verb, subject: { kind: "point", id }, meeting: meetingId, data: { status } });
};

const index = (pen: Pen, proposal: { id: string; poleId: string; title: string; text: string }) =>
  indexDoc(pen, {
    kind: "proposal",
    id: proposal.id,
    title: proposal.title,
    text: proposal.text,
    pole: proposal.poleId,
  });
