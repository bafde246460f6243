import type { LineView } from "../../texts/journal";

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
    there: "Cette attribution est déjà à cet endroit.",
    nowhere: "Choisissez {pole.a} ou une personne.",
    ended: "C’est déjà fini à cette date.",
  },
  said: {
    placed: "C’est placé.",
    lifted: "C’est retiré.",
  },
  journal: {
    "duty.place": (l: LineView) =>
      l.data.nowhere
        ? `${l.who} a retiré une attribution : ${l.subject}.`
        : `${l.who} a placé une attribution : ${[l.subject, l.pole && `{pole.one} ${l.pole}`, l.data.personId].filter(Boolean).join(", ")}.`,
    "duty.lift": (l: LineView) => `${l.who} a retiré une attribution : ${l.subject}.`,
  },

  page: "Des fonctions {pole.toMany}",
  title: "Des fonctions {pole.toMany}",
  lead: "Présidence, trésorerie, secrétariat : douze tâches en réalité. Placez chacune dans {pole.a}, et si besoin sur une personne.",
  nextTitle: (n: number) => (n === 1 ? "Une tâche à placer" : `${capital(inWords(n))} tâches à placer`),
  nextKicker: "Pour commencer",
  nextText: (name: string) => `La première : ${name}. Rien n’est définitif, tout est daté.`,
  nextDo: "La placer",
  doneKicker: "Les douze sont placées",
  doneTitle: "Imprimer pour {board.the}",
  doneText: "Le tableau peut devenir une résolution, et une annexe du règlement intérieur.",
  doneDo: "Voir la feuille à imprimer",
  placed: (n: number) => `${n} ${many(n, "tâche placée", "tâches placées")} sur 12`,
  nowhere: (names: string, n: number) =>
    `${many(n, "N’est placée nulle part", "Ne sont placées nulle part")} : ${names}.`,
  twice: (name: string, poles: string) => `${name} est à plusieurs endroits : ${poles}.`,
  allPlaced: "Les douze tâches ont leur place.",
  powersTitle: "Ce que la loi ou la banque demandent",
  powersLink: "Mandats et habilitations",
  office: (name: string) => `Tâches de la ${name}`,
  officeMasculine: (name: string) => `Tâches du ${name}`,
  legal: "La loi ou la banque demandent un nom",
  inPole: (pole: string) => `{pole.One} ${pole}`,
  heldBy: (name: string) => `tenue par ${name}`,
  notPlaced: "Nulle part pour l’instant",
  notHeld: "aucun nom",
  suggested: (theme: string) => `Irait bien avec : ${theme}`,
  since: (day: string) => `depuis le ${day}`,
  until: (day: string) => `jusqu’au ${day}`,
  change: "Changer",
  place: "Placer",
  another: "Ajouter un second endroit ou un second nom",
  pole: "{pole.One}",
  noPole: "{pole.No}",
  person: "Personne",
  noPerson: "Aucune en particulier",
  from: "À partir du",
  to: "Jusqu’au",
  toHint: "Pour un mandat : son dernier jour.",
  save: "Enregistrer",
  lift: "Retirer",
  liftThis: (name: string) => `Retirer : ${name}`,
  dayTitle: "Qui tenait quoi ?",
  day: "Au jour du",
  dayDo: "Voir ce jour",
  dayIs: (day: string) => `Situation au ${day}.`,
  backToday: "Revenir à aujourd’hui",
  dayBefore: (day: string) => `Rien n’était encore placé ce jour-là : la première tâche l’a été le ${day}.`,
  table: "Les douze tâches en tableau",
  columns: {
    duty: "Tâche",
    office: "Venait de",
    pole: "{pole.One}",
    person: "Personne",
    since: "Depuis",
    until: "Jusqu’au",
  },
  resolution: "Projet de résolution",
  resolutionText: (day: string) =>
    `{board.The} répartit à compter du ${day} les tâches de ses anciennes fonctions entre ses {pole.many}, selon le tableau ci-joint, qui s’annexe au règlement intérieur.`,
  print: "Imprimer",
  noPoles: "Il faut d’abord {pole.a} : les tâches s’y placent ensuite.",
};
