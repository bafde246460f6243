import type { LineView } from "../../texts/journal";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const answers = { kept: "tenue", underWay: "en cours", dropped: "abandonnée", unanswered: "sans réponse" };

export const fr = {
  reasons: {
    boardOnly: "Une promesse se note par {board.the} ou par le bureau {assembly.of}.",
    notYourPole: "La réponse revient {pole.to} qui a promis.",
    whyRequired: "Dites pourquoi en une phrase : {assembly.the} le demandera.",
  },
  said: {
    made: "Promesse notée.",
    answered: "Réponse notée. {assembly.The} la lira.",
    shown: "{assembly.The} lira cette promesse.",
    hidden: "Les mots de cette promesse ne sont plus montrés.",
  },
  journal: {
    "promise.takeOver": (line: LineView) => `${line.who} a repris une promesse d’avant.`,
    "promise.make": (line: LineView) => `Promis {assembly.to} : « ${line.subject} ».`,
    "promise.answer": (line: LineView) =>
      `« ${line.subject} » : promesse ${answers[String(line.data.status) as keyof typeof answers] ?? ""}, dit ${line.who}.`,
    "promise.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} montre {assembly.to} la promesse « ${line.subject} ».`
        : `${line.who} ne montre plus la promesse « ${line.subject} ».`,
  },

  title: "Promesses {assembly.of}",
  lead: "Ce qui a été promis devant tout le monde, et ce qu’il en est. {assembly.The} le voit sans avoir à le demander.",
  of: (day: string) => `{assembly.One} du ${day}`,
  otherAssemblies: "Autres {assembly.many}",
  score: (kept: number, total: number) => `${many(kept, "tenue", "tenues")} sur ${total}`,
  parts: {
    kept: (n: number) => many(n, "tenue", "tenues"),
    underWay: (n: number) => `${n} en cours`,
    dropped: (n: number) => many(n, "abandonnée", "abandonnées"),
    unanswered: (n: number) => `${n} sans réponse`,
  },
  state: { kept: "Tenue", underWay: "En cours", dropped: "Abandonnée", unanswered: "Attend une réponse" },
  due: (day: string) => `pour le ${day}`,
  answeredOn: (who: string, day: string) => `${who}, ${day}`,
  answer: "Répondre",
  change: "Changer la réponse",
  question: "Où en est cette promesse ?",
  why: "En une phrase",
  whyHint: "Obligatoire si elle est abandonnée. {assembly.The} la lira telle quelle.",
  save: "Enregistrer la réponse",
  make: "Noter une promesse",
  text: "La promesse, en une ligne",
  textHint: "Elle commence par un verbe : « Ouvrir une seconde permanence ».",
  dueOn: "Pour quand",
  pole: "{pole.Which} s’en charge",
  noPole: "{board.The} tout{board.e} enti{board.er}",
  assembly: "Faite à {assembly.which}",
  showIt: "Montrer ses mots",
  hideIt: "Ne plus montrer ses mots",
  hiddenTag: "Mots non montrés",
  emptyTitle: "Aucune promesse notée",
  emptyBody: "À chaque {assembly.one} on s’engage. Notez-le ici : l’année suivante, le score s’affiche de lui-même.",
};
