import type { MajorityRule, QuorumRule, RuleKey, RuleValues } from "./rule-set";

const shares: { [fraction: string]: string } = {
  "1/2": "la moitié",
  "1/3": "le tiers",
  "1/4": "le quart",
  "1/5": "le cinquième",
  "2/3": "les deux tiers",
  "3/4": "les trois quarts",
};
const share = ({ fraction, strict }: { fraction: { n: number; d: number }; strict: boolean }) => {
  const said = shares[`${fraction.n}/${fraction.d}`] ?? `${fraction.n}/${fraction.d}`;
  return strict ? `plus de ${said}` : said;
};
const quorum = (rule: QuorumRule) => {
  if (rule.kind === "none") return "Aucun quorum n’est demandé.";
  const base = rule.base === "seats" ? "des sièges" : "des membres inscrits";
  const counts = rule.counts === "present" ? "présents" : "présents ou représentés";
  return `Il faut ${share(rule)} ${base}, ${counts}.`;
};
const bases: { [base in MajorityRule["base"]]: string } = {
  votesCast: "des suffrages exprimés",
  presentOrRepresented: "des présents et représentés",
  present: "des présents",
  members: "de tous les membres",
};
const majority = (rule: MajorityRule) => `On adopte avec ${share(rule)} ${bases[rule.base]}.`;
const renewed: { [parts: number]: string } = {
  1: "On renouvelle tous les sièges en même temps.",
  2: "On renouvelle par moitié.",
  3: "On renouvelle par tiers.",
  4: "On renouvelle par quart.",
};
const listed = (items: string[]) => new Intl.ListFormat("fr-FR", { type: "conjunction" }).format(items);
const signers = {
  sessionChair: "la présidence de séance",
  sessionSecretary: "le secrétariat de séance",
  everyonePresent: "toutes les personnes présentes",
};

const sentences: { [Key in RuleKey]: (value: RuleValues[Key]) => string } = {
  electors: (it) => {
    const who = it.who === "seats" ? "Votent les personnes qui tiennent un siège" : "Votent les membres inscrits";
    const conditions = [
      it.paidUp && "à jour de cotisation",
      it.memberSinceMonths > 0 && `membres depuis ${it.memberSinceMonths} mois`,
      it.minimumAge !== null && `âgés d’au moins ${it.minimumAge} ans`,
      it.joinsTonight && "y compris qui adhère le soir même",
    ].filter((one) => one !== false);
    return [who, ...conditions].join(", ").concat(".");
  },
  quorum,
  quorumForStatutes: quorum,
  secondCall: (it) => {
    if (it.kind === "none") return "Aucune seconde convocation n’est prévue.";
    const when = it.kind === "later" ? `au moins ${it.delayDays} jours après` : `${it.afterMinutes} minutes après`;
    return `Seconde convocation ${when}. ${quorum(it.quorum)}`;
  },
  majority,
  majorityForStatutes: majority,
  votesCast: (it) => {
    const out = [
      it.withoutAbstentions && "les abstentions",
      it.withoutBlank && "les blancs",
      it.withoutNull && "les nuls",
    ].filter((one) => one !== false);
    return out.length === 0 ? "Tous les votes comptent." : `Ne comptent pas : ${listed(out)}.`;
  },
  castingVote: (it) =>
    it ? "À égalité, la présidence de séance départage." : "À égalité, la proposition n’est pas adoptée.",
  proxies: (it) => {
    if (!it.allowed) return "On ne donne pas de pouvoir.";
    const cap = it.cap === null ? "sans limite" : `${it.cap} au plus par personne`;
    return `On peut donner son pouvoir, ${cap}.${it.blank === "desk" ? " Les pouvoirs en blanc se répartissent au bureau." : ""}`;
  },
  distance: (it) => {
    const ways = [it.video && "en visioconférence", it.phone && "par téléphone"].filter((one) => one !== false);
    if (ways.length === 0) return "On siège dans la salle.";
    const weight = it.quorum ? (it.votes ? "et cela compte au quorum et au vote" : "et cela compte au quorum") : "";
    return `On peut siéger ${listed(ways)}${weight ? `, ${weight}` : ""}.`;
  },
  correspondence: (it) => {
    if (!it.allowed) return "On ne vote pas par correspondance.";
    const days = it.daysBefore === 1 ? "jusqu’à la veille" : `jusqu’à ${it.daysBefore} jours avant la séance`;
    const until = it.daysBefore === 0 ? "jusqu’au jour de la séance" : days;
    return `On peut voter par correspondance, bulletins reçus ${until}${it.quorum ? ", et cela compte au quorum" : ""}.`;
  },
  noticeDays: (it) => `La convocation part au moins ${it} jours avant.`,
  signers: (it) => `Le procès-verbal est signé par ${listed(it.map((one) => signers[one]))}.`,
  minutesFinalOn: (it) =>
    it === "signature"
      ? "Le procès-verbal est définitif dès sa signature."
      : "Le procès-verbal est définitif quand la réunion suivante l’adopte.",
  employeesLimit: (it) =>
    `Les salariés tiennent au plus ${share({ ...it, strict: false })} des sièges${it.base === "filledSeats" ? " pourvus" : ""}.`,
  renewal: (it) => {
    const length = it.years === null ? "La durée d’un mandat n’est pas renseignée" : `Un mandat dure ${it.years} ans`;
    return `${length}. ${renewed[it.parts] ?? `On renouvelle en ${it.parts} parts.`}`;
  },
  termLimit: (it) => {
    if (it.kind === "none") return "Rien ne limite les mandats de suite.";
    const most = it.kind === "mandates" ? `${it.most} mandats` : `${it.most} ans`;
    return `${most} de suite au plus. ${it.beyond === "refuse" ? "Au-delà, l’outil refuse." : "Au-delà, l’outil le dit avant l’élection."}`;
  },
  vacancy: (it) => {
    const fills = it.coOption
      ? "On peut coopter jusqu’{assembly.au} prochain{assembly.e} {assembly.one}."
      : "Un siège vacant attend {assembly.le} prochain{assembly.e} {assembly.one}.";
    const runs = it.remainingTerm ? "Qui remplace finit le terme du siège." : "Qui remplace commence un terme entier.";
    return `${fills} ${runs}`;
  },
  organisationSeats: (it) =>
    it.cap === null
      ? "Une organisation peut tenir plusieurs sièges, sans limite."
      : `Une organisation tient ${it.cap} ${it.cap > 1 ? "sièges" : "siège"} au plus.`,
  secretForPersons: (it) =>
    it ? "On vote à bulletin secret pour des personnes." : "On vote à main levée, même pour des personnes.",
};

/** The rules of a body in French: what each settles, and each as a sentence. */
export const rules = {
  labels: {
    electors: "Qui vote",
    quorum: "Quorum",
    quorumForStatutes: "Quorum pour changer les statuts",
    secondCall: "Seconde convocation",
    majority: "Majorité",
    majorityForStatutes: "Majorité pour changer les statuts",
    votesCast: "Suffrages exprimés",
    castingVote: "Partage des voix",
    proxies: "Pouvoirs",
    distance: "À distance",
    correspondence: "Par correspondance",
    noticeDays: "Convocation",
    signers: "Signatures",
    minutesFinalOn: "Procès-verbal définitif",
    employeesLimit: "Salariés {board.to}",
    secretForPersons: "Vote sur des personnes",
    renewal: "Durée et renouvellement",
    termLimit: "Mandats de suite",
    vacancy: "Siège vacant",
    organisationSeats: "Sièges d’une organisation",
  } satisfies { [Key in RuleKey]: string },
  sentences,
  fields: {
    paidUp: "À jour de cotisation",
    joinsTonight: "On peut adhérer le soir même",
    memberSinceMonths: "Membre depuis (mois)",
    minimumAge: "Âge minimal",
    fraction: "Combien",
    counts: "Qui compte",
    when: "Quand",
    delay: "Délai (jours, ou minutes le même jour)",
    base: "Sur quelle base",
    withoutAbstentions: "Sans les abstentions",
    withoutBlank: "Sans les blancs",
    withoutNull: "Sans les nuls",
    yes: "Oui",
    allowed: "C’est permis",
    cap: "Au plus, par personne",
    holders: "Qui peut porter un pouvoir",
    blank: "Pouvoirs en blanc",
    video: "En visioconférence",
    phone: "Par téléphone",
    quorum: "Compte au quorum",
    votes: "Compte au vote",
    secretVotes: "Compte aux votes secrets",
    days: "Jours",
    daysBefore: "Bulletins reçus jusqu’à combien de jours avant (0 : le jour même)",
    years: "Durée d’un mandat (années)",
    parts: "Renouvellement",
    inARow: "Ce qui est compté de suite",
    most: "Au plus",
    beyond: "Au-delà",
    coOption: "{board.The} peut coopter",
    remainingTerm: "Qui remplace finit le terme du siège",
    seatsEach: "Sièges au plus, par organisation",
    sessionChair: "Présidence de séance",
    sessionSecretary: "Secrétariat de séance",
    everyonePresent: "Toutes les personnes présentes",
  },
  options: {
    none: "aucun",
    "1/2+": "plus de la moitié",
    "1/2": "la moitié",
    "1/3": "le tiers",
    "1/4": "le quart",
    "1/5": "le cinquième",
    "2/3": "les deux tiers",
    "3/4": "les trois quarts",
    present: "présents",
    presentOrRepresented: "présents et représentés",
    votesCast: "suffrages exprimés",
    members: "tous les membres",
    sameDay: "le même jour",
    later: "un autre jour",
    electors: "qui vote ici",
    anyone: "tout le monde",
    refused: "refusés",
    desk: "répartis au bureau avant l’ouverture",
    signature: "à la signature",
    adoption: "à l’adoption par la réunion suivante",
    filledSeats: "sièges pourvus",
    allSeats: "tous les sièges",
    atOnce: "tous les sièges à la fois",
    halves: "par moitié",
    thirds: "par tiers",
    quarters: "par quart",
    fifths: "par cinquième",
    sixths: "par sixième",
    mandates: "les mandats",
    years: "les années",
    warn: "le dire avant l’élection",
    refuse: "refuser le mandat",
  },
};
