import type { Pen } from "../../pen.server";
import type { House } from "../../server/house";
import { civilDay, instantOf } from "../../texts/zone";
import { addDays, daysBetween } from "../association/calendar";
import { associationOf } from "../association/queries.server";
import { wordsOf } from "../association/words";
import { type Letter, postMail } from "../outbox/writes.server";
import { deliberates, isBoard } from "./kinds";
import { answerPath, calendarFile, type Facts, factsOf, lettersIn } from "./letters.server";
import type { Called } from "./notice.server";
import { type Meeting, meetingRows } from "./queries.server";
import { readsOf } from "./writes.server";
import { freezeRoll } from "./writes-attendance.server";

type Desk = Pick<Pen, "db" | "now" | "zone" | "words" | "id" | "house">;
type Call = { people: Called[]; ruleVersionId: string | null; note: string; lateReason: string | null; late: boolean };

/** Sends the notice: keeps the rules in force, freezes the roll, posts one letter a person and plans the one reminder. */
export const sendNotice = async (pen: Pen, meeting: Meeting, call: Call) => {
  const { note, lateReason, ruleVersionId } = call;
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({
      status: "called" as const,
      noticeSentAt: pen.now,
      noticeText: note,
      lateReason: call.late ? lateReason : null,
      ruleVersionId,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", meeting.id)
    .execute();
  await freezeRoll(pen, meeting.id, call.people, pen.now);
  const called = { ...meeting, noticeSentAt: pen.now, noticeText: note, ruleVersionId, version: meeting.version + 1 };
  await planReminder(pen, called);
  await pen.record({
    subject: { kind: "meeting", id: meeting.id },
    meeting: meeting.id,
    pole: meeting.poleId,
    reads: readsOf(meeting.kind),
    data: {
      people: call.people.length,
      voices: call.people.filter((one) => one.voice === "voting").length,
      rules: ruleVersionId,
      late: call.late,
    },
    texts: { note, ...(lateReason && call.late ? { lateReason } : {}) },
  });
  if (call.people.length > MOST_AT_ONCE) await askJob(pen, "meeting.notices", { meetingId: meeting.id }, pen.now);
  else await postNotices(pen, called, call.people);
};

// A larger roll is posted by a job: nobody else could write meanwhile.
const MOST_AT_ONCE = 250;

const postNotices = async (desk: Desk, meeting: Meeting, people: { personId: string }[]) => {
  const facts = await factsOf(desk.db, desk, meeting, meeting.noticeText);
  for (const { personId } of people)
    await post(desk, meeting, facts, personId, "notice", (t, name) => lettersIn(t.lang).notice(name, facts[t.lang]));
};

type Words = Letter["words"];
type Say = (t: Parameters<Words>[0], givenName: string) => ReturnType<Words>;

/** One letter with the meeting's calendar file, in its receiver's language; its one action is the signed link. */
const post = async (
  desk: Desk,
  meeting: Meeting,
  facts: Facts,
  to: string,
  kind: Letter["kind"],
  say: Say,
  cancelled = false,
) => {
  const path = answerPath(desk.house.secret, to, meeting, desk.zone);
  const person = await desk.db.selectFrom("persons").select("lang").where("id", "=", to).executeTakeFirst();
  const attachment = calendarFile(desk, meeting, facts[person?.lang ?? "fr"], path, cancelled);
  const action = cancelled ? undefined : path;
  await postMail(desk, { to, kind, action, attachment, words: (t, { givenName }) => say(t, givenName) });
};

/** Tells everyone on the roll that the meeting moved, or why it will not take place. */
export const tellChange = async (pen: Pen, meeting: Meeting, what: "changed" | "cancelled", note = "") => {
  const changed = { ...meeting, version: meeting.version + 1 };
  const facts = await factsOf(pen.db, pen, changed, note);
  const roll = await rollOf(pen, meeting.id);
  const cancelled = what === "cancelled";
  for (const { personId } of roll)
    await post(
      pen,
      changed,
      facts,
      personId,
      "notice",
      (t, name) => lettersIn(t.lang)[what](name, facts[t.lang]),
      cancelled,
    );
  if (!cancelled) await planReminder(pen, changed);
};

/** One letter about a proxy: to who receives it, or to who must choose somebody else. */
export const tellAboutProxy = async (
  pen: Pen,
  meeting: Meeting,
  to: string,
  what: "proxyReceived" | "holderAway",
  other: string,
) => {
  const facts = await factsOf(pen.db, pen, meeting);
  const path = answerPath(pen.house.secret, to, meeting, pen.zone);
  await postMail(pen, {
    to,
    kind: "answer",
    action: path,
    words: (t, { givenName }) => lettersIn(t.lang)[what](givenName, facts[t.lang], other),
  });
};

const DAYS_BEFORE = 2;
const MINUTES_AFTER = 10;

/** The one reminder leaves at nine in the morning two days before, if that is still ahead; then that of the reports. */
const planReminder = async (desk: Desk, meeting: Meeting) => {
  const dueAt = instantOf(`${addDays(meeting.startsAt.slice(0, 10), -DAYS_BEFORE)}T09:00`, desk.zone);
  if (dueAt > desk.now && deliberates(meeting.kind))
    await askJob(desk, "meeting.remind", { meetingId: meeting.id }, dueAt);
  // After the other one: who was reminded of the meeting that day is not written to again.
  const then = new Date(Date.parse(dueAt) + MINUTES_AFTER * 60_000).toISOString();
  if (then > desk.now && isBoard(meeting)) await askJob(desk, "report.remind", { meetingId: meeting.id }, then);
};

const askJob = (desk: Desk, kind: string, payload: unknown, dueAt: string) =>
  desk.db
    .insertInto("jobs")
    .values({
      id: desk.id(),
      kind,
      payload: JSON.stringify(payload),
      dueAt,
      leaseUntil: null,
      attempts: 0,
      lastError: null,
      doneAt: null,
    })
    .execute();

type Job = (desk: Desk, meeting: Meeting) => Promise<void>;

/** Runs a job about one meeting in a transaction of its own; nothing when the meeting is not called any more. */
const aboutMeeting = async (house: House, payload: unknown, work: Job): Promise<void> => {
  const { meetingId } = payload as { meetingId: string };
  await house.db.transaction().execute(async (db) => {
    const now = house.clock();
    const association = await associationOf(db);
    const zone = association?.zone ?? "Europe/Paris";
    const words = wordsOf(association?.words);
    const meeting = await meetingRows(db).where("meetings.id", "=", meetingId).executeTakeFirst();
    if (meeting?.status !== "called") return;
    await work({ db, house, zone, words, now: now.toISOString(), id: () => house.ids(now) }, meeting);
  });
};

/** The job that posts the notice of a large roll. */
export const postLargeNotice = (house: House, payload: unknown): Promise<void> =>
  aboutMeeting(house, payload, async (desk, meeting) => postNotices(desk, meeting, await rollOf(desk, meeting.id)));

/**
 * The reminder job: one letter to those with a voice who did not answer and did not stop it. Nothing when the meeting was
 * moved further away or is over; a second run posts nothing more.
 */
export const remind = (house: House, payload: unknown): Promise<void> =>
  aboutMeeting(house, payload, async (desk, meeting) => {
    const away = daysBetween(civilDay(desk.now, desk.zone), meeting.startsAt.slice(0, 10));
    if (away > DAYS_BEFORE || away < 0) return;
    const silent = (await rollOf(desk, meeting.id)).filter(
      (line) => line.answer === null && line.voice !== "guest" && line.reminderStopped === 0,
    );
    const facts = await factsOf(desk.db, desk, meeting);
    for (const { personId } of silent) {
      await post(desk, meeting, facts, personId, "reminder", (t, name) =>
        lettersIn(t.lang).reminder(name, facts[t.lang]),
      );
      await desk.db
        .updateTable("attendance")
        .set({ reminderStopped: 1 })
        .where("meetingId", "=", meeting.id)
        .where("personId", "=", personId)
        .execute();
    }
  });

const rollOf = (desk: Pick<Desk, "db">, meetingId: string) =>
  desk.db
    .selectFrom("attendance")
    .select(["personId", "answer", "voice", "reminderStopped"])
    .where("meetingId", "=", meetingId)
    .execute();
