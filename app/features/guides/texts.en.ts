import { glossary } from "./glossary.en";
import type { fr } from "./texts.fr";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;

export const en: typeof fr = {
  reasons: {},
  said: {
    read: "Noted: you have read this guide.",
    unread: "This guide is back among those to read.",
  },
  journal: {
    "guide.read": (line) =>
      line.data.state === "unread" ? `${line.who} put a guide back to read.` : `${line.who} read a guide.`,
  },

  title: "Guides",
  lead: "Three things to read as you take your place on the {board.one}. At your own pace, as often as you like.",
  minutes: (n) => many(n, "minute to read", "minutes to read"),
  progress: (read, all) =>
    read === 0 ? `No guide read yet, out of ${all}` : `${many(read, "guide", "guides")} read out of ${all}`,
  allRead: "You have read all three guides. They stay here whenever you need them.",
  start: "Begin",
  nextTitle: "Read this next",
  open: "Read",
  readOn: (day) => `Read on ${day}`,
  markRead: "I have read this guide",
  markUnread: "Put it back to read",
  onlyYou: "Only you can see what you have read.",
  pages: "Worth keeping at hand",
  allGuides: "All guides",
  wordsTitle: "Words on this page",
  yourTurn: "Your turn",
  yourTurnLead: "No marks, no hidden right answer. Think first, then open.",
  nextGuide: "Next",
  noPillars: "Your {board.one} has not written down its pillars yet. A good question for your first meeting.",
  noPoles: "No {pole.one} is open here yet. The {board.one} can begin with a single one.",
  poleLed: (name, leads) => (leads ? `${name}, with ${leads}` : `${name}, with no {lead.one} for now`),
  boardNow: (filled, seats) =>
    filled === seats
      ? `Here, the {board.one} has ${many(seats, "seat, and it is filled", "seats, all of them filled")}.`
      : `Here, the {board.one} has ${many(seats, "seat", "seats")}, ${filled} of them filled.`,
  figures: {
    wheel: ["Note what you do", "Report on it", "Propose", "Decide together", "Follow up, with a date"],
    year: { board: "{board.a} meeting", meal: "a gathering with no agenda", assembly: "the {assembly.one}" },
    table: { present: "present", proxy: "vote entrusted", silent: "no answer", away: "apologies sent" },
  },
  broken: {
    title: "This guide cannot be read just now",
    body: "There is a mistake in its text, and it has been noted. The other guides are open. If it is urgent, ask the person who welcomed you: they know the subject.",
  },
  words: glossary,
};
