import { prudentRules } from "./prudent-rules";
import type { Citation, Electors, Fraction, QuorumRule, Ruled, RuleKey, RuleSet, SecondCallRule } from "./rule-set";

/** Reads a stored rule set. A question absent from the text keeps its prudent answer, not cited; a malformed one throws
 *  and names itself, for a rule read wrong would change results in silence. */
export function readRuleSet(json: unknown): RuleSet {
  const from = object(json, "rules");
  const kind = oneOf(from.kind, ["board", "bureau", "generalAssembly"] as const, "kind");
  const prudent = prudentRules(kind);
  const rule = <Value>(key: RuleKey, fallback: Ruled<Value>, read: (value: unknown, at: string) => Value) =>
    from[key] === undefined ? fallback : ruled(from[key], key, read);
  return {
    kind,
    electors: rule("electors", prudent.electors, readElectors),
    quorum: rule("quorum", prudent.quorum, readQuorum),
    quorumForStatutes: rule("quorumForStatutes", prudent.quorumForStatutes, readQuorum),
    secondCall: rule("secondCall", prudent.secondCall, readSecondCall),
    majority: rule("majority", prudent.majority, readMajority),
    majorityForStatutes: rule("majorityForStatutes", prudent.majorityForStatutes, readMajority),
    votesCast: rule("votesCast", prudent.votesCast, (value, at) =>
      flags(value, ["withoutAbstentions", "withoutBlank", "withoutNull"] as const, at),
    ),
    castingVote: rule("castingVote", prudent.castingVote, flag),
    proxies: rule("proxies", prudent.proxies, readProxies),
    distance: rule("distance", prudent.distance, (value, at) =>
      flags(value, ["video", "phone", "quorum", "votes", "secretVotes"] as const, at),
    ),
    correspondence: rule("correspondence", prudent.correspondence, readCorrespondence),
    noticeDays: rule("noticeDays", prudent.noticeDays, whole),
    signers: rule("signers", prudent.signers, (value, at) =>
      list(value, at).map((one) => oneOf(one, ["sessionChair", "sessionSecretary", "everyonePresent"] as const, at)),
    ),
    minutesFinalOn: rule("minutesFinalOn", prudent.minutesFinalOn, (value, at) =>
      oneOf(value, ["signature", "adoption"] as const, at),
    ),
    employeesLimit: rule("employeesLimit", prudent.employeesLimit, (value, at) => ({
      base: oneOf(object(value, at).base, ["filledSeats", "allSeats"] as const, at),
      fraction: fraction(object(value, at).fraction, at),
    })),
    renewal: rule("renewal", prudent.renewal, readRenewal),
    termLimit: rule("termLimit", prudent.termLimit, (value, at) => ({
      kind: oneOf(object(value, at).kind, ["none", "mandates", "years"] as const, at),
      most: whole(object(value, at).most, at),
      beyond: oneOf(object(value, at).beyond, ["warn", "refuse"] as const, at),
    })),
    vacancy: rule("vacancy", prudent.vacancy, (value, at) => flags(value, ["coOption", "remainingTerm"] as const, at)),
    organisationSeats: rule("organisationSeats", prudent.organisationSeats, (value, at) => ({
      cap: object(value, at).cap === null ? null : whole(object(value, at).cap, at),
    })),
    secretForPersons: rule("secretForPersons", prudent.secretForPersons, flag),
  };
}

function ruled<Value>(json: unknown, at: string, read: (value: unknown, at: string) => Value): Ruled<Value> {
  const from = object(json, at);
  return { value: read(from.value, at), cite: citation(from.cite, at) };
}

function citation(json: unknown, at: string): Citation {
  if (json === null || json === undefined) return null;
  const from = object(json, at);
  const document = oneOf(from.document, ["statutes", "internalRules", "law", "custom"] as const, at);
  return { document, article: text(from.article, at) };
}

function readElectors(json: unknown, at: string): Electors {
  const from = object(json, at);
  return {
    who: oneOf(from.who, ["seats", "members"] as const, at),
    paidUp: flag(from.paidUp, at),
    memberSinceMonths: whole(from.memberSinceMonths, at),
    minimumAge: from.minimumAge === null ? null : whole(from.minimumAge, at),
    joinsTonight: flag(from.joinsTonight, at),
    colleges: list(from.colleges, at).map((one) => text(one, at)),
  };
}

function readQuorum(json: unknown, at: string): QuorumRule {
  const from = object(json, at);
  if (oneOf(from.kind, ["none", "fraction"] as const, at) === "none") return { kind: "none" };
  return {
    kind: "fraction",
    base: oneOf(from.base, ["seats", "members"] as const, at),
    counts: oneOf(from.counts, ["present", "presentOrRepresented"] as const, at),
    fraction: fraction(from.fraction, at),
    strict: flag(from.strict, at),
  };
}

function readSecondCall(json: unknown, at: string): SecondCallRule {
  const from = object(json, at);
  const kind = oneOf(from.kind, ["none", "sameDay", "later"] as const, at);
  if (kind === "none") return { kind };
  const quorum = readQuorum(from.quorum, at);
  if (kind === "sameDay") return { kind, afterMinutes: whole(from.afterMinutes, at), quorum };
  return { kind, delayDays: whole(from.delayDays, at), quorum };
}

function readMajority(json: unknown, at: string) {
  const from = object(json, at);
  const base = oneOf(from.base, ["votesCast", "presentOrRepresented", "present", "members"] as const, at);
  return { base, fraction: fraction(from.fraction, at), strict: flag(from.strict, at) };
}

function readRenewal(json: unknown, at: string) {
  const from = object(json, at);
  const parts = whole(from.parts, at);
  if (parts === 0) throw wrong(at, "one part or more");
  return { years: from.years === null ? null : whole(from.years, at), parts };
}

function readCorrespondence(json: unknown, at: string) {
  const { daysBefore } = object(json, at);
  // The oldest rules were written before this question was asked.
  return {
    ...flags(json, ["allowed", "quorum"] as const, at),
    daysBefore: daysBefore === undefined ? 0 : whole(daysBefore, at),
  };
}

function readProxies(json: unknown, at: string) {
  const from = object(json, at);
  return {
    allowed: flag(from.allowed, at),
    cap: from.cap === null ? null : whole(from.cap, at),
    holders: oneOf(from.holders, ["electors", "members", "anyone"] as const, at),
    blank: oneOf(from.blank, ["refused", "desk"] as const, at),
  };
}

function fraction(json: unknown, at: string): Fraction {
  const { n, d } = object(json, at);
  const read = { n: whole(n, at), d: whole(d, at) };
  if (read.d === 0 || read.n > read.d) throw wrong(at, "a fraction between 0 and 1");
  return read;
}

function flags<Name extends string>(json: unknown, names: readonly Name[], at: string): Record<Name, boolean> {
  const from = object(json, at);
  const read: Partial<Record<Name, boolean>> = {};
  for (const name of names) read[name] = flag(from[name], `${at}.${name}`);
  if (!complete(read, names)) throw wrong(at, names.join(", "));
  return read;
}

function complete<Name extends string>(
  read: Partial<Record<Name, boolean>>,
  names: readonly Name[],
): read is Record<Name, boolean> {
  return names.every((name) => read[name] !== undefined);
}

function object(json: unknown, at: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(at, "an object");
  return { ...json };
}

function list(json: unknown, at: string): unknown[] {
  if (!Array.isArray(json)) throw wrong(at, "a list");
  return json;
}

function oneOf<Choice extends string>(json: unknown, choices: readonly Choice[], at: string): Choice {
  const found = choices.find((choice) => choice === json);
  if (found === undefined) throw wrong(at, choices.join(" | "));
  return found;
}

function flag(json: unknown, at: string): boolean {
  if (typeof json !== "boolean") throw wrong(at, "true or false");
  return json;
}

function text(json: unknown, at: string): string {
  if (typeof json !== "string") throw wrong(at, "a text");
  return json;
}

function whole(json: unknown, at: string): number {
  if (typeof json !== "number" || !Number.isInteger(json) || json < 0) throw wrong(at, "a whole number");
  return json;
}

function wrong(at: string, expected: string): TypeError {
  return new TypeError(`Rule set: "${at}" should be ${expected}`);
}
