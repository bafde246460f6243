import type { BodyKind, QuorumRule, Ruled, RuleSet } from "./rule-set";

const moreThanHalfOfSeats: QuorumRule = {
  kind: "fraction",
  base: "seats",
  counts: "present",
  fraction: { n: 1, d: 2 },
  strict: true,
};

/** What is calculated for a body as long as nobody entered its rules: the value least likely to be contested.
 *  No rule is cited, so that every result says « règle non renseignée, calcul prudent ». */
export function prudentRules(kind: BodyKind): RuleSet {
  const assembly = kind === "generalAssembly";
  return {
    kind,
    electors: silent({
      who: assembly ? "members" : "seats",
      paidUp: assembly,
      memberSinceMonths: 0,
      minimumAge: null,
      joinsTonight: false,
      colleges: [],
    }),
    // Without a text, an assembly needs no quorum; a board that decides alone is asked for half of its seats.
    quorum: silent(assembly ? { kind: "none" } : moreThanHalfOfSeats),
    quorumForStatutes: silent(assembly ? { kind: "none" } : moreThanHalfOfSeats),
    secondCall: silent({ kind: "none" }),
    majority: silent({ base: "presentOrRepresented", fraction: { n: 1, d: 2 }, strict: true }),
    majorityForStatutes: silent({ base: "presentOrRepresented", fraction: { n: 2, d: 3 }, strict: false }),
    votesCast: silent({ withoutAbstentions: true, withoutBlank: true, withoutNull: true }),
    castingVote: silent(false),
    proxies: silent({ allowed: assembly, cap: null, holders: "electors", blank: "refused" }),
    distance: silent({ video: false, phone: false, quorum: false, votes: false, secretVotes: false }),
    correspondence: silent({ allowed: false, quorum: false, daysBefore: 0 }),
    noticeDays: silent(assembly ? 15 : 8),
    signers: silent(["sessionChair", "sessionSecretary"]),
    minutesFinalOn: silent(assembly ? "signature" : "adoption"),
    // Without a text nobody is co-opted, and who replaces runs what is left of the seat's term.
    renewal: silent({ years: null, parts: 1 }),
    termLimit: silent({ kind: "none", most: 0, beyond: "warn" }),
    vacancy: silent({ coOption: false, remainingTerm: true }),
    organisationSeats: silent({ cap: null }),
    employeesLimit: silent({ base: "filledSeats", fraction: { n: 1, d: 4 } }),
    secretForPersons: silent(true),
  };
}

function silent<Value>(value: Value): Ruled<Value> {
  return { value, cite: null };
}
