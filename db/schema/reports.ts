import type { Flag } from "./flag";

/** Tables of the group « reports ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type PoleReportsTable = {
  id: string;
  poleId: string;
  meetingId: string;
  status: "open" | "finished" | "nothing" | "told";
  text: string;
  authorId: string | null;
  onBehalf: Flag;
  toldInSession: Flag;
  finishedAt: string | null;
  version: number;
  reminderStopped: Flag;
};

export type ReportsTables = {
  poleReports: PoleReportsTable;
};
