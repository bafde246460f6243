import { flag } from "../../../db/schema/flag";
import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import type { PromiseState } from "./rules";

export type NewPromise = {
  meetingId: string;
  poleId: string | null;
  text: string;
  dueOn: string | null;
  originKind: string | null;
  originId: string | null;
};
type Kept = { id: string; meetingId: string; poleId: string | null };

const on = (promise: Kept) => ({
  subject: { kind: "promise", id: promise.id },
  pole: promise.poleId,
  meeting: promise.meetingId,
});

/** A promise made at an assembly: it can be shown there, where it was said. Answers its id. */
export const makePromise = (pen: Pen, promise: NewPromise): Promise<string> => insertPromise(pen, promise, false);

/** A promise made at an assembly held before the association came here: counted like the others, marked as taken over. */
export const takeOverPromise = (pen: Pen, promise: NewPromise): Promise<string> => insertPromise(pen, promise, true);

const insertPromise = async (pen: Pen, promise: NewPromise, takenOver: boolean): Promise<string> => {
  const id = pen.id();
  const last = await pen.db
    .selectFrom("promises")
    .select((eb) => eb.fn.max("rank").as("rank"))
    .where("meetingId", "=", promise.meetingId)
    .executeTakeFirst();
  const rank = Number(last?.rank ?? 0) + 1;
  await pen.db
    .insertInto("promises")
    .values({
      ...promise,
      id,
      rank,
      status: "unanswered",
      why: "",
      answeredAt: null,
      answeredBy: null,
      showable: 1,
      version: 1,
      takenOverAt: takenOver ? pen.now : null,
    })
    .execute();
  await pen.record({
    ...on({ ...promise, id }),
    verb: takenOver ? "promise.takeOver" : "promise.make",
    reads: "assembly",
    data: { dueOn: promise.dueOn },
    texts: { text: promise.text },
  });
  await indexPromise(pen, id);
  return id;
};

/** A promise is found with what became of it: by every member while it is shown to them, else by those who read the register. */
const indexPromise = async (pen: Pen, id: string) => {
  const promise = await pen.db.selectFrom("promises").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const { text: title, why: text, poleId: pole, meetingId: meeting } = promise;
  await indexDoc(pen, {
    kind: "promise",
    id,
    title,
    text,
    pole,
    meeting,
    reads: promise.showable ? "assembly" : "board",
  });
};

/** What became of it, and why. */
export const answerPromise = async (pen: Pen, promise: Kept, status: PromiseState, why: string) => {
  const answeredBy = pen.me.kind === "person" ? pen.me.id : null;
  await pen.db
    .updateTable("promises")
    .set((eb) => ({ status, why, answeredAt: pen.now, answeredBy, version: eb("version", "+", 1) }))
    .where("id", "=", promise.id)
    .execute();
  await pen.record({
    ...on(promise),
    verb: "promise.answer",
    reads: "assembly",
    data: { status },
    texts: why ? { why } : undefined,
  });
  await indexPromise(pen, promise.id);
};

/** Whether the live report shows its words; the score counts it all the same. */
export const showPromise = async (pen: Pen, promise: Kept, shown: boolean) => {
  await pen.db
    .updateTable("promises")
    .set({ showable: flag(shown) })
    .where("id", "=", promise.id)
    .execute();
  await pen.record({ ...on(promise), verb: "promise.show", data: { shown } });
  await indexPromise(pen, promise.id);
};
