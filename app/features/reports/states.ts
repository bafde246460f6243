import { type ReportEvent, type ReportState, stepReport } from "./gather";

export type ReportStatus = "open" | "finished" | "nothing" | "told";

const named: Record<ReportStatus, ReportState> = {
  open: "filledItself",
  finished: "finished",
  nothing: "nothingToReport",
  told: "toldInSession",
};
const kept: Record<ReportState, ReportStatus> = {
  filledItself: "open",
  finished: "finished",
  nothingToReport: "nothing",
  toldInSession: "told",
};

/** The status a report has after an event, or null when refused. */
export const statusAfter = (status: ReportStatus, event: ReportEvent): ReportStatus | null => {
  const state = stepReport(named[status], event);
  return state ? kept[state] : null;
};

/** A report can be taken back until its meeting closes. */
export const meetingIsOver = (status: string): boolean => !["preparing", "called", "open"].includes(status);
