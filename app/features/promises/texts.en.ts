import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

const answers = { kept: "kept", underWay: "under way", dropped: "dropped", unanswered: "unanswered" };

export const en: typeof fr = {
  reasons: {
    boardOnly: "A promise is noted by the {board.one} or by the officers of the {assembly.one}.",
    notYourPole: "The answer belongs to the {pole.one} that promised.",
    whyRequired: "Say why in one sentence: the {assembly.one} will ask.",
  },
  said: {
    made: "Promise noted.",
    answered: "Answer noted. The {assembly.one} will read it.",
    shown: "The {assembly.one} will read this promise.",
    hidden: "The words of this promise are no longer shown.",
  },
  journal: {
    "promise.takeOver": (line) => `${line.who} took over an earlier promise.`,
    "promise.make": (line: LineView) => `Promised to the {assembly.one}: “${line.subject}”.`,
    "promise.answer": (line: LineView) =>
      `“${line.subject}”: promise ${answers[String(line.data.status) as keyof typeof answers] ?? ""}, says ${line.who}.`,
    "promise.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} shows the {assembly.one} the promise “${line.subject}”.`
        : `${line.who} no longer shows the promise “${line.subject}”.`,
  },

  title: "Promises to the {assembly.one}",
  lead: "What was promised in front of everyone, and what came of it. The {assembly.one} sees it without having to ask.",
  of: (day: string) => `{assembly.One} of ${day}`,
  otherAssemblies: "Other {assembly.many}",
  score: (kept: number, total: number) => `${kept} kept out of ${total}`,
  parts: {
    kept: (n: number) => `${n} kept`,
    underWay: (n: number) => `${n} under way`,
    dropped: (n: number) => `${n} dropped`,
    unanswered: (n: number) => `${n} unanswered`,
  },
  state: { kept: "Kept", underWay: "Under way", dropped: "Dropped", unanswered: "Waits for an answer" },
  due: (day: string) => `by ${day}`,
  answeredOn: (who: string, day: string) => `${who}, ${day}`,
  answer: "Answer",
  change: "Change the answer",
  question: "Where does this promise stand?",
  why: "In one sentence",
  whyHint: "Required if it is dropped. The {assembly.one} will read it as it is.",
  save: "Save the answer",
  make: "Note a promise",
  text: "The promise, in one line",
  textHint: "It begins with a verb: “Open a second collection point”.",
  dueOn: "By when",
  pole: "Which {pole.one} takes care of it",
  noPole: "The whole {board.one}",
  assembly: "Made at which {assembly.one}",
  showIt: "Show its words",
  hideIt: "Stop showing its words",
  hiddenTag: "Words not shown",
  emptyTitle: "No promise noted",
  emptyBody: "At each {assembly.one} something is promised. Note it here: next year the score shows itself.",
};
