import { command } from "../../command.server";
import { isPerson } from "../../me";
import { step } from "../association/step";
import { meetingRows } from "../meetings/queries.server";
import { minutesTable } from "../meetings/sitting";
import { adoptable, finalOn } from "./adoption.server";
import { mayClose } from "./checklist";
import { checklistOf } from "./checklist.server";
import { adoptForm, closeForm, oneCorrection, oneMeeting, suggestForm, takeForm } from "./forms.server";
import { instantInSitting } from "./hours";
import { correctionAt, correctionsOf, isLate, itemAt, type MinutesRow, minutesRow, sittingAt } from "./queries.server";
import { readsSitting } from "./reads";
import { signaturesAwaited } from "./signing";
import {
  adoptMinutes,
  answerCorrection,
  closeSitting,
  sendForReview,
  signMinutes,
  suggestCorrection,
} from "./writes-minutes.server";
import { writeNotes } from "./writes-points.server";

const paper = (id: string) => `/reunions/${id}/proces-verbal`;
const stillOpen = (row: MinutesRow | null) =>
  row?.status === "closed" || row?.status === "corrected" ? null : refused(row);
/** Once one of them signed, what was signed does not move. */
const writable = (row: MinutesRow | null) =>
  row?.signedChairAt || row?.signedSecretaryAt ? "minutes.sealed" : stillOpen(row);
const refused = (row: MinutesRow | null) =>
  row === null || row.status === "draft" ? "minutes.notClosed" : "minutes.sealed";

/** « Clore la séance », with its hour when it is written afterwards. Refuses: minutes.onlyOfficers, minutes.notOpen,
 *  minutes.missingMentions, minutes.hourNeeded, minutes.endsBeforeOpening, minutes.laterThanNow. */
export const closeTheSitting = command({
  verb: "minutes.close",
  form: closeForm,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    const late = await isLate(db, input.id);
    return sitting ? { ...sitting, late, missing: await checklistOf(db, sitting.meeting) } : null;
  },
  rule: ({ meeting, missing, late }, input, ctx) => {
    if (meeting.status !== "open") return "minutes.notOpen";
    if (!mayClose(missing)) return "minutes.missingMentions";
    if (!late) return null;
    if (input.at === null) return "minutes.hourNeeded";
    const [opened, closed] = [
      meeting.openedAt ?? "",
      instantInSitting(meeting.openedAt ?? ctx.now, input.at, ctx.zone),
    ];
    if (closed < opened) return "minutes.endsBeforeOpening";
    return closed > ctx.now ? "minutes.laterThanNow" : null;
  },
  write: async (pen, { meeting, late }, input) => {
    const hour = late && input.at ? instantInSitting(meeting.openedAt ?? pen.now, input.at, pen.zone) : pen.now;
    await closeSitting(pen, meeting, input.closingNote, hour);
    return { to: paper(meeting.id), said: "minutes.closed" };
  },
});

/** « Envoyer pour relecture ». Refuses: minutes.onlyOfficers, minutes.notClosed, minutes.sealed. */
export const sendToReview = command({
  verb: "minutes.sendForReview",
  form: oneMeeting,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    return sitting ? { ...sitting, minutes: await minutesRow(db, input.id) } : null;
  },
  rule: ({ minutes }) => stillOpen(minutes),
  write: async (pen, { meeting }) => {
    await sendForReview(pen, meeting);
    return { to: paper(meeting.id), said: "minutes.reviewSent" };
  },
});

/** Suggests a correction, before the signature. Refuses: minutes.notYoursToCorrect, minutes.notClosed, minutes.sealed. */
export const suggestOne = command({
  verb: "correction.suggest",
  form: suggestForm,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    const item = input.itemId ? await itemAt(db, ctx.me, input.itemId) : null;
    if (!sitting || (input.itemId && item?.meetingId !== input.id)) return null;
    const row = isPerson(ctx.me)
      ? await db
          .selectFrom("attendance")
          .select("personId")
          .where("meetingId", "=", input.id)
          .where("personId", "=", ctx.me.id)
          .executeTakeFirst()
      : undefined;
    const reader = readsSitting(ctx.me, sitting.meeting, row !== undefined);
    const inCamera = item?.item.inCamera ?? false;
    return { ...sitting, reader, inCamera, minutes: await minutesRow(db, input.id) };
  },
  rule: ({ minutes }) => writable(minutes),
  write: async (pen, { meeting, inCamera }, { itemId, text }) => {
    await suggestCorrection(pen, meeting, { itemId, inCamera, text });
    return { to: `${paper(meeting.id)}#corrections`, said: "minutes.suggested" };
  },
});

/** Takes a correction up, with the notes of its point rewritten if need be. Refuses: minutes.onlyOfficers,
 *  minutes.alreadyAnswered, minutes.sealed. */
export const takeOne = command({
  verb: "correction.take",
  form: takeForm,
  load: (db, input, ctx) => correctionAt(db, ctx.me, input.correctionId),
  current: ({ item }) => ({ version: item?.version ?? 0, text: item?.notes ?? "" }),
  rule: ({ correction, minutes }) => (correction.status === "waiting" ? writable(minutes) : "minutes.alreadyAnswered"),
  write: async (pen, { meeting, correction, item }, input) => {
    if (item && input.text !== undefined && input.text !== item.notes) await writeNotes(pen, item.id, input.text);
    await answerCorrection(pen, meeting, correction, "taken");
    return { to: `${paper(meeting.id)}#corrections`, said: "minutes.taken" };
  },
});

/** Sets a correction aside; it stays readable. Refuses: minutes.onlyOfficers, minutes.alreadyAnswered, minutes.sealed. */
export const declineOne = command({
  verb: "correction.decline",
  form: oneCorrection,
  load: (db, input, ctx) => correctionAt(db, ctx.me, input.correctionId),
  rule: ({ correction, minutes }) => (correction.status === "waiting" ? writable(minutes) : "minutes.alreadyAnswered"),
  write: async (pen, { meeting, correction }) => {
    await answerCorrection(pen, meeting, correction, "declined");
    return { to: `${paper(meeting.id)}#corrections`, said: "minutes.declined" };
  },
});

/** The chair signs and the secretary too, in either order. Refuses: minutes.onlyOfficers, minutes.notClosed, minutes.sealed,
 *  minutes.notYourSignature, minutes.alreadySigned, minutes.correctionsWaiting. */
export const signOne = command({
  verb: "minutes.sign",
  form: oneMeeting,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    if (!sitting) return null;
    const waiting = (await correctionsOf(db, ctx.me, input.id)).some((one) => one.status === "waiting");
    const final = await finalOn(db, sitting.meeting);
    return { ...sitting, minutes: await minutesRow(db, input.id), waiting, final };
  },
  rule: ({ meeting, minutes, waiting }, _input, ctx) => {
    const me = isPerson(ctx.me) ? ctx.me.id : "";
    if (me !== meeting.chairId && me !== meeting.secretaryId) return "minutes.notYourSignature";
    const shut = stillOpen(minutes);
    if (shut) return shut;
    if (waiting) return "minutes.correctionsWaiting";
    return signaturesAwaited(meeting, minutes).some((one) => one.personId === me) ? null : "minutes.alreadySigned";
  },
  write: async (pen, { meeting, minutes, final }) => {
    const me = isPerson(pen.me) ? pen.me.id : "";
    const awaited = signaturesAwaited(meeting, minutes);
    const as = awaited.filter((one) => one.personId === me).map((one) => one.as);
    const last = as.length === awaited.length;
    const number = await signMinutes(pen, meeting, { as, last, final: final === "signature" });
    if (number) return { to: paper(meeting.id), said: "minutes.final", about: number };
    return { to: paper(meeting.id), said: last ? "minutes.signedByBoth" : "minutes.signed" };
  },
});

/** Adopts the minutes a point is about, once its meeting decided so. Refuses: minutes.onlyOfficers, minutes.nothingToAdopt,
 *  minutes.adoptByVote, minutes.signBeforeAdopting, minutes.finalOnSignature. */
export const adoptOne = command({
  verb: "minutes.adopt",
  form: adoptForm,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    if (!at) return null;
    const minutes = await adoptable(db, at.item);
    const of = minutes && (await meetingRows(db).where("meetings.id", "=", minutes.meetingId).executeTakeFirst());
    const decided = await db
      .selectFrom("decisions")
      .select("id")
      .where("itemId", "=", input.itemId)
      .where("outcome", "=", "adopted")
      .executeTakeFirst();
    const final = of ? await finalOn(db, of) : "adoption";
    return { ...at, minutes, of: of ?? null, decided: decided !== undefined, final };
  },
  rule: ({ minutes, decided, final }) => {
    if (!minutes) return "minutes.nothingToAdopt";
    if (step(minutesTable[final], minutes.status, "adopt") !== null) return decided ? null : "minutes.adoptByVote";
    if (final === "signature") return "minutes.finalOnSignature";
    return minutes.status === "adopted" ? "minutes.sealed" : "minutes.signBeforeAdopting";
  },
  write: async (pen, { meetingId, of }) => {
    const number = of ? await adoptMinutes(pen, of, meetingId) : "";
    return { to: `/reunions/${meetingId}/seance`, said: "minutes.final", about: number };
  },
});
