import type { Pen } from "../../pen.server";
import type { Owner } from "../association/matters";
import { requestPoint, sendToBody } from "../proposals/writes.server";
import { nextToPrepare } from "./matters.server";
import { guessFor } from "./standing";
import { addItem, takeUp } from "./writes-agenda.server";

export type Forwarded = {
  title: string;
  poleId: string | null;
  matter: string | null;
  proposalId: string | null;
  /** The point it leaves, when it stood on an agenda. */
  itemId: string | null;
  inCamera: boolean;
};

/**
 * What another body alone decides goes on to it, with its thread: a proposal waits for that body and enters the next
 * agenda being written there; a point written by hand enters it as it is, or waits as a point asked for.
 */
export const forwardTo = async (pen: Pen, owner: Owner, what: Forwarded) => {
  const next = await nextToPrepare(pen.db, owner.body.id, pen.today);
  if (what.proposalId) await sendToBody(pen, what.proposalId, owner.body.id);
  if (!next) {
    if (!what.proposalId && pen.me.kind === "person") {
      const { title, poleId } = what;
      await requestPoint(pen, { bodyId: owner.body.id, poleId, title: title.slice(0, 140), text: "" }, pen.me.id);
    }
    return null;
  }
  const { title, poleId, matter, proposalId, inCamera } = what;
  const point = { title, poleId, matter, proposalId, inCamera, kind: "decision" as const };
  const item = await addItem(pen, next, { ...point, minutes: guessFor("decision") });
  await takeUp(pen, next.id, point);
  if (what.itemId)
    await pen.db
      .updateTable("effects")
      .set({ itemId: item })
      .where("itemId", "=", what.itemId)
      .where("decisionId", "is", null)
      .execute();
  return next;
};
