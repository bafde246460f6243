import type { fr } from "./texts.fr";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;

export const en: typeof fr = {
  reasons: {},
  said: {},
  journal: {},
  title: "Search",
  label: "What are you looking for?",
  hint: "A word or its beginning, with or without accents: an action, a decision, a person, {pole.a}.",
  go: "Search",
  found: (n: number) => (n === 0 ? "Nothing found" : many(n, "result", "results")),
  most: "Only the newest are shown. Add a word to narrow them down.",
  nothingTitle: "Nothing with these words",
  nothingBody: "Try the beginning of the word, or a single word. Here you only find what you may read.",
  startTitle: "Everything you may read, in one word",
  startBody: "“meet” finds “meeting”. What is in camera or not for you never shows here.",
  kinds: {
    person: "People",
    pole: "{pole.Many}",
    decision: "Decisions",
    proposal: "Proposals",
    action: "Actions",
    report: "Reports",
    meeting: "Meetings",
    agendaItem: "Agendas",
    promise: "Promises",
    guide: "Guides",
    minutes: "Minutes",
  },
};
