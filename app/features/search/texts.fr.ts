const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;

export const fr = {
  reasons: {},
  said: {},
  journal: {},
  title: "Chercher",
  label: "Que cherchez-vous ?",
  hint: "Un mot ou son début, avec ou sans accents : une action, une décision, une personne, {pole.a}.",
  go: "Chercher",
  found: (n: number) => (n === 0 ? "Rien trouvé" : many(n, "résultat", "résultats")),
  most: "Seuls les plus récents sont montrés. Ajoutez un mot pour préciser.",
  nothingTitle: "Rien avec ces mots",
  nothingBody: "Essayez le début du mot, ou un seul mot. Vous ne trouvez ici que ce que vous pouvez lire.",
  startTitle: "Tout ce que vous pouvez lire, d’un mot",
  startBody: "« reun » trouve « réunion ». Le huis clos et ce qui n’est pas pour vous n’apparaissent jamais ici.",
  kinds: {
    person: "Personnes",
    pole: "{pole.Many}",
    decision: "Décisions",
    proposal: "Propositions",
    action: "Actions",
    report: "Rapports",
    meeting: "Réunions",
    agendaItem: "Ordres du jour",
    promise: "Promesses",
    guide: "Guides",
    minutes: "Procès-verbaux",
  },
};
