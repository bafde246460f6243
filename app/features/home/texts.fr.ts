import { visit } from "./visit-words.fr";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const words = ["Rien", "Une chose", "Deux choses", "Trois choses", "Quatre choses", "Cinq choses"];

export const fr = {
  reasons: {},
  said: {},
  journal: {},
  visit,
  title: "Accueil",
  hello: (name: string) => `Bonjour ${name}`,
  lead: (day: string, n: number) =>
    n === 0
      ? `${day}. Rien ne vous attend, profitez-en.`
      : `${day}. ${words[n] ?? `${n} choses`} ${n > 1 ? "vous attendent" : "vous attend"}.`,
  leadMeeting: (day: string, what: string, n: number) =>
    n === 0
      ? `${day}. ${what} approche, et rien d’autre ne vous attend.`
      : `${day}. ${what} approche et ${(words[n] ?? `${n} choses`).toLowerCase()} ${n > 1 ? "vous attendent" : "vous attend"}.`,
  aMeeting: { board: "{board.A}", assembly: "{assembly.A}", other: "Une réunion" },
  next: {
    kicker: "Prochaine réunion",
    kickerNow: "En ce moment",
    change: "Changer ma réponse",
    ask: "Est-elle prête ?",
    prepare: "Préparer la réunion",
    open: "Voir la réunion",
    enter: "Rejoindre la séance",
    noneTitle: "Aucune réunion en vue",
    none: "La prochaine s’affichera ici, avec sa question.",
    plan: "Prévoir une réunion",
  },
  waiting: {
    title: "Ce qui vous attend",
    nothing: "Rien ne vous attend",
    nothingBody: "Quand un rapport, une action ou un avis dépendra de vous, il sera ici. Cinq lignes au plus.",
    more: (n: number) => `Et ${many(n, "autre, moins pressée", "autres, moins pressées")}`,
    report: "Relire le rapport {pole.of} avant {board.the}",
    reportMeta: (n: number, day: string) =>
      n === 0
        ? `Rien de noté, à finir avant ${day}`
        : `Déjà rempli avec ${many(n, "action", "actions")}, à finir avant ${day}`,
    reportDo: "Relire",
    deadlineDo: "Voir l’échéance",
    actionDo: "C’est fait",
    followUpMeta: (number: string) => `décision ${number}`,
    opinionMeta: (n: number, all: number) =>
      n === 0
        ? "Aucun avis encore : le vôtre lance l’échange"
        : `${many(n, "avis déjà donné", "avis déjà donnés")} sur ${all}`,
    opinionDo: "Donner mon avis",
    pairing: (name: string) => `Prendre des nouvelles de ${name}`,
    pairingMeta: (day: string | null) =>
      day ? `Votre binôme, dernier échange le ${day}` : "Votre binôme, pas encore d’échange noté",
    pairingDo: "Noter un échange",
    pairingAsked: (name: string) => `${name} vous propose un binôme`,
    pairingAskedDo: "Répondre",
    contact: (name: string) => `Donner un signe à ${name}`,
    contactMeta: (name: string) => `Vous accompagnez ${name}`,
    contactDo: "Ouvrir",
    correction: (meeting: string) => `Relire le procès-verbal : ${meeting}`,
    correctionMeta: (n: number) => many(n, "correction proposée", "corrections proposées"),
    correctionDo: "Relire",
    welcomeDo: "Tout mon accueil",
  },
  founding: {
    title: "Vos premiers pas ici",
    lead: "Trois étapes, dans cet ordre, et la maison peut vivre. Vous pouvez vous arrêter entre deux.",
    kicker: (rank: number, all: number) => `Étape ${rank} sur ${all}`,
    done: "C’est fait.",
    takeOver: "Votre association vit déjà ? Reprendre l’existant",
    people: "Inscrire d’abord les personnes",
    what: {
      seats: "Dire qui siège {board.to}",
      pole: "Ouvrir {pole.un} premi{pole.er} {pole.one}",
      welcome: "Accueillir une première personne",
    },
    why: {
      seats: "Chaque mandat a une date : le quorum, les pouvoirs et les convocations en découlent.",
      pole: "Un thème, une phrase qui dit pourquoi, et quelqu’un pour l’animer. La suite viendra d’elle-même.",
      welcome: "Qui arrive reçoit cinq petites étapes et une personne à qui tout demander.",
    },
    go: { seats: "Donner les mandats", pole: "Ouvrir {pole.a}", welcome: "Préparer un accueil" },
  },
  poles: {
    title: "Vos {pole.many}",
    lead: "Vous en êtes {lead.one}.",
    with: (names: string) => (names ? `Vous y participez, avec ${names}.` : "Vous y participez."),
    seeds: (done: number, all: number, day: string) => `${many(done, "fini", "finis")} sur ${all} depuis le ${day}`,
    noSeeds: "Rien de noté ces temps-ci",
    none: "Vous n’êtes dans {pole.no} pour l’instant.",
    see: "Voir {pole.theMany}",
  },
  fresh: {
    since: (day: string) => `Depuis ${day} :`,
    actions: (n: number) => many(n, "action notée", "actions notées"),
    opinions: (n: number) => many(n, "avis donné", "avis donnés"),
    decisions: (n: number) => many(n, "décision", "décisions"),
    thanks: (n: number) => many(n, "merci", "mercis"),
    nothing: "rien de neuf.",
  },
  year: {
    title: "L’année en douze planches",
    name: (year: string) => `L’année ${year}, mois par mois`,
    calendar: "Voir les réunions",
    kinds: {
      board: "{board.One}",
      ordinary: "{assembly.One}",
      extraordinary: "{assembly.One}",
      mixed: "{assembly.One}",
      convivial: "Convivial",
      poleMeeting: "{pole.One}",
    },
  },
  member: {
    lead: "Ici, vous suivez la vie de l’association : ses {pole.many}, ses promesses, son prochain rendez-vous.",
    promises: "Ce qui a été promis, et ce qu’il en est",
    suggest: "Demander un point {board.to}",
  },
  thread: {
    title: "Le fil, de l’idée {assembly.to}",
    here: {
      item: "Ce point de réunion",
      action: "Cette action",
      report: "Ce rapport",
      proposal: "Cette proposition",
      decision: "Cette décision",
      followUp: "La suite à donner",
      promise: "Cette promesse",
      assembly: "Compte rendu {assembly.to}",
    },
    what: {
      item: (what: string) => `Point de réunion : ${what}`,
      action: (what: string) => `Action : ${what}`,
      report: (pole: string) => `Rapport {pole.of} ${pole}`,
      proposal: (what: string) => `Proposition : ${what}`,
      decision: (number: string) => `Décision ${number}`,
      followUp: (what: string) => what,
      promise: (what: string) => `Promesse : ${what}`,
    },
    assembly: "Compte rendu {assembly.to}",
    due: (day: string) => `avant le ${day}`,
  },
};
