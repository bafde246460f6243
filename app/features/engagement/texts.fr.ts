import type { LineView } from "../../texts/journal";

export const fr = {
  reasons: {
    notYours: "Ce merci est celui de quelqu’un d’autre.",
    targetNeeded: "Choisissez à qui vous dites merci.",
    toOneself: "C’est gentil, mais choisissez quelqu’un d’autre.",
    textNeeded: "Dites pourquoi, en une phrase.",
    textTooLong: "Gardez l’essentiel : 280 signes au plus.",
  },
  said: {
    thanked: "Votre merci est dit.",
    withdrawn: "Ce merci n’apparaît plus.",
  },
  journal: {
    "thanks.say": (l: LineView) => (l.data.to ? `${l.who} a dit merci : ${l.data.to}.` : `${l.who} a dit merci.`),
    "thanks.withdraw": (l: LineView) => `${l.who} a retiré un merci.`,
  },

  page: "Mercis",
  title: "Merci",
  lead: "Un geste vu, une phrase. Les mercis sont lus par toute l’association.",
  to: "À qui ?",
  choose: "Choisir",
  all: "À tout le monde",
  groups: { people: "Une personne", poles: "{pole.A}", teams: "Une équipe" },
  text: "Pour quoi ?",
  textHint: "Une phrase, 280 signes au plus : « Pour avoir tenu le stand sous la pluie. »",
  showable: "Peut être montré {assembly.to}",
  showableHint: "Sur l’écran du bilan vivant. La personne remerciée peut le retirer en un geste.",
  say: "Dire merci",
  must: "obligatoire",
  toAll: "À tout le monde",
  from: (name: string) => `de ${name}`,
  shown: "montré {assembly.to}",
  withdraw: "Retirer",
  withdrawThis: (to: string) => `Retirer le merci : ${to}`,
  latest: "Les derniers mercis",
  count: (n: number) => (n < 2 ? `${n} merci` : `${n} mercis`),
  emptyTitle: "Le premier merci est à dire",
  empty: "Quelqu’un a porté les chaises, relu un compte, souri à l’accueil ? Dites-le ici.",
  newer: "Plus récents",
  older: "Plus anciens",
};
