import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const of = (line: LineView) => (line.pole ? ` of the ${line.pole} {pole.one}` : "");
const behalf = (line: LineView) => (line.data.onBehalf ? ", on behalf of the {pole.one}" : "");

export const en: typeof fr = {
  reasons: {
    notYourPole: "This report is written by its {pole.one}, or by the secretary of the sitting.",
    officersOnly: "A report told in session is written by whoever chairs or takes the minutes.",
    meetingOver: "The meeting is over: its report no longer changes.",
    alreadySo: "This report is already in that state.",
  },
  said: {
    written: "Report saved.",
    finished: (pole: string) =>
      pole ? `The “${pole}” report is ready for the {board.one}.` : "Report ready for the {board.one}.",
    nothing: (pole: string) => (pole ? `“${pole}”: nothing to report.` : "Nothing to report."),
    told: (pole: string) => (pole ? `The “${pole}” report is written, as told in session.` : "Report written."),
    reopened: "The report is open again.",
    reminderStopped: "No more reminder for this report.",
  },
  journal: {
    "report.write": (line: LineView) => `${line.who} is writing the report${of(line)}${behalf(line)}.`,
    "report.finish": (line: LineView) => `${line.who} finished the report${of(line)}${behalf(line)}.`,
    "report.nothing": (line: LineView) => `Nothing to report${of(line)}, says ${line.who}.`,
    "report.tell": (line: LineView) => `Report${of(line)} told in session, written by ${line.who}.`,
    "report.reopen": (line: LineView) => `${line.who} reopened the report${of(line)}.`,
    "report.stopReminder": (line: LineView) => `${line.who} wants no more reminder for the report${of(line)}.`,
  },

  title: (pole: string) => `Report of the ${pole} {pole.one}`,
  lead: (day: string) => `For the {board.one} of ${day}`,
  filled: (n: number) =>
    n === 0 ? "Nothing logged since the last {board.one}" : `Already filled with ${many(n, "action", "actions")}`,
  sinceLast: (day: string) => `Since the {board.one} of ${day}`,
  sinceStart: "Since the beginning",
  doneTitle: "What was done",
  openTitle: "What is under way",
  nothingLogged: "Nothing logged, and that is fine. One sentence below is enough, or “nothing to report”.",
  nothingOpen: "Nothing waiting.",
  keptByPole: (n: number) =>
    many(n, "action read by the {pole.one} alone is not in it.", "actions read by the {pole.one} alone are not in it."),
  state: {
    open: "Not read over yet",
    finished: "Report received",
    nothing: "Nothing to report",
    told: "Told in session",
    skipped: "No report this time",
  },
  next: {
    open: "Two minutes, and it is ready",
    openBody: "The {pole.one}’s log has already filled it. Add what the {board.one} should know, or nothing.",
    finished: "The {board.one} will find it in its book",
    nothing: "The {board.one} will read “nothing to report”",
    told: "Told in session, written on behalf of the {pole.one}",
  },
  box: "What the {board.one} should know",
  boxHint: "Optional. A worry, good news, a question. The rest is already here.",
  finish: "Finish the report",
  save: "Save without finishing",
  nothing: "Nothing to report",
  tell: "Write what was told",
  reopen: "Reopen",
  propose: "Ask the {board.one} for a decision",
  stopReminder: "Do not remind me again",
  reminder: "This report will no longer be on your home page. You may still write it here.",
  writtenBy: (who: string, when: string) => `${who}, ${when}`,
  onBehalf: "on behalf of the {pole.one}",
  readOnly: "This report no longer changes.",
  due: (day: string) => `before ${day}`,
  noText: "No word added: the actions speak for themselves.",
  log: "Log an action",
};
