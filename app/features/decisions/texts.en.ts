import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const about = (line: LineView) => (line.pole ? ` (${line.pole})` : "");

export const en: typeof fr = {
  reasons: {
    notYourPole: "This belongs to another {pole.one}. Speak to the person who leads it.",
    alreadyDone: "This is already marked as done.",
    stillOpen: "This is still to be done: nothing to reopen.",
    inCameraStays: "A decision taken in camera is not shown to the {assembly.one}.",
  },
  said: {
    followUpDone: "Done, and the {board.one} will know.",
    followUpReopened: "It is to be done again.",
    shown: "The {assembly.one} may see this decision.",
    hidden: "This decision is no longer shown to the {assembly.one}.",
  },
  journal: {
    "decision.takeOver": (line) => `${line.who} took over an earlier decision: “${line.subject}”${about(line)}.`,
    "decision.record": (line: LineView) =>
      line.data.outcome === "rejected"
        ? `The proposal “${line.subject}” is not adopted: decision ${line.data.number}${about(line)}.`
        : line.data.outcome === "noted"
          ? `The {board.one} took note: “${line.subject}”, ${line.data.number}${about(line)}.`
          : `Decision ${line.data.number}: “${line.subject}”${about(line)}.`,
    "decision.applyEffect": (line) => `${line.who} took up an effect of a decision again.`,
    "followUp.done": (line: LineView) => `${line.who} did what was decided: “${line.subject}”${about(line)}.`,
    "followUp.reopen": (line: LineView) => `${line.who} put “${line.subject}” back to be done${about(line)}.`,
    "decision.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} lets the {assembly.one} see the decision “${line.subject}”.`
        : `${line.who} no longer shows the {assembly.one} the decision “${line.subject}”.`,
  },

  title: "Decisions",
  lead: "Everything that was decided, by number. Each decision says how the majority was counted and what came of it.",
  dueTitle: "To do in your {pole.many}",
  register: "The register",
  search: "Search the decisions",
  searchHint: "A word of the title or the text, a number, {pole.a}.",
  find: "Search",
  clear: "Show all",
  all: "All",
  year: (year: number, n: number) => `${year} (${n})`,
  found: (n: number) => (n === 0 ? "No decision found" : many(n, "decision", "decisions")),
  pages: "Pages of the register",
  place: (page: number, pages: number) => `Page ${page} of ${pages}`,
  before: "Newer",
  after: "Older",
  csv: "Download the register (CSV)",
  csvFile: "register-of-decisions.csv",
  csvColumns: {
    number: "Number",
    date: "Date",
    body: "Body",
    title: "Subject",
    text: "Text",
    outcome: "Outcome",
    explanation: "Calculation",
    pole: "{pole.One}",
  },
  bodies: { board: "{board.One}", assembly: "{assembly.One}", bureau: "Bureau", other: "Body" },
  outcomes: { adopted: "Adopted", rejected: "Not adopted", noted: "Noted" },
  inCamera: "In camera",
  inCameraWhy: "Taken in camera: read by {board.one} members and the officers of that sitting only.",
  shownTag: "Shown to the {assembly.one}",
  emptyTitle: "The register is still blank",
  emptyBody: "A decision enters it by itself, with its number, when a vote closes during a sitting.",
  emptyGo: "See the meetings",
  nothingFoundTitle: "Nothing with these words",
  nothingFoundBody: "Try a shorter word, or another year.",

  numbered: (number: string) => `Decision ${number}`,
  takenAt: (meeting: string, day: string) => `${meeting}, ${day}`,
  theText: "What is decided",
  erased: "This text was erased. Its fingerprint stays in the register.",
  asked: "What it asks for",
  followUp: {
    nextFor: (pole: string) => `What comes next, for the ${pole} {pole.one}`,
    before: (what: string, day: string) => `${what}, before ${day}`,
    done: "Done",
    note: "A word on what was done",
    noteHint: "Optional. It goes to the {pole.one}’s log and its next report.",
    doneOn: (day: string, who: string) => (who ? `Done ${day}, says ${who}` : `Done ${day}`),
    reopen: "Put back to be done",
  },
  due: (day: string) => `before ${day}`,
  noDate: "no date",
  datePassed: (n: number) => (n === 1 ? "Date passed by one day" : `Date passed by ${n} days`),
  today: "Due today",
  nothingAsked: "This decision asks for nothing more.",
  show: "May be shown to the {assembly.one}",
  showHint: "Its title and its outcome may appear in the live report, in public.",
  showIt: "Show to the {assembly.one}",
  hideIt: "Stop showing",
  extract: "Extract of the minutes",
  thread: "The thread, from idea to {assembly.one}",
};
