import { flag } from "../../../db/schema/flag";
import { indexDoc, unindexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import type { Verb } from "../../rights";
import type { ActionReads } from "./reads";

export type NewAction = {
  poleId: string;
  personId: string;
  text: string;
  /** A done action has its day; what is to do may have a date. */
  doneOn: string | null;
  dueOn: string | null;
  reads: ActionReads;
  helpers: string[];
  originKind?: string | null;
  originId?: string | null;
  meetingId?: string | null;
};

type Written = { id: string; poleId: string; reads: ActionReads };
const recordOn = (pen: Pen, verb: Verb, action: Written, more: Partial<Parameters<Pen["record"]>[0]> = {}) =>
  pen.record({ verb, subject: { kind: "action", id: action.id }, pole: action.poleId, reads: action.reads, ...more });

/** Logs an action, done or to do, with who helped and where it was born; answers its id. */
export const logAction = async (pen: Pen, action: NewAction): Promise<string> => {
  const id = pen.id();
  const { helpers, meetingId, ...columns } = action;
  const loggedBy = pen.me.kind === "person" ? pen.me.id : action.personId;
  const status = action.doneOn ? "done" : "todo";
  await pen.db
    .insertInto("actions")
    .values({
      ...columns,
      id,
      loggedBy,
      status,
      dueOn: action.doneOn ? null : action.dueOn,
      showable: 0,
      photoHash: null,
      originKind: action.originKind ?? null,
      originId: action.originId ?? null,
      createdAt: pen.now,
      version: 1,
      removedAt: null,
    })
    .execute();
  await setHelpers(pen, id, action.personId, helpers);
  await recordOn(
    pen,
    "action.log",
    { ...action, id },
    {
      meeting: meetingId,
      data: { status, doneOn: action.doneOn, dueOn: action.dueOn, origin: action.originId ?? null },
      texts: { text: action.text },
    },
  );
  await index(pen, { ...action, id });
  return id;
};

export type Edited = Omit<NewAction, "originKind" | "originId" | "meetingId"> & { id: string };

/** Everything an edit may change, at once; the version moves by one. */
export const editAction = async (pen: Pen, action: Edited): Promise<void> => {
  const { id, helpers, ...columns } = action;
  await pen.db
    .updateTable("actions")
    .set((eb) => ({
      ...columns,
      ...(action.reads === "pole" ? { showable: 0 as const } : {}),
      status: action.doneOn ? "done" : "todo",
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
  await pen.db.deleteFrom("actionPeople").where("actionId", "=", id).execute();
  await setHelpers(pen, id, action.personId, helpers);
  await recordOn(pen, "action.edit", action, { texts: { text: action.text } });
  await index(pen, action);
};

type Change = {
  status?: "done" | "todo" | "givenBack";
  doneOn?: string | null;
  personId?: string;
  removedAt?: string | null;
  photoHash?: string;
  showable?: 0 | 1;
};

const change = async (
  pen: Pen,
  verb: Verb,
  action: Written,
  set: Change,
  data?: { [key: string]: string | boolean },
) => {
  await pen.db
    .updateTable("actions")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("id", "=", action.id)
    .execute();
  await recordOn(pen, verb, action, { data });
};

/** Done on a civil day. */
export const finishAction = (pen: Pen, action: Written, doneOn: string) =>
  change(pen, "action.finish", action, { status: "done", doneOn }, { doneOn });

/** Given back to its pole, with no reason. */
export const giveBackAction = (pen: Pen, action: Written) =>
  change(pen, "action.giveBack", action, { status: "givenBack" });

/** Taken by the person at the pen. */
export const takeAction = (pen: Pen, action: Written, personId: string) =>
  change(pen, "action.take", action, { status: "todo", personId });

/** Taken off the log; its row stays so that it can come back. */
export const removeAction = async (pen: Pen, action: Written) => {
  await change(pen, "action.remove", action, { removedAt: pen.now });
  await unindexDoc(pen, "action", action.id);
};

/** Put back on the log. */
export const restoreAction = async (pen: Pen, action: Written & { text: string }) => {
  await change(pen, "action.restore", action, { removedAt: null });
  await index(pen, action);
};

/** Marks an action's text as one the assembly may be shown, or takes the mark back. */
export const showAction = (pen: Pen, action: Written, shown: boolean) =>
  change(pen, "action.show", action, { showable: flag(shown) }, { shown });

/** The photo of an action, by the hash it is kept under. */
export const setPhoto = (pen: Pen, action: Written, photoHash: string) =>
  change(pen, "action.addPhoto", action, { photoHash }, { photo: photoHash });

const setHelpers = async (pen: Pen, actionId: string, personId: string, helpers: string[]) => {
  const rows = [...new Set(helpers)].filter((one) => one !== personId).map((one) => ({ actionId, personId: one }));
  if (rows.length > 0) await pen.db.insertInto("actionPeople").values(rows).execute();
};

const index = (pen: Pen, action: Written & { text: string }) =>
  indexDoc(pen, { kind: "action", id: action.id, title: action.text, pole: action.poleId, reads: action.reads });
