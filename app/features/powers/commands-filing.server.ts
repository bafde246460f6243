import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Prepared } from "../files/images.server";
import { keepFile } from "../files/writes.server";
import { maySetAside } from "./filing";
import { filingState, filingSubject } from "./filing-queries.server";
import { refusesReceipt, refusesStep, refusesToSend, stepsFor } from "./filing-steps";
import {
  filingForm,
  nothingChangedForm,
  openFilingForm,
  personDataForm,
  receiveForm,
  sendForm,
  setAsideForm,
  tickForm,
} from "./forms.server";
import {
  changeFiler,
  dropFiling,
  insertFiling,
  insertNothing,
  markNotSent,
  markReceived,
  markSent,
  markStep,
  setPersonData,
  setReceiptCopy,
} from "./writes-filing.server";

const pageOf = (id: string) => `/mandats/declarations/${id}`;
const subjectOf = (db: Db, input: { filing: string }, { today }: { today: string }) =>
  filingSubject(db, input.filing, today);
const stateNow = (db: Db, _input: unknown, { today }: { today: string }) => filingState(db, today);

/** Opens the sheet of what waits to be declared. Refuses: powers.filerOnly, powers.sheetOpen, powers.nothingToDeclare. */
export const openFilingCommand = command({
  verb: "filing.open",
  form: openFilingForm,
  load: stateNow,
  rule: ({ open, changes }) => {
    if (open) return "powers.sheetOpen";
    return changes.length === 0 ? "powers.nothingToDeclare" : null;
  },
  write: async (pen, { changes }) => ({ to: pageOf(await insertFiling(pen, changes)), said: "powers.sheetIsOpen" }),
});

/** Ticks a paper that is ready, or unticks it. Refuses: powers.filerOnly, powers.alreadyReceived, powers.nothingWasSent. */
export const tickStepCommand = command({
  verb: "filing.tick",
  form: tickForm,
  load: subjectOf,
  rule: ({ status, changes }, { step }) =>
    refusesStep(status, "tick") ?? (stepsFor(changes).includes(step) ? null : "common.formInvalid"),
  write: async (pen, { id }, { step, done }) => {
    await markStep(pen, id, step, done);
    return { to: `${pageOf(id)}#pieces`, said: done ? "powers.stepReady" : "powers.stepNotReady" };
  },
});

/** What the form asks of one person in charge. Refuses: powers.filerOnly, powers.alreadySent, powers.notInCharge. */
export const personDataCommand = command({
  verb: "filing.person",
  form: personDataForm,
  load: subjectOf,
  rule: ({ status, list }, { person }) =>
    refusesStep(status, "person") ?? (list.some((one) => one.person === person) ? null : "powers.notInCharge"),
  write: async (pen, { id }, { filing: _filing, person, ...data }) => {
    await setPersonData(pen, id, person, data);
    return { to: `${pageOf(id)}#personnes`, said: "powers.personSaved" };
  },
});

/**
 * Sent to the registry or the court on a day. Refuses: powers.filerOnly, powers.alreadySent, powers.notYet,
 * powers.sheetChanged, powers.nothingBefore.
 */
export const sendFilingCommand = command({
  verb: "filing.send",
  form: sendForm,
  load: subjectOf,
  rule: ({ status, changes, digest }, input, { today }) =>
    refusesStep(status, "send") ??
    refusesToSend(input, { today, digest, covers: changes.filter((one) => one.day <= input.sentOn) }),
  write: async (pen, { id, changes, list }, { sentOn }) => {
    const told = changes.filter((one) => one.day <= sentOn);
    await markSent(pen, id, { sentOn, changes: told, list });
    const undo = { url: pageOf(id), fields: { intent: "filing.takeBack", filing: id } };
    return { to: pageOf(id), said: "powers.filingSent", undo };
  },
});

/** Noted as sent by mistake. Refuses: powers.filerOnly, powers.notSent, powers.alreadyReceived, powers.sheetOpen. */
export const takeBackCommand = command({
  verb: "filing.takeBack",
  form: filingForm,
  load: subjectOf,
  rule: ({ status, otherOpen }) => refusesStep(status, "takeBack") ?? (otherOpen ? "powers.sheetOpen" : null),
  write: async (pen, { id }) => {
    await markNotSent(pen, id);
    return { to: pageOf(id), said: "powers.filingNotSent" };
  },
});

/**
 * The receipt: in the same command what was typed of each person is erased. Once more, it corrects a number or a day.
 * Refuses: powers.filerOnly, powers.notSent, powers.notYet, powers.receiptBeforeSent.
 */
export const receiveCommand = command({
  verb: "filing.receive",
  form: receiveForm,
  load: subjectOf,
  rule: ({ status, sentOn }, { receivedOn }, { today }) =>
    refusesStep(status, "receive") ?? refusesReceipt(receivedOn, sentOn, today),
  write: async (pen, { id }, { receivedOn, number }) => {
    await markReceived(pen, id, { receivedOn, receiptNumber: number });
    return { to: pageOf(id), said: "powers.receiptNoted" };
  },
});

/** A copy of the receipt, prepared beforehand. Refuses: powers.filerOnly, powers.notSent, powers.alreadySent. */
export const attachCommand = (copy: Prepared) =>
  command({
    verb: "filing.attach",
    form: filingForm,
    load: subjectOf,
    rule: ({ status }) => refusesStep(status, "attach"),
    write: async (pen, { id }) => {
      await setReceiptCopy(pen, id, await keepFile(pen, copy));
      return { to: pageOf(id), said: "powers.copyKept" };
    },
  });

/** Corrects a filing already sent by a new one. Refuses: powers.filerOnly, powers.notSent, powers.sheetOpen, powers.alreadyCorrected. */
export const correctFilingCommand = command({
  verb: "filing.correct",
  form: filingForm,
  load: subjectOf,
  rule: ({ status, otherOpen, corrected }) => {
    if (corrected) return "powers.alreadyCorrected";
    return refusesStep(status, "correct") ?? (otherOpen ? "powers.sheetOpen" : null);
  },
  write: async (pen, { id, changes, lastDay }) => ({
    to: pageOf(await insertFiling(pen, changes, { id, lastDay })),
    said: "powers.sheetIsOpen",
  }),
});

/** Closes a sheet without sending it; what was typed goes. Refuses: powers.filerOnly, powers.alreadySent, powers.alreadyReceived. */
export const dropFilingCommand = command({
  verb: "filing.drop",
  form: filingForm,
  load: subjectOf,
  rule: ({ status }) => refusesStep(status, "drop"),
  write: async (pen, { id }) => {
    await dropFiling(pen, id);
    return { to: "/mandats", said: "powers.sheetDropped" };
  },
});

/** Another person who may declare takes the sheet over. Refuses: powers.filerOnly, powers.alreadyYours, powers.alreadyReceived. */
export const takeFilingCommand = command({
  verb: "filing.take",
  form: filingForm,
  load: subjectOf,
  rule: ({ status, filerId }, _input, { me }) => {
    if (me.kind === "person" && me.id === filerId) return "powers.alreadyYours";
    return refusesStep(status, "take");
  },
  write: async (pen, { id }) => {
    await changeFiler(pen, id);
    return { to: pageOf(id), said: "powers.sheetTaken" };
  },
});

/** « Rien n'a changé » until a day. Refuses: powers.filerOnly, powers.notYet, powers.somethingChanged. */
export const nothingChangedCommand = command({
  verb: "filing.nothingChanged",
  form: nothingChangedForm,
  load: stateNow,
  rule: ({ changes }, { day }, { today }) => {
    if (day > today) return "powers.notYet";
    return changes.length > 0 ? "powers.somethingChanged" : null;
  },
  write: async (pen, _state, { day }) => {
    const id = await insertNothing(pen, day, null);
    const undo = { url: "/mandats/declarations", fields: { intent: "filing.putBack", filing: id } };
    return { to: "/mandats/declarations", said: "powers.nothingNoted", undo };
  },
});

/** One change that was none: a spelling mended, an article of the statutes typed late. Refuses: powers.filerOnly, powers.mustBeDeclared. */
export const setAsideCommand = command({
  verb: "filing.setAside",
  form: setAsideForm,
  load: async (db, input, { today }) => {
    const state = await filingState(db, today);
    const change = state.changes.find((one) => one.key === input.change);
    return change ? { ...state, change } : null;
  },
  rule: ({ change }) => (maySetAside(change) ? null : "powers.mustBeDeclared"),
  write: async (pen, { change }, { from }) => {
    const id = await insertNothing(pen, change.day, change);
    const undo = { url: "/mandats/declarations", fields: { intent: "filing.putBack", filing: id } };
    return { to: from ? pageOf(from) : "/mandats/declarations", said: "powers.asideNoted", undo };
  },
});

/** Takes such an answer back. Refuses: powers.filerOnly, powers.notSent, powers.alreadySent, powers.alreadyReceived. */
export const putBackCommand = command({
  verb: "filing.putBack",
  form: filingForm,
  load: subjectOf,
  rule: ({ status }) => refusesStep(status, "putBack"),
  write: async (pen, { id }) => {
    await dropFiling(pen, id);
    return { to: "/mandats/declarations", said: "powers.answerTakenBack" };
  },
});
