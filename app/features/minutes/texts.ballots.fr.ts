const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const votes = (n: number, one: string, other: string) =>
  many(n, `vote par correspondance ${one}`, `votes par correspondance ${other}`);

/** What a sitting and its minutes say of the votes that came by correspondence. */
export const ballots = {
  toCount: "À compter.",
  roomOnly: (n: number) => `Comptez seulement la salle : ${votes(n, "s’ajoute", "s’ajoutent")} d’eux-mêmes.`,
  apart: {
    secret: (n: number) =>
      `${votes(n, "ne compte", "ne comptent")} pas à bulletin secret : un bulletin reçu porte un nom.`,
    presentOnly: (n: number) =>
      `${votes(n, "ne compte", "ne comptent")} pas : vos règles prennent la majorité des présents.`,
    secondVote: (n: number) =>
      `${votes(n, "a compté", "ont compté")} au premier vote de ce point, sur le texte envoyé.`,
  },
  aside: "Bulletins par correspondance mis de côté",
  asideWhy: {
    came: (name: string) => `${name} (présence en séance)`,
    mistake: (name: string) => `${name} (erreur de saisie)`,
  },
};
