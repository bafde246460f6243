import type { fr } from "./texts.fr";
import { visit } from "./visit-words.en";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const words = ["Nothing", "One thing", "Two things", "Three things", "Four things", "Five things"];

export const en: typeof fr = {
  reasons: {},
  said: {},
  journal: {},
  visit,
  title: "Home",
  hello: (name: string) => `Hello ${name}`,
  lead: (day: string, n: number) =>
    n === 0
      ? `${day}. Nothing awaits you, enjoy it.`
      : `${day}. ${words[n] ?? `${n} things`} ${n > 1 ? "await" : "awaits"} you.`,
  leadMeeting: (day: string, what: string, n: number) =>
    n === 0
      ? `${day}. ${what} is coming, and nothing else awaits you.`
      : `${day}. ${what} is coming and ${(words[n] ?? `${n} things`).toLowerCase()} ${n > 1 ? "await" : "awaits"} you.`,
  aMeeting: { board: "{board.A} meeting", assembly: "{assembly.A}", other: "A meeting" },
  next: {
    kicker: "Next meeting",
    kickerNow: "Right now",
    change: "Change my answer",
    ask: "Is it ready?",
    prepare: "Prepare the meeting",
    open: "See the meeting",
    enter: "Join the sitting",
    noneTitle: "No meeting in sight",
    none: "The next one will show here, with its question.",
    plan: "Plan a meeting",
  },
  waiting: {
    title: "What awaits you",
    nothing: "Nothing awaits you",
    nothingBody: "When a report, an action or an opinion depends on you, it will be here. Five lines at most.",
    more: (n: number) => `And ${many(n, "other, less pressing", "others, less pressing")}`,
    report: "Read over the {pole.one}’s report before the {board.one}",
    reportMeta: (n: number, day: string) =>
      n === 0
        ? `Nothing logged, to finish before ${day}`
        : `Already filled with ${many(n, "action", "actions")}, to finish before ${day}`,
    reportDo: "Read it over",
    deadlineDo: "See the deadline",
    actionDo: "Done",
    followUpMeta: (number: string) => `decision ${number}`,
    opinionMeta: (n: number, all: number) =>
      n === 0
        ? "No opinion yet: yours starts the exchange"
        : `${many(n, "opinion already given", "opinions already given")} out of ${all}`,
    opinionDo: "Give my opinion",
    pairing: (name: string) => `Ask how ${name} is doing`,
    pairingMeta: (day: string | null) =>
      day ? `Your pairing, last contact on ${day}` : "Your pairing, no contact noted yet",
    pairingDo: "Note a contact",
    pairingAsked: (name: string) => `${name} proposes a pairing`,
    pairingAskedDo: "Answer",
    contact: (name: string) => `Give ${name} a sign`,
    contactMeta: (name: string) => `You accompany ${name}`,
    contactDo: "Open",
    correction: (meeting: string) => `Read over the minutes: ${meeting}`,
    correctionMeta: (n: number) => many(n, "correction suggested", "corrections suggested"),
    correctionDo: "Read it over",
    welcomeDo: "My whole welcome",
  },
  founding: {
    title: "Your first steps here",
    lead: "Three steps, in this order, and the house can live. You may stop between any two.",
    kicker: (rank: number, all: number) => `Step ${rank} of ${all}`,
    done: "Done.",
    takeOver: "Is your association already alive? Take over what exists",
    people: "Add the people first",
    what: {
      seats: "Say who sits on the {board.one}",
      pole: "Open a first {pole.one}",
      welcome: "Welcome a first person",
    },
    why: {
      seats: "Each mandate has its dates: the quorum, the proxies and the notices follow from them.",
      pole: "A theme, one sentence that says why, and somebody to lead it. The others will come later.",
      welcome: "Whoever arrives gets five small steps, and one person to ask anything.",
    },
    go: { seats: "Give the mandates", pole: "Open {pole.a}", welcome: "Prepare a welcome" },
  },
  poles: {
    title: "Your {pole.many}",
    lead: "You lead it.",
    with: (names: string) => (names ? `You take part in it, with ${names}.` : "You take part in it."),
    seeds: (done, all, day) => `${done} done out of ${all} since ${day}`,
    noSeeds: "Nothing logged lately",
    none: "You are in no {pole.one} for now.",
    see: "See the {pole.many}",
  },
  fresh: {
    since: (day: string) => `Since ${day}:`,
    actions: (n: number) => many(n, "action logged", "actions logged"),
    opinions: (n: number) => many(n, "opinion given", "opinions given"),
    decisions: (n: number) => many(n, "decision", "decisions"),
    thanks: (n: number) => many(n, "thank-you", "thank-yous"),
    nothing: "nothing new.",
  },
  year: {
    title: "The year in twelve beds",
    name: (year: string) => `The year ${year}, month by month`,
    calendar: "See the meetings",
    kinds: {
      board: "{board.One}",
      ordinary: "{assembly.One}",
      extraordinary: "{assembly.One}",
      mixed: "{assembly.One}",
      convivial: "Convivial",
      poleMeeting: "{pole.One}",
    },
  },
  member: {
    lead: "Here you follow the life of the association: its {pole.many}, its promises, its next gathering.",
    promises: "What was promised, and what came of it",
    suggest: "Ask the {board.one} for a point",
  },
  thread: {
    title: "The thread, from idea to {assembly.one}",
    here: {
      item: "This point of a meeting",
      action: "This action",
      report: "This report",
      proposal: "This proposal",
      decision: "This decision",
      followUp: "The follow-up",
      promise: "This promise",
      assembly: "Report to the {assembly.one}",
    },
    what: {
      item: (what) => `Point of a meeting: ${what}`,
      action: (what: string) => `Action: ${what}`,
      report: (pole: string) => `Report of the ${pole} {pole.one}`,
      proposal: (what: string) => `Proposal: ${what}`,
      decision: (number: string) => `Decision ${number}`,
      followUp: (what: string) => what,
      promise: (what: string) => `Promise: ${what}`,
    },
    assembly: "Report to the {assembly.one}",
    due: (day: string) => `before ${day}`,
  },
};
