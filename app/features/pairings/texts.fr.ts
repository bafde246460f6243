export const fr = {
  reasons: {
    notYours: "Ce binôme est celui de deux autres personnes.",
    alreadyAccepted: "Vous avez déjà accepté ce binôme.",
    alreadyLiving: "Ce binôme est déjà en route.",
    ended: "Ce binôme a pris fin.",
    lineEmpty: "Écrivez quelques mots.",
    lineTooLong: "Gardez l’essentiel : 140 signes au plus.",
  },
  said: {},
  journal: {},
};
