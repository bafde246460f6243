/** Les mots du conseil, en une phrase chacun. La clé est le nom du concept dans le code. */
export type GlossaryEntry = { word: string; plain: string };

export const glossary = {
  advisoryVoice: {
    word: "Voix consultative",
    plain: "On donne son avis et on est écouté, mais on ne prend pas part au vote.",
  },
  agenda: {
    word: "Ordre du jour",
    plain: "La liste des points que la réunion va traiter, envoyée avec la convocation.",
  },
  anyOtherBusiness: {
    word: "Questions diverses",
    plain: "Les petits points de fin de réunion : on en parle, on n’y décide rien d’important.",
  },
  assembly: {
    word: "{generalAssembly.One}",
    plain: "La réunion de {member.allThe} : elle écoute les comptes de l’année, vote et élit {board.the}.",
  },
  blankVote: {
    word: "Vote blanc",
    plain: "Un bulletin sans choix : vos statuts disent s’il entre dans les suffrages exprimés.",
  },
  board: {
    word: "{legalBoard.One}",
    plain: "Le groupe élu par {assembly.the} pour décider et veiller sur l’association entre deux {assembly.many}.",
  },
  boardBook: {
    word: "Dossier de séance",
    plain: "Tout ce qu’il faut lire avant la réunion, réuni en un seul document.",
  },
  castingVote: {
    word: "Voix prépondérante",
    plain: "La voix qui départage en cas d’égalité, si vos statuts la prévoient.",
  },
  conflictOfInterest: {
    word: "Conflit d’intérêts",
    plain: "Quand une décision vous touche de près : vous le dites, et vous laissez les autres voter.",
  },
  coOptation: {
    word: "Cooptation",
    plain:
      "{board.The} choisit {board.lui}-même quelqu’un pour un siège vide, jusqu’à ce que {assembly.the} se prononce.",
  },
  coordinator: {
    word: "Coordination",
    plain: "La personne salariée qui dirige l’équipe au quotidien et prépare les réunions avec {board.the}.",
  },
  decisionRecord: {
    word: "Relevé de décisions",
    plain: "Une page envoyée le soir même : ce qui a été décidé, qui le fait et pour quand.",
  },
  discharge: {
    word: "Quitus",
    plain: "{assembly.The} dit par un vote qu’{assembly.il} approuve la gestion de l’année écoulée.",
  },
  duty: {
    word: "Attribution",
    plain: "Une tâche précise tenue pour l’association : signer un chèque, ouvrir le courrier, suivre les comptes.",
  },
  electoralRoll: {
    word: "Liste électorale",
    plain: "La liste, arrêtée à une date, des personnes qui peuvent voter {assembly.to}.",
  },
  filing: {
    word: "Déclaration au greffe",
    plain: "On déclare les changements de responsables à la préfecture (ou au tribunal), dans les trois mois.",
  },
  financialReport: {
    word: "Rapport financier",
    plain: "Le récit de l’année en argent : ce qui est entré, ce qui est sorti, ce qui reste.",
  },
  followUp: {
    word: "Suite à donner",
    plain: "Ce qu’une décision demande à {pole.a} de faire, avec une date.",
  },
  handover: {
    word: "Passation",
    plain: "Le moment où l’on transmet ce que l’on tenait : dossiers, contacts, habitudes.",
  },
  inCamera: {
    word: "Huis clos",
    plain: "Une partie de la réunion où seuls restent les membres {board.of}, et dont on ne parle pas dehors.",
  },
  internalRules: {
    word: "Règlement intérieur",
    plain: "Le texte qui complète les statuts pour la vie de tous les jours.",
  },
  legalPower: {
    word: "Habilitation",
    plain:
      "L’autorisation, donnée à une personne et datée, d’agir pour l’association : signer, représenter, gérer la banque.",
  },
  liveReport: {
    word: "Bilan vivant",
    plain: "Le récit de l’année montré {assembly.to}, fait des vraies actions et des vraies décisions.",
  },
  majority: {
    word: "Majorité",
    plain: "Le nombre de voix qu’il faut pour adopter : plus de la moitié, ou davantage si vos statuts le demandent.",
  },
  mandate: {
    word: "Mandat",
    plain: "La durée pendant laquelle vous siégez, avec un début, une fin et une élection derrière.",
  },
  mentor: {
    word: "Marraine ou parrain",
    plain: "La personne {board.of} qui accueille un nouvel élu et répond à ses questions.",
  },
  minutes: {
    word: "Procès-verbal",
    plain: "Le récit officiel de la réunion : qui était là, ce qui s’est dit, ce qui a été voté.",
  },
  moralReport: {
    word: "Rapport moral",
    plain: "Le sens de l’année : où en est le projet, et vers où il va.",
  },
  notice: {
    word: "Convocation",
    plain: "L’invitation officielle à la réunion, avec la date, le lieu et l’ordre du jour.",
  },
  office: {
    word: "Fonction",
    plain: "Un titre tenu {board.to}, comme la présidence, la trésorerie ou le secrétariat.",
  },
  pairing: {
    word: "Binôme",
    plain: "Une personne {board.of} et une personne salariée qui se voient régulièrement, d’égal à égal.",
  },
  pillar: {
    word: "Pilier",
    plain: "L’une des grandes raisons d’être de l’association, sur laquelle tout le reste s’appuie.",
  },
  pole: {
    word: "{pole.One}",
    plain: "Un petit groupe qui porte un thème de l’association toute l’année et en rend compte {board.to}.",
  },
  poleLead: {
    word: "{lead.One} {pole.kind}",
    plain: "La personne {board.of} qui anime {pole.a} et en parle aux autres.",
  },
  promise: {
    word: "Promesse",
    plain:
      "Ce que {board.the} s’est engagé{board.e} à faire devant {assembly.the}, et dont {board.il} rend compte l’année suivante.",
  },
  proposal: {
    word: "Proposition",
    plain: "Une idée mise par écrit, prête à être discutée puis décidée par {board.the}.",
  },
  proxy: {
    word: "Pouvoir, ou procuration",
    plain: "Vous êtes absent : vous confiez votre voix à quelqu’un, pour une seule réunion.",
  },
  quorum: {
    word: "Quorum",
    plain: "Le nombre de membres qu’il faut réunir pour que la réunion puisse décider.",
  },
  resolution: {
    word: "Résolution",
    plain: "Le texte précis sur lequel on vote, tel qu’il figurera au procès-verbal.",
  },
  secondCall: {
    word: "Deuxième convocation",
    plain: "Une nouvelle réunion quand le quorum manquait à la première, souvent avec une règle plus souple.",
  },
  secretBallot: {
    word: "Scrutin secret",
    plain: "Un vote sur papier ou sur écran où personne ne sait qui a choisi quoi.",
  },
  sessionChair: {
    word: "Présidence de séance",
    plain: "La personne qui mène cette réunion-là : elle donne la parole et tient l’heure.",
  },
  sessionSecretary: {
    word: "Secrétariat de séance",
    plain: "La personne qui écrit le procès-verbal de cette réunion-là.",
  },
  showOfHands: { word: "Main levée", plain: "Un vote où chacun lève la main, au vu de tous." },
  signInSheet: {
    word: "Feuille d’émargement",
    plain: "La feuille que l’on signe en arrivant : elle prouve qui était présent ou représenté.",
  },
  staggeredRenewal: {
    word: "Renouvellement par tiers",
    plain: "Chaque année, un tiers des sièges est remis à l’élection : {board.the} change sans se vider.",
  },
  statutes: {
    word: "Statuts",
    plain: "Le contrat fondateur de l’association : son but, qui décide et comment.",
  },
  votesCast: {
    word: "Suffrages exprimés",
    plain: "Les voix qui comptent dans le calcul : souvent les pour et les contre, sans les abstentions.",
  },
  votingVoice: { word: "Voix délibérative", plain: "Le droit de voter, et donc de décider avec les autres." },
  writtenConsultation: {
    word: "Consultation écrite",
    plain: "Une décision prise par écrit entre deux réunions, si vos statuts le permettent.",
  },
} satisfies Record<string, GlossaryEntry>;

export type GlossaryWord = keyof typeof glossary;
