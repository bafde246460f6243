import type { Both } from "../both";

export const assemblyPlaces: readonly Both[] = [
  ["Salle des fêtes de Valfleury", "Valfleury village hall"],
  ["Grande serre", "The great greenhouse"],
];

export const assemblyTitles = {
  statutes: ["Assemblée extraordinaire : des fonctions aux pôles", "Extraordinary assembly: from offices to poles"],
} satisfies { [name: string]: Both };

/** What the assemblies said, point by point, by the kind of point or its order. */
export const assemblyNotes = {
  welcome: [
    "Bernard lit la convocation. Chacun a signé la feuille et reçu un carton de vote.",
    "Bernard reads the notice. Everyone signed the sheet and received a voting card.",
  ],
  statutes: [
    "Suzanne compare l’ancien texte et le nouveau : plus de bureau, des pôles qui rendent compte. Trois questions, toutes sur la signature à la banque.",
    "Suzanne compares the old text and the new: no more officers, poles that account for themselves. Three questions, all on who signs at the bank.",
  ],
  statutesDecision: [
    "L’assemblée adopte les statuts qui remplacent le bureau par des mandats nommés et des pôles.",
    "The assembly adopts the statutes that replace officers by named mandates and poles.",
  ],
  moral: [
    "Suzanne raconte l’année en dix minutes, sans diapositive.",
    "Suzanne tells the year in ten minutes, without a slide.",
  ],
  moralDecision: ["L’assemblée approuve le rapport moral.", "The assembly approves the moral report."],
  activity: [
    "Chaque pôle dit ce qu’il a promis et ce qu’il a fait. L’équipe présente ses cultures.",
    "Each pole says what it promised and what it did. The team presents its crops.",
  ],
  activityDecision: ["L’assemblée approuve le rapport d’activité.", "The assembly approves the activity report."],
  financial: [
    "Marc présente les comptes revus par l’expert-comptable. Une question sur le prix du panier.",
    "Marc presents the accounts reviewed by the accountant. One question on the price of the basket.",
  ],
  financialDecision: [
    "L’assemblée approuve les comptes et affecte le résultat aux réserves.",
    "The assembly approves the accounts and puts the result in reserves.",
  ],
  election: [
    "Thierry, Lucien et Josiane se représentent. Vote à bulletin secret, deux scrutateurs.",
    "Thierry, Lucien and Josiane stand again. Secret ballot, two tellers.",
  ],
  electionDecision: [
    "Thierry Kervella, Lucien Faure et Josiane Lebrun sont réélus pour trois ans.",
    "Thierry Kervella, Lucien Faure and Josiane Lebrun are re-elected for three years.",
  ],
  other: [
    "Un adhérent demande plus d’herbes dans les paniers. Applaudissements, puis soupe.",
    "A member asks for more herbs in the baskets. Applause, then soup.",
  ],
  closing: ["Merci à celles et ceux qui ont porté les bancs.", "Thanks to those who carried the benches."],
} satisfies { [name: string]: Both };

export type AssemblyPoint = {
  note: Both;
  decision?: Both;
  ballot?: { against: number; abstention: number };
  secret?: true;
};

/** Points of an extraordinary and of an ordinary assembly, in the order its agenda opens with. */
export const extraordinaryPoints: readonly AssemblyPoint[] = [
  { note: assemblyNotes.welcome },
  { note: assemblyNotes.statutes, decision: assemblyNotes.statutesDecision, ballot: { against: 3, abstention: 4 } },
  { note: assemblyNotes.other },
];
export const ordinaryPoints: readonly AssemblyPoint[] = [
  { note: assemblyNotes.welcome },
  { note: assemblyNotes.moral, decision: assemblyNotes.moralDecision },
  { note: assemblyNotes.activity, decision: assemblyNotes.activityDecision, ballot: { against: 0, abstention: 2 } },
  { note: assemblyNotes.financial, decision: assemblyNotes.financialDecision, ballot: { against: 1, abstention: 3 } },
  { note: assemblyNotes.election, decision: assemblyNotes.electionDecision, secret: true },
  { note: assemblyNotes.other },
];

/** Words of the coming live report, by kind of scene. */
export const sceneWords: { readonly [kind: string]: { title: Both; text: Both } } = {
  opening: {
    title: ["Bonsoir et bienvenue", "Good evening and welcome"],
    text: [
      "Une année du jardin, en douze scènes. Rien n’a été préparé pour ce soir : tout vient du carnet de l’année.",
      "A year of the garden in twelve scenes. Nothing was made for tonight: all of it comes from the year’s notebook.",
    ],
  },
  promises: {
    // No title of its own: the slate says « promesses tenues depuis l’an dernier » after its number.
    title: ["", ""],
    text: [
      "Neuf promesses, lues une à une, tenues ou non. Celle du camion, nous l’avons abandonnée : voici pourquoi.",
      "Nine promises, read one by one, kept or not. The van’s we dropped: here is why.",
    ],
  },
  thanks: {
    title: ["Merci", "Thank you"],
    text: ["Cette scène n’est jamais assez longue.", "This scene is never long enough."],
  },
  next: {
    title: ["Et maintenant", "And now"],
    text: [
      "Ce qui est déjà semé pour l’an prochain. Vos idées ce soir rejoindront cette liste.",
      "What is already sown for next year. Your ideas tonight will join this list.",
    ],
  },
};

export const poleSceneWords: { readonly [pole: string]: Both } = {
  soil: [
    "Onze tomates, un tunnel de plus, et une haie qui pousse.",
    "Eleven tomatoes, one more tunnel, and a growing hedge.",
  ],
  team: ["Des métiers qui s’apprennent, des portes qui s’ouvrent.", "Trades being learnt, doors being opened."],
  life: ["Un marché, une fête, cinq points de retrait.", "One market, one party, five pick-up points."],
  walls: ["Le toit tient, le chemin aussi. Gérard raconte.", "The roof holds, so does the track. Gérard tells."],
  money: ["Une page, trois chiffres, douze fois.", "One page, three figures, twelve times."],
};

export const teamScene: { title: Both; text: Both } = {
  title: ["La parole à l’équipe", "The team speaks"],
  text: [
    "Karim et Lucie racontent la saison, avec les cinq variétés que l’équipe a choisies.",
    "Karim and Lucie tell the season, with the five varieties the team chose.",
  ],
};
