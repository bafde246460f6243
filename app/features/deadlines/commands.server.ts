import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Reason } from "../../texts/types";
import { addForm, editForm, finishForm, oneForm } from "./forms.server";
import { deadlineById } from "./queries.server";
import { addDeadline, editDeadline, finishDeadline, removeDeadline, reopenDeadline } from "./writes.server";

type Links = { holderId: string | null; poleId: string | null };

/** Holder and pole must exist; the pole must be open. */
const linksStand = async (db: Db, { holderId, poleId }: Links): Promise<boolean> => {
  const person =
    holderId && (await db.selectFrom("persons").select("id").where("id", "=", holderId).executeTakeFirst());
  if (holderId && !person) return false;
  const open = db.selectFrom("poles").select("id").where("closedOn", "is", null);
  return !poleId || (await open.where("id", "=", poleId).executeTakeFirst()) !== undefined;
};

const stillOpen = (deadline: { doneOn: string | null }): Reason | null =>
  deadline.doneOn === null ? null : "deadlines.alreadyDone";

/** Adds a deadline. Refuses: deadlines.boardOnly. */
export const addOne = command({
  verb: "deadline.add",
  form: addForm,
  load: async (db, input) => ((await linksStand(db, input)) ? {} : null),
  write: async (pen, _subject, input) => {
    const id = await addDeadline(pen, input);
    return { to: `/echeances#e-${id}`, said: "deadlines.added", about: input.title };
  },
});

/** Changes it while it is open. Refuses: deadlines.boardOnly, alreadyDone. */
export const editOne = command({
  verb: "deadline.edit",
  form: editForm,
  load: async (db, input) => {
    const deadline = await deadlineById(db, input.id);
    return deadline && (await linksStand(db, input)) ? deadline : null;
  },
  current: (subject) => ({ version: subject.version, text: subject.title }),
  rule: (subject) => stillOpen(subject),
  write: async (pen, subject, { id, version: _version, ...input }) => {
    await editDeadline(pen, subject, input);
    return { to: `/echeances#e-${id}`, said: "deadlines.edited" };
  },
});

/** Done, on a day not ahead (today if absent). Refuses: deadlines.boardOnly, alreadyDone, notYet. */
export const finishOne = command({
  verb: "deadline.finish",
  form: finishForm,
  load: (db, input) => deadlineById(db, input.id),
  current: (subject) => ({ version: subject.version, text: subject.title }),
  rule: (subject, input, { today }) =>
    stillOpen(subject) ?? (input.doneOn !== null && input.doneOn > today ? "deadlines.notYet" : null),
  write: async (pen, subject, input) => {
    await finishDeadline(pen, subject, input.doneOn ?? pen.today, input.proofText);
    return {
      said: subject.everyYear ? "deadlines.finishedAgain" : "deadlines.finished",
      about: subject.title,
      undo: {
        url: "/echeances",
        fields: { intent: "deadline.reopen", id: subject.id, version: String(subject.version + 1) },
      },
    };
  },
});

/** Not done after all. Refuses: deadlines.boardOnly, notDone. */
export const reopenOne = command({
  verb: "deadline.reopen",
  form: oneForm,
  load: (db, input) => deadlineById(db, input.id),
  current: (subject) => ({ version: subject.version, text: subject.title }),
  rule: (subject) => (subject.doneOn === null ? "deadlines.notDone" : null),
  write: async (pen, subject) => {
    await reopenDeadline(pen, subject);
    return { to: `/echeances#e-${subject.id}`, said: "deadlines.reopened" };
  },
});

/** Takes away one typed by mistake. Refuses: deadlines.boardOnly, alreadyDone. */
export const removeOne = command({
  verb: "deadline.remove",
  form: oneForm,
  load: (db, input) => deadlineById(db, input.id),
  current: (subject) => ({ version: subject.version, text: subject.title }),
  rule: (subject) => stillOpen(subject),
  write: async (pen, subject) => {
    await removeDeadline(pen, subject);
    return { to: "/echeances", said: "deadlines.removed", about: subject.title };
  },
});
