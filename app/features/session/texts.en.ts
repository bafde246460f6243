import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {
    onlyYours: "This account is not yours.",
    keepersOnly: "Access is kept by the keepers of the tool.",
    wrongPassword: "The present password is not the right one.",
    passwordShort: "Choose at least 10 characters: a sentence does very well.",
    passwordsDiffer: "The two passwords are not the same.",
    noAccess: "This person has no access yet. Invite them first.",
    wrongEntry: "This address and this password do not go together.",
    wrongCode: "This code is wrong, was used already or is over two weeks old. Ask for another one.",
    linkGone: "This link was used already or is over 30 minutes old. Ask for another one.",
    tooMany: "Too many tries. Wait a quarter of an hour, then start again.",
  },
  said: {
    accountSaved: "Saved.",
    passwordSaved: "Your password is saved. Your other devices are signed out.",
    sessionEnded: "This device is signed out.",
    invited: (name) => `${name} can enter with their code.`,
    keeperMade: (name) => `${name} is now a keeper of the tool.`,
    keeperUnmade: (name) => `${name} is no longer a keeper of the tool.`,
    accessWithdrawn: (name) => `${name} no longer has access to the tool.`,
  },
  journal: {
    "account.update": (l) => `${l.who} set up their account`,
    "account.setPassword": (l) => `${l.who} changed their password`,
    "session.end": (l) => `${l.who} signed a device out`,
    "access.invite": (l) => `${l.who} invited ${l.subject} to the tool`,
    "access.makeKeeper": (l) => `${l.subject} is a keeper of the tool`,
    "access.unmakeKeeper": (l) => `${l.subject} is no longer a keeper of the tool`,
    "access.withdraw": (l) => `${l.subject}’s access was withdrawn`,
  },
};
