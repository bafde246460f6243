import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {
    keepersOnly: "These settings are kept by the keepers of the tool.",
    notYourFigures: "Supplied figures are kept by the board, the coordination and the keepers of the tool.",
    alreadyFounded: "The association already exists here.",
    wrongKey: "This key is not the right one. Take the address shown at start again, whole.",
    ruleUnreadable: "This rule is incomplete: choose a value for each question.",
    questionEmpty: "Choose an answer.",
    articleNeeded: "Without an article of your texts, this rule stays with the prudent calculation. Give the article.",
  },
  said: {
    founded: (name) => `${name} is ready. Invite the second person who will keep the tool.`,
    wordsChanged: "Your words are saved. Every sentence follows them.",
    updated: "Saved.",
    rulesChanged: "The new version is saved. Past meetings keep their rules.",
    figureSupplied: "The figure is saved, with its source.",
    figureRemoved: "The figure is gone.",
  },
  journal: {
    "association.found": (l) => `${l.who} created the association in Terreau`,
    "association.update": (l) => `${l.who} updated the association`,
    "words.change": (l) => `${l.who} changed the association’s words`,
    "rules.change": (l) => `${l.who} entered a version of the rules`,
    "figure.supply": (l) => `${l.who} supplied a figure`,
    "figure.remove": (l) => `${l.who} took a figure off`,
    "retention.apply": () => "What had been kept long enough was erased",
  },
};
