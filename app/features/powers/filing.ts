import { addMonths } from "../association/calendar";
import { filingLastDay } from "../association/deadline";
import type { RuleSet } from "../association/rule-set";
import type { Power } from "./kinds";

/** What somebody in charge is: the law says « à un titre quelconque », so seats, powers and leads of poles all count. */
export type Charge =
  | { as: "seat"; body: string | null; title: string | null; alternate: boolean; origin: Origin }
  | { as: "power"; power: Power }
  | { as: "lead"; pole: string };
export type Origin = "elected" | "coOpted" | "exOfficio";

/** A time somebody held a charge. Days of decisions are those the three months are counted from. */
export type Span = {
  id: string;
  person: string;
  /** Spans of one group follow each other: the same person in the same body, power or pole. */
  group: string;
  charge: Charge;
  startsOn: string;
  lastDay: string | null;
  decidedOn: string;
  decision: string | null;
  endDecidedOn: string | null;
  endDecision: string | null;
};

export type Change = { key: string; day: string } & (
  | { kind: "begins" | "renewed" | "ends"; person: string; charge: Charge; decision: string | null }
  | { kind: "name" | "address"; before: string; after: string }
  | { kind: "statutes"; decision: string | null }
);

export type FilingFacts = {
  spans: readonly Span[];
  identity: readonly {
    id: string;
    changedOn: string;
    nameBefore: string;
    name: string;
    addressBefore: string | null;
    address: string | null;
  }[];
  statutes: readonly { startsOn: string; decidedOn: string; decision: string | null }[];
  /** The day the association began here: what was decided within three months before may still wait. */
  setUpOn: string;
  /** Keys of the changes that a filing covers, or that were said not to be one. */
  covered: ReadonlySet<string>;
};

/** Every change decided by a civil day, covered or not, the first decided first. */
export const changesBy = (facts: FilingFacts, today: string): Change[] => {
  const since = addMonths(facts.setUpOn, -3);
  const all = [...ofPeople(facts.spans, today), ...ofIdentity(facts), ...ofStatutes(facts)];
  return all
    .filter((one) => one.day >= since && one.day <= today)
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
};

/** What no filing covers yet. */
export const toDeclare = (facts: FilingFacts, today: string): Change[] =>
  changesBy(facts, today).filter((one) => !facts.covered.has(one.key));

/** Several changes go in one sheet: the earliest last day counts. Null when there is nothing to declare. */
export const lastDayOf = (changes: readonly Change[]): string | null => {
  const days = changes.map((one) => filingLastDay(one.day)).sort();
  return days[0] ?? null;
};

/** What a page showed, as one text: a sheet is sent as it was read, or not at all. */
export const digestOf = (changes: readonly Change[]): string =>
  changes
    .map((one) => one.key)
    .sort()
    .join(" ");

/** Only what the tool deduces, never a change of people on a seat, can be said to be none: a renewal is declared too. */
export const maySetAside = (change: Change): boolean => !("charge" in change) || change.charge.as !== "seat";

export type InCharge = { person: string; charges: { charge: Charge; since: string; decision: string | null }[] };

/** The consolidated list of a day: everybody in charge at any title, each once, with all their charges. */
export const inChargeOn = (spans: readonly Span[], day: string): InCharge[] => {
  const list: InCharge[] = [];
  for (const span of spans.filter((one) => holds(one, day))) {
    const charge = { charge: span.charge, since: span.startsOn, decision: span.decision };
    const known = list.find((one) => one.person === span.person);
    if (known) known.charges.push(charge);
    else list.push({ person: span.person, charges: [charge] });
  }
  return list;
};

/**
 * When somebody must say whether something changed although nothing is known to have: three months after an assembly held
 * since the last answer, else a year after that answer. `answeredOn` is the last filing or « rien n'a changé ».
 */
export const nextCheck = (answeredOn: string, assemblyOn: string | null): string =>
  assemblyOn !== null && assemblyOn > answeredOn ? filingLastDay(assemblyOn) : addMonths(answeredOn, 12);

/** The days from which rules cited from the statutes differ from those before; the first version of a body is no change. */
export const statutesChanges = <V extends { from: string; rules: RuleSet }>(versions: readonly V[]): V[] =>
  versions.filter((version, n) => {
    const before = versions[n - 1];
    return before !== undefined && inStatutes(before.rules) !== inStatutes(version.rules);
  });

const inStatutes = ({ kind: _kind, ...rules }: RuleSet): string =>
  JSON.stringify(Object.entries(rules).filter(([, rule]) => rule.cite?.document === "statutes"));

const holds = (span: Span, day: string) => span.startsOn <= day && (span.lastDay === null || span.lastDay >= day);

const ofPeople = (spans: readonly Span[], today: string): Change[] =>
  spans
    .filter((span) => span.lastDay === null || span.lastDay >= span.startsOn)
    .flatMap((span) => [...beginning(span, spans), ...ending(span, spans, today)]);

const beginning = (span: Span, spans: readonly Span[]): Change[] => {
  const { id, person, charge, decidedOn: day, decision } = span;
  const again = spans.some((one) => one !== span && one.startsOn < span.startsOn && continues(one, span));
  if (again && charge.as !== "seat") return [];
  return [{ key: `${id}:begins`, kind: again ? "renewed" : "begins", day, person, charge, decision }];
};

const ending = (span: Span, spans: readonly Span[], today: string): Change[] => {
  const { id, person, charge, lastDay, endDecidedOn, endDecision } = span;
  if (lastDay === null || (lastDay >= today && (endDecidedOn === null || endDecidedOn > today))) return [];
  if (spans.some((one) => one !== span && lasts(one, lastDay) && continues(span, one))) return [];
  return [{ key: `${id}:ends`, kind: "ends", day: endDecidedOn ?? lastDay, person, charge, decision: endDecision }];
};

const lasts = (span: Span, beyond: string) => span.lastDay === null || span.lastDay > beyond;

// Elected again within the three months: nothing had to be told in between, and a renewal is what there is to tell.
const continues = (before: Span, after: Span): boolean =>
  before.group === after.group && (before.lastDay === null || filingLastDay(before.lastDay) >= after.startsOn);

const ofIdentity = ({ identity }: FilingFacts): Change[] =>
  identity.flatMap(({ id, changedOn: day, nameBefore, name, addressBefore, address }) => [
    ...(name === nameBefore
      ? []
      : [{ key: `${id}:name`, kind: "name" as const, day, before: nameBefore, after: name }]),
    // An address entered for the first time is not a move.
    ...(addressBefore === null || address === addressBefore
      ? []
      : [{ key: `${id}:address`, kind: "address" as const, day, before: addressBefore, after: address ?? "" }]),
  ]);

const ofStatutes = ({ statutes, setUpOn }: FilingFacts): Change[] =>
  [...new Map(statutes.map((one) => [one.startsOn, one])).values()]
    // What is written in the first days is the statutes as they stand.
    .filter((one) => one.startsOn > setUpOn)
    .map(({ startsOn, decidedOn, decision }) => ({
      key: `statutes:${startsOn}`,
      kind: "statutes" as const,
      day: [decidedOn, startsOn].sort()[0] ?? startsOn,
      decision,
    }));
