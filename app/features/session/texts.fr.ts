import type { LineView } from "../../texts/journal";

export const fr = {
  reasons: {
    onlyYours: "Ce compte n’est pas le vôtre.",
    keepersOnly: "Les accès sont tenus par les gardiens de l’outil.",
    wrongPassword: "Le mot de passe actuel n’est pas le bon.",
    passwordShort: "Choisissez au moins 10 signes : une phrase fait très bien l’affaire.",
    passwordsDiffer: "Les deux mots de passe ne sont pas les mêmes.",
    noAccess: "Cette personne n’a pas encore d’accès. Invitez-la d’abord.",
    wrongEntry: "Cette adresse et ce mot de passe ne vont pas ensemble.",
    wrongCode: "Ce code n’est pas bon, a déjà servi ou date de plus de deux semaines. Demandez-en un autre.",
    linkGone: "Ce lien a déjà servi ou date de plus de 30 minutes. Demandez-en un autre.",
    tooMany: "Trop d’essais. Attendez un quart d’heure, puis recommencez.",
  },
  said: {
    accountSaved: "C’est enregistré.",
    passwordSaved: "Votre mot de passe est enregistré. Vos autres appareils sont déconnectés.",
    sessionEnded: "Cet appareil est déconnecté.",
    invited: (name: string) => `${name} peut entrer avec son code.`,
    keeperMade: (name: string) => `${name} garde désormais l’outil.`,
    keeperUnmade: (name: string) => `${name} ne garde plus l’outil.`,
    accessWithdrawn: (name: string) => `${name} n’a plus accès à l’outil.`,
  },
  journal: {
    "account.update": (l: LineView) => `${l.who} a réglé son compte`,
    "account.setPassword": (l: LineView) => `${l.who} a changé de mot de passe`,
    "session.end": (l: LineView) => `${l.who} a déconnecté un appareil`,
    "access.invite": (l: LineView) => `${l.who} a invité ${l.subject} dans l’outil`,
    "access.makeKeeper": (l: LineView) => `${l.subject} garde l’outil`,
    "access.unmakeKeeper": (l: LineView) => `${l.subject} ne garde plus l’outil`,
    "access.withdraw": (l: LineView) => `L’accès de ${l.subject} est retiré`,
  },
};
