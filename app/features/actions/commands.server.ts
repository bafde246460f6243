import { command } from "../../command.server";
import { isPerson } from "../../me";
import { editForm, finishForm, logForm, oneForm, removeForm, showForm } from "./forms.server";
import { openPole, originOf } from "./origin.server";
import { actionAtHand, peopleKnown, removedAction } from "./queries.server";
import { splitLeft } from "./split";
import {
  editAction,
  finishAction,
  giveBackAction,
  logAction,
  removeAction,
  restoreAction,
  showAction,
  takeAction,
} from "./writes.server";

const removing = (id: string) => ({ url: `/actions/${id}`, fields: { intent: "action.remove", id } });
const restoring = (id: string) => ({ url: `/actions/${id}`, fields: { intent: "action.restore", id } });

/**
 * Logs what was done or is to do, two taps and a sentence. A sentence that says both makes two actions.
 * Refuses: actions.notYourPole, actions.unknownPerson, actions.notYet, actions.askTheCoordinator.
 */
export const logOne = command({
  verb: "action.log",
  form: logForm,
  load: async (db, input, ctx) => {
    const pole = await openPole(db, input.poleId);
    if (!pole) return null;
    const meetingId = await originOf(db, input.originKind, input.originId);
    const known = await peopleKnown(db, [input.personId, ...input.helpers], ctx.today);
    const forEmployee = known.employees.includes(input.personId);
    return { poleId: pole.id, meetingId, allKnown: known.allKnown, forEmployee };
  },
  rule: (subject, input, ctx) => {
    if (!subject.allKnown) return "actions.unknownPerson";
    if (input.doneOn && input.doneOn > ctx.today) return "actions.notYet";
    const toDo = input.dueOn !== null || input.doneOn === null;
    return toDo && subject.forEmployee && asksAnother(ctx.me, input.personId) ? "actions.askTheCoordinator" : null;
  },
  write: async (pen, subject, input) => {
    const { said, stay, dueOn, doneOn, text, originId, ...rest } = input;
    const common = { ...rest, originId, meetingId: subject.meetingId };
    const split = dueOn ? splitLeft(text, said) : { done: text, todo: null };
    const isDone = split.done !== null && doneOn !== null;
    const first = isDone
      ? await logAction(pen, { ...common, text: split.done ?? text, doneOn, dueOn: null })
      : await logAction(pen, { ...common, text, doneOn: null, dueOn });
    if (isDone && split.todo !== null) {
      const left = { originKind: "action", originId: first, doneOn: null, dueOn, text: split.todo };
      await logAction(pen, { ...common, ...left });
    }
    if (stay) return { said: "actions.logged", undo: removing(first) };
    return { to: `/noter?fait=${first}` };
  },
});

const asksAnother = (me: Parameters<typeof isPerson>[0], personId: string) =>
  !isPerson(me) || (me.id !== personId && !me.coordinator);

/** Changes an action. Refuses: actions.notYours, actions.unknownPerson, actions.notYet, actions.askTheCoordinator. */
export const editOne = command({
  verb: "action.edit",
  form: editForm,
  load: async (db, input, ctx) => {
    const action = await actionAtHand(db, ctx.me, input.id);
    const pole = await openPole(db, input.poleId);
    if (!action || !pole) return null;
    const known = await peopleKnown(db, [input.personId, ...input.helpers], ctx.today);
    return { ...action, allKnown: known.allKnown, forEmployee: known.employees.includes(input.personId) };
  },
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject, input, ctx) => {
    if (!subject.allKnown) return "actions.unknownPerson";
    if (input.doneOn && input.doneOn > ctx.today) return "actions.notYet";
    const asked = !input.doneOn && input.personId !== subject.personId && subject.forEmployee;
    return asked && asksAnother(ctx.me, input.personId) ? "actions.askTheCoordinator" : null;
  },
  write: async (pen, subject, { version: _version, ...input }) => {
    await editAction(pen, { ...input, dueOn: input.doneOn ? null : input.dueOn });
    return { to: `/actions/${subject.id}`, said: "actions.edited" };
  },
});

/** « C’est fait ». Refuses: actions.notYours, actions.alreadyDone, actions.notYet. */
export const finishOne = command({
  verb: "action.finish",
  form: finishForm,
  load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
  rule: (subject, input, ctx) => {
    if (subject.status === "done") return "actions.alreadyDone";
    return input.doneOn && input.doneOn > ctx.today ? "actions.notYet" : null;
  },
  write: async (pen, subject, input) => {
    await finishAction(pen, subject, input.doneOn ?? pen.today);
    return { said: "actions.finished", about: subject.text };
  },
});

/** « Je rends cette action ». Refuses: actions.notYours, actions.alreadyDone. */
export const giveBackOne = command({
  verb: "action.giveBack",
  form: oneForm,
  load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
  rule: (subject) => (subject.status === "todo" ? null : "actions.alreadyDone"),
  write: async (pen, subject) => {
    await giveBackAction(pen, subject);
    return { said: "actions.givenBack" };
  },
});

/** « Je m’en charge », on what somebody gave back. Refuses: actions.notYourPole, actions.notFree. */
export const takeOne = command({
  verb: "action.take",
  form: oneForm,
  load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
  rule: (subject) => (subject.status === "givenBack" ? null : "actions.notFree"),
  write: async (pen, subject) => {
    if (isPerson(pen.me)) await takeAction(pen, subject, pen.me.id);
    return { said: "actions.taken" };
  },
});

/** Takes an action off the log, for ten seconds within reach. Refuses: actions.notYours. */
export const removeOne = command({
  verb: "action.remove",
  form: removeForm,
  load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
  write: async (pen, subject, input) => {
    await removeAction(pen, subject);
    return { to: input.from === "log" ? "/noter" : "/actions", said: "actions.removed", undo: restoring(subject.id) };
  },
});

/** Puts it back. Refuses: actions.notYours, actions.stillThere. */
export const restoreOne = command({
  verb: "action.restore",
  form: oneForm,
  load: (db, input, ctx) => removedAction(db, ctx.me, input.id),
  rule: (subject) => (subject.removedAt ? null : "actions.stillThere"),
  write: async (pen, subject) => {
    await restoreAction(pen, subject);
    return { to: `/actions/${subject.id}`, said: "actions.restored" };
  },
});

/** « Peut être montré à l’assemblée ». Refuses: actions.notYourPole, actions.poleOnly. */
export const markOne = command({
  verb: "action.show",
  form: showForm,
  load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
  rule: (subject, input) => (input.shown && subject.reads === "pole" ? "actions.poleOnly" : null),
  write: async (pen, subject, input) => {
    await showAction(pen, subject, input.shown);
    return { said: input.shown ? "actions.shown" : "actions.hidden" };
  },
});
