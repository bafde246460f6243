import type { Both } from "../both";

export type BoardPlan = {
  chair: string;
  secretary: string;
  /** Who did not come; with a holder, a proxy was given. */
  away: readonly (readonly [who: string, holder: string | null])[];
  atADistance?: readonly string[];
  late?: readonly (readonly [who: string, minutes: number])[];
  /** What the Bâtiments lead tells in the room, written on his behalf. */
  told: Both;
  news: Both;
  other: Both;
  /** Who steps out of the vote on which proposal of that board (counted from 0). */
  conflict?: { who: string; proposal: number };
  inCamera?: { title: Both; notes: Both; decision: Both };
  correction?: { by: string; text: Both };
  action?: { text: Both; pole: "soil" | "team" | "life" | "money"; who: string; days: number };
};

/** Twelve boards, oldest first. The sixth has two people at a distance, the fourth a conflict of interest, the eighth a point in camera. */
export const boards: readonly BoardPlan[] = [
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["lucien-faure", null]],
    told: [
      "Gérard a fait le tour des toits : l’atelier prend l’eau, le reste tient.",
      "Gérard went round the roofs: the workshop leaks, the rest holds.",
    ],
    news: [
      "Premier conseil par pôles. Chacun dit en une phrase pourquoi il est là.",
      "First board by poles. Each says in one sentence why they are here.",
    ],
    other: [
      "Odile propose un gâteau par conseil. Adopté sans vote.",
      "Odile suggests a cake at each board. Carried without a vote.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["thierry-kervella", "claire-vasseur"]],
    told: [
      "Deux tôles recollées en attendant les devis. Le portail ferme de nouveau.",
      "Two sheets glued back until the quotes come. The gate closes again.",
    ],
    news: [
      "Les rapports tiennent en deux pages, tout le monde les a lus.",
      "The reports fit on two pages, everyone has read them.",
    ],
    other: ["La fête des voisins aura lieu dans la serre 1.", "The neighbours’ party will be held in greenhouse 1."],
    action: {
      text: [
        "Écrire aux anciens du stand pour les inviter au marché",
        "Write to the former stall-holders to invite them to the market",
      ],
      pole: "life",
      who: "bernard-lhomme",
      days: 14,
    },
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [
      ["lucien-faure", null],
      ["marc-tellier", "helene-marchetti"],
    ],
    told: [
      "Trois artisans sont venus voir le toit. Gérard garde les devis dans sa sacoche.",
      "Three craftsmen came to see the roof. Gérard keeps the quotes in his bag.",
    ],
    news: [
      "Le binôme de Claire et Karim raconte son premier mois.",
      "Claire and Karim’s pairing tells of its first month.",
    ],
    other: [
      "Bernard lit la définition de « suffrages exprimés ». Applaudissements.",
      "Bernard reads the definition of “votes cast”. Applause.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "helene-marchetti",
    away: [],
    late: [["nadia-ferhat", 20]],
    told: [
      "Échafaudage monté, tôles livrées. On finit avant la pluie.",
      "Scaffold up, sheets delivered. It will be done before the rain.",
    ],
    news: ["Le marché du samedi a trouvé son public.", "The Saturday market has found its public."],
    other: ["La clé de la remise a été retrouvée dans le compost.", "The shed key was found in the compost."],
    conflict: { who: "lucien-faure", proposal: 2 },
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [
      ["gerard-poulain", null],
      ["odile-gramont", "helene-marchetti"],
    ],
    told: [
      "Rémi parle pour Gérard : le toit est fini, la gouttière coule droit.",
      "Rémi speaks for Gérard: the roof is done, the gutter runs true.",
    ],
    news: [
      "Karim donne le compte des plants perdus ce printemps : 310.",
      "Karim gives the number of seedlings lost this spring: 310.",
    ],
    other: ["Suzanne remercie l’équipe pour les semaines de chaleur.", "Suzanne thanks the team for the hot weeks."],
    action: {
      text: ["Appeler Saint-Aubin pour réserver le tunnel", "Ring Saint-Aubin to reserve the tunnel"],
      pole: "soil",
      who: "claire-vasseur",
      days: 1,
    },
    correction: {
      by: "nadia-ferhat",
      text: [
        "C’est Karim, et non Rémi, qui a proposé le chantier-école.",
        "It was Karim, not Rémi, who suggested the training site.",
      ],
    },
  },
  {
    chair: "helene-marchetti",
    secretary: "bernard-lhomme",
    away: [["suzanne-okemba", "odile-gramont"]],
    atADistance: ["nadia-ferhat", "thierry-kervella"],
    told: [
      "La chaudière a toussé trois fois. Gérard l’a écoutée, elle tiendra l’été.",
      "The boiler coughed three times. Gérard listened: it will last the summer.",
    ],
    news: [
      "Deux personnes suivent la séance par vidéo : on les entend bien.",
      "Two people follow by video: they are well heard.",
    ],
    other: [
      "On garde la vidéo pour les soirs de neige ou de garde d’enfants.",
      "Video stays for snowy evenings and child-minding ones.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["lucien-faure", "claire-vasseur"]],
    told: [
      "Rien de cassé ce mois-ci. Gérard en est presque déçu.",
      "Nothing broken this month. Gérard is almost disappointed.",
    ],
    news: [
      "Le forage baisse, les pôles proposent une charte de l’eau.",
      "The borehole is dropping, the poles propose a water charter.",
    ],
    other: [
      "La soirée conviviale est fixée au dernier vendredi du mois.",
      "The convivial evening is set for the last Friday of the month.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["thierry-kervella", null]],
    told: [
      "Le chemin est refait. Gérard a passé le rouleau lui-même.",
      "The track is redone. Gérard drove the roller himself.",
    ],
    news: ["L’équipe a goûté onze tomates et en a choisi cinq.", "The team tasted eleven tomatoes and chose five."],
    other: [
      "Josiane annonce son départ du conseil ; on la remercie longuement.",
      "Josiane says she is leaving the board; long thanks.",
    ],
    inCamera: {
      title: ["Bail de la parcelle nord", "Lease of the north plot"],
      notes: [
        "Le propriétaire propose de vendre. Le conseil fixe le prix au-delà duquel il ne suivra pas.",
        "The owner offers to sell. The board sets the price beyond which it will not follow.",
      ],
      decision: [
        "Suzanne et Marc négocient le bail ou l’achat, dans la limite fixée ce soir.",
        "Suzanne and Marc negotiate the lease or the purchase, within tonight’s limit.",
      ],
    },
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["gerard-poulain", null]],
    told: [
      "Rémi parle pour Gérard : une vitre à changer dans la serre 1.",
      "Rémi speaks for Gérard: one pane to change in greenhouse 1.",
    ],
    news: [
      "Le tunnel de Saint-Aubin est debout, premières salades en vue.",
      "The Saint-Aubin tunnel is up, first salads in sight.",
    ],
    other: ["On cherche une personne pour le siège de Josiane.", "Someone is sought for Josiane’s seat."],
    action: {
      text: ["Parler du conseil aux bénévoles du marché", "Tell the market volunteers about the board"],
      pole: "life",
      who: "helene-marchetti",
      days: 20,
    },
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [
      ["marc-tellier", "suzanne-okemba"],
      ["lucien-faure", null],
    ],
    late: [["thierry-kervella", 15]],
    told: ["Vitre changée. Gérard demande des nouvelles de la cuve.", "Pane changed. Gérard asks after the tank."],
    news: ["La fête d’automne a rassemblé 260 personnes.", "The autumn party drew 260 people."],
    other: [
      "La courge gagnante pesait 41 kilos ; elle est en soupe.",
      "The winning squash weighed 41 kilos; it is now soup.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [["nadia-ferhat", "suzanne-okemba"]],
    told: [
      "Hiver en vue : tuyaux vidés, vannes graissées, bâches serrées.",
      "Winter ahead: pipes drained, valves greased, covers tight.",
    ],
    news: ["La région a dit oui pour l’eau : 8 000 €.", "The region said yes for water: €8,000."],
    other: [
      "Mathieu, rencontré au marché, viendra écouter un conseil.",
      "Mathieu, met at the market, will come and listen to a board.",
    ],
  },
  {
    chair: "suzanne-okemba",
    secretary: "bernard-lhomme",
    away: [
      ["odile-gramont", "bernard-lhomme"],
      ["lucien-faure", null],
    ],
    told: [
      "Le terrassier passe pour la cuve. Gérard sera là avec ses bottes.",
      "The digger comes for the tank. Gérard will be there in his boots.",
    ],
    news: [
      "Les pôles préparent l’assemblée : chacun aura sa scène.",
      "The poles prepare the assembly: each will have its scene.",
    ],
    other: [
      "L’assemblée approche : les promesses de l’an dernier seront lues une à une.",
      "The assembly is near: last year’s promises will be read one by one.",
    ],
    action: {
      text: ["Relancer la mairie sur la convention de forage", "Ring the town hall about the borehole agreement"],
      pole: "soil",
      who: "claire-vasseur",
      days: 25,
    },
  },
];

export const usual = {
  welcome: [
    "La feuille de présence est signée. L’ordre du jour est adopté sans changement.",
    "The sign-in sheet is signed. The agenda is accepted unchanged.",
  ],
  noCorrection: ["Aucune correction. Le procès-verbal est adopté.", "No correction. The minutes are adopted."],
  followUp: ["Le pôle dit où il en est ; la date est gardée.", "The pole says where it stands; the date is kept."],
  cash: ["Marc présente la page de trésorerie : rien d’alarmant.", "Marc presents the cash page: nothing alarming."],
  closing: [
    "Le prochain conseil est fixé. Merci à celles et ceux qui rangent les chaises.",
    "The next board is set. Thanks to those who stack the chairs.",
  ],
  adopt: ["Adopter le procès-verbal du conseil précédent.", "Adopt the minutes of the previous board."],
} satisfies { [name: string]: Both };

/** What poles write in their one box, under what their log already says; taken in turn. */
export const reportBoxes: { readonly [pole in "soil" | "team" | "life" | "money"]: readonly Both[] } = {
  soil: [
    [
      "La saison avance bien. Les paniers sont pleins, l’arrosage nous inquiète un peu.",
      "The season goes well. Baskets are full, watering worries us a little.",
    ],
    [
      "Beaucoup de semis, peu de place à l’abri. Nous reviendrons avec une proposition.",
      "Many seedlings, little cover. We shall come back with a proposal.",
    ],
    [
      "Belle récolte, belle équipe. Il nous manque deux personnes le samedi.",
      "Fine crops, fine team. We lack two people on Saturdays.",
    ],
    [
      "Le gel a pris trois planches. Le reste est sous voile et va bien.",
      "Frost took three beds. The rest is under fleece and well.",
    ],
  ],
  team: [
    [
      "L’équipe est au complet. Les visites d’entreprises portent leurs fruits.",
      "The team is complete. Visits to firms bear fruit.",
    ],
    [
      "Deux formations ce mois-ci, et une belle matinée au lycée horticole.",
      "Two courses this month, and a fine morning at the college.",
    ],
    ["Nous cherchons une salle plus calme pour les entretiens.", "We are looking for a quieter room for interviews."],
    ["Le repas partagé a fait du bien à tout le monde.", "The shared meal did everyone good."],
  ],
  life: [
    [
      "Le marché marche. Trois bénévoles de plus, et des idées pour la fête.",
      "The market works. Three more volunteers, and ideas for the party.",
    ],
    [
      "Les points de retrait tournent. Merci aux familles relais.",
      "Pick-up points run well. Thanks to the relay families.",
    ],
    [
      "Les adhérents veulent plus d’herbes et moins de choux. On transmet.",
      "Members want more herbs and fewer cabbages. Passed on.",
    ],
    ["La feuille de chou est partie, les réponses sont drôles.", "The newsletter has left, the answers are funny."],
  ],
  money: [
    ["Trésorerie : trois mois d’avance. Deux factures attendues.", "Cash: three months ahead. Two invoices expected."],
    ["La subvention est arrivée. On souffle, sans dépenser.", "The grant has come. We breathe, without spending."],
    [
      "Rien d’alarmant. Je cherche quelqu’un pour me relayer.",
      "Nothing alarming. I am looking for someone to relieve me.",
    ],
    ["Les comptes du trimestre sont chez l’expert-comptable.", "The quarter’s accounts are with the accountant."],
  ],
};
