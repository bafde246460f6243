import type { Both } from "../both";
import type { PoleKey } from "./poles";

/** Promises of the last ordinary assembly: five kept, two under way, one dropped, one not answered yet. */
export const promises: readonly {
  text: Both;
  pole: PoleKey;
  status: "kept" | "underWay" | "dropped" | null;
  why?: Both;
  by: string;
  /** The story's promise points to its decision. */
  story?: true;
}[] = [
  {
    text: ["Mettre tous nos plants à l’abri au printemps", "Give every seedling cover in spring"],
    pole: "soil",
    status: "kept",
    why: [
      "Le tunnel de Saint-Aubin est monté : douze mètres, trois semaines d’avance.",
      "The Saint-Aubin tunnel is up: twelve metres, three weeks gained.",
    ],
    by: "claire-vasseur",
    story: true,
  },
  {
    text: ["Ouvrir un marché le samedi", "Open a Saturday market"],
    pole: "life",
    status: "kept",
    why: ["41 samedis sur 44, par tous les temps.", "41 Saturdays out of 44, in all weathers."],
    by: "odile-gramont",
  },
  {
    text: ["Planter deux cents mètres de haie", "Plant two hundred metres of hedge"],
    pole: "soil",
    status: "kept",
    why: ["212 mètres, 63 bénévoles, deux samedis de boue.", "212 metres, 63 volunteers, two muddy Saturdays."],
    by: "claire-vasseur",
  },
  {
    text: ["Réparer le toit de l’atelier", "Mend the workshop roof"],
    pole: "walls",
    status: "kept",
    why: ["Fait pour 2 380 €, plus une goutte sur l’établi.", "Done for €2,380, not a drop on the bench."],
    by: "sophie-arnaud",
  },
  {
    text: ["Donner un point de trésorerie à chaque conseil", "Give a cash report at each board"],
    pole: "money",
    status: "kept",
    why: ["Une page, à tous les conseils depuis un an.", "One page, at every board for a year."],
    by: "marc-tellier",
  },
  {
    text: ["Un binôme pour chaque équipe", "A pairing for each team"],
    pole: "team",
    status: "underWay",
    why: ["Quatre équipes sur cinq.", "Four teams out of five."],
    by: "nadia-ferhat",
  },
  {
    text: ["Garder la pluie des serres pour l’été", "Keep the greenhouses’ rain for the summer"],
    pole: "soil",
    status: "underWay",
    why: [
      "La cuve est commandée, le terrassier passe ce mois-ci.",
      "The tank is ordered, the digger comes this month.",
    ],
    by: "claire-vasseur",
  },
  {
    text: ["Acheter un camion électrique", "Buy an electric van"],
    pole: "walls",
    status: "dropped",
    why: [
      "Le prix a doublé. Un vélo-cargo livre la ville à la place.",
      "The price doubled. A cargo bike delivers the town instead.",
    ],
    by: "sophie-arnaud",
  },
  {
    text: ["Trouver un second lieu de repas pour l’équipe", "Find the team a second place to eat"],
    pole: "team",
    status: null,
    by: "nadia-ferhat",
  },
];

/** Eight pairings: six living, one silent, one ended. Days are counted back from today. */
export const pairings: readonly {
  pole: PoleKey;
  administrator: string;
  employee: string;
  purpose: Both;
  rhythm: "weekly" | "fortnightly" | "monthly" | "quarterly";
  hours: Both;
  began: number;
  met: readonly number[];
  ended?: { ago: number; word: Both };
}[] = [
  {
    pole: "soil",
    administrator: "claire-vasseur",
    employee: "karim-belkacem",
    purpose: ["Parler des cultures sans passer par la réunion", "Talk about crops outside the meeting"],
    rhythm: "monthly",
    hours: ["mardi vers 11 h", "Tuesdays about 11"],
    began: 330,
    met: [320, 288, 255, 226, 190, 160, 128, 96, 66, 33, 9],
  },
  {
    pole: "team",
    administrator: "nadia-ferhat",
    employee: "ines-caradec",
    purpose: ["Comprendre les métiers et les visites", "Understand trades and visits"],
    rhythm: "monthly",
    hours: ["jeudi 14 h", "Thursdays at 2"],
    began: 318,
    met: [310, 280, 244, 210, 176, 140, 101, 70, 38, 6],
  },
  {
    pole: "life",
    administrator: "odile-gramont",
    employee: "lucie-moreau",
    purpose: ["Les paniers, du champ à la cuisine", "Baskets, from field to kitchen"],
    rhythm: "fortnightly",
    hours: ["mercredi matin", "Wednesday mornings"],
    began: 250,
    met: [244, 221, 196, 170, 150, 121, 99, 80, 61, 40, 22, 5],
  },
  {
    pole: "life",
    administrator: "helene-marchetti",
    employee: "paulette-nguyen",
    purpose: ["L’accueil, les courriers, les conseils", "Front desk, letters, boards"],
    rhythm: "monthly",
    hours: ["lundi 16 h", "Mondays at 4"],
    began: 230,
    met: [225, 190, 160, 131, 98, 64, 35, 11],
  },
  {
    pole: "walls",
    administrator: "thierry-kervella",
    employee: "remi-castaing",
    purpose: ["L’atelier et les tunnels", "Workshop and tunnels"],
    rhythm: "monthly",
    hours: ["vendredi après le repas", "Fridays after lunch"],
    began: 240,
    met: [236, 201, 168, 130, 92],
  },
  {
    pole: "money",
    administrator: "marc-tellier",
    employee: "paulette-nguyen",
    purpose: ["Les factures sans mystère", "Invoices without mystery"],
    rhythm: "monthly",
    hours: ["mardi 9 h", "Tuesdays at 9"],
    began: 200,
    met: [196, 166, 135, 104, 73, 44, 14],
  },
  {
    pole: "soil",
    administrator: "suzanne-okemba",
    employee: "lucie-moreau",
    purpose: ["Voir l’équipe paniers à l’œuvre", "See the basket team at work"],
    rhythm: "quarterly",
    hours: ["mercredi 8 h", "Wednesdays at 8"],
    began: 180,
    met: [176, 92, 20],
  },
  {
    pole: "life",
    administrator: "bernard-lhomme",
    employee: "karim-belkacem",
    purpose: ["Préparer la fête d’automne", "Prepare the autumn party"],
    rhythm: "fortnightly",
    hours: ["samedi au marché", "Saturdays at the market"],
    began: 160,
    met: [155, 140, 124, 108],
    ended: {
      ago: 60,
      word: ["La fête est faite, merci Karim, le café reste.", "The party is done, thank you Karim, the coffee stays."],
    },
  },
];

/** One line each after a meeting: the trade and the plan, never a person’s own affairs. */
export const pairingLines: readonly Both[] = [
  ["Tour des serres, on a compté les semis.", "Round the greenhouses, counted the seedlings."],
  ["Café court, deux idées pour le rapport.", "Short coffee, two ideas for the report."],
  ["On a relu le planning de la semaine.", "Read the week’s plan together."],
  ["Parlé du tunnel et de la bâche.", "Talked of the tunnel and its cover."],
  ["Préparé la prochaine visite ensemble.", "Prepared the next visit together."],
  ["Bonne humeur, on se revoit après la récolte.", "Good spirits, next time after harvest."],
  ["Vu l’équipe emballer : rien à dire, tout à apprendre.", "Watched the team pack: nothing to say, all to learn."],
  ["Décidé d’en parler au conseil.", "Agreed to bring it to the board."],
];

/** Thanks said over the year; `to` is a person, a pole or a team. */
export const thanks: readonly {
  from: string;
  to: { person?: string; pole?: PoleKey; team?: Both; all?: true };
  text: Both;
  ago: number;
  shown: boolean;
}[] = [
  {
    from: "suzanne-okemba",
    to: { team: ["Paniers et livraison", "Baskets and delivery"] },
    text: [
      "Merci pour les 44 marchés de l’année, par tous les temps.",
      "Thank you for the year’s 44 markets, in every weather.",
    ],
    ago: 12,
    shown: true,
  },
  {
    from: "claire-vasseur",
    to: { person: "karim-belkacem" },
    text: [
      "Merci Karim pour le chantier du tunnel : tout le monde savait quoi faire.",
      "Thank you Karim for the tunnel works: everyone knew what to do.",
    ],
    ago: 150,
    shown: true,
  },
  {
    from: "helene-marchetti",
    to: { person: "bernard-lhomme" },
    text: [
      "Merci Bernard : douze procès-verbaux, pas une faute, et des mots expliqués.",
      "Thank you Bernard: twelve sets of minutes, not one mistake, and words explained.",
    ],
    ago: 25,
    shown: true,
  },
  {
    from: "odile-gramont",
    to: { person: "colette-bazin" },
    text: [
      "Merci Colette, le stand te ressemble : on y reste.",
      "Thank you Colette, the stall is like you: people stay.",
    ],
    ago: 80,
    shown: true,
  },
  {
    from: "bernard-lhomme",
    to: { pole: "life" },
    text: ["Merci pour la soupe de la fête, il n’en reste pas.", "Thank you for the party soup, none is left."],
    ago: 48,
    shown: true,
  },
  {
    from: "nadia-ferhat",
    to: { person: "ines-caradec" },
    text: [
      "Merci Inès pour les visites : quatre portes ouvertes en un an.",
      "Thank you Inès for the visits: four doors opened in a year.",
    ],
    ago: 60,
    shown: true,
  },
  {
    from: "thierry-kervella",
    to: { person: "gerard-poulain" },
    text: ["Merci Gérard, le chemin ne garde plus une flaque.", "Thank you Gérard, not a puddle left on the track."],
    ago: 170,
    shown: true,
  },
  {
    from: "karim-belkacem",
    to: { person: "fanny-delorme" },
    text: [
      "Merci pour la haie. On la verra pousser longtemps.",
      "Thank you Fanny, and every hedge volunteer. We shall watch it grow for years.",
    ],
    ago: 260,
    shown: true,
  },
  {
    from: "marc-tellier",
    to: { person: "paulette-nguyen" },
    text: [
      "Merci Paulette : le classeur des factures est un livre ouvert.",
      "Thank you Paulette: the invoice binder is an open book.",
    ],
    ago: 35,
    shown: false,
  },
  {
    from: "lucie-moreau",
    to: { person: "youssef-amrani" },
    text: ["Merci Youssef pour les douze caisses sauvées.", "Thank you Youssef for the twelve crates saved."],
    ago: 20,
    shown: true,
  },
  {
    from: "sophie-arnaud",
    to: { all: true },
    text: [
      "Merci à chacun : personne n’a compté ses pas cette année.",
      "Thank you all: nobody counted their steps this year.",
    ],
    ago: 5,
    shown: true,
  },
];

/** Figures from outside, each with its source and who vouches for it. */
export const figures: readonly {
  label: Both;
  value: string;
  unit: Both;
  lastYear: string;
  source: Both;
  by: string;
  ago: number;
}[] = [
  {
    label: ["Foyers servis chaque semaine", "Households served each week"],
    value: "243",
    unit: ["foyers", "households"],
    lastYear: "231",
    source: ["cahier des paniers, dernière semaine", "basket book, last week"],
    by: "Lucie Moreau",
    ago: 9,
  },
  {
    label: ["Légumes récoltés", "Vegetables harvested"],
    value: "61",
    unit: ["tonnes", "tonnes"],
    lastYear: "57",
    source: ["pesées de la salle de préparation", "packing-room weighings"],
    by: "Karim Belkacem",
    ago: 20,
  },
  {
    label: ["Heures de bénévolat au jardin", "Volunteer hours in the garden"],
    value: "2 140",
    unit: ["heures", "hours"],
    lastYear: "1 870",
    source: ["feuilles du samedi et du marché", "Saturday and market sheets"],
    by: "Odile Gramont",
    ago: 20,
  },
  {
    label: ["Résultat de l’année", "Result of the year"],
    value: "4 200",
    unit: ["€", "€"],
    lastYear: "−1 350",
    source: ["comptes revus par l’expert-comptable", "accounts reviewed by the accountant"],
    by: "Marc Tellier",
    ago: 30,
  },
  {
    label: ["Eau du forage", "Borehole water"],
    value: "3 900",
    unit: ["m³", "m³"],
    lastYear: "4 600",
    source: ["compteur du forage", "borehole meter"],
    by: "Thierry Kervella",
    ago: 30,
  },
];
