import type { BodyKind, Citation, Fraction, MajorityRule, QuorumRule, RuleKey, RuleSet } from "./rule-set";

/** One rule as a form asks it: a few plain fields. `quorum` and `majority` fractions are one choice each. */
export type RuleField =
  | { name: string; kind: "choice"; options: readonly string[] }
  | { name: string; kind: "number"; optional?: boolean }
  | { name: string; kind: "flag" };
export type RuleValues = { [field: string]: string };

const quorums = ["none", "1/2+", "1/2", "1/3", "1/4", "1/5", "2/3"] as const;
const majorities = ["1/2+", "1/2", "2/3", "3/4"] as const;
const quorum: RuleField[] = [
  { name: "fraction", kind: "choice", options: quorums },
  { name: "counts", kind: "choice", options: ["presentOrRepresented", "present"] },
];
const majority: RuleField[] = [
  { name: "fraction", kind: "choice", options: majorities },
  { name: "base", kind: "choice", options: ["votesCast", "presentOrRepresented", "present", "members"] },
];
/** In how many parts a body may be renewed. */
export const renewalParts = { atOnce: 1, halves: 2, thirds: 3, quarters: 4, fifths: 5, sixths: 6 } as const;
const partNames = Object.keys(renewalParts) as (keyof typeof renewalParts)[];

const flags = (...names: string[]): RuleField[] => names.map((name) => ({ name, kind: "flag" }));

export const ruleFields: { [Key in RuleKey]: RuleField[] } = {
  electors: [
    ...flags("paidUp", "joinsTonight"),
    { name: "memberSinceMonths", kind: "number" },
    { name: "minimumAge", kind: "number", optional: true },
  ],
  quorum,
  quorumForStatutes: quorum,
  secondCall: [
    { name: "when", kind: "choice", options: ["none", "sameDay", "later"] },
    { name: "delay", kind: "number" },
    ...quorum,
  ],
  majority,
  majorityForStatutes: majority,
  votesCast: flags("withoutAbstentions", "withoutBlank", "withoutNull"),
  castingVote: flags("yes"),
  proxies: [
    ...flags("allowed"),
    { name: "cap", kind: "number", optional: true },
    { name: "holders", kind: "choice", options: ["electors", "members", "anyone"] },
    { name: "blank", kind: "choice", options: ["refused", "desk"] },
  ],
  distance: flags("video", "phone", "quorum", "votes", "secretVotes"),
  correspondence: [...flags("allowed", "quorum"), { name: "daysBefore", kind: "number" }],
  noticeDays: [{ name: "days", kind: "number" }],
  signers: flags("sessionChair", "sessionSecretary", "everyonePresent"),
  minutesFinalOn: [{ name: "when", kind: "choice", options: ["signature", "adoption"] }],
  employeesLimit: [
    { name: "fraction", kind: "choice", options: ["1/4", "1/3", "1/2"] },
    { name: "base", kind: "choice", options: ["filledSeats", "allSeats"] },
  ],
  secretForPersons: flags("yes"),
  renewal: [
    { name: "years", kind: "number", optional: true },
    { name: "parts", kind: "choice", options: partNames },
  ],
  termLimit: [
    { name: "inARow", kind: "choice", options: ["none", "mandates", "years"] },
    { name: "most", kind: "number", optional: true },
    { name: "beyond", kind: "choice", options: ["warn", "refuse"] },
  ],
  vacancy: flags("coOption", "remainingTerm"),
  organisationSeats: [{ name: "seatsEach", kind: "number", optional: true }],
};

const aboutSeats: readonly RuleKey[] = ["employeesLimit", "renewal", "termLimit", "vacancy", "organisationSeats"];

/** The rules a kind of body has: an assembly has no seats to renew, to fill or to share out. */
export const ruleKeysOf = (kind: BodyKind): RuleKey[] =>
  (Object.keys(ruleFields) as RuleKey[]).filter((key) => kind !== "generalAssembly" || !aboutSeats.includes(key));

/** What a form of one rule says, cited; null when a field is missing or makes no sense. */
export const readRule = (kind: BodyKind, key: RuleKey, typed: RuleValues, cite: Citation): Partial<RuleSet> | null => {
  const yes = (name: string) => typed[name] === "on" || typed[name] === "1";
  const oneOf = <T extends string>(name: string, ...options: T[]): T | null =>
    options.find((option) => option === typed[name]) ?? null;
  const whole = (name: string) => (/^\d{1,4}$/.test(typed[name] ?? "") ? Number(typed[name]) : null);
  const orNothing = (name: string) => (typed[name] ? whole(name) : null);

  switch (key) {
    case "electors": {
      const months = whole("memberSinceMonths");
      const [paidUp, joinsTonight] = [yes("paidUp"), yes("joinsTonight")];
      if (months === null) return null;
      const who = kind === "generalAssembly" ? "members" : "seats";
      const minimumAge = orNothing("minimumAge");
      return {
        electors: { value: { who, paidUp, joinsTonight, memberSinceMonths: months, minimumAge, colleges: [] }, cite },
      };
    }
    case "quorum":
    case "quorumForStatutes": {
      const value = readQuorum(kind, typed);
      return value && { [key]: { value, cite } };
    }
    case "secondCall": {
      const when = oneOf("when", "none", "sameDay", "later");
      const [delay, quorum] = [whole("delay"), readQuorum(kind, typed)];
      if (when === "none") return { secondCall: { value: { kind: "none" }, cite } };
      if (!when || delay === null || !quorum) return null;
      return {
        secondCall: {
          value:
            when === "later" ? { kind: when, delayDays: delay, quorum } : { kind: when, afterMinutes: delay, quorum },
          cite,
        },
      };
    }
    case "majority":
    case "majorityForStatutes": {
      const base = oneOf("base", "votesCast", "presentOrRepresented", "present", "members");
      const share = readFraction(typed.fraction);
      if (!base || !share) return null;
      const value: MajorityRule = { base, ...share };
      return { [key]: { value, cite } };
    }
    case "votesCast": {
      const value = {
        withoutAbstentions: yes("withoutAbstentions"),
        withoutBlank: yes("withoutBlank"),
        withoutNull: yes("withoutNull"),
      };
      return { votesCast: { value, cite } };
    }
    case "castingVote":
    case "secretForPersons":
      return { [key]: { value: yes("yes"), cite } };
    case "proxies": {
      const holders = oneOf("holders", "electors", "members", "anyone");
      const blank = oneOf("blank", "refused", "desk");
      if (!holders || !blank) return null;
      return { proxies: { value: { allowed: yes("allowed"), cap: orNothing("cap"), holders, blank }, cite } };
    }
    case "distance": {
      const [video, phone, quorum] = [yes("video"), yes("phone"), yes("quorum")];
      return {
        distance: { value: { video, phone, quorum, votes: yes("votes"), secretVotes: yes("secretVotes") }, cite },
      };
    }
    case "correspondence": {
      const daysBefore = typed.daysBefore ? whole("daysBefore") : 0;
      if (daysBefore === null) return null;
      return { correspondence: { value: { allowed: yes("allowed"), quorum: yes("quorum"), daysBefore }, cite } };
    }
    case "noticeDays": {
      const days = whole("days");
      return days === null ? null : { noticeDays: { value: days, cite } };
    }
    case "signers": {
      const all = ["sessionChair", "sessionSecretary", "everyonePresent"] as const;
      const value = all.filter(yes);
      return value.length > 0 ? { signers: { value, cite } } : null;
    }
    case "minutesFinalOn": {
      const value = oneOf("when", "signature", "adoption");
      return value && { minutesFinalOn: { value, cite } };
    }
    case "renewal": {
      const parts = partNames.find((one) => one === typed.parts);
      const years = orNothing("years");
      if (!parts || years === 0) return null;
      return { renewal: { value: { years, parts: renewalParts[parts] }, cite } };
    }
    case "termLimit": {
      const kind = oneOf("inARow", "none", "mandates", "years");
      const beyond = oneOf("beyond", "warn", "refuse") ?? "warn";
      if (kind === "none") return { termLimit: { value: { kind, most: 0, beyond }, cite } };
      const most = whole("most");
      return kind && most ? { termLimit: { value: { kind, most, beyond }, cite } } : null;
    }
    case "vacancy":
      return { vacancy: { value: { coOption: yes("coOption"), remainingTerm: yes("remainingTerm") }, cite } };
    case "organisationSeats": {
      const cap = orNothing("seatsEach");
      return cap === 0 ? null : { organisationSeats: { value: { cap }, cite } };
    }
    case "employeesLimit": {
      const base = oneOf("base", "filledSeats", "allSeats");
      const share = readFraction(typed.fraction);
      return base && share ? { employeesLimit: { value: { base, fraction: share.fraction }, cite } } : null;
    }
  }
};

const readFraction = (typed: string | undefined): { fraction: Fraction; strict: boolean } | null => {
  const found = /^([1-9])\/([1-9])(\+?)$/.exec(typed ?? "");
  return found ? { fraction: { n: Number(found[1]), d: Number(found[2]) }, strict: found[3] === "+" } : null;
};

const readQuorum = (kind: BodyKind, typed: RuleValues): QuorumRule | null => {
  if (typed.fraction === "none") return { kind: "none" };
  const share = readFraction(typed.fraction);
  const counts = (["present", "presentOrRepresented"] as const).find((one) => one === typed.counts);
  if (!share || !counts) return null;
  return { kind: "fraction", base: kind === "generalAssembly" ? "members" : "seats", counts, ...share };
};
