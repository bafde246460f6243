import { command } from "../../command.server";
import { dropDraft } from "../../drafts.server";
import { urlOf } from "../../pages";
import { plainForm, textForm } from "./forms.server";
import type { ReportEvent } from "./gather";
import { reportAtHand } from "./queries.server";
import { meetingIsOver, type ReportStatus, statusAfter } from "./states";
import { saveReport, stopReminder } from "./writes.server";

/** The name a report's draft is kept under. */
export const draftSubject = (report: { poleId: string; meetingId: string }) => `${report.poleId} ${report.meetingId}`;

type Subject = { meeting: { status: string }; status: ReportStatus };

const refusal = (subject: Subject, event: ReportEvent) => {
  if (meetingIsOver(subject.meeting.status)) return "reports.meetingOver" as const;
  return statusAfter(subject.status, event) === null ? ("reports.alreadySo" as const) : null;
};
const undoing = (subject: { slug: string; meetingId: string; poleId: string }) => ({
  url: urlOf("report", { slug: subject.slug, meeting: subject.meetingId }),
  fields: { intent: "report.reopen", poleId: subject.poleId, meetingId: subject.meetingId },
});

/** Keeps what is written, the report staying open. Refuses: reports.notYourPole, reports.meetingOver, reports.alreadySo. */
export const writeReport = command({
  verb: "report.write",
  form: textForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject) => {
    if (meetingIsOver(subject.meeting.status)) return "reports.meetingOver";
    return subject.status === "open" ? null : "reports.alreadySo";
  },
  write: async (pen, subject, { text }) => {
    await saveReport(pen, "report.write", subject, { status: "open", text });
    await dropDraft(pen, "report", draftSubject(subject));
    return { said: "reports.written" };
  },
});

/**
 * « Terminer le rapport »: with its box, or as its log filled it; also over one finished meanwhile, whose text was seen
 * (its version says so). Refuses: reports.notYourPole, reports.meetingOver.
 */
export const finishReport = command({
  verb: "report.finish",
  form: textForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject) => (meetingIsOver(subject.meeting.status) ? "reports.meetingOver" : null),
  write: async (pen, subject, { text }) => {
    await saveReport(pen, "report.finish", subject, { status: "finished", text });
    await dropDraft(pen, "report", draftSubject(subject));
    return { said: "reports.finished", about: subject.name, undo: undoing(subject) };
  },
});

/** « Rien à signaler », in one tap. Refuses: reports.notYourPole, reports.meetingOver, reports.alreadySo. */
export const nothingToReport = command({
  verb: "report.nothing",
  form: plainForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  rule: (subject) => refusal(subject, "nothing"),
  write: async (pen, subject) => {
    await saveReport(pen, "report.nothing", subject, { status: "nothing" });
    return { said: "reports.nothing", about: subject.name, undo: undoing(subject) };
  },
});

/** Told in the sitting, written by its secretary on the pole's behalf. Refuses: reports.officersOnly, reports.meetingOver, reports.alreadySo. */
export const tellReport = command({
  verb: "report.tell",
  form: textForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  current: (subject) => ({ version: subject.version, text: subject.text }),
  rule: (subject) => refusal(subject, "tell"),
  write: async (pen, subject, { text }) => {
    await saveReport(pen, "report.tell", subject, { status: "told", text, told: true });
    await dropDraft(pen, "report", draftSubject(subject));
    return { said: "reports.told", about: subject.name, undo: undoing(subject) };
  },
});

/** Takes it back, until the meeting is over. Refuses: reports.notYourPole, reports.meetingOver, reports.alreadySo. */
export const reopenReport = command({
  verb: "report.reopen",
  form: plainForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  rule: (subject) => refusal(subject, "reopen"),
  write: async (pen, subject) => {
    await saveReport(pen, "report.reopen", subject, { status: "open" });
    return { said: "reports.reopened" };
  },
});

/** No more reminder for this report. Refuses: reports.notYourPole. */
export const stopReportReminder = command({
  verb: "report.stopReminder",
  form: plainForm,
  load: (db, input) => reportAtHand(db, input.poleId, input.meetingId),
  write: async (pen, subject) => {
    await stopReminder(pen, subject);
    return { said: "reports.reminderStopped" };
  },
});
