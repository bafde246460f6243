import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { isPerson, type Me } from "../../me";
import { openPole } from "../actions/origin.server";
import { decidingBodies } from "../association/body-queries.server";
import { bodyOfKind } from "../association/queries.server";
import { step } from "../association/step";
import { dropEffectForm, effectForm, inputOf } from "../effects/forms.server";
import { refusedHere } from "../effects/kinds";
import { effectsBeside } from "../effects/queries.server";
import { dropEffect, MOST_EFFECTS, prepareEffect } from "../effects/writes.server";
import { draftForm, editForm, oneForm, opineForm, requestForm, showForm } from "./forms.server";
import { pointById, proposalById } from "./queries.server";
import { readsProposals } from "./reads";
import { proposals } from "./rights";
import { proposalTable } from "./state";
import {
  draftProposal,
  editProposal,
  giveOpinion,
  recordEffect,
  requestPoint,
  settlePoint,
  showProposal,
  submitProposal,
  withdrawProposal,
} from "./writes.server";

const stillEdited = ({ status }: { status: string }) =>
  ["draft", "submitted", "postponed"].includes(status) ? null : "proposals.decided";

const bodyMeets = async (db: Db, bodyId: string | null, day: string) =>
  bodyId === null || (await decidingBodies(db, day)).some((body) => body.id === bodyId);

const idOf = (me: Me): string => (isPerson(me) ? me.id : "");

/** Writes a proposal, kept as a draft or submitted at once. Refuses: common.notYours, proposals.poleSubmits. */
export const draftOne = command({
  verb: "proposal.draft",
  form: draftForm,
  load: async (db, input, ctx) => {
    const pole = await openPole(db, input.poleId);
    return pole && (await bodyMeets(db, input.bodyId, ctx.today)) ? { poleId: pole.id } : null;
  },
  rule: (subject, input, { me }) =>
    input.submit ? proposals["proposal.submit"](me, { ...subject, authorId: idOf(me) }) : null,
  write: async (pen, _subject, { submit, ...input }) => {
    const proposal = { ...input, originKind: input.originKind ?? null };
    const id = await draftProposal(pen, proposal, idOf(pen.me));
    if (submit) await submitProposal(pen, { ...proposal, id, status: "draft" });
    return { to: `/propositions/${id}`, said: submit ? "proposals.submitted" : "proposals.drafted" };
  },
});

/** Changes what a proposal says, until it is decided. Refuses: proposals.notYourPole, proposals.decided. */
export const editOne = command({
  verb: "proposal.edit",
  form: editForm,
  load: async (db, input, ctx) => {
    const proposal = await proposalById(db, ctx.me, input.id);
    const known = (await openPole(db, input.poleId)) && (await bodyMeets(db, input.bodyId, ctx.today));
    return proposal && known ? proposal : null;
  },
  current: (subject) => ({ version: subject.version, text: `${subject.title}\n\n${subject.text}` }),
  rule: (subject) => stillEdited(subject),
  write: async (pen, subject, { version: _version, ...input }) => {
    await editProposal(pen, input, subject.status);
    return { to: `/propositions/${subject.id}`, said: "proposals.edited" };
  },
});

/** Prepares what the proposal does once adopted. Refuses: proposals.notYourPole, proposals.decided, effects.tooMany,
 *  effects.assemblyRatifies. */
export const prepareOne = command({
  verb: "proposal.effect",
  form: effectForm,
  load: async (db, input, ctx) => {
    const proposal = await proposalById(db, ctx.me, input.id);
    if (!proposal) return null;
    const body = (await decidingBodies(db, ctx.today)).find((one) => one.id === proposal.bodyId);
    const effects = await effectsBeside(db, { proposalId: proposal.id });
    return { ...proposal, effects, ofAssembly: body?.kind === "assembly" };
  },
  rule: (subject, { kind }) => {
    if (subject.effects.length >= MOST_EFFECTS) return stillEdited(subject) ?? "effects.tooMany";
    return stillEdited(subject) ?? refusedHere(kind, subject.ofAssembly);
  },
  write: async (pen, subject, input) => {
    const { kind, startsOn } = input;
    const id = await prepareEffect(pen, { proposalId: subject.id }, { kind, startsOn, input: inputOf(input) });
    await recordEffect(pen, subject, { effect: id, kind });
    return { to: `/propositions/${subject.id}#effets`, said: "effects.prepared" };
  },
});

/** Takes an effect off again. Refuses: proposals.notYourPole, proposals.decided. */
export const unprepareOne = command({
  verb: "proposal.dropEffect",
  form: dropEffectForm,
  load: async (db, input, ctx) => {
    const proposal = await proposalById(db, ctx.me, input.id);
    const effects = proposal ? await effectsBeside(db, { proposalId: proposal.id }) : [];
    return proposal && effects.some((one) => one.id === input.effect) ? proposal : null;
  },
  rule: (subject) => stillEdited(subject),
  write: async (pen, subject, { effect }) => {
    await dropEffect(pen, effect);
    await recordEffect(pen, subject, { effect });
    return { to: `/propositions/${subject.id}#effets`, said: "effects.dropped" };
  },
});

/** « Proposer au conseil ». Refuses: proposals.poleSubmits, proposals.notADraft. */
export const submitOne = command({
  verb: "proposal.submit",
  form: oneForm,
  load: (db, input, ctx) => proposalById(db, ctx.me, input.id),
  rule: (subject) => (step(proposalTable, subject.status, "submit") ? null : "proposals.notADraft"),
  write: async (pen, subject) => {
    await submitProposal(pen, subject);
    return { said: "proposals.submitted" };
  },
});

/** Withdraws a proposal that is not decided. Refuses: proposals.notYourPole, proposals.decided. */
export const withdrawOne = command({
  verb: "proposal.withdraw",
  form: oneForm,
  load: (db, input, ctx) => proposalById(db, ctx.me, input.id),
  rule: (subject) => (step(proposalTable, subject.status, "withdraw") ? null : "proposals.decided"),
  write: async (pen, subject) => {
    await withdrawProposal(pen, subject);
    return { said: "proposals.withdrawn" };
  },
});

/** An opinion with a line, changed as often as one likes. Refuses: proposals.boardOpines, proposals.tooLate. */
export const opineOne = command({
  verb: "proposal.opine",
  form: opineForm,
  load: (db, input, ctx) => proposalById(db, ctx.me, input.id),
  rule: (subject) => (["submitted", "onAgenda", "postponed"].includes(subject.status) ? null : "proposals.tooLate"),
  write: async (pen, subject, input) => {
    await giveOpinion(pen, subject, idOf(pen.me), input);
    return { said: "proposals.opined" };
  },
});

/** « Peut être montrée à l’assemblée ». Refuses: proposals.notYourPole, proposals.stillADraft. */
export const markOne = command({
  verb: "proposal.show",
  form: showForm,
  load: (db, input, ctx) => proposalById(db, ctx.me, input.id),
  rule: (subject, input) => (input.shown && subject.status === "draft" ? "proposals.stillADraft" : null),
  write: async (pen, subject, input) => {
    await showProposal(pen, subject, input.shown);
    return { said: input.shown ? "proposals.shown" : "proposals.hidden" };
  },
});

/** Asks the board for a point. Refuses: common.notYours. */
export const requestOne = command({
  verb: "point.request",
  form: requestForm,
  load: async (db, input) => {
    const bodyId = await bodyOfKind(db, "board");
    if (!bodyId || (input.poleId && !(await openPole(db, input.poleId)))) return null;
    return { bodyId };
  },
  write: async (pen, { bodyId }, input) => {
    await requestPoint(pen, { ...input, bodyId }, idOf(pen.me));
    return { to: "/propositions", said: "proposals.pointAsked" };
  },
});

/** Takes back the point one asked for. Refuses: common.notYours, proposals.notWaiting. */
export const withdrawPoint = command({
  verb: "point.withdraw",
  form: oneForm,
  load: async (db, input, { me }) => {
    const point = await pointById(db, input.id);
    return point && (readsProposals(me) || point.askedBy === idOf(me)) ? point : null;
  },
  rule: (subject) => (subject.status === "waiting" ? null : "proposals.notWaiting"),
  write: async (pen, subject) => {
    await settlePoint(pen, subject.id, "withdrawn");
    return { said: "proposals.pointWithdrawn" };
  },
});
