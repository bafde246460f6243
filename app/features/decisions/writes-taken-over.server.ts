import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { insertFollowUp } from "./writes.server";

export type OldDecision = {
  bodyId: string;
  meetingId: string;
  oldNumber: string;
  title: string;
  text: string;
  decidedOn: string;
  poleId: string | null;
  followUp: { text: string; dueOn: string | null } | null;
};

/**
 * Enters a decision taken before the association came here. Its number says so (« R-12 », and the one it had then): it
 * takes none of the register, has no vote and no minutes here. What remains to be done goes to its pole.
 */
export const takeOverDecision = async (
  pen: Pen,
  old: OldDecision,
): Promise<{ id: string; followUpId: string | null }> => {
  const taken = await pen.db.selectFrom("decisions").select("number").where("takenOverAt", "is not", null).execute();
  const last = taken.reduce((most, row) => Math.max(most, Number(row.number.slice(2)) || 0), 0);
  const [id, number] = [pen.id(), `R-${last + 1}`];
  const { title, text, poleId, meetingId, bodyId, decidedOn, oldNumber } = old;
  const { texts } = await pen.record({
    verb: "decision.takeOver",
    subject: { kind: "decision", id },
    pole: poleId,
    meeting: meetingId,
    reads: "board",
    data: { number, outcome: "adopted", decidedOn },
    texts: { title, text, explanation: "", oldNumber },
  });
  await pen.db
    .insertInto("decisions")
    .values({
      ...{ id, number, bodyId, meetingId, title, decidedOn, poleId, oldNumber },
      year: Number(decidedOn.slice(0, 4)),
      // Below the first: the register goes on counting as if nothing had been entered.
      rank: 0,
      itemId: null,
      proposalId: null,
      textHash: texts.text ?? "",
      outcome: "adopted",
      explanation: "",
      showable: 0,
      inCamera: 0,
      createdAt: pen.now,
      takenOverAt: pen.now,
    })
    .execute();
  const found = `${number} ${title}${oldNumber ? ` (${oldNumber})` : ""}`;
  await indexDoc(pen, { kind: "decision", id, title: found, text, pole: poleId, meeting: meetingId, reads: "board" });
  const asked = poleId && old.followUp ? { poleId, ...old.followUp } : null;
  return { id, followUpId: asked ? await insertFollowUp(pen, id, asked) : null };
};
