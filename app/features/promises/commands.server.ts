import { command } from "../../command.server";
import { openPole } from "../actions/origin.server";
import { answerForm, makeForm, showForm } from "./forms.server";
import { assemblyById, promiseById } from "./queries.server";
import { mayAnswer } from "./rules";
import { answerPromise, makePromise, showPromise } from "./writes.server";

/** Notes a promise made at an assembly. Refuses: promises.boardOnly. */
export const makeOne = command({
  verb: "promise.make",
  form: makeForm,
  load: async (db, input) => {
    if (input.poleId && !(await openPole(db, input.poleId))) return null;
    return assemblyById(db, input.meetingId);
  },
  write: async (pen, _subject, input) => {
    await makePromise(pen, { ...input, originKind: input.originKind ?? null });
    return { to: `/promesses?assemblee=${input.meetingId}`, said: "promises.made" };
  },
});

/** Says what became of a promise. Refuses: promises.notYourPole, promises.whyRequired. */
export const answerOne = command({
  verb: "promise.answer",
  form: answerForm,
  load: (db, input, ctx) => promiseById(db, ctx.me, input.id),
  current: (subject) => ({ version: subject.version, text: subject.why || subject.text }),
  rule: (_subject, input) => (mayAnswer(input.status, input.why) ? "promises.whyRequired" : null),
  write: async (pen, subject, input) => {
    await answerPromise(pen, subject, input.status, input.why);
    return { to: `/promesses?assemblee=${subject.meetingId}`, said: "promises.answered" };
  },
});

/** « Peut être montrée à l’assemblée ». Refuses: promises.notYourPole. */
export const markOne = command({
  verb: "promise.show",
  form: showForm,
  load: (db, input, ctx) => promiseById(db, ctx.me, input.id),
  write: async (pen, subject, input) => {
    await showPromise(pen, subject, input.shown);
    return { said: input.shown ? "promises.shown" : "promises.hidden" };
  },
});
