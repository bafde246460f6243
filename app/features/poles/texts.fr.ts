import type { LineView } from "../../texts/journal";
import type { Words } from "../association/words";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => (plural.select(n) === "one" ? one : other);
const words = "aucun un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const inWords = (n: number, feminine = false) => (n === 1 && feminine ? "une" : (words[n] ?? String(n)));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const fr = {
  reasons: {
    boardOnly: "C’est {board.to} d’en décider : parlez-en à l’un de ses membres.",
    notYourPole: "{pole.This} est tenu{pole.e} par d’autres. Demandez {leadPerson.to}.",
    askTheLead: "Demandez {leadPerson.to} {pole.of} de vous y inscrire.",
    nameTaken: "{pole.A} porte déjà ce nom.",
    vegetableNeeded: "Choisissez un légume.",
    vegetableTaken: "Ce légume est celui d’{pole.another}. Il en reste de libres.",
    closed: "{pole.This} est fermé{pole.e}.",
    holdsDuties:
      "{pole.This} tient encore des attributions. Placez-les d’abord ailleurs, depuis « Des fonctions {pole.toMany} ».",
    alreadyIn: "Cette personne fait déjà partie {pole.of}.",
    notIn: "Cette personne ne fait pas partie {pole.of}.",
    alreadyLead: "Cette personne est déjà {lead.one} {pole.of}.",
    notLead: "Cette personne n’est pas {lead.one} {pole.of}.",
  },
  said: {
    opened: (name: string) => `{pole.The} ${name} est ouvert{pole.e}.`,
    edited: (name: string) => `{pole.The} ${name} est à jour.`,
    closed: (name: string) => `{pole.The} ${name} est fermé{pole.e}. Son histoire reste.`,
    joined: (name: string) => `C’est fait : une personne de plus {pole.to} ${name}.`,
    left: (name: string) => `C’est fait : {pole.the} ${name} compte une personne de moins.`,
    leadNamed: (name: string) => `{pole.The} ${name} a {leadPerson.a}.`,
    leadRelieved: (name: string) => `La main est passée {pole.to} ${name}.`,
  },
  journal: {
    "pole.open": (l: LineView) => `${l.who} a ouvert {pole.the} ${l.subject}.`,
    "pole.edit": (l: LineView) => `${l.who} a mis à jour {pole.the} ${l.subject}.`,
    "pole.close": (l: LineView) => `${l.who} a fermé {pole.the} ${l.subject}.`,
    "pole.join": (l: LineView) =>
      l.data.self
        ? `${l.who} a rejoint {pole.the} ${l.subject}.`
        : `${l.who} a inscrit ${l.data.person ?? "une personne"} {pole.to} ${l.subject}.`,
    "pole.leave": (l: LineView) => `${l.data.person ?? "Une personne"} a quitté {pole.the} ${l.subject}.`,
    "pole.nameLead": (l: LineView) => `${l.data.person ?? "Une personne"} est {lead.one} {pole.of} ${l.subject}.`,
    "pole.relieveLead": (l: LineView) =>
      `${l.data.person ?? "Une personne"} a passé la main comme {lead.one} {pole.of} ${l.subject}.`,
  },

  someone: "Une personne",
  list: {
    title: (poles: number, people: number, w: Words) =>
      `${capital(inWords(poles, w.pole.gender === "f"))} ${many(poles, w.pole.one, w.pole.many)}, ${inWords(people, true)} ${many(people, "personne", "personnes")}`,
    lead: (w: Words) =>
      `Chaque ${w.pole.one} tient un thème, le fait vivre et en rend compte ${w.board.to}. Un légume pour chaque thème : on le reconnaît partout.`,
    seeds: (done: number, all: number) => `${done} sur ${all} ${many(all, "action", "actions")}`,
    noSeeds: "Rien de noté ces temps-ci",
    noLead: (w: Words) => `Sans ${w.lead.one} pour l’instant`,
    reportIn: "Rapport reçu",
    reportNothing: "Rien à signaler",
    reportTold: "Raconté en séance",
    reportToRead: "Rapport à relire",
    reportExpected: "Pas encore de rapport",
    holeTitle: "Un emplacement libre",
    holeText: (w: Words) => `Un thème sans personne ? Proposez-le ${w.board.to}.`,
    holeOpen: "Ouvrir {pole.a}",
    holePropose: "Proposer {pole.a}",
    nextBefore: (day: string) => `Avant ${day}`,
    nextExpected: (n: number) =>
      n === 1 ? "Un rapport {pole.kind} est attendu" : `${capital(inWords(n))} rapports {pole.kind} sont attendus`,
    nextExpectedText: (poles: string) => `${poles}. Une ligne suffit, « rien à signaler » aussi.`,
    nextMine: (pole: string) => `Le rapport ${pole} est à relire`,
    nextMineText: "Il s’est rempli avec ce que {pole.the} a noté. Deux minutes de lecture.",
    nextMineDo: "Relire le rapport",
    nextPrepare: "Voir la réunion",
    nextLeads: (n: number) =>
      n === 1 ? "{pole.A} n’a pas {lead.kind}" : `${capital(inWords(n))} {pole.many} n’ont pas {lead.kind}`,
    nextLeadsText: (poles: string) =>
      `${poles}. Qui s’en sent proche ? La question peut venir {board.au} prochain{board.e} {board.one}.`,
    nextLeadsDo: (pole: string) => `Ouvrir ${pole}`,
    nextDuties: "Qui fait quoi, et qui signe ?",
    nextDutiesText:
      "Les attributions de la présidence, de la trésorerie et du secrétariat se placent dans {pole.theMany}.",
    nextDutiesDo: "Placer les attributions",
    emptyTitle: "Le jardin attend ses étiquettes",
    empty:
      "{pole.A}, c’est un thème que quelques personnes font vivre : les cultures, l’accueil, les finances. Commencez par {pole.un} seul{pole.e}.",
    emptyDo: "Ouvrir {pole.le} premi{pole.er} {pole.one}",
    guide: "Lire « Travailler par {pole.many} »",
  },
  pole: {
    edit: "Modifier {pole.the}",
    closedOn: (day: string) => `{pole.This} est fermé{pole.e} depuis le ${day}. Son histoire reste ici.`,
    toKnow: "À savoir",
    nextReport: (day: string) => `{board.One} du ${day}`,
    nextReportTitle: "Le rapport {pole.of} est prêt à relire",
    nextReportText: (actions: number, decisions: number) =>
      `Rempli avec ${actions} ${many(actions, "action", "actions")} et ${decisions} ${many(decisions, "suite", "suites")} de décision. Deux minutes de lecture.`,
    nextReportDo: "Relire le rapport",
    nextLog: "Ce que vous avez fait compte",
    nextLogTitle: "Noter une action",
    nextLogText: "Une phrase suffit. Le rapport {pole.of} se remplit tout seul.",
    nextLogDo: "Noter",
    nextLead: "{pole.This} cherche {leadPerson.its}",
    nextLeadText: "{leadPerson.Il} anime le thème et en rend compte {board.to}. {leadPerson.Il} ne fait pas tout.",
    nextLeadDo: "Nommer une personne",
    nextJoin: "Ce thème vous parle ?",
    nextJoinTitle: "Rejoindre {pole.the}",
    nextJoinText: "Vous verrez ce qui est en cours et ce qui attend. On en sort quand on veut.",
    nextJoinDo: "Je rejoins {pole.this}",
    underWay: "En cours",
    seeds: (done: number, doing: number, toDo: number) =>
      [
        `${done} ${many(done, "action faite", "actions faites")}`,
        doing > 0 && `${doing} en cours`,
        toDo > 0 && `${toDo} à semer`,
      ]
        .filter(Boolean)
        .join(", "),
    since: (day: string) => `Depuis le ${day}.`,
    passed: (days: number) => `Date passée de ${days} ${many(days, "jour", "jours")}`,
    due: (day: string) => `Avant le ${day}`,
    noDue: "Sans date",
    nothingUnderWay: "Rien n’attend. Ce que {pole.the} note apparaît ici.",
    decided: (w: Words) => `Décidé par ${w.board.the}`,
    nothingDecided:
      "Aucune décision ne concerne encore {pole.this}. Une idée ? Elle devient une proposition en quelques lignes.",
    propose: "Écrire une proposition",
    followDone: (day: string) => `Fait le ${day}`,
    followDue: (day: string) => `À faire avant le ${day}`,
    followOpen: "À faire",
    care: "Qui en prend soin",
    leadUntil: (lead: string, month: string) => `${lead}, jusqu’en ${month}`,
    arrived: (day: string) => `depuis le ${day}`,
    nobody: "Personne n’y est inscrit pour l’instant.",
    join: "Rejoindre {pole.this}",
    leave: "Quitter {pole.the}",
    remove: "Retirer",
    relieve: "Passer la main",
    addPerson: "Inscrire une personne",
    nameLead: "Nommer {leadPerson.a}",
    who: "Personne",
    choose: "Choisir",
    fromDay: "À partir du",
    untilDay: "Jusqu’au",
    untilHint: "Laissez vide si la fin n’est pas fixée.",
    addDo: "Inscrire",
    nameDo: "Nommer",
    duties: "Ce que {pole.the} porte",
    dutiesLink: "Des fonctions {pole.toMany}",
    pillar: "Pilier",
    latitude: "Ce que {pole.the} décide seul{pole.e}",
    history: "L’histoire {pole.of}",
    noHistory: "Elle s’écrira ici, au fil des gestes.",
    allActions: "Toutes les actions",
    log: "Noter une action",
  },
  form: {
    newTitle: "Ouvrir {pole.a}",
    newLead: "Un nom, une phrase, un légume. Le reste peut venir plus tard.",
    editTitle: (name: string) => `Modifier ${name}`,
    name: "Nom {pole.of}",
    nameHint: "Un ou deux mots que tout le monde comprend : Maraîchage, Accueil, Finances.",
    remit: "Sa raison d’être, en une phrase",
    remitHint: "Ce que {pole.the} rend possible. Par exemple : « Nourrir 240 foyers sans abîmer la terre. »",
    vegetable: "Son légume",
    vegetableHint: "On reconnaîtra {pole.the} à cette forme et à cette couleur, partout.",
    vegetableOf: (pole: string) => `déjà à ${pole}`,
    vegetables: {
      carotte: "Carotte",
      tomate: "Tomate",
      betterave: "Betterave",
      aubergine: "Aubergine",
      bourrache: "Bourrache",
      sauge: "Sauge",
      poireau: "Poireau",
      potiron: "Potiron",
    },
    pillar: "Pilier de l’association",
    noPillar: "Aucun en particulier",
    latitude: "Ce que {pole.the} décide seul{pole.e}",
    latitudeHint: "Par exemple : « Jusqu’à 300 € par achat, dans le budget voté. »",
    leadPerson: "{leadPerson.One}",
    noLead: "On verra plus tard",
    leadHint: "{leadPerson.Il} anime et rend compte. {leadPerson.Il} peut changer quand vous voulez.",
    open: "Ouvrir {pole.this}",
    save: "Enregistrer",
    must: "obligatoire",
    people: "Ses personnes",
    closeTitle: "Fermer {pole.this}",
    closeText:
      "Ses personnes sont libérées, ses attributions doivent être placées ailleurs. Son histoire et ses décisions restent.",
    close: "Fermer {pole.the}",
  },
};
