import type { FollowUpsTable } from "../../../db/schema/decisions";
import { flag } from "../../../db/schema/flag";
import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { logAction, removeAction } from "../actions/writes.server";
import { applyEffects } from "../effects/writes.server";
import { nextNumber, numberText } from "./number";
import { prefixOf, takenNumbers } from "./register.server";

export type NewDecision = {
  bodyId: string;
  meetingId: string;
  itemId: string | null;
  proposalId: string | null;
  title: string;
  text: string;
  outcome: "adopted" | "rejected" | "noted";
  /** The calculation in a sentence, with its article, as the minutes say it. */
  explanation: string;
  inCamera: boolean;
  poleId: string | null;
  followUp?: { poleId: string; text: string; dueOn: string | null };
};

/**
 * Enters a decision in the register: its number is the next of its body in the civil year of the meeting, its text is
 * kept beside the journal and sealed by its hash; what it asks of a pole becomes a follow-up, and once adopted what was
 * prepared beside it is applied, in the same transaction. Answers id, number, hash.
 */
export const recordDecision = async (pen: Pen, decision: NewDecision) => {
  const meeting = await pen.db
    .selectFrom("meetings")
    .select("startsAt")
    .where("id", "=", decision.meetingId)
    .executeTakeFirst();
  const decidedOn = meeting?.startsAt.slice(0, 10) ?? pen.today;
  const taken = await takenNumbers(pen.db, decision.bodyId);
  const { year, rank } = nextNumber(taken, decision.bodyId, decidedOn);
  const prefix = await prefixOf(pen.db, decision.bodyId);
  const number = `${prefix}${numberText({ year, rank })}`;
  const id = pen.id();
  const reads = decision.inCamera ? "inCamera" : "board";
  const { texts } = await pen.record({
    verb: "decision.record",
    subject: { kind: "decision", id },
    pole: decision.poleId,
    meeting: decision.meetingId,
    reads,
    data: { number, outcome: decision.outcome, proposal: decision.proposalId },
    texts: { title: decision.title, text: decision.text, explanation: decision.explanation },
  });
  const { followUp, text: _text, inCamera, ...columns } = decision;
  await pen.db
    .insertInto("decisions")
    .values({
      ...columns,
      id,
      number,
      year,
      rank,
      textHash: texts.text ?? "",
      decidedOn,
      showable: 0,
      inCamera: flag(inCamera),
      createdAt: pen.now,
      takenOverAt: null,
      oldNumber: null,
    })
    .execute();
  await indexDoc(pen, {
    kind: "decision",
    id,
    title: `${number} ${decision.title}`,
    text: decision.text,
    pole: decision.poleId,
    meeting: decision.meetingId,
    reads,
  });
  if (decision.outcome === "adopted") {
    const { meetingId, poleId, proposalId, itemId } = decision;
    await applyEffects(pen, { id, number, decidedOn, meetingId, poleId, inCamera }, { proposalId, itemId });
  }
  const followUpId = followUp ? await insertFollowUp(pen, id, followUp) : null;
  return { id, number, textHash: texts.text ?? "", followUpId };
};

/** What a decision asks of a pole, with its day; answers its id. */
export const insertFollowUp = async (pen: Pen, decisionId: string, asked: NonNullable<NewDecision["followUp"]>) => {
  const id = pen.id();
  const row: FollowUpsTable = {
    id,
    decisionId,
    ...asked,
    doneAt: null,
    doneNote: null,
    doneBy: null,
    createdAt: pen.now,
    version: 1,
  };
  await pen.db.insertInto("followUps").values(row).execute();
  return id;
};

type Subject = { id: string; poleId: string; meetingId: string; inCamera: boolean; text: string };
const linesOf = (subject: Subject) => ({
  subject: { kind: "followUp", id: subject.id },
  pole: subject.poleId,
  meeting: subject.meetingId,
  reads: subject.inCamera ? ("inCamera" as const) : ("board" as const),
});

/**
 * What the decision asked was done, by whom and with what note: it enters the pole's log, hence its next report. What was
 * decided in camera enters no log.
 */
export const closeFollowUp = async (pen: Pen, subject: Subject, note: string | null) => {
  const doneBy = pen.me.kind === "person" ? pen.me.id : null;
  if (doneBy && !subject.inCamera) {
    await logAction(pen, {
      poleId: subject.poleId,
      personId: doneBy,
      text: note ?? subject.text,
      doneOn: pen.today,
      dueOn: null,
      reads: "board",
      helpers: [],
      originKind: "followUp",
      originId: subject.id,
      meetingId: subject.meetingId,
    });
  }
  await pen.db
    .updateTable("followUps")
    .set((eb) => ({ doneAt: pen.now, doneNote: note, doneBy, version: eb("version", "+", 1) }))
    .where("id", "=", subject.id)
    .execute();
  await pen.record({ ...linesOf(subject), verb: "followUp.done", texts: note ? { note } : undefined });
};

/** It is to do again: the date it had stands, and what was logged when it was said done leaves the log. */
export const reopenFollowUp = async (pen: Pen, subject: Subject & { doneAt: string | null }) => {
  const born = await pen.db
    .selectFrom("actions")
    .select(["id", "poleId", "reads"])
    .where("originKind", "=", "followUp")
    .where("originId", "=", subject.id)
    .where("createdAt", "=", subject.doneAt ?? "")
    .where("removedAt", "is", null)
    .execute();
  for (const action of born) await removeAction(pen, action);
  await pen.db
    .updateTable("followUps")
    .set((eb) => ({ doneAt: null, doneNote: null, doneBy: null, version: eb("version", "+", 1) }))
    .where("id", "=", subject.id)
    .execute();
  await pen.record({ ...linesOf(subject), verb: "followUp.reopen" });
};

/** Marks a decision as one the assembly may be shown, or takes the mark back. */
export const showDecision = async (
  pen: Pen,
  decision: { id: string; poleId: string | null; meetingId: string },
  shown: boolean,
) => {
  await pen.db
    .updateTable("decisions")
    .set({ showable: flag(shown) })
    .where("id", "=", decision.id)
    .execute();
  await pen.record({
    verb: "decision.show",
    subject: { kind: "decision", id: decision.id },
    pole: decision.poleId,
    meeting: decision.meetingId,
    data: { shown },
  });
};
