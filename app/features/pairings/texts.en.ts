import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {
    notYours: "This pairing belongs to two other people.",
    alreadyAccepted: "You have already accepted this pairing.",
    alreadyLiving: "This pairing is already under way.",
    ended: "This pairing has ended.",
    lineEmpty: "Write a few words.",
    lineTooLong: "Keep to the essential: 140 characters at most.",
  },
  said: {},
  journal: {},
};
