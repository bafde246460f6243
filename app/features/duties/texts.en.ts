import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

const many = (n: number, one: string, other: string) => (n === 1 ? one : other);
const words =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" ");
const inWords = (n: number) => words[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en: typeof fr = {
  reasons: {
    boardOnly: "This is for the {board.one} to decide: speak to one of its members.",
    there: "This duty is already there.",
    nowhere: "Choose {pole.a} or a person.",
    ended: "It had already ended by then.",
  },
  said: {
    placed: "Placed.",
    lifted: "Lifted.",
  },
  journal: {
    "duty.place": (l: LineView) =>
      l.data.nowhere
        ? `${l.who} lifted a duty: ${l.subject}.`
        : `${l.who} placed a duty: ${[l.subject, l.pole, l.data.personId].filter(Boolean).join(", ")}.`,
    "duty.lift": (l: LineView) => `${l.who} lifted a duty: ${l.subject}.`,
  },

  page: "From offices to {pole.many}",
  title: "From offices to {pole.many}",
  lead: "President, treasurer, secretary: twelve duties in truth. Place each in {pole.a} and, where needed, on a person.",
  nextTitle: (n) => (n === 1 ? "One duty to place" : `${capital(inWords(n))} duties to place`),
  nextKicker: "To begin",
  nextText: (name) => `The first: ${name}. Nothing is final, everything is dated.`,
  nextDo: "Place it",
  doneKicker: "All twelve are placed",
  doneTitle: "Print it for the {board.one}",
  doneText: "The table can become a resolution, and an annex to the internal rules.",
  doneDo: "See the sheet to print",
  placed: (n) => `${n} ${many(n, "duty", "duties")} of 12 placed`,
  nowhere: (names, n) => `Placed nowhere: ${names}.${n > 11 ? " Begin with one." : ""}`,
  twice: (name, poles) => `${name} stands in several places: ${poles}.`,
  allPlaced: "All twelve duties have their place.",
  powersTitle: "What the law or the bank asks for",
  powersLink: "Mandates and legal powers",
  office: (name) => `Duties of the ${name}`,
  officeMasculine: (name) => `Duties of the ${name}`,
  legal: "The law or the bank asks for a name",
  inPole: (pole) => `{pole.One} ${pole}`,
  heldBy: (name) => `held by ${name}`,
  notPlaced: "Nowhere for now",
  notHeld: "no name",
  suggested: (theme) => `Would sit well with: ${theme}`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  change: "Change",
  place: "Place",
  another: "Add a second place or a second name",
  pole: "{pole.One}",
  noPole: "No {pole.one}",
  person: "Person",
  noPerson: "Nobody in particular",
  from: "From",
  to: "Until",
  toHint: "For a mandate: its last day.",
  save: "Save",
  lift: "Lift",
  liftThis: (name) => `Lift: ${name}`,
  dayTitle: "Who held what?",
  day: "On the day of",
  dayDo: "See that day",
  dayIs: (day) => `As it stood on ${day}.`,
  backToday: "Back to today",
  dayBefore: (day) => `Nothing was placed yet that day: the first duty was on ${day}.`,
  table: "The twelve duties as a table",
  columns: {
    duty: "Duty",
    office: "Came from",
    pole: "{pole.One}",
    person: "Person",
    since: "Since",
    until: "Until",
  },
  resolution: "Draft resolution",
  resolutionText: (day) =>
    `From ${day}, the {board.one} shares the duties of its former offices among its {pole.many}, as in the table below, which is annexed to the internal rules.`,
  print: "Print",
  noPoles: "{pole.A} comes first: the duties are then placed in it.",
};
