import { flag } from "../../../db/schema/flag";
import { indexDoc } from "../../index-words.server";
import { isPerson, worksIn } from "../../me";
import type { Pen } from "../../pen.server";
import type { Verb } from "../../rights";
import type { ReportRow } from "./queries.server";
import type { ReportStatus } from "./states";

export type ReportAtHand = { poleId: string; meetingId: string; name: string; row: ReportRow | null; text: string };
type Set = { status: ReportStatus; text?: string; told?: boolean };

/** Writes the one report of a pole for a meeting, creating its row the first time. Answers its id. */
export const saveReport = async (pen: Pen, verb: Verb, report: ReportAtHand, set: Set): Promise<string> => {
  const me = pen.me;
  const authorId = isPerson(me) ? me.id : null;
  const id = report.row?.id ?? pen.id();
  const onBehalf = flag(isPerson(me) && !worksIn(me, report.poleId));
  const text = set.text ?? report.text;
  const changed = {
    status: set.status,
    text,
    authorId,
    onBehalf,
    toldInSession: flag(set.told),
    finishedAt: set.status === "open" ? null : pen.now,
  };
  if (report.row) {
    await pen.db
      .updateTable("poleReports")
      .set((eb) => ({ ...changed, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
  } else {
    const { poleId, meetingId } = report;
    await pen.db
      .insertInto("poleReports")
      .values({ id, poleId, meetingId, ...changed, version: 1, reminderStopped: 0 })
      .execute();
  }
  await pen.record({
    verb,
    subject: { kind: "report", id },
    pole: report.poleId,
    meeting: report.meetingId,
    data: { status: set.status, onBehalf: onBehalf === 1 },
    texts: set.text ? { text: set.text } : undefined,
  });
  if (text !== "") {
    const { poleId: pole, meetingId: meeting, name: title } = report;
    await indexDoc(pen, { kind: "report", id, title, text, pole, meeting });
  }
  return id;
};

/** No more reminder for this report: its receiver said so. */
export const stopReminder = async (pen: Pen, report: ReportAtHand) => {
  const id = report.row?.id ?? (await saveReport(pen, "report.write", report, { status: "open" }));
  await pen.db.updateTable("poleReports").set({ reminderStopped: 1 }).where("id", "=", id).execute();
  await pen.record({
    verb: "report.stopReminder",
    subject: { kind: "report", id },
    pole: report.poleId,
    meeting: report.meetingId,
    reads: "self",
  });
};
