import type { LineView } from "../../texts/journal";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const of = (line: LineView) => (line.pole ? ` {pole.of} ${line.pole}` : "");
const behalf = (line: LineView) => (line.data.onBehalf ? ", au nom {pole.of}" : "");

export const fr = {
  reasons: {
    notYourPole: "Ce rapport est écrit par {pole.its}, ou par le secrétaire de la séance.",
    officersOnly: "Un rapport raconté en séance est écrit par qui préside ou tient le procès-verbal.",
    meetingOver: "La réunion est finie : son rapport ne change plus.",
    alreadySo: "Ce rapport est déjà dans cet état.",
  },
  said: {
    written: "Rapport enregistré.",
    finished: (pole: string) =>
      pole ? `Le rapport « ${pole} » est prêt pour {board.the}.` : "Rapport prêt pour {board.the}.",
    nothing: (pole: string) => (pole ? `« ${pole} » : rien à signaler.` : "Rien à signaler."),
    told: (pole: string) => (pole ? `Le rapport « ${pole} » est écrit, raconté en séance.` : "Rapport écrit."),
    reopened: "Le rapport est rouvert.",
    reminderStopped: "Plus de rappel pour ce rapport.",
  },
  journal: {
    "report.write": (line: LineView) => `${line.who} écrit le rapport${of(line)}${behalf(line)}.`,
    "report.finish": (line: LineView) => `${line.who} a terminé le rapport${of(line)}${behalf(line)}.`,
    "report.nothing": (line: LineView) => `Rien à signaler pour le rapport${of(line)}, dit ${line.who}.`,
    "report.tell": (line: LineView) => `Rapport${of(line)} raconté en séance, écrit par ${line.who}.`,
    "report.reopen": (line: LineView) => `${line.who} a rouvert le rapport${of(line)}.`,
    "report.stopReminder": (line: LineView) => `${line.who} ne veut plus de rappel pour le rapport${of(line)}.`,
  },

  title: (pole: string) => `Rapport {pole.of} ${pole}`,
  lead: (day: string) => `Pour {board.the} du ${day}`,
  filled: (n: number) =>
    n === 0
      ? "Rien de noté depuis {board.le} derni{board.er} {board.one}"
      : `Déjà rempli avec ${many(n, "action", "actions")}`,
  sinceLast: (day: string) => `Depuis {board.the} du ${day}`,
  sinceStart: "Depuis le début",
  doneTitle: "Ce qui a été fait",
  openTitle: "Ce qui est en cours",
  nothingLogged: "Rien de noté : c’est très bien ainsi. Une phrase ci-dessous suffit, ou « rien à signaler ».",
  nothingOpen: "Rien en attente.",
  keptByPole: (n: number) =>
    many(
      n,
      "action lue par {pole.the} seul{pole.e} n’y figure pas.",
      "actions lues par {pole.the} seul{pole.e} n’y figurent pas.",
    ),
  state: {
    open: "Pas encore relu",
    finished: "Rapport reçu",
    nothing: "Rien à signaler",
    told: "Raconté en séance",
    skipped: "Pas de rapport cette fois",
  },
  next: {
    open: "Deux minutes, et c’est prêt",
    openBody: "Le journal {pole.of} l’a déjà rempli. Ajoutez ce que {board.the} doit savoir, ou rien.",
    finished: "{board.The} le trouvera dans son dossier",
    nothing: "{board.The} lira « rien à signaler »",
    told: "Raconté en séance, écrit au nom {pole.of}",
  },
  box: "Ce que {board.the} doit savoir",
  boxHint: "Facultatif. Un souci, une bonne nouvelle, une question. Le reste est déjà là.",
  finish: "Terminer le rapport",
  save: "Enregistrer sans terminer",
  nothing: "Rien à signaler",
  tell: "Écrire ce qui a été raconté",
  reopen: "Rouvrir",
  propose: "Demander une décision {board.to}",
  stopReminder: "Ne plus me le rappeler",
  reminder: "Ce rapport ne sera plus sur votre accueil. Vous pourrez toujours l’écrire ici.",
  writtenBy: (who: string, when: string) => `${who}, ${when}`,
  onBehalf: "au nom {pole.of}",
  readOnly: "Ce rapport ne change plus.",
  due: (day: string) => `avant ${day}`,
  noText: "Aucun mot ajouté : les actions parlent d’elles-mêmes.",
  log: "Noter une action",
};
