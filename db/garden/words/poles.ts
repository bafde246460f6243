import type { Both } from "../both";

export type PolePlan = {
  key: "soil" | "team" | "life" | "walls" | "money";
  name: Both;
  remit: Both;
  latitude: Both;
  vegetable: "carotte" | "bourrache" | "potiron" | "sauge" | "poireau";
  pillar?: "people" | "land";
  lead: string;
  members: readonly string[];
};

/** What carries the garden, in its words. */
export const pillars: readonly { key: "people" | "land"; name: Both; sentence: Both }[] = [
  {
    key: "people",
    name: ["L’insertion", "Inclusion"],
    sentence: [
      "Un métier s’apprend dehors, à plusieurs, et l’on repart avec.",
      "A trade is learnt outdoors, together, and it is yours to keep.",
    ],
  },
  {
    key: "land",
    name: ["La terre", "The land"],
    sentence: [
      "240 foyers mangent ce que nous cultivons, sans abîmer le sol.",
      "240 households eat what we grow, and the soil is the better for it.",
    ],
  },
];

/** Five poles: Bâtiments never logs, Finances rests on one person. */
export const poles: readonly PolePlan[] = [
  {
    key: "soil",
    name: ["Maraîchage", "Growing"],
    remit: ["Nourrir 240 foyers sans abîmer la terre.", "Feed 240 households without harming the soil."],
    latitude: ["Décide jusqu’à 800 € par saison.", "Decides up to €800 a season."],
    vegetable: "carotte",
    pillar: "land",
    lead: "claire-vasseur",
    members: ["karim-belkacem", "thierry-kervella", "fanny-delorme"],
  },
  {
    key: "team",
    name: ["Insertion", "Inclusion"],
    remit: [
      "Faire du jardin un tremplin, pas une salle d’attente.",
      "Make the garden a springboard, not a waiting room.",
    ],
    latitude: ["Signe les conventions de stage.", "Signs trainee agreements."],
    vegetable: "bourrache",
    pillar: "people",
    lead: "nadia-ferhat",
    members: ["ines-caradec", "suzanne-okemba"],
  },
  {
    key: "life",
    name: ["Vie associative", "Community"],
    remit: ["Se retrouver, accueillir, dire merci.", "Meet, welcome, say thank you."],
    latitude: ["Organise fêtes et marchés dans son budget.", "Holds parties and markets within its budget."],
    vegetable: "potiron",
    lead: "odile-gramont",
    members: [
      "helene-marchetti",
      "bernard-lhomme",
      "lucie-moreau",
      "paulette-nguyen",
      "youssef-amrani",
      "colette-bazin",
    ],
  },
  {
    key: "walls",
    name: ["Bâtiments", "Buildings"],
    remit: ["Des toits qui tiennent, des outils prêts.", "Roofs that hold, tools that are ready."],
    latitude: ["Répare sans attendre jusqu’à 300 €.", "Repairs at once up to €300."],
    vegetable: "sauge",
    lead: "gerard-poulain",
    members: ["remi-castaing", "lucien-faure"],
  },
  {
    key: "money",
    name: ["Finances", "Finances"],
    remit: ["Savoir où nous en sommes, chaque mois.", "Know where we stand, every month."],
    latitude: ["Place la trésorerie à court terme.", "Keeps cash in short-term accounts."],
    vegetable: "poireau",
    lead: "marc-tellier",
    members: [],
  },
];

export type PoleKey = PolePlan["key"];

/** Who held the classic offices before the move; the others were nobody's, and their duties stayed with whom they would help. */
export const officersBefore = {
  president: "suzanne-okemba",
  vicePresident: "odile-gramont",
  treasurer: "marc-tellier",
  secretary: "bernard-lhomme",
} as const;

/**
 * What the move did otherwise than the model: names where the law or a bank asks for one, and what deserved a talk. Three
 * duties are left out: nobody holds them, and the page says so.
 */
export const dutyPlan: readonly { duty: string; pole: PoleKey | null; person: string | null }[] = [
  { duty: "represent", pole: null, person: "suzanne-okemba" },
  { duty: "represent", pole: null, person: "helene-marchetti" },
  { duty: "sign", pole: null, person: "suzanne-okemba" },
  { duty: "sign", pole: "soil", person: "claire-vasseur" },
  { duty: "employer", pole: "team", person: "suzanne-okemba" },
  { duty: "convene", pole: "life", person: "helene-marchetti" },
  { duty: "bank", pole: "money", person: "marc-tellier" },
  { duty: "accounts", pole: "money", person: null },
  { duty: "budget", pole: "money", person: "marc-tellier" },
  { duty: "income", pole: "money", person: null },
  { duty: "minutes", pole: "life", person: "bernard-lhomme" },
  { duty: "mail", pole: "life", person: "bernard-lhomme" },
  { duty: "roll", pole: "life", person: null },
  { duty: "hire", pole: "team", person: "suzanne-okemba" },
  { duty: "discipline", pole: "team", person: "suzanne-okemba" },
  { duty: "file", pole: "life", person: "bernard-lhomme" },
  { duty: "chair", pole: "life", person: null },
];

export const dutiesLeftOut: readonly string[] = ["court", "disagreements", "standIn"];
