import { command } from "../../command.server";
import { looksRefused } from "../effects/commands-carried.server";
import { isDue, isEffectKind } from "../effects/kinds";
import { applyEffect } from "../effects/writes.server";
import { effectOfDecision } from "./effects.server";
import { applyForm, doneForm, reopenForm, showForm } from "./forms.server";
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

/** « Appliquer maintenant » what a decision could not do, once what stood in its way is mended. Refuses:
 *  effects.boardApplies, effects.alreadyApplied, effects.notYet, and whatever refuses the change itself. */
export const applyLate = command({
  verb: "decision.applyEffect",
  form: applyForm,
  load: async (db, input, ctx) => {
    const found = await effectOfDecision(db, ctx.me, input.effect);
    if (!found) return null;
    return { ...found, refused: await looksRefused({ ...ctx, db }, found.row, found.decision.decidedOn) };
  },
  rule: ({ row, refused }, _input, { today }) => {
    if (row.appliedAt !== null) return "effects.alreadyApplied";
    if (isEffectKind(row.kind) && !isDue(row.kind, row.startsOn ?? today, today)) return "effects.notYet";
    return refused;
  },
  write: async (pen, { row, decision }) => {
    await applyEffect(pen, decision, row);
    return { to: `/decisions/${decision.number}#effets`, said: "effects.applied" };
  },
});
