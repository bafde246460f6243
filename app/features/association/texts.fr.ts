import type { LineView } from "../../texts/journal";

export const fr = {
  reasons: {
    keepersOnly: "Ces réglages sont tenus par les gardiens de l’outil.",
    notYourFigures: "Les chiffres fournis sont tenus par le conseil, la coordination et les gardiens de l’outil.",
    alreadyFounded: "L’association est déjà créée ici.",
    wrongKey: "Cette clé n’est pas la bonne. Reprenez l’adresse affichée au démarrage, en entier.",
    ruleUnreadable: "Cette règle est incomplète : choisissez une valeur pour chaque question.",
    questionEmpty: "Choisissez une réponse.",
    articleNeeded: "Sans article de vos textes, cette règle reste au calcul prudent. Indiquez l’article.",
  },
  said: {
    founded: (name: string) => `${name} est prête. Invitez la seconde personne qui gardera l’outil.`,
    wordsChanged: "Vos mots sont enregistrés. Toutes les phrases les suivent.",
    updated: "C’est enregistré.",
    rulesChanged: "La nouvelle version est enregistrée. Les réunions passées gardent leurs règles.",
    figureSupplied: "Le chiffre est enregistré, avec sa source.",
    figureRemoved: "Le chiffre est retiré.",
  },
  journal: {
    "association.found": (l: LineView) => `${l.who} a créé l’association dans Terreau`,
    "association.update": (l: LineView) => `${l.who} a mis à jour l’association`,
    "words.change": (l: LineView) => `${l.who} a changé les mots de l’association`,
    "rules.change": (l: LineView) => `${l.who} a enregistré une version des règles`,
    "figure.supply": (l: LineView) => `${l.who} a fourni un chiffre`,
    "figure.remove": (l: LineView) => `${l.who} a retiré un chiffre`,
    "retention.apply": () => "Ce qui a été gardé assez longtemps a été effacé",
  },
};
