export type BodyKind = "board" | "bureau" | "generalAssembly";
export type Matter = "ordinary" | "statutes";
export type CitedDocument = "statutes" | "internalRules" | "law" | "custom";

/** Where a rule is written; null means nobody entered it yet: « règle non renseignée, calcul prudent ». */
export type Citation = { document: CitedDocument; article: string } | null;
export type Ruled<Value> = { value: Value; cite: Citation };
export type Fraction = { n: number; d: number };

/** Who votes: seats of the body or members on the roll. An empty list of colleges means all of them. */
export type Electors = {
  who: "seats" | "members";
  paidUp: boolean;
  memberSinceMonths: number;
  minimumAge: number | null;
  joinsTonight: boolean;
  colleges: string[];
};
export type QuorumRule =
  | { kind: "none" }
  | {
      kind: "fraction";
      base: "seats" | "members";
      counts: "present" | "presentOrRepresented";
      fraction: Fraction;
      strict: boolean;
    };
export type SecondCallRule =
  | { kind: "none" }
  | { kind: "sameDay"; afterMinutes: number; quorum: QuorumRule }
  | { kind: "later"; delayDays: number; quorum: QuorumRule };
export type MajorityBase = "votesCast" | "presentOrRepresented" | "present" | "members";
/** `strict` asks for more than the fraction, otherwise the fraction itself is enough. */
export type MajorityRule = { base: MajorityBase; fraction: Fraction; strict: boolean };
/** What the votes cast leave out. */
export type VotesCastRule = { withoutAbstentions: boolean; withoutBlank: boolean; withoutNull: boolean };
/** A null cap means unlimited. Blank proxies are refused, or handed out at the desk before opening. */
export type ProxyRule = {
  allowed: boolean;
  cap: number | null;
  holders: "electors" | "members" | "anyone";
  blank: "refused" | "desk";
};
export type DistanceRule = { video: boolean; phone: boolean; quorum: boolean; votes: boolean; secretVotes: boolean };
/** `daysBefore`: how many days before the sitting ballots stop being received; 0, until its own day. */
export type CorrespondenceRule = { allowed: boolean; quorum: boolean; daysBefore: number };
export type SignerRole = "sessionChair" | "sessionSecretary" | "everyonePresent";
/** How long a seat runs, in years (null: not known), and in how many parts the body is renewed (1: all at once). */
export type RenewalRule = { years: number | null; parts: number };
/** How many mandates, or years, somebody may hold one after the other; beyond, the app says it or refuses. */
export type TermLimit = { kind: "none" | "mandates" | "years"; most: number; beyond: "warn" | "refuse" };
/** Whether the body may fill a vacant seat until the assembly, and whether who replaces runs the seat's own term. */
export type VacancyRule = { coOption: boolean; remainingTerm: boolean };
/** How many seats one organisation may hold; null: as many as it is given. */
export type OrganisationSeats = { cap: number | null };
export type EmployeesLimit = { base: "filledSeats" | "allSeats"; fraction: Fraction };

export type RuleValues = {
  electors: Electors;
  quorum: QuorumRule;
  quorumForStatutes: QuorumRule;
  secondCall: SecondCallRule;
  majority: MajorityRule;
  majorityForStatutes: MajorityRule;
  votesCast: VotesCastRule;
  castingVote: boolean;
  proxies: ProxyRule;
  distance: DistanceRule;
  correspondence: CorrespondenceRule;
  noticeDays: number;
  signers: SignerRole[];
  minutesFinalOn: "signature" | "adoption";
  employeesLimit: EmployeesLimit;
  renewal: RenewalRule;
  termLimit: TermLimit;
  vacancy: VacancyRule;
  organisationSeats: OrganisationSeats;
  secretForPersons: boolean;
};
export type RuleKey = keyof RuleValues;
export type RuleSet = { kind: BodyKind } & { [Key in RuleKey]: Ruled<RuleValues[Key]> };
export type RuleVersion = { from: string; rules: RuleSet };

/** The rules in force on a civil day: the last version that began on that day or before, or null before the first. */
export function rulesOn(versions: readonly RuleVersion[], day: string): RuleSet | null {
  let found: RuleVersion | null = null;
  for (const version of versions) {
    if (version.from <= day && (!found || version.from >= found.from)) found = version;
  }
  return found?.rules ?? null;
}

export function quorumRule(rules: RuleSet, matter: Matter): Ruled<QuorumRule> {
  return matter === "statutes" ? rules.quorumForStatutes : rules.quorum;
}

export function majorityRule(rules: RuleSet, matter: Matter): Ruled<MajorityRule> {
  return matter === "statutes" ? rules.majorityForStatutes : rules.majority;
}

/** How many voices a fraction of a base asks for, in whole voices. A strict fraction asks for one more than the
 *  fraction itself; 55 of 110 for a half, 56 for more than a half. */
export function voicesNeeded(base: number, fraction: Fraction, strict: boolean): number {
  const product = base * fraction.n;
  return strict ? Math.floor(product / fraction.d) + 1 : Math.ceil(product / fraction.d);
}
