import { countingIn } from "../../texts/lists";
import type { Words } from "../association/words";
import type { MeetingKind, PointKind } from "./kinds";

const { count, and } = countingIn("fr");
const people = (n: number) => count(n, { one: "personne", other: "personnes" });
const points = (n: number) => count(n, { one: "point", other: "points" });

const share = ({ n, d }: { n: number; d: number }) => {
  if (n * 2 === d) return "la moitié";
  if (n * 3 === d) return "le tiers";
  if (n * 4 === d) return "le quart";
  return n === 2 && d === 3 ? "les deux tiers" : `${n}/${d}`;
};

const standing = {
  welcome: "Accueil et émargement",
  assemblyWelcome: "Accueil, émargement et quorum",
  minutesOf: (_words: Words, day: string) => `Procès-verbal du ${day}`,
  reports: (words: Words, _day: string) => `Rapports ${words.pole.ofMany}`,
  otherBusiness: "Questions diverses",
  moral: "Rapport moral",
  activity: "Rapport d’activité",
  financial: "Rapport financier et quitus",
  election: (words: Words, _day: string) => `Renouvellement ${words.board.of}`,
  statutes: "Modification des statuts",
  roundTable: "Tour de table",
  poleWork: "Travaux en cours et suite",
};

const pointKind: Record<PointKind, string> = {
  welcome: "Accueil",
  minutesAdoption: "Décision",
  reports: "Information",
  decision: "Décision",
  opinion: "Avis",
  information: "Information",
  followUp: "Suite d’une décision",
  otherBusiness: "Échange",
  break: "Pause",
};
const kinds: Record<MeetingKind, string> = {
  board: "{board.One}",
  ordinary: "{generalAssembly.One} ordinaire",
  extraordinary: "{generalAssembly.One} extraordinaire",
  mixed: "{generalAssembly.One} mixte",
  convivial: "Réunion conviviale",
  poleMeeting: "Réunion {pole.kind}",
};

/** Words of the pages of meetings; those of letters and papers are apart, they never reach a browser. */
export const pages = {
  standing,
  pointKind,
  kinds,
  points,
  ruleLines: {
    noProxy: "Pas de pouvoir à cette réunion.",
    proxies: (cap: number | null) =>
      cap === null
        ? "Vous pouvez donner votre pouvoir."
        : `Vous pouvez donner votre pouvoir ; chacun en porte ${cap} au plus.`,
    noQuorum: "Aucun quorum n’est demandé.",
    quorum: (fraction: { n: number; d: number }, strict: boolean) =>
      `Quorum : ${strict ? "plus de " : ""}${share(fraction)} des voix.`,
  },
  statuses: {
    preparing: "En préparation",
    called: "Convocation envoyée",
    open: "Séance en cours",
    closedWithoutQuorum: "Close faute de quorum",
    closed: "Procès-verbal à signer",
    signed: "Procès-verbal signé",
    adopted: "Procès-verbal adopté",
    cancelled: "Annulée",
  },
  list: {
    title: "Réunions",
    lead: "Ce qui vient d’abord, puis ce qui a été dit et décidé.",
    next: "Prochaine réunion",
    coming: "Ensuite",
    past: "Déjà tenues",
    plan: "Prévoir une réunion",
    emptyTitle: "Aucune réunion n’est prévue",
    emptyBody: "Choisissez une date et un lieu : l’ordre du jour se remplira de ce qui attend.",
    emptyFor: "Vous serez prévenu par courrier dès qu’une réunion vous concerne.",
    pastEmpty: "Les réunions tenues se rangeront ici, avec leur procès-verbal.",
    toAnswer: "Votre réponse est attendue",
    youCome: "Vous serez là",
    youDont: "Vous ne viendrez pas",
    youGave: "Votre pouvoir est donné",
    pages: "Pages des réunions tenues",
    place: (page: number, all: number) => `Page ${page} sur ${all}`,
    newer: "Plus récentes",
    older: "Plus anciennes",
    second: "Deuxième convocation",
  },
  plan: {
    title: "Prévoir une réunion",
    lead: (last: string) => `Rempli d’après la dernière (${last}). Changez ce qui change.`,
    leadNew: "Une date, un lieu. Le reste se remplit tout seul.",
    kind: "Quelle réunion ?",
    day: "Jour",
    hour: "Heure",
    minutes: "Durée annoncée",
    minutesUnit: "minutes",
    place: "Lieu",
    link: "Lien pour y être à distance",
    linkHint: "Laissez vide si la réunion se tient seulement sur place.",
    name: "Un nom particulier",
    nameHint: "Facultatif : « {board.One} de rentrée », « {assembly.One} des dix ans ».",
    pole: "{pole.One} qui se réunit",
    choose: "Choisissez",
    chair: "Présidence de séance",
    secretary: "Secrétariat de séance",
    officersHint: "Deux rôles de cette réunion seulement. Vous pouvez les désigner plus tard.",
    later: "Plus tard",
    past: "Cette réunion a déjà eu lieu : je la saisis après coup",
    go: "Prévoir cette réunion",
    edit: "Date, lieu et rôles",
    save: "Enregistrer",
    cancel: "Annuler la réunion",
    cancelHint: "Les personnes convoquées seront prévenues. La réunion reste dans la liste.",
    cancelWhy: "Pourquoi ? Une phrase suffit",
    cancelGo: "Annuler cette réunion",
    open: "Ouvrir ce formulaire",
  },
  page: {
    noticeBy: (day: string, late: boolean) => `La convocation ${late ? "devait" : "doit"} partir ${day} au plus tard.`,
    dated: (title: string, day: string) => `${title} du ${day}`,
    lead: (at: string, place: string) => `${at}, ${place}.`,
    kicker: (place: string, ends: string) => `${place}, fin prévue à ${ends}`,
    willYou: "Serez-vous là ?",
    yes: "Je serai là",
    remote: "J’y serai à distance",
    no: "Je ne viendrai pas",
    proxy: "Donner mon pouvoir",
    youCome: "Vous serez là",
    youComeRemote: "Vous serez là à distance",
    youDont: "Vous ne viendrez pas",
    youGave: (name: string) => `${name} portera votre pouvoir`,
    youHold: (names: string) => `Vous portez le pouvoir de ${names}.`,
    change: "Changer ma réponse",
    withdraw: "Reprendre mon pouvoir",
    agenda: "L’ordre du jour",
    agendaLine: (n: number, decisions: number) =>
      decisions === 0
        ? `${points(n)} à l’ordre du jour`
        : `${points(n)} à l’ordre du jour, dont ${count(decisions, { one: "décision", other: "décisions" })}`,
    agendaNone: "L’ordre du jour n’est pas encore écrit.",
    noAgenda: "Pas d’ordre du jour : on vient pour le plaisir de se voir.",
    ends: (hour: string) => `Fin prévue à ${hour}`,
    inCamera: "Huis clos",
    addedInSession: "Ajouté en séance",
    documents: "Documents",
    liveReport: {
      title: "Le bilan vivant",
      text: "L’année racontée à la salle, sur l’écran et sur les téléphones, sans diaporama.",
      prepare: "Préparer le bilan",
      desk: "Ouvrir la régie",
      read: "Lire le bilan",
    },
    answers: "Les réponses",
    changeIt: "Changer l’ordre ou la date",
    answersLink: "Voir et saisir les réponses",
    prepare: "Préparer",
    prepareTitle: "L’ordre du jour se prépare",
    prepareBody: "Ce qui attend est déjà là. Il reste à choisir, puis à convoquer.",
    sit: "Ouvrir la séance",
    sitTitle: "C’est aujourd’hui",
    sitPassed: "Le jour est passé : il reste le procès-verbal à écrire",
    sitLater: (day: string) => `La séance s’ouvrira ici le jour même, ${day}.`,
    follow: "Suivre la séance",
    minutes: "Lire le procès-verbal",
    minutesTitle: "La réunion est finie",
    notYetCalled: "La convocation n’est pas encore partie.",
    notYetBody: "Vous serez prévenu par courrier, avec l’ordre du jour et trois boutons pour répondre.",
    cancelled: "Cette réunion est annulée.",
    proxyTitle: "Donner mon pouvoir",
    proxyWho: "À qui ?",
    proxyHint: "Cette personne sera prévenue. Votre pouvoir vaut pour cette réunion, et tombe si vous venez.",
    proxyGo: "Donner mon pouvoir",
    proxyUnlimited:
      "Vos statuts ne disent rien des pouvoirs : ils sont permis, sans limite. Une règle écrite protégerait mieux le vote.",
    proxyNotAllowed:
      "Aucun article ne permet de donner un pouvoir à cette réunion. Prévenez de votre absence, c’est déjà beaucoup.",
    stop: "Ne pas m’envoyer de rappel",
    ics: "Mettre dans mon agenda",
    secondCall: "Deuxième convocation, la première n’ayant pas atteint le quorum.",
    firstOf: "Voir la première réunion",
    officers: (chair: string, secretary: string) =>
      and([...(chair ? [`${chair} préside`] : []), ...(secretary ? [`${secretary} tient les notes`] : [])]),
  },
  forecast: (f: {
    coming: number;
    proxies: number;
    base: number;
    reached: boolean;
    missing: number;
    none: boolean;
  }) => {
    const come = count(f.coming, { one: "présence", other: "présences" });
    const given = f.proxies > 0 ? ` et ${count(f.proxies, { one: "pouvoir", other: "pouvoirs" })}` : "";
    const verdict = f.none
      ? "aucun quorum n’est demandé."
      : f.reached
        ? "le quorum serait atteint."
        : `il manquerait ${count(f.missing, { one: "voix", other: "voix" })} pour le quorum.`;
    return { strong: `${come}${given} sur ${f.base}`, rest: ` : ${verdict}` };
  },
  remoteUncounted: (n: number) =>
    n === 1
      ? "Une personne suivra à distance : aucun article ne permet encore de la compter."
      : `${n} personnes suivront à distance : aucun article ne permet encore de les compter.`,
  waiting: (n: number) =>
    n === 0 ? "Tout le monde a répondu." : `${people(n)} ${n > 1 ? "n’ont" : "n’a"} pas encore répondu.`,
  papers: {
    large: "En gros caractères :",
    notice: "Convocation à imprimer",
    book: "Dossier en un PDF",
    "sign-in-sheet": "Feuille d’émargement",
    "proxy-form": "Formulaire de pouvoir",
  },
  prepare: {
    title: (the: string, day: string) => `Préparer ${the} du ${day}`,
    lead: "La page s’est remplie toute seule. Gardez, ôtez, déplacez : tout s’enregistre.",
    leadEmpty: "Rien n’est encore écrit. Un bouton, et ce qui attend vient se ranger ici.",
    leadCalled: "La convocation est partie. L’ordre et les durées peuvent encore bouger.",
    leadFixed: "La convocation est partie : {assembly.a} ne délibère que sur ce qui y est écrit.",
    fill: "Remplir l’ordre du jour",
    emptyTitle: "L’ordre du jour est encore blanc",
    emptyBody: "L’accueil, le dernier procès-verbal, les rapports et ce qui attend : tout peut venir d’un coup.",
    waits: "Ce qui attend",
    coOptions: "Cooptations à ratifier",
    seat: (rank: number) => `Siège ${rank}`,
    nothingWaits: "Rien n’attend : les propositions, les suites et les demandes viendront se ranger ici.",
    proposals: "Propositions prêtes",
    followUps: "Décisions qui reviennent",
    overdue: "Actions à reprendre",
    deadlines: "Échéances proches",
    asked: "Points demandés",
    reports: "Rapports {pole.kind}",
    reportsIn: (n: number, all: number) => `${n} ${n > 1 ? "reçus" : "reçu"} sur ${all}`,
    reportsWait: (underWay: number) =>
      underWay === 0
        ? "Aucun en cours. Un rapport peut aussi se raconter en séance."
        : `${underWay} en cours. Un rapport peut aussi se raconter en séance.`,
    opinions: (o: { for: number; abstention: number; against: number }) => {
      const all = o.for + o.abstention + o.against;
      if (all === 0) return "Pas encore d’avis";
      if (all === o.for) return all === 1 ? "1 avis, favorable" : `${all} avis, tous favorables`;
      return `${all} avis, ${o.for} pour, ${o.against} contre`;
    },
    due: (day: string) => `attendu le ${day}`,
    decided: (number: string) => `décision ${number}`,
    askedBy: (name: string) => `demandé par ${name}`,
    add: (what: string) => `Ajouter : ${what}`,
    addPoint: "Ajouter un point",
    newTitle: "Titre du point",
    newKind: "Pour",
    newMinutes: "Minutes",
    newMinutesHint: "Vide : la durée est devinée.",
    newPole: "{pole.One}",
    noPole: "{pole.No}",
    inCamera: "À huis clos",
    inCameraHint: "Le titre et le texte ne sont vus que par les membres {board.of} et le bureau de séance.",
    minutesOf: (n: number) => `Minutes, point ${n}`,
    up: (n: number) => `Monter le point ${n}`,
    down: (n: number) => `Descendre le point ${n}`,
    remove: (n: number) => `Ôter le point ${n}`,
    edit: (n: number) => `Modifier le point ${n}`,
    endBefore: (n: string) => `${n} avant l’heure annoncée.`,
    endOn: "à l’heure annoncée.",
    endAfter: (n: string, hour: string) => `${n} après l’heure annoncée, ${hour}.`,
    ruler: (from: string, to: string, end: string) => `La soirée, de ${from} à ${to}. Fin prévue à ${end}.`,
    hem: "Ourlet hachuré : une décision est attendue.",
    set: "Noter",
    nextBefore: (day: string, article: string) => `Avant ${day}${article ? ` (${article})` : ""}`,
    nextLate: (days: number) => `Il manque ${count(days, { one: "jour", other: "jours" })} au délai de convocation`,
    nextTitle: (days: number) =>
      days <= 0
        ? "La convocation part aujourd’hui"
        : days === 1
          ? "La convocation part demain au plus tard"
          : `La convocation part dans ${days} jours au plus tard`,
    lateTitle: "La convocation part en hâte",
    send: (n: number) => `Convoquer ${people(n)}`,
    invite: (n: number) => `Inviter ${people(n)}`,
    preview: "Aperçu",
    calledTitle: "La convocation est partie",
    calledOn: (when: string) => `Envoyée ${when}`,
    see: "Voir les réponses",
  },
  /** Read before the notice and on it: a group of their own. */
  noOne: { title: "Personne n’est sur la liste", go: "Voir les personnes" },
  notice: {
    invitation: (title: string) => `Invitation : ${title}`,
    title: (of: string) => `Convocation ${of}`,
    lead: "Voici ce que chacun recevra. Relisez, ajoutez un mot, envoyez.",
    leadSent: "Voici ce que chacun a reçu.",
    mail: "Le courrier",
    subject: "Objet",
    to: "À",
    forEach: "chaque personne, à son nom",
    buttonNote: "Sous ce texte : un lien personnel vers les trois boutons, et un fichier pour l’agenda.",
    who: "Qui est convoqué",
    byMail: (n: number) => `${people(n)} par courrier électronique`,
    byPaper: (n: number) => `${people(n)} sur papier`,
    paperHint: (n: number): string =>
      n === 1
        ? "Sans adresse électronique : remettez-lui la convocation imprimée. Vous saisirez sa réponse."
        : "Sans adresse électronique : remettez-leur la convocation imprimée. Vous saisirez leur réponse.",
    byHand:
      "Le courrier ne part pas encore tout seul : une personne qui garde l’outil copiera chaque message depuis la page du courrier.",
    seatedOut: (n: number): string =>
      n === 1 ? "Une personne {board.of} n’est pas convoquée." : `${n} personnes {board.of} ne sont pas convoquées.`,
    seatedOutText: (n: number): string =>
      n === 1
        ? "Siéger ne suffit pas pour voter {assembly.to} : le rôle de membre s’inscrit sur sa page."
        : "Siéger ne suffit pas pour voter {assembly.to} : le rôle de membre s’inscrit sur la page de chaque personne.",
    nobodyText: "Donnez d’abord les mandats, ou pour {assembly.a} le rôle de membre sur la page de chaque personne.",
    voices: (n: number) => `${count(n, { one: "voix", other: "voix" })} sur la liste, arrêtée à l’envoi.`,
    noVoice: (names: string) => `Sans voix : ${names}.`,
    note: "Un mot personnel",
    noteHint: "Facultatif. Il se place sous la date et le lieu.",
    late: "Pourquoi ce délai ?",
    lateHint: "Une phrase. Elle sera gardée avec la convocation.",
    lateWarn: "Attention",
    rules: "Les règles qui vaudront",
    rulesFrozen: "La séance suivra les règles en vigueur le jour de l’envoi, même si elles changent ensuite.",
    send: (n: number) => `Envoyer à ${people(n)}`,
    empty: "L’ordre du jour est vide : préparez-le d’abord.",
    sentOn: (when: string) => `Envoyée ${when}.`,
    noReply: "Le serveur n’a pas d’adresse publique : chaque courrier porte un talon à découper.",
    show: "Voir les noms",
    reason: "Raison du délai",
  },
  answers: {
    title: (of: string) => `Réponses ${of}`,
    lead: "Ce qui est arrivé par lien, et ce que vous saisissez d’après un talon ou un appel.",
    list: "La liste",
    table: "Une ligne par personne",
    enter: "Saisir une réponse",
    enterHint: "Reçue sur papier, au téléphone ou de vive voix.",
    who: "De qui ?",
    what: "Sa réponse",
    holder: "Si c’est un pouvoir, confié à",
    none: "Personne",
    go: "Enregistrer sa réponse",
    columns: { name: "Nom", voice: "Voix", answer: "Réponse", how: "Reçue" },
    says: { yes: "Vient", remote: "À distance", no: "Ne vient pas", proxy: "Pouvoir", null: "Pas encore" },
    to: (name: string) => `Pouvoir à ${name}`,
    via: { link: "par lien", app: "dans l’application", paper: "sur papier", keeper: "au bureau" },
    voices: { voting: "Délibérative", advisory: "Consultative", guest: "Sans voix" },
    holds: (n: number) => `porte ${count(n, { one: "pouvoir", other: "pouvoirs" })}`,
    invite: "Inviter une personne de plus",
    inviteHint: "Une personne candidate ou invitée : elle lit l’ordre du jour, sans voix.",
    inviteWho: "Qui ?",
    inviteGo: "Inviter",
    coupons: "Talons à imprimer",
    couponsHint: "Pour les personnes sans adresse électronique. Imprimez cette page, découpez.",
    couponYes: "Je serai là",
    couponNo: "Je ne viendrai pas",
    couponProxy: "Je donne mon pouvoir à",
    sign: "Nom et signature",
    emptyTitle: "La convocation n’est pas encore partie",
    emptyBody: "Les réponses viendront se ranger ici, une ligne par personne.",
    go_: "Préparer la convocation",
    proxiesTitle: "Les pouvoirs",
    proxyLine: (from: string, to: string) => `${from} à ${to}`,
    dropped: {
      giverCame: "tombé : la personne est venue",
      giverComes: "tombé : la personne viendra",
      withdrawn: "repris",
      replaced: "remplacé",
      holderAway: "tombé : qui le portait ne viendra pas",
    },
  },
  answer: {
    hello: (name: string) => `Bonjour ${name}`,
    closed: "Les réponses sont closes : la séance est ouverte ou finie.",
    cancelled: "Cette réunion est annulée. Vous n’avez rien à faire.",
    note: "Ce lien est le vôtre. Il ne demande aucun mot de passe : ne le transférez pas.",
    thanks: "Votre réponse est enregistrée. Vous pouvez la changer jusqu’à l’ouverture de la séance.",
  },
};
