import { addDays } from "../association/calendar";
import { type MandateDays, sitsOn } from "../people/mandates";
import { isContact, type Power, powerKinds, type Why } from "./kinds";

/** A power as its rules see it; `endsOn` is its last day, included. */
export type Row = {
  power: Power;
  person: string;
  startsOn: string;
  endsOn: string | null;
  delegatedBy: string | null;
  endedWhy: Why | null;
};
/** A mandate in the board or the bureau. */
export type Term = MandateDays & { person: string };
export type Held = {
  power: Power;
  state: "nobody" | "beyondEnd" | "onlyOne" | "several";
  holders: string[];
  /** Whose term ran out without anybody ending or renewing it, the latest first. */
  ended: { person: string; endedOn: string; seat: boolean }[];
};
export type CoveragePart =
  | { key: "nobodyRepresents"; refused: boolean }
  | { key: "nobody"; powers: Power[] }
  | { key: "beyondEnd" | "seatEnded"; power: Power; person: string; endedOn: string }
  | { key: "onlyOne"; held: { power: Power; person: string }[] }
  | { key: "employeeAlone"; pole: string }
  | { key: "noneBeyond"; firstEnd: string | null }
  | { key: "covered" };
export type Coverage = { held: Held[]; parts: CoveragePart[] };
export type Known = {
  powers: readonly Row[];
  terms: readonly Term[];
  /** Of each open pole, whether each of its leads is an employee without a seat. */
  poles?: readonly { pole: string; employees: boolean[] }[];
  localLaw?: boolean;
};

/**
 * Whether a power is held on a civil day. It ends with its last day, with the seat of whoever received it for having
 * one, and a delegation with the power it comes from.
 */
export const holdsOn = (row: Row, { powers, terms }: Known, day: string): boolean => {
  if (row.startsOn > day || (row.endsOn !== null && row.endsOn < day)) return false;
  if (row.delegatedBy !== null) {
    return powers.some(
      (one) =>
        one.power === row.power &&
        one.person === row.delegatedBy &&
        one.delegatedBy === null &&
        holdsOn(one, { powers, terms }, day),
    );
  }
  return seatEndedOn(row, terms, day) === null;
};

/** What is held by nobody, by one person only, or was held until an end that has passed, on a civil day. */
export const coverage = (known: Known, day: string): Coverage => {
  const held = powerKinds.map((power) => heldOn(power, known, day));
  return {
    held,
    parts: [...missing(held, known), ...beyond(held), ...alone(held), ...ledAlone(known), ...well(held, known, day)],
  };
};

const heldOn = (power: Power, known: Known, day: string): Held => {
  const begun = known.powers.filter((row) => row.power === power && row.startsOn <= day);
  const holders = [...new Set(begun.filter((row) => holdsOn(row, known, day)).map((row) => row.person))];
  const ended = begun
    .filter((row) => row.endedWhy === null && !holders.includes(row.person))
    .flatMap((row) => {
      const seat = row.delegatedBy === null ? seatEndedOn(row, known.terms, day) : null;
      if (row.endsOn !== null && row.endsOn < day) return [{ person: row.person, endedOn: row.endsOn, seat: false }];
      return seat ? [{ person: row.person, endedOn: seat, seat: true }] : [];
    })
    .sort((a, b) => (a.endedOn < b.endedOn ? 1 : -1));
  const state =
    holders.length > 1 ? "several" : holders.length === 1 ? "onlyOne" : ended.length > 0 ? "beyondEnd" : "nobody";
  return { power, state, holders, ended };
};

/** The last day of whoever sat and sits no more; null for who sits, and for who never had to. */
export const seatEndedOn = (row: Row, terms: readonly Term[], day: string): string | null => {
  if (isContact(row.power)) return null;
  const theirs = terms.filter((term) => term.person === row.person && term.startsOn <= day);
  if (theirs.length === 0 || theirs.some((term) => sitsOn(term, day))) return null;
  return theirs.map(lastDayOf).sort().at(-1) ?? null;
};

const lastDayOf = ({ endsOn, endedOn }: Term): string => {
  const left = endedOn === null ? null : addDays(endedOn, -1);
  if (left === null) return endsOn ?? "";
  return endsOn === null || left < endsOn ? left : endsOn;
};

const missing = (held: readonly Held[], { localLaw = false }: Known): CoveragePart[] => {
  const nobody = held.filter((one) => one.state === "nobody" && one.power !== "represent").map((one) => one.power);
  return [
    ...(held.some((one) => one.power === "represent" && one.holders.length === 0)
      ? [{ key: "nobodyRepresents" as const, refused: localLaw }]
      : []),
    ...(nobody.length > 0 ? [{ key: "nobody" as const, powers: nobody }] : []),
  ];
};

const beyond = (held: readonly Held[]): CoveragePart[] =>
  held.flatMap(({ power, state, ended: [last] }) =>
    state === "beyondEnd" && last
      ? [{ key: last.seat ? "seatEnded" : "beyondEnd", power, person: last.person, endedOn: last.endedOn }]
      : [],
  );

const alone = (held: readonly Held[]): CoveragePart[] => {
  const one = held.flatMap(({ power, state, holders: [person] }) =>
    state === "onlyOne" && person !== undefined && !isContact(power) ? [{ power, person }] : [],
  );
  return one.length > 0 ? [{ key: "onlyOne", held: one }] : [];
};

const ledAlone = ({ poles = [] }: Known): CoveragePart[] =>
  poles
    .filter(({ employees }) => employees.length > 0 && employees.every(Boolean))
    .map(({ pole }) => ({ key: "employeeAlone", pole }));

const well = (held: readonly Held[], known: Known, day: string): CoveragePart[] => {
  const living = known.powers.filter((row) => holdsOn(row, known, day));
  if (living.length === 0 || held.some((one) => one.state === "beyondEnd")) return [];
  const twice = held.every((one) => one.state === "several" || (isContact(one.power) && one.state === "onlyOne"));
  const firstEnd = living.flatMap((row) => finalEnd(row, known.powers) ?? []).sort()[0] ?? null;
  return [{ key: "noneBeyond", firstEnd }, ...(twice ? [{ key: "covered" as const }] : [])];
};

/** The end of a power once what renews it without a gap is counted; null when none is planned. */
export const finalEnd = (row: Row, powers: readonly Row[]): string | null => {
  if (row.endsOn === null) return null;
  const dayAfter = addDays(row.endsOn, 1);
  const next = powers.find(
    (one) =>
      one !== row &&
      one.power === row.power &&
      one.person === row.person &&
      one.startsOn <= dayAfter &&
      (one.endsOn === null || one.endsOn > (row.endsOn ?? "")),
  );
  return next ? finalEnd(next, powers) : row.endsOn;
};
