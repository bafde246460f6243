import type { Change, Charge } from "./filing";
import type { FilingStatus, FilingStep } from "./filing-steps";

const of = (name: string) => (/^([aeiouhàâäéèêëîïôöùûü]|y[^aeiou])/i.test(name) ? `d’${name}` : `de ${name}`);
const plural = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

export type Kind = Change["kind"];
type About = { kind: Kind; as: Charge["as"] | null };

/** What the block and the deadlines call the first thing to declare. */
const headline = ({ kind, as }: About, names: string[]): string => {
  const [name = ""] = names;
  const several = names.length > 1;
  if (kind === "name") return "Déclarer le nouveau nom";
  if (kind === "address") return "Déclarer le nouveau siège";
  if (kind === "statutes") return "Déclarer les nouveaux statuts";
  if (kind === "renewed")
    return several ? `Déclarer ${names.length} renouvellements` : `Déclarer le renouvellement ${of(name)}`;
  if (as === "seat" && kind === "ends")
    return several ? `Déclarer ${names.length} départs` : `Déclarer le départ ${of(name)}`;
  if (as === "seat") return several ? `Déclarer ${names.length} arrivées` : `Déclarer l’arrivée ${of(name)}`;
  if (several) return `Déclarer ${names.length} changements de fonction`;
  return kind === "ends" ? `Déclarer la fin d’une fonction ${of(name)}` : `Déclarer la nouvelle fonction ${of(name)}`;
};

export const filingFr = {
  headline,
  left: (days: number) => (days === 0 ? "C’est le dernier jour" : `Il reste ${plural(days, "jour", "jours")}`),
  passed: (days: number) => `Date passée de ${plural(days, "jour", "jours")}`,
  law: "loi de 1901, article 5",
  localLaw: "code civil local, articles 67 et 71",
  to: {
    registry: "au greffe des associations de la préfecture",
    court: "au registre des associations du tribunal judiciaire",
  },
  happened: ({ kind, as }: About, day: string) => {
    if (kind === "ends") return as === "seat" ? `Mandat fini le ${day}` : `Fini le ${day}`;
    return `Décidé le ${day}`;
  },
  why: (happened: string, before: string, law: string) => `${happened}, à déclarer avant le ${before} (${law}).`,
  others: (n: number) =>
    n === 1 ? "Un autre changement tient dans la même fiche." : `${n} autres changements tiennent dans la même fiche.`,
  nobodyFiles: "Personne n’est encore chargé de le faire.",
  filedBy: (names: string) => `${names} s’en charge.`,
  open: "Ouvrir la fiche prête",
  openAgain: "Reprendre la fiche",
  follow: "Voir où elle en est",
  receiptWaits: (day: string) => `Envoyée le ${day}. Son récépissé est attendu.`,
  noteReceipt: "Noter le récépissé",
  ask: "Quelque chose a-t-il changé ?",
  askText: (before: string) =>
    `Rien n’est connu ici. Dites-le avant le ${before} : un renouvellement se déclare aussi, même si les personnes restent les mêmes.`,
  answer: "Répondre",

  labels: {
    begins: { seat: "Arrivée", power: "Habilitation donnée", lead: "Nouvelle fonction" },
    renewed: { seat: "Renouvellement", power: "Habilitation donnée", lead: "Nouvelle fonction" },
    ends: { seat: "Départ", power: "Habilitation finie", lead: "Fonction finie" },
    name: "Nouveau nom",
    address: "Nouveau siège",
    statutes: "Statuts modifiés",
  },
  charge: {
    board: "membre {board.of}",
    body: (name: string) => (name ? `membre : ${name}` : "membre du bureau"),
    titled: (title: string, body: string) => `${title} (${body})`,
    alternate: (seat: string) => `${seat}, en suppléance`,
    power: (title: string) => `habilitation « ${title} »`,
    lead: (pole: string) => `{lead.one} {pole.of} ${pole}`,
  },
  origins: { elected: "élection", coOpted: "cooptation", exOfficio: "membre de droit" },
  fromTo: (before: string, after: string) => `« ${before} » devient « ${after} »`,
  statutesText: "des règles citées des statuts ont une nouvelle version",
  byDecision: (number: string) => `décision ${number}`,
  byOrigin: (origin: string, day: string) => `${origin} du ${day}`,
  sinceDay: (day: string) => `depuis le ${day}`,
  before: (day: string) => `avant le ${day}`,
  setAside: "Ce n’est pas un changement",
  setAsideThis: (what: string) => `Ce n’est pas un changement : ${what}`,

  list: {
    title: "Les déclarations",
    lead: "Ce qui change parmi les personnes en charge, le nom, le siège ou les statuts se déclare dans les trois mois.",
    leadCourt:
      "Ce qui change dans la direction, le nom, le siège ou les statuts se déclare au registre des associations du tribunal judiciaire.",
    do: "Voir ce qu’il faut déclarer",
    nothing: "Rien n’attend d’être déclaré.",
    upTo: (day: string) => `La prochaine question se pose le ${day}.`,
    sheet: (n: number) => `La fiche ouverte : ${plural(n, "changement", "changements")}`,
    sheetBy: (name: string) => `tenue par ${name}`,
    sent: (day: string) => `Déclaration envoyée le ${day}`,
    waiting: "récépissé attendu",
    past: "Passées",
    noPast: "Pas encore de déclaration ici.",
    noPastText: "Chaque envoi y gardera sa date, ce qu’il disait et son récépissé.",
    received: (day: string) => `Déclaration reçue le ${day}`,
    receipt: (number: string) => `récépissé ${number}`,
    tells: (n: number) => plural(n, "changement", "changements"),
    nothingUntil: (day: string) => `Rien n’avait changé au ${day}`,
    aside: (what: string) => `Ce n’était pas un changement : ${what}`,
    saidBy: (name: string) => `dit par ${name}`,
    takeBack: "Reprendre cette réponse",
    takeBackThis: (what: string) => `Reprendre cette réponse : ${what}`,
    corrected: "corrigée par une autre",
    nothingTitle: "Rien n’a changé",
    nothingLead:
      "Une réponse datée, quand ni les personnes, ni leurs fonctions, ni le nom, ni le siège, ni les statuts n’ont changé.",
    nothingDay: "Jusqu’à quel jour ?",
    nothingDo: "Rien n’a changé",
    filers: (names: string) => `Peut déclarer : ${names}.`,
    noFilers: "Personne n’est chargé de déclarer : confiez d’abord ce pouvoir.",
    give: "Confier ce pouvoir",
  },
  sheet: {
    title: "Déclarer ce qui a changé",
    correcting: "Corriger une déclaration",
    leads: {
      open: (to: string) => `Une seule fiche, à envoyer ${to}. Tout y est, sauf ce qui est propre à chaque personne.`,
      sent: (day: string) => `Envoyée le ${day}. Il ne manque que le récépissé.`,
      received: (day: string) => `Reçue le ${day}. Ce qui était propre à chaque personne est effacé.`,
      nothingChanged: (day: string) => `Réponse donnée pour le ${day}.`,
    } satisfies { [status in FilingStatus]: (what: string) => string },
    draft: "Fiche en préparation",
    sendBefore: (day: string) => `Envoyer avant le ${day}`,
    nextSend: "Relisez, cochez les pièces, envoyez, puis notez le jour ici.",
    nextReceipt: "Recopiez son numéro et sa date. Les données des personnes s’effacent aussitôt.",
    changes: "Ce qui a changé",
    noChanges: "Plus rien n’attend d’être déclaré : la fiche peut être fermée.",
    corrects: "Elle reprend une déclaration déjà envoyée.",
    seeCorrected: "Voir celle qu’elle corrige",
    seeCorrection: "Voir celle qui la corrige",
    people: "Les personnes en charge",
    peopleLead: "Toutes les personnes en charge, à quelque titre que ce soit, même celles qui n’ont pas changé.",
    columns: { name: "Nom", charge: "Fonction", since: "Décision" },
    listPdf: "Liste consolidée (PDF)",
    sheetPdf: "Fiche de renseignements (PDF)",
    steps: "Les pièces",
    stepsDone: (n: number, all: number) => `${n} sur ${all}`,
    ready: "Prête",
    notReady: "Pas encore prête",
    tick: (step: string) => `Marquer prête : ${step}`,
    untick: (step: string) => `Marquer pas encore prête : ${step}`,
    readyOn: (day: string) => `prête le ${day}`,
    data: "Ce que le formulaire demande de chaque personne",
    dataLead: "Ces lignes ne sont lues que par vous. Elles s’effacent quand vous notez le récépissé.",
    dataElse: (name: string) =>
      `Métier, domicile et nationalité sont saisis par ${name} : personne d’autre ne les lit. Ils s’effacent avec le récépissé.`,
    dataGone: "Métier, domicile et nationalité ont été effacés avec le récépissé.",
    missing: (n: number) => (n === 0 ? "Tout est saisi." : `Il manque ${plural(n, "personne", "personnes")}.`),
    entered: "saisi",
    toEnter: "à saisir",
    occupation: "Métier",
    home: "Domicile",
    nationality: "Nationalité",
    savePerson: "Garder pour cette fiche",
    send: "L’envoi",
    sendLead: "Envoyez la fiche vous-même, en ligne ou sur papier, puis notez le jour ici.",
    sentOn: "Envoyée le",
    sendDo: "Noter l’envoi",
    receipt: "Le récépissé",
    receivedOn: "Daté du",
    number: "Numéro",
    copy: "Une copie du récépissé, si vous l’avez",
    copyDo: "Joindre cette copie",
    copyHint: "PDF ou image, 5 Mo au plus. Elle est lue par {board.the}.",
    receiptDo: "Noter le récépissé",
    receiptLead: "En le notant, vous effacez métier, domicile et nationalité de chaque personne.",
    mend: "Corriger le numéro ou la date",
    mendDo: "Corriger le récépissé",
    seeCopy: "Voir la copie",
    takeBack: "Elle n’est pas encore partie",
    correct: "Corriger par une nouvelle déclaration",
    drop: "Fermer la fiche sans l’envoyer",
    dropLead: "Ce qui y est saisi s’efface. Les changements, eux, attendront toujours.",
    take: "Reprendre cette fiche",
    takeLead: (name: string) =>
      `Elle est tenue par ${name}. Ce que cette personne a saisi s’effacera : vous le saisirez.`,
    other: "Autres gestes",
  },
  steps: {
    minutes: "Extrait signé du procès-verbal",
    list: "Liste consolidée des personnes en charge",
    form: "Formulaire des personnes en charge (cerfa 13971)",
    statutes: "Statuts à jour, datés et signés",
    modification: "Formulaire de modification (cerfa 13972)",
    mandate: "Mandat signé, si qui déclare ne représente pas l’association",
    copy: "Copie de tout l’envoi, gardée avec les documents",
  } satisfies { [step in FilingStep]: string },
  courtSteps: {
    minutes: "Copie du procès-verbal qui nomme la direction",
    list: "Liste des membres de la direction",
    form: "Demande d’inscription signée par la direction",
    statutes: "Statuts modifiés, l’original et une copie",
    modification: "Copie de la décision qui les modifie",
    mandate: "Mandat signé, si qui déclare ne représente pas l’association",
    copy: "Copie de tout l’envoi, gardée avec les documents",
  } satisfies { [step in FilingStep]: string },
};
