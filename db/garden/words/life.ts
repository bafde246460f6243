import type { Both } from "../both";

/** What the Vie associative pole logs: baskets, members, markets, parties. */
export const lifeLines: readonly Both[] = [
  ["Ouvert un point de retrait des paniers à la médiathèque.", "Opened a basket pick-up point at the library."],
  [
    "Tenu le marché du samedi : 61 clients, quatre adhésions.",
    "Ran the Saturday market: 61 customers, four new members.",
  ],
  [
    "Écrit la feuille de chou de saison, envoyée à tous les adhérents.",
    "Wrote the season’s newsletter, sent to every member.",
  ],
  [
    "Réparé les caisses de retrait avec Youssef, douze sauvées.",
    "Mended the pick-up crates with Youssef, twelve saved.",
  ],
  ["Appelé les adhérents dont l’abonnement finit ce mois-ci.", "Rang the members whose subscription ends this month."],
  [
    "Café des nouveaux adhérents : neuf personnes, deux bénévoles de plus.",
    "New members’ coffee: nine people, two more volunteers.",
  ],
  [
    "Préparé la fête d’automne : soupe, musique, jeux en bois.",
    "Prepared the autumn party: soup, music, wooden games.",
  ],
  ["Rangé la remise après la fête, vingt bras volontaires.", "Tidied the shed after the party, twenty willing arms."],
  ["Envoyé le questionnaire des paniers : 74 réponses.", "Sent the basket survey: 74 answers."],
  [
    "Dépouillé le questionnaire : on veut moins de choux, plus d’herbes.",
    "Read the survey: fewer cabbages, more herbs please.",
  ],
  ["Trouvé deux familles relais pour le retrait du jeudi.", "Found two relay families for the Thursday pick-up."],
  [
    "Préparé les paniers solidaires avec le centre social.",
    "Prepared the solidarity baskets with the community centre.",
  ],
  [
    "Accueilli la classe de CE1 : vingt-trois radis dégustés.",
    "Welcomed the second-year class: twenty-three radishes eaten.",
  ],
  ["Imprimé les étiquettes de recettes avec Colette.", "Printed the recipe labels with Colette."],
  ["Mis à jour le panneau d’entrée et les horaires.", "Updated the entrance board and opening hours."],
  [
    "Tenu la permanence du mercredi, sept questions sur les paniers.",
    "Held the Wednesday desk, seven questions about baskets.",
  ],
  [
    "Fait goûter les onze tomates au marché, la noire a gagné.",
    "Let the market taste the eleven tomatoes, the black one won.",
  ],
  [
    "Réservé la salle de l’Orangerie pour les conseils de l’année.",
    "Booked the Orangery for the year’s board meetings.",
  ],
  [
    "Monté le stand au forum des associations : trente contacts.",
    "Set up the stand at the associations’ day: thirty contacts.",
  ],
  ["Accueilli douze bénévoles pour le samedi de la haie.", "Welcomed twelve volunteers for the hedge Saturday."],
  ["Écrit à tous les dépôts pour les paniers des jours fériés.", "Wrote to every pick-up point about holiday baskets."],
  ["Organisé le vide-jardin : 48 exposants, pas une averse.", "Held the garden sale: 48 stalls, not one shower."],
  ["Tenu la buvette du concert dans la serre.", "Ran the bar at the greenhouse concert."],
  ["Lancé le prêt de livres de jardin à l’accueil.", "Started lending garden books at the desk."],
  ["Proposé un atelier conserves : quinze bocaux chacun.", "Offered a preserving workshop: fifteen jars each."],
  [
    "Rencontré la maison de retraite : un panier commun chaque semaine.",
    "Met the retirement home: one shared basket a week.",
  ],
  ["Refait le plan des points de retrait, en couleurs.", "Redrew the map of pick-up points, in colour."],
  ["Compté les votes de la plus belle courge : 112 bulletins.", "Counted the votes for the finest squash: 112 slips."],
  ["Envoyé une carte à chaque bénévole de l’été.", "Sent a card to each summer volunteer."],
  ["Trouvé une remplaçante pour le retrait de la gare.", "Found someone to take over the station pick-up."],
  ["Installé un composteur collectif avec les voisins.", "Set up a shared composter with the neighbours."],
  ["Préparé le panier découverte pour la porte ouverte.", "Made the tasting basket for the open day."],
  ["Porte ouverte : 140 visiteurs, onze adhésions.", "Open day: 140 visitors, eleven new members."],
  ["Relancé les paniers suspendus de l’été, six repris.", "Called back the paused summer baskets, six resumed."],
  ["Répondu au journal local : une demi-page dimanche.", "Answered the local paper: half a page on Sunday."],
  ["Écrit avec Hélène le guide des nouveaux du conseil.", "Wrote the guide for new board members with Hélène."],
  ["Choisi avec Lucie les recettes de la semaine.", "Chose the week’s recipes with Lucie."],
  ["Organisé le covoiturage pour le marché de la ville.", "Organised shared rides to the town market."],
  ["Rencontré le nouveau gérant de l’épicerie : il prend dix paniers.", "Met the new grocer: he takes ten baskets."],
  [
    "Tenu la première réunion conviviale du conseil, sans ordre du jour.",
    "Held the board’s first convivial evening, no agenda.",
  ],
];

/** Regular lines of the pole, the count changing with the week. */
export const lifeRounds = (n: number): readonly Both[] => [
  [
    `Distribué ${210 + n} paniers sur les cinq points de retrait.`,
    `Handed out ${210 + n} baskets at the five pick-up points.`,
  ],
  [
    `Marché du samedi : ${40 + n} clients malgré le vent.`,
    `Saturday market: ${40 + n} customers in spite of the wind.`,
  ],
  [`Permanence de l’accueil : ${n} adhérents passés.`, `Front desk: ${n} members came by.`],
  [`Préparé ${10 + n} paniers d’essai avec Lucie.`, `Made up ${10 + n} trial baskets with Lucie.`],
];

export const lifeToDo: readonly { text: Both; due: number; who: string }[] = [
  {
    text: [
      "Réserver le projecteur et les micros pour l’assemblée",
      "Book the projector and microphones for the assembly",
    ],
    due: 8,
    who: "helene-marchetti",
  },
  {
    text: ["Imprimer les cartons de table avec le QR code", "Print the table cards with the QR code"],
    due: 15,
    who: "odile-gramont",
  },
  {
    text: ["Appeler les bénévoles de la soupe pour l’assemblée", "Ring the soup volunteers for the assembly"],
    due: 10,
    who: "bernard-lhomme",
  },
];

/** What the Finances pole logs, in the order of a year. */
export const moneyLines: readonly Both[] = [
  [
    "Préparé le budget de l’année avec Sophie, première version.",
    "Prepared the year’s budget with Sophie, first version.",
  ],
  ["Envoyé les comptes du trimestre à l’expert-comptable.", "Sent the quarter’s accounts to the accountant."],
  ["Reçu l’acompte de la subvention du département.", "Received the first part of the county grant."],
  ["Renégocié l’assurance des serres : 640 € de moins.", "Renegotiated the greenhouse insurance: €640 less."],
  ["Classé les justificatifs de la formation des encadrants.", "Filed the papers of the supervisors’ training."],
  ["Posé la question du fonds de roulement à la banque.", "Asked the bank about working capital."],
  ["Comparé trois mutuelles pour l’équipe permanente.", "Compared three health plans for the permanent team."],
  ["Répondu à l’appel à projets eau et climat de la région.", "Answered the region’s water and climate call."],
  ["Mis à jour le tableau de trésorerie jusqu’à l’été.", "Updated the cash plan up to the summer."],
  ["Encaissé la vente de plants : 4 120 €.", "Banked the plant sale: €4,120."],
  ["Expliqué le compte de résultat au conseil, deux pages.", "Explained the income statement to the board, two pages."],
  ["Déposé le dossier de la fondation Terre vivante.", "Sent the file to the Living Earth foundation."],
  ["Vérifié le prix de revient d’un panier avec Lucie.", "Checked the cost of a basket with Lucie."],
  ["Payé le solde du motoculteur, facture classée.", "Paid off the rotavator, invoice filed."],
  ["Préparé les reçus fiscaux des donateurs : 37 reçus.", "Made the donors’ tax receipts: 37 of them."],
  ["Reçu la réponse de la région : 8 000 € accordés.", "Received the region’s answer: €8,000 granted."],
];

export const reconciled = (month: Both): Both => [
  `Rapproché les comptes de la banque pour ${month[0]}.`,
  `Reconciled the bank accounts for ${month[1]}.`,
];

export const monthNames: readonly Both[] = [
  ["janvier", "January"],
  ["février", "February"],
  ["mars", "March"],
  ["avril", "April"],
  ["mai", "May"],
  ["juin", "June"],
  ["juillet", "July"],
  ["août", "August"],
  ["septembre", "September"],
  ["octobre", "October"],
  ["novembre", "November"],
  ["décembre", "December"],
];

export const moneyToDo: readonly { text: Both; due: number; who: string }[] = [
  {
    text: ["Mettre à jour les accès à la banque", "Update who has access to the bank"],
    due: -12,
    who: "marc-tellier",
  },
  {
    text: [
      "Envoyer le rapport financier au réviseur avant l’assemblée",
      "Send the financial report to the auditor before the assembly",
    ],
    due: 7,
    who: "marc-tellier",
  },
];
