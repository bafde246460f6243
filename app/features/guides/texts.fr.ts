import { glossary } from "./glossary.fr";

type Line = { who: string; data: { [name: string]: string | number | boolean | null } };

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;

export const fr = {
  reasons: {},
  said: {
    read: "C’est noté : ce guide est lu.",
    unread: "Ce guide est de nouveau à lire.",
  },
  journal: {
    "guide.read": (line: Line) =>
      line.data.state === "unread" ? `${line.who} a remis un guide à lire.` : `${line.who} a lu un guide.`,
  },

  title: "Guides",
  lead: "Trois lectures pour prendre votre place {board.to}. À votre rythme, et autant de fois que vous voulez.",
  minutes: (n: number) => many(n, "minute de lecture", "minutes de lecture"),
  progress: (read: number, all: number) =>
    read === 0 ? `Aucun guide lu pour l’instant, sur ${all}` : `${many(read, "guide lu", "guides lus")} sur ${all}`,
  allRead: "Les trois guides sont lus. Ils restent là quand vous en avez besoin.",
  start: "Commencer",
  nextTitle: "À lire maintenant",
  open: "Lire",
  readOn: (day: string) => `Lu ${day}`,
  markRead: "J’ai lu ce guide",
  markUnread: "Le remettre à lire",
  onlyYou: "Ce que vous avez lu n’est montré à personne d’autre.",
  pages: "À garder sous la main",
  allGuides: "Tous les guides",
  wordsTitle: "Les mots de cette page",
  yourTurn: "À vous",
  yourTurnLead: "Pas de note, pas de bonne réponse cachée. Cherchez, puis ouvrez.",
  nextGuide: "Ensuite",
  noPillars: "Votre {board.one} n’a pas encore écrit ses piliers. Une bonne question pour votre première réunion.",
  noPoles:
    "{pole.TheMany} ne sont pas encore ouvert{pole.e}s ici. {board.The} peut commencer par {pole.un} seul{pole.e}.",
  poleLed: (name: string, leads: string) =>
    leads ? `${name}, avec ${leads}` : `${name}, sans {lead.one} pour l’instant`,
  boardNow: (filled: number, seats: number) =>
    filled === seats
      ? `Ici, {board.the} compte ${many(seats, "siège, occupé", "sièges, tous occupés")}.`
      : `Ici, {board.the} compte ${many(seats, "siège", "sièges")}, dont ${many(filled, "occupé", "occupés")}.`,
  figures: {
    wheel: ["Noter ce que l’on fait", "En rendre compte", "Proposer", "Décider ensemble", "Suivre, avec une date"],
    year: { board: "{board.a}", meal: "un moment sans ordre du jour", assembly: "{assembly.the}" },
    table: { present: "présente ou présent", proxy: "voix confiée", silent: "sans réponse", away: "personne excusée" },
  },
  broken: {
    title: "Ce guide est momentanément illisible",
    body: "Son texte contient une erreur, et elle a été notée. Les autres guides restent ouverts. Si c’est pressé, demandez à la personne qui vous accueille : elle connaît le sujet.",
  },
  words: glossary,
};
