/** Words of the papers of a meeting; they are printed, they never reach a browser's pack. */
export const fr = {
  intro: (of: string) =>
    `Vous trouverez ici la convocation ${of} : la date, le lieu, l’ordre du jour et la façon de répondre.`,
  answer: "Visez le code avec votre téléphone, ou rendez le formulaire de pouvoir à la personne qui a convoqué.",
  answerTo: (who: string) => `Répondez par téléphone, de vive voix ou sur papier à ${who}.`,
  enclosedProxy: "Formulaire de pouvoir",
  enclosedBook: "Dossier : rapports {pole.ofMany} et propositions",
  signedAs: "pour la préparation de la réunion",
  sinceDone: "Fait depuis la dernière réunion",
  underWay: "En cours",
  nothing: "Rien à signaler.",
  told: "Ce rapport se raconte en séance.",
  resolution: (title: string) => `{board.The} se prononce sur : ${title}.`,
  sides: { for: "favorable", against: "défavorable", abstention: "s’abstient" },
  due: (day: string) => `avant le ${day}`,
  open: "à faire",
  noDate: "sans date",
  noted: {
    room: "Dans la salle",
    video: "En visioconférence",
    phone: "Au téléphone",
    represented: "Par pouvoir",
    correspondence: "Par correspondance",
    excused: "Excuse",
    absent: "Absence",
    null: "Présence non notée",
  },
};
