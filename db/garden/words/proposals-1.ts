import type { ProposalPlan } from "./proposal-plan";

/** Proposals of the first four boards, oldest first. */
export const proposalsOne: readonly ProposalPlan[] = [
  {
    pole: "life",
    author: "helene-marchetti",
    title: ["Travailler par pôles pendant un an", "Work by poles for a year"],
    text: [
      "Cinq thèmes remplacent les commissions dormantes. Chaque pôle rend compte à chaque conseil, en dix lignes.",
      "Five themes replace the sleeping committees. Each pole accounts to every board, in ten lines.",
    ],
    board: 1,
    debate: [
      "Hélène présente les cinq pôles et leurs responsables. Gérard veut bien tenir les toits, pas les ordinateurs : on écrira pour lui.",
      "Hélène presents the five poles and their leads. Gérard will gladly hold the roofs, not the computers: others will write for him.",
    ],
    decision: [
      "Le conseil travaille par pôles pendant un an et en fait le bilan devant l’assemblée.",
      "The board works by poles for a year and reviews it before the assembly.",
    ],
    ballot: { abstention: 1 },
    followUp: {
      text: ["Écrire la page de chaque pôle avec son responsable", "Write each pole’s page with its lead"],
      days: 30,
      done: ["Cinq pages écrites, une par pôle.", "Five pages written, one a pole."],
    },
  },
  {
    pole: "soil",
    author: "karim-belkacem",
    title: ["Passer un hectare en engrais vert", "Put one hectare under green manure"],
    text: [
      "La parcelle nord est fatiguée. Un an de seigle et de vesce lui rendrait sa vie, sans perte de paniers.",
      "The north plot is tired. A year of rye and vetch would bring it back to life, without fewer baskets.",
    ],
    cost: 420,
    board: 1,
    debate: [
      "Karim montre l’analyse de terre. Thierry demande si les paniers tiendront : oui, la parcelle sud suffit.",
      "Karim shows the soil test. Thierry asks whether the baskets will hold: yes, the south plot is enough.",
    ],
    decision: [
      "La parcelle nord passe en engrais vert pour une saison, 420 € de semences.",
      "The north plot goes under green manure for one season, €420 of seed.",
    ],
  },
  {
    pole: "money",
    author: "marc-tellier",
    title: ["Un point de trésorerie à chaque conseil", "A cash report at every board"],
    text: [
      "Une page, trois chiffres : en caisse, à venir, à payer. Chacun doit pouvoir la lire en deux minutes.",
      "One page, three figures: in hand, to come, to pay. Anyone should read it in two minutes.",
    ],
    board: 1,
    debate: [
      "Odile demande que les mots soient simples. Marc promet un modèle sans sigle.",
      "Odile asks for plain words. Marc promises a page without acronyms.",
    ],
    decision: [
      "Le pôle Finances donne une page de trésorerie à chaque conseil.",
      "The Finances pole gives a one-page cash report at every board.",
    ],
  },
  {
    pole: "team",
    author: "nadia-ferhat",
    title: ["Un binôme entre le conseil et chaque équipe", "A pairing between the board and each team"],
    text: [
      "Une personne du conseil, une de l’équipe, à égalité. Elles se voient, s’écoutent, et n’ont de consigne à se donner ni l’une ni l’autre.",
      "One person of the board, one of the team, as equals. They meet, listen, and give each other no orders.",
    ],
    board: 2,
    debate: [
      "Suzanne rappelle que l’employeur, c’est le conseil entier : un binôme n’est pas une hiérarchie. Inès propose de commencer par trois.",
      "Suzanne recalls that the employer is the whole board: a pairing is no hierarchy. Inès suggests starting with three.",
    ],
    decision: [
      "Des binômes volontaires sont ouverts, sur le temps de travail de l’équipe.",
      "Voluntary pairings are opened, on the team’s working time.",
    ],
    followUp: {
      text: ["Proposer un premier binôme à chaque équipe", "Offer each team a first pairing"],
      days: 45,
      done: ["Quatre équipes sur cinq ont un binôme.", "Four teams out of five have a pairing."],
    },
  },
  {
    pole: "life",
    author: "odile-gramont",
    title: ["Ouvrir un marché le samedi", "Open a Saturday market"],
    text: [
      "Un stand devant la gare, de neuf heures à midi. Il ferait connaître les paniers et vendrait les surplus.",
      "A stall by the station, from nine to noon. It would make the baskets known and sell what is left over.",
    ],
    cost: 650,
    board: 2,
    debate: [
      "Claire craint un samedi de trop pour l’équipe. Colette et Bernard tiendront le stand, l’équipe prépare les caisses le vendredi.",
      "Claire fears one Saturday too many for the team. Colette and Bernard will run the stall, the team packs on Friday.",
    ],
    decision: [
      "Le jardin tient un marché le samedi devant la gare, 650 € d’équipement au plus.",
      "The garden holds a Saturday market by the station, €650 of equipment at most.",
    ],
    ballot: { abstention: 1, against: 1 },
    followUp: {
      text: [
        "Demander l’emplacement à la ville et trouver huit volontaires",
        "Ask the town for the pitch and find eight volunteers",
      ],
      days: 30,
      done: ["Emplacement obtenu, onze volontaires inscrits.", "Pitch granted, eleven volunteers signed up."],
    },
  },
  {
    pole: "walls",
    author: "remi-castaing",
    title: ["Réparer le toit de l’atelier", "Mend the workshop roof"],
    text: [
      "Six tôles sont percées et la pluie tombe sur l’établi. Trois devis sont demandés.",
      "Six sheets are pierced and rain falls on the bench. Three quotes are being asked for.",
    ],
    cost: 2900,
    board: 2,
    outcome: "postponed",
    debate: [
      "Un seul devis est arrivé. Marc préfère comparer. Le point reviendra.",
      "Only one quote has come. Marc would rather compare. The point will come back.",
    ],
  },
  {
    pole: "walls",
    author: "remi-castaing",
    title: ["Réparer le toit de l’atelier, trois devis", "Mend the workshop roof, three quotes"],
    text: [
      "Le moins cher refait les six tôles et la gouttière. Rémi et Gérard posent l’échafaudage.",
      "The cheapest one renews the six sheets and the gutter. Rémi and Gérard put up the scaffold.",
    ],
    cost: 2450,
    board: 3,
    debate: [
      "Gérard a vu les trois artisans. Il recommande le deuxième, qui vient de la commune.",
      "Gérard met the three craftsmen. He recommends the second, who lives in the village.",
    ],
    decision: [
      "Le toit de l’atelier est refait pour 2 450 € au plus.",
      "The workshop roof is renewed for €2,450 at most.",
    ],
  },
  {
    pole: "soil",
    author: "claire-vasseur",
    title: ["Planter deux cents mètres de haie", "Plant two hundred metres of hedge"],
    text: [
      "Noisetiers, cornouillers, églantiers : contre le vent, pour les oiseaux. La région paie les plants.",
      "Hazel, dogwood, wild rose: against the wind, for the birds. The region pays for the plants.",
    ],
    cost: 300,
    board: 3,
    debate: [
      "Lucien prête sa tarière. Odile propose d’en faire une journée de bénévoles, avec soupe.",
      "Lucien lends his auger. Odile suggests a volunteers’ day, with soup.",
    ],
    decision: [
      "Une haie de 200 mètres est plantée avec les bénévoles.",
      "A 200-metre hedge is planted with the volunteers.",
    ],
    followUp: {
      text: ["Fixer deux samedis de plantation", "Set two planting Saturdays"],
      days: 28,
      done: ["212 mètres plantés, 63 bénévoles.", "212 metres planted, 63 volunteers."],
    },
  },
  {
    pole: "life",
    author: "bernard-lhomme",
    title: ["Un carnet des mots du conseil", "A notebook of board words"],
    text: [
      "Quorum, pouvoir, suffrages exprimés : une page par mot, pour ne plus faire semblant de comprendre.",
      "Quorum, proxy, votes cast: a page a word, so that nobody pretends to understand any more.",
    ],
    asks: "advise",
    board: 3,
    debate: [
      "Tout le monde rit, tout le monde approuve. Bernard commence par « quorum ».",
      "Everyone laughs, everyone agrees. Bernard starts with “quorum”.",
    ],
    decision: ["Avis favorable au carnet des mots.", "Opinion in favour of the notebook of words."],
  },
  {
    pole: "team",
    author: "ines-caradec",
    title: ["Des vestiaires avec de vrais casiers", "Changing rooms with real lockers"],
    text: [
      "Quatorze casiers qui ferment, un banc, une patère par personne. La mairie cède les anciens du gymnase.",
      "Fourteen lockers that close, a bench, a peg each. The town gives those of the old gymnasium.",
    ],
    cost: 180,
    board: 4,
    debate: [
      "Rémi ira les chercher avec le camion. Suzanne demande que l’équipe choisisse les couleurs.",
      "Rémi will fetch them with the van. Suzanne asks that the team choose the colours.",
    ],
    decision: [
      "Les casiers sont installés avant la saison, 180 € de peinture et de clés.",
      "The lockers are fitted before the season, €180 of paint and keys.",
    ],
  },
  {
    pole: "money",
    author: "marc-tellier",
    title: ["Comparer trois mutuelles pour l’équipe permanente", "Compare three health plans for the permanent team"],
    text: [
      "Le contrat actuel augmente de 14 %. Trois offres sont comparables, l’équipe donne son avis d’abord.",
      "The present contract goes up by 14%. Three offers compare, the team gives its opinion first.",
    ],
    board: 4,
    debate: [
      "Sophie rend l’avis de l’équipe : la deuxième offre, pour les lunettes et le dentaire.",
      "Sophie reports the team’s opinion: the second offer, for glasses and teeth.",
    ],
    decision: [
      "La mutuelle change au premier janvier suivant, deuxième offre.",
      "The health plan changes next January, second offer.",
    ],
    ballot: { abstention: 2 },
  },
  {
    pole: "soil",
    author: "thierry-kervella",
    title: ["Confier le chemin à l’entreprise Faure", "Give the track to Faure earthworks"],
    text: [
      "Le chemin des serres se creuse. Deux devis ; le moins cher est celui du frère de Lucien.",
      "The greenhouse track is rutting. Two quotes; the cheaper is from Lucien’s brother.",
    ],
    cost: 1900,
    board: 4,
    debate: [
      "Lucien Faure dit son lien de famille et sort le temps du vote. Le conseil compare les deux devis à voix haute.",
      "Lucien Faure states the family tie and leaves for the vote. The board compares both quotes aloud.",
    ],
    decision: [
      "Le chemin est confié à l’entreprise la moins chère, 1 900 € au plus.",
      "The track goes to the cheaper firm, €1,900 at most.",
    ],
    followUp: {
      text: ["Recevoir le chantier avec Gérard", "Sign off the works with Gérard"],
      days: 40,
      done: ["Chemin repris, deux passages de rouleau.", "Track redone, rolled twice."],
    },
  },
];
