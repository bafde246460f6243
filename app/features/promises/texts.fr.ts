import type { LineView } from "../../texts/journal";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const answers = { kept: "tenue", underWay: "en cours", dropped: "abandonnée", unanswered: "sans réponse" };

export const fr = {
  reasons: {
    boardOnly: "Une promesse se note par le conseil ou par le bureau de l’assemblée.",
    notYourPole: "La réponse revient au pôle qui a promis.",
    whyRequired: "Dites pourquoi en une phrase : l’assemblée le demandera.",
  },
  said: {
    made: "Promesse notée.",
    answered: "Réponse notée. L’assemblée la lira.",
    shown: "L’assemblée lira cette promesse.",
    hidden: "Les mots de cette promesse ne sont plus montrés.",
  },
  journal: {
    "promise.make": (line: LineView) => `Promis à l’assemblée : « ${line.subject} ».`,
    "promise.answer": (line: LineView) =>
      `« ${line.subject} » : promesse ${answers[String(line.data.status) as keyof typeof answers] ?? ""}, dit ${line.who}.`,
    "promise.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} montre à l’assemblée la promesse « ${line.subject} ».`
        : `${line.who} ne montre plus la promesse « ${line.subject} ».`,
  },

  title: "Promesses de l’assemblée",
  lead: "Ce qui a été promis devant tout le monde, et ce qu’il en est. L’assemblée le voit sans avoir à le demander.",
  of: (day: string) => `Assemblée du ${day}`,
  otherAssemblies: "Autres assemblées",
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
  whyHint: "Obligatoire si elle est abandonnée. L’assemblée la lira telle quelle.",
  save: "Enregistrer la réponse",
  make: "Noter une promesse",
  text: "La promesse, en une ligne",
  textHint: "Elle commence par un verbe : « Ouvrir un second point de retrait ».",
  dueOn: "Pour quand",
  pole: "Quel pôle s’en charge",
  noPole: "Le conseil tout entier",
  assembly: "Faite à quelle assemblée",
  showIt: "Montrer ses mots",
  hideIt: "Ne plus montrer ses mots",
  hiddenTag: "Mots non montrés",
  emptyTitle: "Aucune promesse notée",
  emptyBody: "À chaque assemblée on s’engage. Notez-le ici : l’année suivante, le score s’affiche de lui-même.",
};
