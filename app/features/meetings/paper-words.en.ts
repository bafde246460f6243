import type { fr } from "./paper-words.fr";

export const en: typeof fr = {
  intro: (of) => `Here is the notice ${of}: the date, the place, the agenda and how to answer.`,
  answer: "Scan the code with your phone, or hand the proxy form to whoever called the meeting.",
  answerTo: (who) => `Answer by telephone, by word of mouth or on paper to ${who}.`,
  enclosedProxy: "Proxy form",
  enclosedBook: "{board.One} book: reports of the {pole.many} and proposals",
  signedAs: "who prepares the meeting",
  sinceDone: "Done since the last meeting",
  underWay: "Under way",
  nothing: "Nothing to report.",
  told: "This report is told in the sitting.",
  resolution: (title) => `The {board.one} decides on: ${title}.`,
  sides: { for: "in favour", against: "against", abstention: "abstains" },
  due: (day) => `before ${day}`,
  open: "to do",
  noDate: "no date",
  noted: {
    room: "In the room",
    video: "By video",
    phone: "By telephone",
    represented: "By proxy",
    correspondence: "By correspondence",
    excused: "Excused",
    absent: "Absent",
    null: "Presence not noted",
  },
};
