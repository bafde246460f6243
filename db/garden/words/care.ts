import type { Both } from "../both";
import type { PoleKey } from "./poles";

/** What each pole decides alone and in a year, in euros; what the last yearly look wrote, so many days ago. */
export type CarePlan = {
  pole: PoleKey;
  by: string;
  theme: Both;
  /** Whether the line it was opened with still adds something to the amounts. */
  line?: boolean;
  alone: string;
  envelope: string;
  look?: { ago: number; keeps: Both; changes: Both; used: string };
};

export const carePlans: readonly CarePlan[] = [
  {
    pole: "soil",
    by: "claire-vasseur",
    theme: ["La terre", "The land"],
    alone: "300",
    envelope: "4200",
    look: {
      ago: 75,
      keeps: [
        "Le tour des planches du lundi, à deux, et le cahier de semis.",
        "The Monday walk round the beds, in pairs, and the sowing book.",
      ],
      changes: [
        "On commande les semences en novembre, plus en janvier.",
        "Seeds are ordered in November, no longer in January.",
      ],
      used: "2640",
    },
  },
  { pole: "team", by: "nadia-ferhat", theme: ["Les personnes", "People"], line: true, alone: "150", envelope: "1800" },
  {
    pole: "life",
    by: "odile-gramont",
    theme: ["L’accueil", "Welcoming"],
    line: true,
    alone: "200",
    envelope: "2500",
    look: {
      ago: 40,
      keeps: [
        "La soupe d’automne, et la liste de qui apporte quoi.",
        "The autumn soup, and the list of who brings what.",
      ],
      changes: ["", ""],
      used: "1310.50",
    },
  },
  { pole: "walls", by: "helene-marchetti", theme: ["Le lieu", "The place"], alone: "300", envelope: "6000" },
];

/** Gérard passes the buildings on: begun five weeks ago, two of them lead until the winter is over. */
export const handoverPlan = {
  pole: "walls" as const,
  from: "gerard-poulain",
  to: "bernard-lhomme",
  beganAgo: 20,
  lastsDays: 75,
  items: [
    [
      "Les clés du hangar et de la chaufferie\nLe carnet d’entretien du tracteur\nLe numéro du couvreur\nOù fermer l’eau avant le gel",
      "The keys of the barn and the boiler room\nThe tractor’s service book\nThe roofer’s number\nWhere to shut the water off before frost",
    ],
  ] as readonly Both[],
  note: ["On fait le tour ensemble chaque premier samedi.", "We walk round together every first Saturday."] as Both,
};

export type GroupPlan = {
  name: Both;
  pole: PoleKey;
  deliverable: Both;
  openedAgo: number;
  endsIn: number;
  lead: string;
  people: readonly string[];
  outcome?: { ago: number; by: string; text: Both; closed: boolean };
};

/** One at work, one that handed in and ended. */
export const groupPlans: readonly GroupPlan[] = [
  {
    name: ["L’eau de l’été prochain", "Next summer’s water"],
    pole: "soil",
    deliverable: [
      "Deux façons de tenir juillet sans le forage, chiffrées.",
      "Two ways to get through July without the borehole, with figures.",
    ],
    openedAgo: 33,
    endsIn: 64,
    lead: "thierry-kervella",
    people: ["karim-belkacem", "fanny-delorme", "remi-castaing"],
  },
  {
    name: ["Un livret pour les bénévoles", "A booklet for volunteers"],
    pole: "life",
    deliverable: ["Huit pages, relues par deux nouveaux.", "Eight pages, read over by two newcomers."],
    openedAgo: 140,
    endsIn: -50,
    lead: "odile-gramont",
    people: ["paulette-nguyen", "youssef-amrani"],
    outcome: {
      ago: 55,
      by: "paulette-nguyen",
      text: [
        "Le livret est prêt : l’accueil, les outils, qui appeler, comment dire non.",
        "The booklet is ready: the welcome, the tools, whom to call, how to say no.",
      ],
      closed: true,
    },
  },
];
