import { step, type Table } from "../association/step";

export type LoggedAction = {
  id: string;
  pole: string;
  /** The day it was done, null while it is still to do. */
  doneOn: string | null;
  /** The instant it was noted or marked as done, ISO UTC. */
  notedAt: string;
  dueOn: string | null;
  state: "open" | "done" | "givenBack";
};
/** The end of the last report: the day it went up to and the instant it was finished. */
export type LastReport = { upTo: string; finishedAt: string };
export type Gathered = { since: string | null; upTo: string; done: string[]; open: string[]; datePassed: string[] };

export type ReportState = "filledItself" | "finished" | "nothingToReport" | "toldInSession";
export type ReportEvent = "finish" | "nothing" | "tell" | "reopen";

/** A pole's report is whole by itself: finishing it, saying there is nothing or telling it in session are all good, and
 *  can be taken back until the sitting closes. */
export const reportTable: Table<ReportState, ReportEvent> = {
  filledItself: { finish: "finished", nothing: "nothingToReport", tell: "toldInSession" },
  finished: { reopen: "filledItself", tell: "toldInSession" },
  nothingToReport: { reopen: "filledItself", tell: "toldInSession" },
  toldInSession: { reopen: "filledItself" },
};

/** Which actions of a pole fall in its report: done after the day the last one went up to, or noted after it was
 *  finished however old (an action noted late is in exactly one report), up to today; and what is open, date passed apart. */
export function gather(
  actions: readonly LoggedAction[],
  pole: string,
  last: LastReport | null,
  today: string,
): Gathered {
  const own = actions.filter((action) => action.pole === pole && action.state !== "givenBack");
  const done = own
    .filter(
      (action) => action.state === "done" && action.doneOn !== null && action.doneOn <= today && isNew(action, last),
    )
    .sort((a, b) => order(a.doneOn, b.doneOn) || order(a.notedAt, b.notedAt));
  const open = own
    .filter((action) => action.state === "open")
    .sort((a, b) => order(a.dueOn ?? "9999", b.dueOn ?? "9999") || order(a.notedAt, b.notedAt));
  const passed = open.filter((action) => action.dueOn !== null && action.dueOn < today);
  return { since: last?.upTo ?? null, upTo: today, done: ids(done), open: ids(open), datePassed: ids(passed) };
}

/** The state a report is in after an event, or null when refused. */
export function stepReport(state: ReportState, event: ReportEvent): ReportState | null {
  return step(reportTable, state, event);
}

function isNew(action: LoggedAction, last: LastReport | null): boolean {
  return last === null || action.notedAt > last.finishedAt || (action.doneOn ?? "") > last.upTo;
}

function order(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

function ids(actions: readonly LoggedAction[]): string[] {
  return actions.map((action) => action.id);
}
