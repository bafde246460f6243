import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";

export type Thanks = {
  from: string;
  toKind: "person" | "pole" | "team" | "all";
  toId: string | null;
  toLabel: string;
  text: string;
  showable: boolean;
};

/** Keeps a thank you of today. Answers its id. */
export const insertThanks = async (pen: Pen, { from, toKind, toId, toLabel, text, showable }: Thanks) => {
  const id = pen.id();
  await pen.db
    .insertInto("thanks")
    .values({
      ...{ id, fromId: from, toKind, toId, toLabel, text, onDay: pen.today, showable: flag(showable) },
      ...{ createdAt: pen.now, removedAt: null },
    })
    .execute();
  await pen.record({
    verb: "thanks.say",
    subject: { kind: "thanks", id },
    pole: toKind === "pole" ? toId : null,
    reads: "assembly",
    data: { toKind, to: toId, showable },
    texts: { text },
  });
  return id;
};

/** Takes a thank you back: it is shown nowhere any more. */
export const removeThanks = async (pen: Pen, id: string, pole: string | null): Promise<void> => {
  await pen.db.updateTable("thanks").set({ removedAt: pen.now }).where("id", "=", id).execute();
  await pen.record({ verb: "thanks.withdraw", subject: { kind: "thanks", id }, pole, reads: "self" });
};
