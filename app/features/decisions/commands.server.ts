import { command } from "../../command.server";
import { doneForm, reopenForm, showForm } from "./forms.server";
import { decisionToShow, followUpOf } from "./queries.server";
import { closeFollowUp, reopenFollowUp, showDecision } from "./writes.server";

/** « C’est fait » on what a decision asked. Refuses: decisions.notYourPole, decisions.alreadyDone. */
export const doneFollowUp = command({
  verb: "followUp.done",
  form: doneForm,
  load: (db, input, ctx) => followUpOf(db, ctx.me, input.id),
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject) => (subject.doneAt ? "decisions.alreadyDone" : null),
  write: async (pen, subject, input) => {
    await closeFollowUp(pen, subject, input.note);
    const undo = { url: `/decisions/${subject.number}`, fields: { intent: "followUp.reopen", id: subject.id } };
    return {
      said: "decisions.followUpDone",
      undo: { ...undo, fields: { ...undo.fields, version: `${subject.version + 1}` } },
    };
  },
});

/** Puts a follow-up back among those to do. Refuses: decisions.notYourPole, decisions.stillOpen. */
export const openFollowUpAgain = command({
  verb: "followUp.reopen",
  form: reopenForm,
  load: (db, input, ctx) => followUpOf(db, ctx.me, input.id),
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject) => (subject.doneAt ? null : "decisions.stillOpen"),
  write: async (pen, subject) => {
    await reopenFollowUp(pen, subject);
    return { said: "decisions.followUpReopened" };
  },
});

/** « Peut être montrée à l’assemblée ». Refuses: decisions.notYourPole, decisions.inCameraStays. */
export const markDecision = command({
  verb: "decision.show",
  form: showForm,
  load: (db, input, ctx) => decisionToShow(db, ctx.me, input.id),
  rule: (subject) => (subject.inCamera ? "decisions.inCameraStays" : null),
  write: async (pen, subject, input) => {
    await showDecision(pen, subject, input.shown);
    return { said: input.shown ? "decisions.shown" : "decisions.hidden" };
  },
});
