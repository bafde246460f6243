const colleges = [
  "Producteurs",
  "Structures d’insertion",
  "Collectivités et établissements publics",
  "Usagers, bénévoles et amis du jardin",
];
const organisations = [
  "Coopérative des maraîchers de la Vallée de l’Œuf",
  "Jardins de l’Étang",
  "Association « Le Chêne et l’Abeille »",
  "Communauté de communes du Pays d’Ébréon-Sainte-Gemme",
  "Régie de quartier Les Hauts-Prés",
  "Lycée agricole Françoise-d’Eaubonne",
  "Épicerie solidaire La Musette",
  "Fédération départementale des foyers ruraux, d’éducation populaire et de culture vivante",
  "GAEC du Bas-Chêne",
  "Maison des semences paysannes",
  "Amap Cœur de bœuf",
  "Ville de Noyers",
  "Mission locale du Val",
  "Les Ateliers de l’Ânesse",
  "Ferme des Trois Sources",
  "Réseau Terre en ville",
  "Café associatif L’Embellie",
  "Centre social Île aux Moines",
  "Comité des usagers du marché",
  "Cercle des bénévoles",
];
const given = [
  "Zoé",
  "Anaïs",
  "Loïc",
  "Gaëlle",
  "Noël",
  "Inès",
  "Jérôme",
  "Maëlys",
  "Françoise",
  "Côme",
  "Aïcha",
  "Élie",
];
const family = ["Lecœur", "Le Goff", "D’Hérouville", "Ünal", "Castaño", "Müller", "Béranger", "Okonkwo-Étienne"];

const named = (n: number) =>
  n === 7 ? "Anne-Sophie N’GUESSAN-KOUAMÉ DE SAINT-RÉMY" : `${given[n % 12]} ${family[Math.floor(n / 12)]}`;

/** Thirty seats from a number on: ten organisations hold two, ten hold one; three seats in five have an alternate. */
export const board = (from: number): (string | Date)[][] => [
  ["N°", "Collège", "Structure", "Titulaire", "Suppléant", "Début de mandat", "Fin de mandat"],
  ...Array.from({ length: 30 }, (_, n) => [
    String(from + n),
    colleges[(n % 20) % 4] ?? "",
    organisations[n % 20] ?? "",
    n === 7 ? "N’Guessan-Kouamé de Saint-Rémy, Anne-Sophie" : named(n),
    n % 5 < 3 ? named(30 + n) : "à pourvoir",
    new Date(Date.UTC(2025, 5, 14)),
    new Date(Date.UTC(2028, 5, 13)),
  ]),
];

/** What those thirty seats show once they are brought in: colleges, organisations, and who sits, as their names read. */
export const seatedOn = (from: number) => {
  const rows = board(from).slice(1);
  const holders = rows.map((row) => String(row[3]).replace(/^(.+), (.+)$/, "$2 $1"));
  return { colleges, organisations, holders };
};
