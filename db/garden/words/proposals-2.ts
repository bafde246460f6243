import type { ProposalPlan } from "./proposal-plan";

/** The proposal of the story that is walked from log to promise and back. */
export const tunnelTitle = ["Acheter un second tunnel froid d’occasion", "Buy a second-hand cold tunnel"] as const;

/** Proposals of the boards five to eight. */
export const proposalsTwo: readonly ProposalPlan[] = [
  {
    pole: "soil",
    author: "claire-vasseur",
    title: tunnelTitle,
    text: [
      "Au printemps, nos plants manquent de place à l’abri : 310 perdus en une semaine. Un second tunnel donnerait trois semaines d’avance et un chantier-école de douze mètres.",
      "In spring our seedlings lack cover: 310 lost in one week. A second tunnel would gain three weeks and make a twelve-metre training site.",
    ],
    cost: 3400,
    board: 5,
    opinions: [
      [
        "karim-belkacem",
        "for",
        [
          "Trois semaines d’avance, c’est un panier de plus en avril.",
          "Three weeks ahead is one more basket in April.",
        ],
      ],
      [
        "nadia-ferhat",
        "for",
        ["Oui, si le montage sert aussi à former l’équipe.", "Yes, if putting it up also trains the team."],
      ],
      [
        "marc-tellier",
        "abstention",
        [
          "Réserve : je voudrais voir la trésorerie du trimestre avant de signer.",
          "Reservation: I would like to see the quarter’s cash before signing.",
        ],
      ],
      [
        "thierry-kervella",
        "for",
        [
          "J’ai vu celui de Saint-Aubin : arceaux sains, bâche à changer dans trois ans.",
          "I saw the Saint-Aubin one: sound hoops, cover good for three years.",
        ],
      ],
      [
        "odile-gramont",
        "for",
        ["Les adhérents réclament des salades plus tôt.", "Members keep asking for earlier salads."],
      ],
    ],
    debate: [
      "Claire présente la comparaison de trois tunnels. Celui de Saint-Aubin est le moins cher ; il faut le démonter sans attendre. Karim répond à Nadia : le montage sera un chantier-école.",
      "Claire presents the comparison of three tunnels. The Saint-Aubin one is the cheapest; it must be taken down at once. Karim answers Nadia: putting it up will be a training site.",
    ],
    decision: [
      "Le conseil décide d’acheter le tunnel froid de Saint-Aubin, 3 400 € au plus, et confie le montage au pôle Maraîchage.",
      "The board decides to buy the Saint-Aubin cold tunnel, €3,400 at most, and gives the Growing pole the job of putting it up.",
    ],
    ballot: { abstention: 1 },
    followUp: {
      text: ["Démonter, transporter et remonter le tunnel", "Take down, move and put up the tunnel"],
      days: 60,
    },
  },
  {
    pole: "life",
    author: "lucie-moreau",
    title: ["Un point de retrait à la médiathèque", "A pick-up point at the library"],
    text: [
      "Trente paniers le jeudi soir, à l’abri, avec des tables. La médiathèque aime l’idée.",
      "Thirty baskets on Thursday evenings, under cover, with tables. The library likes the idea.",
    ],
    board: 5,
    debate: [
      "Lucie a compté : vingt-six foyers habitent à dix minutes. Paulette tiendra les deux premiers jeudis.",
      "Lucie has counted: twenty-six households live within ten minutes. Paulette will hold the first two Thursdays.",
    ],
    decision: ["Un cinquième point de retrait ouvre à la médiathèque.", "A fifth pick-up point opens at the library."],
    followUp: {
      text: ["Signer le prêt de la salle avec la médiathèque", "Sign the room loan with the library"],
      days: 25,
      done: ["Prêt signé, premier retrait tenu.", "Loan signed, first pick-up held."],
    },
  },
  {
    pole: "team",
    author: "suzanne-okemba",
    title: ["Deux heures de réunion d’équipe payées par mois", "Two paid hours of team meeting a month"],
    text: [
      "Pour que chacun connaisse le plan de culture et puisse proposer. Sur le temps de travail, cela va sans dire.",
      "So that each one knows the planting plan and can propose. On working time, it goes without saying.",
    ],
    board: 5,
    debate: [
      "Sophie l’a essayé un mois : deux idées retenues, moins d’allers-retours. Personne n’est contre.",
      "Sophie tried it for a month: two ideas kept, fewer trips back and forth. Nobody objects.",
    ],
    decision: [
      "L’équipe dispose de deux heures de réunion par mois, préparées avec elle.",
      "The team has two hours of meeting a month, prepared with it.",
    ],
  },
  {
    pole: "walls",
    author: "gerard-poulain",
    title: ["Changer la chaudière du bureau", "Change the office boiler"],
    text: [
      "Elle a vingt-six ans. Une pompe à chaleur coûterait plus, pour moins de fioul ensuite.",
      "It is twenty-six years old. A heat pump would cost more, for less oil afterwards.",
    ],
    cost: 9800,
    board: 6,
    outcome: "rejected",
    debate: [
      "Gérard raconte les pannes de l’hiver. Marc ne voit pas l’argent cette année. Un radiateur d’appoint en attendant.",
      "Gérard tells of the winter breakdowns. Marc does not see the money this year. A spare heater meanwhile.",
    ],
    decision: ["La chaudière n’est pas changée cette année.", "The boiler is not changed this year."],
    ballot: { against: 5, abstention: 2 },
  },
  {
    pole: "soil",
    author: "karim-belkacem",
    title: ["Cinq variétés choisies par l’équipe", "Five varieties chosen by the team"],
    text: [
      "L’équipe goûte, note et choisit cinq variétés du prochain plan. Elle les présentera à l’assemblée.",
      "The team tastes, scores and chooses five varieties of the next plan. It will present them to the assembly.",
    ],
    board: 6,
    debate: [
      "Karim lit les notes de la dégustation. La tomate noire gagne partout, sauf chez Bernard.",
      "Karim reads the tasting scores. The black tomato wins everywhere, except with Bernard.",
    ],
    decision: [
      "L’équipe choisit cinq variétés du plan de culture.",
      "The team chooses five varieties of the planting plan.",
    ],
  },
  {
    pole: "money",
    author: "marc-tellier",
    title: ["Répondre à l’appel à projets eau et climat", "Answer the water and climate call"],
    text: [
      "8 000 € pour le goutte-à-goutte et une cuve. Il faut 20 % de notre poche et un dossier de six pages.",
      "€8,000 for drip lines and a tank. We must add 20% and write six pages.",
    ],
    cost: 2000,
    board: 6,
    debate: [
      "Claire et Marc écrivent le dossier ensemble. Thierry fera le plan de la cuve.",
      "Claire and Marc write the file together. Thierry will draw the tank.",
    ],
    decision: ["Le dossier est déposé, avec 2 000 € d’autofinancement.", "The file is sent, with €2,000 of our own."],
    followUp: {
      text: ["Déposer le dossier à la région", "Send the file to the region"],
      days: 21,
      done: ["Dossier déposé avec deux jours d’avance.", "File sent two days early."],
    },
  },
  {
    pole: "life",
    author: "odile-gramont",
    title: ["Fixer la fête d’automne et son budget", "Settle the autumn party and its budget"],
    text: [
      "Soupe à prix libre, jeux en bois, concours de la plus belle courge, visite des serres par l’équipe.",
      "Pay-what-you-like soup, wooden games, finest squash contest, greenhouse tour by the team.",
    ],
    cost: 780,
    board: 7,
    debate: [
      "Les musiciens viennent pour un panier. Bernard tiendra les comptes de la buvette.",
      "The musicians come for a basket. Bernard will keep the bar’s accounts.",
    ],
    decision: ["La fête d’automne a un budget de 780 €.", "The autumn party has a budget of €780."],
    followUp: {
      text: ["Réserver les tables et annoncer la fête", "Book the tables and announce the party"],
      days: 30,
      done: [
        "Fête tenue : 260 personnes, 112 bulletins pour la plus belle courge.",
        "Party held: 260 people, 112 votes for the finest squash.",
      ],
    },
  },
  {
    pole: "soil",
    author: "claire-vasseur",
    title: ["Une charte de l’eau pour l’été", "A water charter for the summer"],
    text: [
      "Arroser avant sept heures, pailler partout, prévenir les voisins quand le forage baisse.",
      "Water before seven, mulch everywhere, tell the neighbours when the borehole drops.",
    ],
    board: 7,
    debate: [
      "Lucien, voisin lui-même, apprécie. On affichera les relevés à l’entrée.",
      "Lucien, a neighbour himself, approves. The readings will be posted at the gate.",
    ],
    decision: ["La charte de l’eau est adoptée et affichée.", "The water charter is adopted and posted."],
  },
  {
    pole: "walls",
    author: "lucien-faure",
    title: ["Remplacer le camion par un utilitaire électrique", "Replace the van with an electric one"],
    text: [
      "Le camion coûte plus en réparations qu’en gazole. Une aide existe si la commande part cette année.",
      "The van costs more in repairs than in fuel. A grant exists if we order this year.",
    ],
    cost: 24000,
    board: 7,
    outcome: "rejected",
    debate: [
      "Le prix a doublé depuis la promesse faite à l’assemblée. Le conseil préfère un vélo-cargo pour la ville et garde le camion.",
      "The price has doubled since the promise made to the assembly. The board prefers a cargo bike in town and keeps the van.",
    ],
    decision: ["L’utilitaire électrique n’est pas commandé.", "The electric van is not ordered."],
    ballot: { against: 7, abstention: 1 },
  },
  {
    pole: "life",
    author: "bernard-lhomme",
    title: ["Un vélo-cargo pour les livraisons en ville", "A cargo bike for deliveries in town"],
    text: [
      "Quarante paniers le mercredi, sans bouchon ni gazole. Le marchand local l’entretient un an.",
      "Forty baskets on Wednesdays, no traffic jam, no fuel. The local shop services it for a year.",
    ],
    cost: 3200,
    board: 8,
    debate: [
      "Lucie l’a essayé une semaine, sous la pluie : elle signe. Rémi aménage la caisse.",
      "Lucie tried it for a week, in the rain: she signs. Rémi will fit the crate.",
    ],
    decision: [
      "Un vélo-cargo est acheté, 3 200 € au plus, aide de la région comprise.",
      "A cargo bike is bought, €3,200 at most, the region’s grant included.",
    ],
    ballot: { abstention: 1 },
    followUp: {
      text: ["Commander le vélo et former trois personnes", "Order the bike and train three people"],
      days: 45,
      done: ["Vélo livré, quarante paniers le premier mercredi.", "Bike delivered, forty baskets the first Wednesday."],
    },
  },
  {
    pole: "team",
    author: "nadia-ferhat",
    title: ["Ouvrir le jardin aux entreprises voisines", "Open the garden to neighbouring firms"],
    text: [
      "Quatre visites par an, guidées par l’équipe, pour montrer des métiers et nouer des essais.",
      "Four visits a year, led by the team, to show trades and arrange trial weeks.",
    ],
    board: 8,
    debate: [
      "Inès a déjà deux réponses. Suzanne demande que chaque visite soit préparée avec l’équipe.",
      "Inès already has two answers. Suzanne asks that each visit be prepared with the team.",
    ],
    decision: [
      "Quatre visites par an sont ouvertes aux entreprises voisines.",
      "Four visits a year are opened to neighbouring firms.",
    ],
  },
];
