import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";
import { nextYear, type WrittenKind } from "./deadline";

export type NewDeadline = {
  kind: WrittenKind;
  title: string;
  dueOn: string;
  everyYear: boolean;
  holderId: string | null;
  poleId: string | null;
  source: string | null;
  note: string | null;
};
type Kept = { id: string; poleId: string | null };

const on = (deadline: Kept) => ({ subject: { kind: "deadline", id: deadline.id }, pole: deadline.poleId });

/** Adds one; answers its id. */
export const addDeadline = async (pen: Pen, { everyYear, ...rest }: NewDeadline): Promise<string> => {
  const id = pen.id();
  const row = { ...rest, everyYear: flag(everyYear), createdAt: pen.now, version: 1 };
  await pen.db
    .insertInto("deadlines")
    .values({ id, ...row })
    .execute();
  await pen.record({
    ...on({ id, poleId: rest.poleId }),
    verb: "deadline.add",
    data: { kind: rest.kind, dueOn: rest.dueOn },
    texts: { text: rest.title },
  });
  return id;
};

export const editDeadline = async (pen: Pen, deadline: Kept, { everyYear, ...rest }: NewDeadline): Promise<void> => {
  await pen.db
    .updateTable("deadlines")
    .set((eb) => ({ ...rest, everyYear: flag(everyYear), version: eb("version", "+", 1) }))
    .where("id", "=", deadline.id)
    .execute();
  await pen.record({
    ...on({ id: deadline.id, poleId: rest.poleId }),
    verb: "deadline.edit",
    data: { kind: rest.kind, dueOn: rest.dueOn },
    texts: { text: rest.title },
  });
};

/** Marks it done on a civil day with where its proof is; one of every year is planted again a year later. */
export const finishDeadline = async (
  pen: Pen,
  deadline: Kept & NewDeadline,
  doneOn: string,
  proofText: string | null,
): Promise<void> => {
  const doneBy = pen.me.kind === "person" ? pen.me.id : null;
  await pen.db
    .updateTable("deadlines")
    .set((eb) => ({ doneOn, doneBy, proofText, version: eb("version", "+", 1) }))
    .where("id", "=", deadline.id)
    .execute();
  await pen.record({
    ...on(deadline),
    verb: "deadline.finish",
    data: { doneOn },
    texts: { text: deadline.title, ...(proofText ? { proof: proofText } : {}) },
  });
  const { kind, title, dueOn, everyYear, holderId, poleId, source, note } = deadline;
  if (everyYear) {
    await addDeadline(pen, { kind, title, dueOn: nextYear(dueOn), everyYear, holderId, poleId, source, note });
  }
};

/** Not done after all: the proof goes, and the one planted for next year with it while nobody touched it. */
export const reopenDeadline = async (pen: Pen, deadline: Kept & NewDeadline): Promise<void> => {
  await pen.db
    .updateTable("deadlines")
    .set((eb) => ({ doneOn: null, doneBy: null, proofText: null, version: eb("version", "+", 1) }))
    .where("id", "=", deadline.id)
    .execute();
  if (deadline.everyYear) {
    await pen.db
      .deleteFrom("deadlines")
      .where("title", "=", deadline.title)
      .where("dueOn", "=", nextYear(deadline.dueOn))
      .where("version", "=", 1)
      .where("doneOn", "is", null)
      .execute();
  }
  await pen.record({ ...on(deadline), verb: "deadline.reopen", texts: { text: deadline.title } });
};

/** Typed by mistake: it goes, the journal remembers. */
export const removeDeadline = async (pen: Pen, deadline: Kept & { title: string }): Promise<void> => {
  await pen.db.deleteFrom("deadlines").where("id", "=", deadline.id).execute();
  await pen.record({ ...on(deadline), verb: "deadline.remove", texts: { text: deadline.title } });
};
