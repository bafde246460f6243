import type { ProposalPlan } from "./proposal-plan";

/** Proposals of the last four boards. */
export const proposalsThree: readonly ProposalPlan[] = [
  {
    pole: "money",
    author: "marc-tellier",
    title: ["Réviser le prix du panier", "Review the price of the basket"],
    text: [
      "Le prix de revient passe de 13,10 € à 13,80 €. Cinquante centimes de plus, expliqués à chacun.",
      "The cost goes from €13.10 to €13.80. Fifty cents more, explained to everyone.",
    ],
    board: 9,
    debate: [
      "Odile lira la lettre aux points de retrait. Nadia demande un prix doux pour qui le demande, sans papier.",
      "Odile will read the letter at the pick-up points. Nadia asks for a gentle price for whoever asks, without papers.",
    ],
    decision: [
      "Le panier passe à 14 € au premier du mois suivant, prix doux sur simple demande.",
      "The basket goes to €14 next month, gentle price on request.",
    ],
    ballot: { against: 2, abstention: 1 },
    followUp: {
      text: ["Écrire à tous les adhérents, une page claire", "Write to every member, one clear page"],
      days: 14,
      done: ["Lettre envoyée, trois départs, cinq arrivées.", "Letter sent, three left, five joined."],
    },
  },
  {
    pole: "soil",
    author: "thierry-kervella",
    title: ["Installer une cuve de quarante mètres cubes", "Install a forty cubic metre tank"],
    text: [
      "La pluie des serres suffirait à trois semaines d’arrosage. La région en paie 80 %.",
      "Rain from the greenhouses would water for three weeks. The region pays 80%.",
    ],
    cost: 10000,
    board: 9,
    debate: [
      "Thierry a dessiné trois emplacements. Le moins visible l’emporte, derrière l’atelier.",
      "Thierry drew three places. The least visible wins, behind the workshop.",
    ],
    decision: [
      "La cuve est commandée, 10 000 € dont 8 000 € de la région.",
      "The tank is ordered, €10,000 of which €8,000 from the region.",
    ],
    ballot: { abstention: 1 },
    followUp: {
      text: ["Faire terrasser et poser la cuve", "Have the ground levelled and the tank set"],
      days: 120,
      done: null,
    },
  },
  {
    pole: "life",
    author: "helene-marchetti",
    title: ["Une soirée conviviale du conseil par trimestre", "A convivial board evening each quarter"],
    text: [
      "Sans ordre du jour, avec les conjoints et l’équipe qui veut. On s’est promis de se voir hors réunion.",
      "No agenda, with partners and whoever of the team likes. We promised to meet outside meetings.",
    ],
    asks: "advise",
    board: 9,
    debate: [
      "La première aura lieu chez Odile, sous le tilleul.",
      "The first will be at Odile’s, under the lime tree.",
    ],
    decision: ["Avis favorable, une soirée par trimestre.", "Opinion in favour, one evening a quarter."],
  },
  {
    pole: "team",
    author: "ines-caradec",
    title: ["Former deux encadrants à la pédagogie du geste", "Train two supervisors in teaching skills"],
    text: [
      "Trois jours chacun, pris en charge aux deux tiers. Karim et Rémi sont volontaires.",
      "Three days each, two thirds paid for. Karim and Rémi volunteer.",
    ],
    cost: 860,
    board: 10,
    debate: [
      "Sophie a trouvé les remplaçants. Le conseil veut un retour à l’assemblée.",
      "Sophie found stand-ins. The board wants to hear about it at the assembly.",
    ],
    decision: ["Les deux formations sont payées, 860 € au plus.", "Both courses are paid, €860 at most."],
    followUp: {
      text: ["Inscrire Karim et Rémi", "Enrol Karim and Rémi"],
      days: 20,
      done: ["Inscrits pour la même semaine.", "Enrolled for the same week."],
    },
  },
  {
    pole: "life",
    author: "odile-gramont",
    title: ["Un guide d’accueil pour les nouveaux du conseil", "A welcome guide for new board members"],
    text: [
      "Cinq pas, quarante-cinq minutes, une personne qui accompagne. Fini les débuts dans le brouillard.",
      "Five steps, forty-five minutes, one person alongside. No more starting in the fog.",
    ],
    board: 10,
    debate: [
      "Hélène l’essaie avec la prochaine arrivée. Bernard relit les mots.",
      "Hélène will try it with the next arrival. Bernard rereads the words.",
    ],
    decision: [
      "Chaque nouvelle personne du conseil est accueillie en cinq pas.",
      "Each new board member is welcomed in five steps.",
    ],
  },
  {
    pole: "walls",
    author: "remi-castaing",
    title: ["Refaire l’étagère des outils", "Rebuild the tool rack"],
    text: [
      "Une place par outil, dessinée au mur. On cherche dix minutes par jour.",
      "A place for each tool, drawn on the wall. We search ten minutes a day.",
    ],
    cost: 140,
    board: 10,
    debate: [
      "C’est dans la marge du pôle : le conseil en prend note avec joie.",
      "It is within the pole’s latitude: the board notes it gladly.",
    ],
    decision: ["Le conseil prend note de la nouvelle étagère.", "The board notes the new rack."],
    asks: "inform",
  },
  {
    pole: "money",
    author: "sophie-arnaud",
    title: ["Demander la subvention du département", "Apply for the county grant"],
    text: [
      "Même montant que l’an dernier, 42 000 €, avec le bilan de l’équipe et la page de trésorerie.",
      "The same amount as last year, €42,000, with the team’s review and the cash page.",
    ],
    board: 11,
    debate: [
      "Sophie rappelle la date de dépôt. Suzanne signe, Marc relit les chiffres.",
      "Sophie recalls the deadline. Suzanne signs, Marc rereads the figures.",
    ],
    decision: ["La demande de subvention est déposée pour 42 000 €.", "The grant request is sent for €42,000."],
    followUp: {
      text: ["Déposer le dossier signé", "Send the signed file"],
      days: 18,
      done: ["Dossier déposé, accusé de réception rangé.", "File sent, receipt stored."],
    },
  },
  {
    pole: "soil",
    author: "claire-vasseur",
    title: ["Accueillir deux apprentis la saison prochaine", "Take on two apprentices next season"],
    text: [
      "Le lycée en propose deux, motivés. Karim et Claire les suivraient.",
      "The college offers two keen ones. Karim and Claire would guide them.",
    ],
    cost: 1200,
    board: 11,
    debate: [
      "Karim peut en suivre un, pas deux. Le conseil commence par un.",
      "Karim can guide one, not two. The board starts with one.",
    ],
    decision: ["Un apprenti est accueilli la saison prochaine.", "One apprentice is taken on next season."],
    ballot: { against: 1, abstention: 1 },
    followUp: {
      text: ["Répondre au lycée et préparer l’accueil", "Answer the college and prepare the welcome"],
      days: 34,
      done: null,
    },
  },
  {
    pole: "life",
    author: "helene-marchetti",
    title: ["Coopter Amélie Rousset au siège de Josiane", "Co-opt Amélie Rousset to Josiane’s seat"],
    text: [
      "Bénévole du marché depuis deux ans, elle veut rejoindre le pôle Maraîchage. L’assemblée confirmera.",
      "Market volunteer for two years, she wants to join the Growing pole. The assembly will confirm.",
    ],
    board: 12,
    debate: [
      "Hélène raconte leur rencontre au stand. Amélie se présente, puis sort pendant l’échange.",
      "Hélène tells how they met at the stall. Amélie introduces herself, then leaves during the talk.",
    ],
    decision: [
      "Amélie Rousset est cooptée jusqu’à la prochaine assemblée.",
      "Amélie Rousset is co-opted until the next assembly.",
    ],
  },
  {
    pole: "team",
    author: "nadia-ferhat",
    title: ["Un bilan d’équipe présenté par l’équipe", "A team review told by the team"],
    text: [
      "À l’assemblée, l’équipe raconte elle-même son année. Qui veut, avec qui veut, dix minutes.",
      "At the assembly the team tells its own year. Whoever likes, with whom they like, ten minutes.",
    ],
    board: 12,
    debate: [
      "Karim et Lucie sont partants. Personne ne sera nommé sans l’avoir voulu.",
      "Karim and Lucie are keen. Nobody will be named without wishing it.",
    ],
    decision: ["L’équipe tient ses propres scènes à l’assemblée.", "The team holds its own scenes at the assembly."],
    followUp: {
      text: ["Préparer les scènes avec l’équipe", "Prepare the scenes with the team"],
      days: 30,
      done: null,
    },
  },
  {
    pole: "walls",
    author: "lucien-faure",
    title: ["Signer la convention de forage avec la mairie", "Sign the borehole agreement with the town"],
    text: [
      "L’eau de la mairie à moitié prix, contre l’arrosage du jardin public. Reste à chiffrer la tranchée et le compteur.",
      "The town’s water at half price, against watering the public garden. The trench and the meter remain to be priced.",
    ],
    board: 12,
    outcome: "postponed",
    debate: [
      "La mairie n’a pas encore répondu sur le prix de l’eau. Le point est reporté ; Claire relance.",
      "The town has not yet answered about the price of water. The point is put off; Claire will ring.",
    ],
  },
];
