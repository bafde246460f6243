import type { Placed } from "../duties/standing";
import type { RoleName } from "../people/role-names";
import type { Name } from "./cells";

export type KnownPerson = { id: string; sortKey: string; email: string | null };
/** How the names of people known part in two, by the folded whole: « anne marie de la tour ». */
export type Spellings = ReadonlyMap<string, Name>;
export type KnownSeat = {
  id: string;
  bodyId: string;
  rank: number;
  label: string | null;
  college: string | null;
  organisation: string | null;
};
export type KnownMandate = {
  seatId: string;
  personId: string;
  part: "titular" | "alternate";
  startsOn: string;
  endsOn: string | null;
  endedOn: string | null;
};
export type KnownBody = {
  id: string;
  kind: "assembly" | "board" | "bureau" | "other";
  names: string[];
  cap: number | null;
};

/** What the house holds already, as the readers of tables look at it. Names are folded, without signs. */
export type Known = {
  today: string;
  people: KnownPerson[];
  names: Spellings;
  bodies: KnownBody[];
  /** Seats that are not closed. */
  seats: KnownSeat[];
  mandates: KnownMandate[];
  poles: { id: string; name: string }[];
  duties: { key: string; names: string[] }[];
  places: Placed[];
  /** Days everything changed hands. */
  turns: string[];
  decisions: { oldNumber: string; title: string; decidedOn: string }[];
  promises: { text: string; saidOn: string }[];
  meetings: { bodyId: string; day: string }[];
  /** The day of the last assembly the house knows of. */
  assembly: string | null;
};

/** Nobody and nothing yet. */
export const nothingKnown = (today: string): Known => ({
  today,
  people: [],
  names: new Map(),
  bodies: [],
  seats: [],
  mandates: [],
  poles: [],
  duties: [],
  places: [],
  turns: [],
  decisions: [],
  promises: [],
  meetings: [],
  assembly: null,
});

const roleWords: [RoleName, RegExp][] = [
  ["member", /^(membre|adherente?|member)s?$/],
  ["volunteer", /^(benevole|volunteer)s?$/],
  ["employee", /^(salariee?|permanente?|salariee? permanente?|employee|permanent employee|staff)$/],
  ["coordinator", /^(coordination|coordinateur|coordinatrice|coordinator)$/],
  ["candidate", /^(candidate?( .*)?|candidate)$/],
  ["supporter", /^(sympathisante?|supporter)s?$/],
];

/** A role in French or English, folded; null when nobody knows it. */
export const roleOf = (plain: string): RoleName | null => roleWords.find(([, words]) => words.test(plain))?.[0] ?? null;
