import type { LineView } from "../../texts/journal";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const about = (line: LineView) => (line.pole ? ` (${line.pole})` : "");

export const fr = {
  reasons: {
    notYourPole: "Cela revient à {pole.another}. Parlez-en à {leadPerson.its}.",
    alreadyDone: "C’est déjà marqué comme fait.",
    stillOpen: "C’est encore à faire : rien à rouvrir.",
    inCameraStays: "Une décision prise à huis clos ne se montre pas {assembly.to}.",
  },
  said: {
    followUpDone: "C’est fait, et {board.the} le saura.",
    followUpReopened: "C’est de nouveau à faire.",
    shown: "{assembly.The} pourra voir cette décision.",
    hidden: "Cette décision n’est plus montrée {assembly.to}.",
  },
  journal: {
    "decision.takeOver": (line: LineView) =>
      `${line.who} a repris une décision d’avant : « ${line.subject} »${about(line)}.`,
    "decision.record": (line: LineView) =>
      line.data.outcome === "rejected"
        ? `La proposition « ${line.subject} » n’est pas adoptée : décision ${line.data.number}${about(line)}.`
        : line.data.outcome === "noted"
          ? `{board.The} a pris acte : « ${line.subject} », ${line.data.number}${about(line)}.`
          : `Décision ${line.data.number} : « ${line.subject} »${about(line)}.`,
    "decision.applyEffect": (line: LineView) => `${line.who} a repris un effet d’une décision.`,
    "followUp.done": (line: LineView) => `${line.who} a fait ce qui était décidé : « ${line.subject} »${about(line)}.`,
    "followUp.reopen": (line: LineView) => `${line.who} a remis à faire « ${line.subject} »${about(line)}.`,
    "decision.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} montre {assembly.to} la décision « ${line.subject} ».`
        : `${line.who} ne montre plus {assembly.to} la décision « ${line.subject} ».`,
  },

  title: "Décisions",
  lead: "Tout ce qui a été décidé, par numéro. Chaque décision dit comment la majorité a été comptée et ce qui l’a suivie.",
  dueTitle: "À faire dans vos {pole.many}",
  register: "Le registre",
  search: "Chercher dans les décisions",
  searchHint: "Un mot du titre ou du texte, un numéro, {pole.a}.",
  find: "Chercher",
  clear: "Tout montrer",
  all: "Toutes",
  year: (year: number, n: number) => `${year} (${n})`,
  found: (n: number) => (n === 0 ? "Aucune décision trouvée" : many(n, "décision", "décisions")),
  pages: "Pages du registre",
  place: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  before: "Plus récentes",
  after: "Plus anciennes",
  csv: "Télécharger le registre (CSV)",
  csvFile: "registre-des-decisions.csv",
  csvColumns: {
    number: "Numéro",
    date: "Date",
    body: "Instance",
    title: "Objet",
    text: "Texte",
    outcome: "Issue",
    explanation: "Calcul",
    pole: "{pole.One}",
  },
  bodies: { board: "{board.One}", assembly: "{assembly.One}", bureau: "Bureau", other: "Instance" },
  outcomes: { adopted: "Adoptée", rejected: "Non adoptée", noted: "Pris acte" },
  inCamera: "Huis clos",
  inCameraWhy: "Prise à huis clos : seuls les membres {board.of} et le bureau de la séance la lisent.",
  shownTag: "Montrée {assembly.to}",
  emptyTitle: "Le registre est encore blanc",
  emptyBody: "Une décision s’y inscrit d’elle-même, avec son numéro, quand un vote se ferme pendant une séance.",
  emptyGo: "Voir les réunions",
  nothingFoundTitle: "Rien avec ces mots",
  nothingFoundBody: "Essayez un mot plus court, ou une autre année.",

  numbered: (number: string) => `Décision ${number}`,
  takenAt: (meeting: string, day: string) => `${meeting} du ${day}`,
  theText: "Ce qui est décidé",
  erased: "Ce texte a été effacé. Son empreinte reste dans le registre.",
  asked: "Ce que cela demande",
  followUp: {
    nextFor: (pole: string) => `La suite, pour {pole.the} ${pole}`,
    before: (what: string, day: string) => `${what}, avant ${day}`,
    done: "C’est fait",
    note: "Un mot sur ce qui a été fait",
    noteHint: "Facultatif. Il ira dans le journal {pole.of} et dans son prochain rapport.",
    doneOn: (day: string, who: string) => (who ? `Fait ${day}, dit ${who}` : `Fait ${day}`),
    reopen: "Remettre à faire",
  },
  due: (day: string) => `avant le ${day}`,
  noDate: "sans date",
  datePassed: (n: number) => (n === 1 ? "Date passée d’un jour" : `Date passée de ${n} jours`),
  today: "Pour aujourd’hui",
  nothingAsked: "Cette décision ne demande rien de plus.",
  show: "Peut être montrée {assembly.to}",
  showHint: "Son titre et son issue pourront paraître dans le bilan vivant, en public.",
  showIt: "Montrer {assembly.to}",
  hideIt: "Ne plus montrer",
  extract: "Extrait du procès-verbal",
  thread: "Le fil, de l’idée {assembly.to}",
};
