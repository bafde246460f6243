import type { LineView } from "../../texts/journal";

const plural = new Intl.PluralRules("fr");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const about = (line: LineView) => (line.pole ? ` (${line.pole})` : "");

export const fr = {
  reasons: {
    notYourPole: "Cette proposition est à {pole.another}. Donnez-lui votre avis.",
    poleSubmits: "C’est {pole.to} de la soumettre. Gardez-la en brouillon : {leadPerson.its} la verra.",
    boardOpines: "Les avis sont demandés aux membres {board.of} et à l’équipe {pole.of}.",
    decided: "Cette proposition est à l’ordre du jour ou déjà décidée : elle ne change plus.",
    notADraft: "Cette proposition n’est plus un brouillon.",
    tooLate: "Le temps des avis est passé, ou n’est pas encore venu.",
    stillADraft: "Un brouillon ne se montre pas {assembly.to}.",
    notWaiting: "Ce point n’attend plus.",
  },
  said: {
    drafted: "Brouillon gardé.",
    edited: "Modifiée.",
    submitted: "Proposition soumise. Elle attend un ordre du jour.",
    withdrawn: "Proposition retirée.",
    opined: "Votre avis est donné. Vous pouvez encore le changer.",
    shown: "{assembly.The} pourra voir cette proposition.",
    hidden: "{assembly.The} ne voit plus cette proposition.",
    pointAsked: "Point demandé. Il attend le prochain ordre du jour.",
    pointWithdrawn: "Point retiré.",
  },
  journal: {
    "proposal.draft": (line: LineView) => `${line.who} prépare une proposition : « ${line.subject} »${about(line)}.`,
    "proposal.edit": (line: LineView) => `${line.who} a modifié la proposition « ${line.subject} »${about(line)}.`,
    "proposal.effect": (line: LineView) => `${line.who} a préparé ce que fera « ${line.subject} »${about(line)}.`,
    "proposal.dropEffect": (line: LineView) => `${line.who} a retiré un effet de « ${line.subject} »${about(line)}.`,
    "proposal.submit": (line: LineView) => `${line.who} soumet une proposition : « ${line.subject} »${about(line)}.`,
    "proposal.withdraw": (line: LineView) => `${line.who} a retiré la proposition « ${line.subject} »${about(line)}.`,
    "proposal.opine": (line: LineView) => `${line.who} a donné son avis sur « ${line.subject} »${about(line)}.`,
    "proposal.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} montre {assembly.to} la proposition « ${line.subject} ».`
        : `${line.who} ne montre plus {assembly.to} la proposition « ${line.subject} ».`,
    "proposal.place": (line: LineView) =>
      line.data.event === "takeOff"
        ? `${line.who} a enlevé de l’ordre du jour « ${line.subject} »${about(line)}.`
        : `${line.who} a mis à l’ordre du jour « ${line.subject} »${about(line)}.`,
    "proposal.decide": (line: LineView) =>
      line.data.event === "adopt"
        ? `« ${line.subject} » est adoptée${about(line)}.`
        : line.data.event === "reject"
          ? `« ${line.subject} » n’est pas adoptée${about(line)}.`
          : `« ${line.subject} » est reportée${about(line)}.`,
    "point.request": (line: LineView) => `${line.who} demande un point : « ${line.subject} ».`,
    "point.withdraw": (line: LineView) => `${line.who} a retiré le point « ${line.subject} ».`,
    "point.place": (line: LineView) =>
      line.data.status === "onAgenda"
        ? `${line.who} a mis à l’ordre du jour le point « ${line.subject} ».`
        : `${line.who} a répondu au point demandé : « ${line.subject} ».`,
  },

  title: "Propositions",
  lead: "Ce que {pole.theMany} proposent {board.to} : on donne son avis avant, on décide ensemble, on suit après.",
  yourOpinion: "Votre avis est attendu",
  giveOpinion: "Donner mon avis",
  waiting: "Attendent un ordre du jour",
  onAgenda: "À l’ordre du jour",
  drafts: "Brouillons",
  settled: "Décidées",
  others: (n: number) => `Voir ${many(n, "autre", "autres")}`,
  propose: "Écrire une proposition",
  points: "Points demandés",
  pointsLead: "Une question à mettre à l’ordre du jour, sans proposition rédigée.",
  askPoint: "Demander un point",
  pointTitle: "Le point, en une ligne",
  pointText: "Pourquoi, en quelques mots",
  pointPole: "Pour {pole.which}",
  noPole: "Aucun en particulier",
  send: "Demander",
  withdrawPoint: "Retirer",
  askedBy: (who: string, day: string) => `demandé par ${who}, ${day}`,
  emptyTitle: "Aucune proposition encore",
  emptyBody: "Une proposition dit ce que l’on veut, pourquoi et combien. {board.The} la trouve prête à voter.",

  newTitle: "Écrire une proposition",
  newLead: "Une page suffit : ce que vous proposez, pourquoi, combien. On la lit avant la réunion.",
  fields: {
    pole: "{pole.One}",
    title: "La proposition, en une ligne",
    titleHint: "Elle commence par un verbe : « Acheter un second vidéoprojecteur d’occasion ».",
    text: "Pourquoi",
    textHint: "Ce qui manque, ce que cela change, ce que cela demande.",
    cost: "Coût, au plus",
    costHint: "Laissez vide si elle ne coûte rien.",
    question: "Ce que vous demandez",
    questionTo: (to: string) => `Ce que vous demandez ${to}`,
  },
  questions: { decide: "De décider", advise: "Son avis", inform: "D’en prendre connaissance" },
  questionHints: {
    decide: "La proposition sera mise au vote.",
    advise: "{pole.The} décidera ensuite.",
    inform: "Sans débat ni vote.",
  },
  submit: "Proposer",
  keepDraft: "Garder en brouillon",
  fromReport: "Née d’un rapport {pole.kind}",
  fromAction: (what: string) => `Née de l’action « ${what} »`,
  edit: "Modifier",
  withdraw: "Retirer la proposition",
  withdrawHint: "Elle restera lisible, avec le mot « retirée ».",

  by: (who: string) => `proposé par ${who}`,
  status: {
    draft: "Brouillon",
    submitted: "Attend un ordre du jour",
    onAgenda: "À l’ordre du jour",
    adopted: "Adoptée",
    rejected: "Non adoptée",
    postponed: "Reportée",
    withdrawn: "Retirée",
  },
  draftNext: "Relire, puis proposer",
  draftNextTo: (to: string) => `Ensuite, elle ira ${to}.`,
  draftNextBody: "Elle n’est lue que par {pole.the} et par vous.",
  opineNext: "Donnez votre avis avant la réunion",
  opineNextBody: (day: string) => `La décision se prendra ${day}.`,
  opineNextUndated: "Votre avis aide à préparer le débat. Il ne remplace pas votre vote.",
  onAgendaOf: (meeting: string) => `À l’ordre du jour : ${meeting}`,
  nextFor: (pole: string) => `La suite, pour {pole.the} ${pole}`,
  before: (what: string, day: string) => `${what}, avant ${day}`,
  done: "C’est fait",
  resolution: (number: string) => `Décision ${number}`,
  why: "Pourquoi",
  cost: "Coût",
  atMost: (sum: string) => `${sum} au plus`,
  asks: "Ce qui est demandé",
  asksTo: (to: string) => `Ce qui est demandé ${to}`,
  since: "Proposé le",
  opinions: (n: number) => (n === 0 ? "Aucun avis encore" : many(n, "avis avant la réunion", "avis avant la réunion")),
  opinionsOf: (n: number, all: number) => `${many(n, "avis donné", "avis donnés")} sur ${all}`,
  sides: {
    for: (n: number) => many(n, "favorable", "favorables"),
    abstention: (n: number) => `${n} avec réserve`,
    against: (n: number) => many(n, "opposé", "opposés"),
  },
  side: { for: "Favorable", abstention: "Avec réserve", against: "Opposé" },
  noOpinionYet: "Le premier avis lance l’échange.",
  allOpinions: (n: number) => `Lire les ${n} avis`,
  poleOf: (who: string, pole: string | null) => (pole ? `${who}, {pole.one} ${pole}` : who),
  opineTitle: "Votre avis",
  opinionLine: "En une phrase",
  opinionHint: "Facultatif. Tout{board.e} {board.the} la lira, avec votre prénom.",
  saveOpinion: "Donner mon avis",
  changeOpinion: "Changer mon avis",
  show: "Peut être montrée {assembly.to}",
  showIt: "Montrer {assembly.to}",
  hideIt: "Ne plus montrer",
  showHint: "Son titre pourra paraître dans le bilan vivant, en public.",
  thread: "Le fil, de l’idée {assembly.to}",
};
