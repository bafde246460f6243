import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {
    notYours: "This thank you is someone else’s.",
    targetNeeded: "Choose whom you thank.",
    toOneself: "That is kind, but choose someone else.",
    textNeeded: "Say what for, in one sentence.",
    textTooLong: "Keep to the point: 280 characters at most.",
  },
  said: {
    thanked: "Your thank you is said.",
    withdrawn: "This thank you no longer shows.",
  },
  journal: {
    "thanks.say": (l: LineView) => (l.data.to ? `${l.who} said thank you: ${l.data.to}.` : `${l.who} said thank you.`),
    "thanks.withdraw": (l: LineView) => `${l.who} took back a thank you.`,
  },

  page: "Thanks",
  title: "Thank you",
  lead: "Something seen, one sentence. Thanks are read by the whole association.",
  to: "To whom?",
  choose: "Choose",
  all: "To everyone",
  groups: { people: "A person", poles: "{pole.A}", teams: "A team" },
  text: "What for?",
  textHint: "One sentence, 280 characters at most: “For keeping the stall in the rain.”",
  showable: "May be shown to the {assembly.one}",
  showableHint: "On the screen of the live report. The person thanked can take it away in one gesture.",
  say: "Say thank you",
  must: "required",
  toAll: "To everyone",
  from: (name) => `from ${name}`,
  shown: "shown to the {assembly.one}",
  withdraw: "Take back",
  withdrawThis: (to) => `Take back the thank you: ${to}`,
  latest: "The latest thanks",
  count: (n) => (n === 1 ? "1 thank you" : `${n} thanks`),
  emptyTitle: "The first thank you is yours to say",
  empty: "Someone carried the chairs, checked an account, smiled at the door? Say it here.",
  newer: "Newer",
  older: "Older",
};
