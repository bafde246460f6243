const articleOf = (article: string | null): string => (article ? ` (art. ${article})` : "");
const seats = (count: number): string => `${count} ${count > 1 ? "sièges" : "siège"}`;
const numbers = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** Seats, their plan, their lots, their life: the screens of who sits. */
export const seatPages = {
  months: "12 mois",
  years: "12 ans",
  yearsTitle: "Sept ans derrière, quatre devant",
  noCollege: "Sans collège",
  group: (name: string, count: number, vacant: number) =>
    `${name}, ${seats(count)}${vacant > 0 ? ` dont ${vacant} ${vacant > 1 ? "vacants" : "vacant"}` : ""}`,
  alternate: (name: string) => `suppléance : ${name}`,
  vacantSince: (day: string) => `Vacant depuis le ${day}`,
  csv: "Emporter en CSV",
  csvFile: "sieges.csv",
  csvColumns: {
    seat: "Siège",
    college: "Collège",
    organisation: "Organisation",
    who: "Qui",
    part: "Titulaire ou suppléance",
    from: "Depuis",
    to: "Jusqu’au",
    origin: "Origine",
    ratified: "Ratifié le",
    term: "Terme du siège",
    end: "Fin avant terme",
  },
  parts: { titular: "titulaire", alternate: "suppléance" },
  ends: {
    resigned: "démission",
    revoked: "décision {assembly.of}",
    left: "départ de l’association",
    died: "décès",
    other: "autre",
  },
  employees: (count: number, limit: number, article: string | null) =>
    `${count > 1 ? `${count} salariés siègent` : `${count} salarié siège`}, ${limit} au plus${articleOf(article)}.`,
  employeesOver: "C’est plus que la règle ne le permet.",
  organisations: (cap: number, article: string | null) =>
    `Une organisation tient ${seats(cap)} au plus${articleOf(article)}.`,
  plan: {
    title: "Quels sièges finissent à quelle élection",
    ruler: "Les élections des années qui viennent",
    rule: (years: number, parts: number, article: string | null) => {
      const how = ["", "tous à la fois", "par moitié", "par tiers", "par quart"][parts] ?? `en ${parts} parts`;
      return `Un mandat dure ${years} ans, les sièges se renouvellent ${how}${articleOf(article)}.`;
    },
    unknown: "Règle non renseignée : combien d’années dure un mandat, et en combien de parts on renouvelle.",
    unknownDo: "Entrer cette règle",
    noDay: "Aucune date d’élection n’est connue. Planifiez {assembly.the}, ou tirez les sièges au sort.",
    even: "Les parts ont le même nombre de sièges, à un près.",
    uneven: (moves: number) =>
      moves > 1
        ? `Les parts ne sont plus égales : ${moves} sièges sont à déplacer.`
        : "Les parts ne sont plus égales : un siège est à déplacer.",
    stake: seats,
    on: (day: string) => `le ${day}`,
    part: (day: string) => `À l’élection du ${day}`,
    vacant: "vacant",
    unplaced: (count: number) => `${seats(count)} sans terme connu.`,
    draw: "Tirer les sièges au sort",
    drawHint:
      "Pour les premiers renouvellements : le sort dit quels sièges finissent d’abord. Chacun peut refaire le tirage.",
    balance: "Rééquilibrer par un tirage",
    balanceHint: "Seuls les sièges de trop sont tirés, les vacants d’abord. Un mandat en cours n’est jamais allongé.",
    first: "Jour de la prochaine élection",
    seed: "Graine du tirage",
    seedHint: "Un nombre dit dans la salle, par exemple par la plus jeune personne. Vide : l’outil en prend un.",
    drawDo: "Faire le tirage",
    draws: "Tirages au sort",
    drawnOn: (day: string) => `Tirage du ${day}`,
    undone: "annulé",
  },
  draw: {
    title: (day: string) => `Tirage au sort du ${day}`,
    first: "Premiers renouvellements : tous les sièges ont été tirés.",
    balance: "Rééquilibrage : seuls les sièges de trop ont été tirés.",
    seed: "Graine",
    method:
      "Pour chaque siège, on calcule l’empreinte SHA-256 du texte « graine/numéro du siège ». Les empreintes sont rangées de la plus petite à la plus grande : les premiers sièges finissent à la première élection.",
    same: "Tirage refait à l’instant : le résultat est le même.",
    different: "Tirage refait à l’instant : le résultat ne correspond pas. Ce tirage a été modifié.",
    part: (day: string) => `Finissent le ${day}`,
    columns: { seat: "Siège", number: "Numéro", lot: "Empreinte", ends: "Finit le" },
    table: "Les sièges dans l’ordre du tirage",
    print: "Imprimer pour le procès-verbal",
    kicker: "À joindre au procès-verbal",
    told: (seatsDrawn: number, day: string) => `${seats(seatsDrawn)} tirés le ${day}`,
    undo: "Annuler ce tirage",
    undoHint: "Les sièges retrouvent les dates qu’ils avaient. Possible jusqu’à la prochaine élection seulement.",
    undoDo: "Annuler le tirage",
    undone: "Ce tirage est annulé : il reste ici pour mémoire.",
    file: (day: string) => `tirage-au-sort-${day}`,
  },
  limits: {
    title: "Avant la prochaine élection",
    said: (name: string, count: number, month: string, article: string | null) =>
      `${name} aura fait ${numbers[count] ?? count} ${count > 1 ? "mandats" : "mandat"} de suite en ${month}${articleOf(article)}.`,
    saidYears: (name: string, years: number, month: string, article: string | null) =>
      `${name} aura siégé ${years} ans de suite en ${month}${articleOf(article)}.`,
    refused: "Les règles ne permettent pas de l’élire encore.",
    told: "C’est à savoir avant de se présenter.",
  },
  waiting: {
    title: "À ratifier",
    what: (name: string) => `La cooptation de ${name}`,
    since: (day: string) => `depuis le ${day}`,
    until: (day: string) => `{assembly.The} du ${day} la ratifie, ou elle prend fin`,
    noDay: "{assembly.The} qui vient la ratifie, ou elle prend fin",
    passed: (day: string) => `Date passée : elle valait jusqu’au ${day}`,
    do: "Ratifier",
    on: "Ratifiée le",
    endsOn: "Jusqu’au",
    endsHint: "Vide : jusqu’au terme du siège.",
    summary: (name: string) => `Noter la ratification de ${name}`,
  },
  give: {
    part: "En titre ou en suppléance",
    endsHint:
      "Vide : ce que disent les règles. Une cooptation va jusqu’{assembly.au} prochain{assembly.e} {assembly.one}.",
  },
  end: {
    kind: "Ce qui s’est passé",
    kindNone: "Sans précision",
    receivedOn: "Démission reçue le",
    lastDay: "Dernier jour de ce mandat",
  },
  prolong: {
    open: "Déplacer une fin prévue",
    hint: "{assembly.The} est avancé{assembly.e} ou reporté{assembly.e} : la fin suit.",
    endsOn: "Nouvelle fin prévue",
    do: "Déplacer cette fin",
  },
  seatFields: {
    organisation: "Organisation",
    organisationHint: "Celle que la personne représente, s’il y en a une.",
    term: "Terme du siège",
    termHint: "Son propre dernier jour, quelle que soit la personne. Vide : celui de la part la plus petite.",
    update: "Mettre ce siège à jour",
    updateDo: "Enregistrer",
  },
  one: {
    title: (seat: string, body: string) => `${seat}, ${body}`,
    lead: "Le siège reste, les personnes passent.",
    life: "Qui y a siégé",
    gap: "Personne",
    range: (from: string, to: string) => `du ${from} au ${to}`,
    since: (from: string) => `depuis le ${from}`,
    alternates: "En suppléance",
    noAlternate: "Personne en suppléance.",
    alternateHint: "La suppléance siège et vote quand le titulaire est absent. Elle ne compte pas en plus.",
    facts: "Ce siège",
    voice: "Voix",
    term: "Terme",
    noTerm: "non renseigné",
    closed: (day: string) => `Ce siège est fermé depuis le ${day}.`,
    endedBefore: (why: string) => `fin avant terme : ${why}`,
    received: (day: string) => `reçue le ${day}`,
    ratified: (day: string) => `ratifiée le ${day}`,
    awaits: "à ratifier",
    vacantTitle: (day: string) => `Vacant depuis le ${day}`,
    next: {
      coOpt: (article: string | null) =>
        `{board.The} peut coopter quelqu’un${articleOf(article)}, jusqu’{assembly.au} prochain{assembly.e} {assembly.one}.`,
      wait: (article: string | null) =>
        `Ce siège attend {assembly.le} prochain{assembly.e} {assembly.one}${articleOf(article)}.`,
      unknown: "Règle non renseignée : rien ne dit si {board.the} peut coopter.",
    },
    remaining: (day: string) => `Qui le reprend finit son terme, le ${day}.`,
    give: "Donner un mandat ici",
    back: "Tous les sièges",
  },
  next: {
    ratifyKicker: "À ratifier",
    ratify: (name: string) => `La cooptation de ${name}`,
    ratifyOn: (day: string) => `{assembly.The} du ${day} la ratifie, sinon elle prend fin.`,
    ratifyNoDay: "{assembly.The} qui vient la ratifie, sinon elle prend fin.",
    ratifyDo: "Voir ce qui attend",
  },
};
