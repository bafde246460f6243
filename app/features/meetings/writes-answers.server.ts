import type { Pen } from "../../pen.server";
import type { AttendanceRow, Meeting } from "./queries.server";
import { dropProxy, giveProxy, setAnswer, standingProxy } from "./writes-attendance.server";
import { tellAboutProxy } from "./writes-notice.server";

type Subject = Meeting & { personId: string; roll: AttendanceRow[]; line: AttendanceRow };
type Via = "link" | "app" | "paper";

const lineAbout = (subject: Subject) => ({
  subject: { kind: "attendance", id: subject.personId },
  meeting: subject.id,
});

/** Notes an answer. Whoever comes or declines no longer gives a proxy; when a holder declines, what they held drops and
 *  each giver is told. */
export const answerAs = async (pen: Pen, subject: Subject, answer: "yes" | "remote" | "no", via: Via) => {
  await dropOwn(pen, subject, answer === "no" ? "withdrawn" : "giverComes");
  await setAnswer(pen, subject.id, subject.personId, answer, via);
  await pen.record({ ...lineAbout(subject), data: { person: subject.personId, answer, via } });
  if (answer === "no") await dropHeld(pen, subject);
};

/** Confides a proxy, in place of one given before, and tells the holder; answers the holder's name. */
export const giveAs = async (pen: Pen, subject: Subject, holderId: string, via: Via): Promise<string> => {
  await dropOwn(pen, subject, "replaced");
  await giveProxy(pen, subject, { meetingId: subject.id, principalId: subject.personId, holderId, via });
  await tellAboutProxy(pen, subject, holderId, "proxyReceived", subject.line.name);
  return subject.roll.find((one) => one.personId === holderId)?.name ?? (await nameOf(pen, holderId));
};

/** Takes back the proxy given; the answer is open again. */
export const withdrawAs = async (pen: Pen, subject: Subject) => {
  await dropOwn(pen, subject, "withdrawn");
  await setAnswer(pen, subject.id, subject.personId, null, null);
};

/** This person gets no reminder for this meeting. */
export const stopReminderOf = async (pen: Pen, subject: Subject) => {
  await pen.db
    .updateTable("attendance")
    .set({ reminderStopped: 1 })
    .where("meetingId", "=", subject.id)
    .where("personId", "=", subject.personId)
    .execute();
  await pen.record({ ...lineAbout(subject), reads: "self" });
};

const dropOwn = async (pen: Pen, subject: Subject, why: "giverComes" | "withdrawn" | "replaced") => {
  const given = await standingProxy(pen, subject.id, subject.personId);
  if (!given) return;
  await dropProxy(pen, given.id, why);
  await recordDrop(pen, subject.id, given.id, why);
};

const dropHeld = async (pen: Pen, subject: Subject) => {
  const held = await pen.db
    .selectFrom("proxies")
    .select(["id", "principalId"])
    .where("meetingId", "=", subject.id)
    .where("holderId", "=", subject.personId)
    .where("droppedAt", "is", null)
    .execute();
  for (const proxy of held) {
    await dropProxy(pen, proxy.id, "holderAway");
    await setAnswer(pen, subject.id, proxy.principalId, null, null);
    await recordDrop(pen, subject.id, proxy.id, "holderAway");
    await tellAboutProxy(pen, subject, proxy.principalId, "holderAway", subject.line.name);
  }
};

const recordDrop = (pen: Pen, meetingId: string, proxyId: string, why: string) =>
  pen.record({ verb: "proxy.withdraw", subject: { kind: "proxy", id: proxyId }, meeting: meetingId, data: { why } });

const nameOf = async (pen: Pen, personId: string) => {
  const row = await pen.db
    .selectFrom("persons")
    .select(["givenName", "familyName"])
    .where("id", "=", personId)
    .executeTakeFirst();
  return row ? `${row.givenName} ${row.familyName}` : "";
};
