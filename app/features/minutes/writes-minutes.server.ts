import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import type { Texts } from "../../texts/make";
import { phrasesIn } from "../association/words";
import { isAssembly } from "../meetings/kinds";
import { meetingName } from "../meetings/names";
import type { Meeting } from "../meetings/queries.server";
import { readsOf } from "../meetings/writes.server";
import { postMail } from "../outbox/writes.server";
import { nextMinutesNumber } from "./minutes-number";
import { printed } from "./notes";
import type { MinutesRow } from "./queries.server";
import { decisionsIn, isSealed } from "./record";
import { draftRecord } from "./record.server";
import { recordOf, sealedText } from "./sealed.server";
import { endCurrent } from "./writes-sitting.server";

const lineOn = (meeting: Meeting) => ({
  subject: { kind: "meeting", id: meeting.id },
  meeting: meeting.id,
  reads: readsOf(meeting.kind),
});

/** Closes a sitting at an instant: whoever was not noted stays so, the record of decisions leaves the same evening. */
export const closeSitting = async (pen: Pen, meeting: Meeting, closingNote: string, closedAt: string) => {
  await endCurrent(pen, meeting);
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({
      status: "closed" as const,
      closedAt,
      currentItemId: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", meeting.id)
    .execute();
  await changeMinutes(pen, meeting.id, { status: "closed", closedAt: pen.now, closingNote });
  await pen.record({ ...lineOn(meeting), texts: closingNote ? { closingNote } : undefined });
  await index(pen, meeting);
  await sendRecord(pen, meeting);
};

/** The one-page record of decisions, to everyone who was there or represented, and to the whole board for a board. */
const sendRecord = async (pen: Pen, meeting: Meeting) => {
  const record = await draftRecord(pen.db, meeting.id, "minutes", pen.now);
  const decisions = decisionsIn(record).flatMap(({ point, vote }) =>
    vote.number ? [{ number: vote.number, title: point.title, adopted: vote.outcome === "adopted" }] : [],
  );
  for (const personId of await attenders(pen, meeting)) {
    await postMail(pen, {
      to: personId,
      kind: "record",
      words: (t, person) => t.minutes.mails.record(person.givenName, toldIn(t, pen, meeting), decisions),
      action: `/reunions/${meeting.id}/proces-verbal`,
    });
  }
};

/** The meeting as a letter names it, in the language of its receiver. */
const toldIn = (t: Texts, { words }: Pick<Pen, "words">, meeting: Meeting) => {
  const { title, of } = meetingName(t.lang, phrasesIn(t.lang, words), meeting);
  return { title, of, day: t.dates.full(meeting.startsAt), place: meeting.place };
};

const attenders = async (pen: Pen, meeting: Meeting): Promise<string[]> => {
  const rows = await pen.db
    .selectFrom("attendance")
    .select(["personId", "presence", "voice"])
    .where("meetingId", "=", meeting.id)
    .execute();
  const away = ["excused", "absent"];
  return rows
    .filter((row) => !away.includes(row.presence ?? "absent") || (!isAssembly(meeting.kind) && row.voice !== "guest"))
    .map((row) => row.personId);
};

/** Sends the minutes to those who were there, to be read over. */
export const sendForReview = async (pen: Pen, meeting: Meeting) => {
  await changeMinutes(pen, meeting.id, { reviewSentAt: pen.now });
  await pen.record(lineOn(meeting));
  for (const personId of await attenders(pen, meeting)) {
    await postMail(pen, {
      to: personId,
      kind: "minutes",
      words: (t, person) => t.minutes.mails.review(person.givenName, toldIn(t, pen, meeting)),
      action: `/reunions/${meeting.id}/proces-verbal`,
    });
  }
};

/** What someone would have corrected, kept until it has its answer. */
export const suggestCorrection = async (
  pen: Pen,
  meeting: Meeting,
  said: { itemId: string | null; inCamera: boolean; text: string },
) => {
  const id = pen.id();
  const byId = pen.me.kind === "person" ? pen.me.id : "";
  const { itemId, text } = said;
  await pen.db
    .insertInto("minutesCorrections")
    .values({ id, meetingId: meeting.id, itemId, byId, text, at: pen.now, status: "waiting", answeredAt: null })
    .execute();
  await pen.record({
    ...lineOn(meeting),
    reads: said.inCamera ? "inCamera" : "board",
    data: { correction: id, item: said.inCamera ? null : itemId },
    texts: { text },
  });
  return id;
};

/** Takes a correction up, or sets it aside. */
export const answerCorrection = async (
  pen: Pen,
  meeting: Meeting,
  correction: { id: string; inCamera: boolean },
  status: "taken" | "declined",
) => {
  await pen.db
    .updateTable("minutesCorrections")
    .set({ status, answeredAt: pen.now })
    .where("id", "=", correction.id)
    .execute();
  if (status === "taken") await changeMinutes(pen, meeting.id, { status: "corrected" });
  await pen.record({
    ...lineOn(meeting),
    reads: correction.inCamera ? "inCamera" : "board",
    data: { correction: correction.id },
  });
};

export type Signing = { as: ("chair" | "secretary")[]; last: boolean; final: boolean };

/** One signature; with the last one the text is sealed, and where minutes are final on signature they take their number. */
export const signMinutes = async (pen: Pen, meeting: Meeting, { as, last, final }: Signing): Promise<string | null> => {
  await changeMinutes(pen, meeting.id, {
    ...(as.includes("chair") ? { signedChairAt: pen.now } : {}),
    ...(as.includes("secretary") ? { signedSecretaryAt: pen.now } : {}),
    ...(last ? { status: "signed" as const } : {}),
  });
  if (!last) {
    await pen.record({ ...lineOn(meeting), data: { as: as.join("+") } });
    return null;
  }
  const number = final ? await giveNumber(pen, meeting) : null;
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ status: "signed" as const, version: eb("version", "+", 1) }))
    .where("id", "=", meeting.id)
    .execute();
  await seal(pen, meeting, { as: as.join("+"), number });
  return number;
};

/** Adopted by a later meeting: numbered, sealed anew with its number, locked. Answers the number. */
export const adoptMinutes = async (pen: Pen, meeting: Meeting, adoptedIn: string): Promise<string> => {
  const number = await giveNumber(pen, meeting);
  const at = { adoptedAt: pen.now, adoptedInMeeting: adoptedIn };
  await changeMinutes(pen, meeting.id, { status: "adopted", ...at });
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ status: "adopted" as const, version: eb("version", "+", 1) }))
    .where("id", "=", meeting.id)
    .execute();
  await seal(pen, meeting, { number, adoptedIn });
  return number;
};

const giveNumber = async (pen: Pen, meeting: Meeting): Promise<string> => {
  const rows = await pen.db
    .selectFrom("minutes")
    .innerJoin("meetings", "meetings.id", "minutes.meetingId")
    .select("minutes.number")
    .where("meetings.bodyId", "=", meeting.bodyId)
    .where("minutes.number", "is not", null)
    .execute();
  const number = nextMinutesNumber(
    rows.map((row) => row.number ?? ""),
    meeting.startsAt.slice(0, 4),
  );
  await changeMinutes(pen, meeting.id, { number });
  return number;
};

/** Keeps the canonical text of the minutes in the chain; in-camera points in a line and a text of their own. */
const seal = async (pen: Pen, meeting: Meeting, data: { as?: string; number: string | null; adoptedIn?: string }) => {
  const before = await recordOf(pen.db, meeting.id, "minutes", pen.now);
  // The state of the meeting has moved on to signed: that it closed for want of a quorum stays said.
  const withoutQuorum = meeting.status === "closedWithoutQuorum" || before?.withoutQuorum === true;
  const main = { ...(await draftRecord(pen.db, meeting.id, "minutes", pen.now)), withoutQuorum };
  const annex = await draftRecord(pen.db, meeting.id, "annex", pen.now);
  const { texts } = await pen.record({ ...lineOn(meeting), data, texts: { minutes: sealedText(main) } });
  const hidden = annex.points.length > 0;
  const sealed = hidden
    ? await pen.record({ ...lineOn(meeting), reads: "inCamera", data, texts: { annex: sealedText(annex) } })
    : null;
  await changeMinutes(pen, meeting.id, {
    sealedHash: texts.minutes ?? null,
    annexHash: sealed?.texts.annex ?? null,
  });
  await index(pen, meeting);
};

/** What can be found by searching: the open points alone. */
const index = async (pen: Pen, meeting: Meeting) => {
  const record = await recordOf(pen.db, meeting.id, "minutes", pen.now);
  if (!record) return;
  const open = record.points.flatMap((point) => (isSealed(point) ? [] : [point]));
  const text = open
    .flatMap((point) => [point.title, printed(point.notes), ...point.votes.map((vote) => vote.text)])
    .join("\n");
  const title = `${meeting.title || meeting.kind} ${meeting.startsAt.slice(0, 10)}`;
  await indexDoc(pen, { kind: "minutes", id: meeting.id, title, text, meeting: meeting.id, reads: "board" });
};

const changeMinutes = (pen: Pen, meetingId: string, set: Partial<MinutesRow>) =>
  pen.db
    .updateTable("minutes")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("meetingId", "=", meetingId)
    .execute();
