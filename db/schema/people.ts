import type { Generated } from "kysely";
import type { Flag } from "./flag";

/** Tables of the group « people ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type PersonsTable = {
  id: string;
  slug: string;
  givenName: string;
  familyName: string;
  sortKey: string;
  email: string | null;
  phone: string | null;
  lang: "fr" | "en";
  about: string | null;
  portraitHash: string | null;
  createdAt: string;
  leftOn: string | null;
  version: number;
  skills: string | null;
  availability: string | null;
  /** Others read this address too, in the list or not: it then signs nobody in by itself. */
  sharedEmail: Generated<Flag>;
  /** When the name and all that names went; what they did stays under « somebody who left ». */
  erasedAt: string | null;
};

/** Who may read one of a person's details; nothing said here means the rule of the house. */
export type PersonShowsTable = {
  personId: string;
  what: "email" | "phone" | "skills" | "availability" | "about";
  audience: "nobody" | "poles" | "board" | "association";
};

export type PersonRolesTable = {
  id: string;
  personId: string;
  role: "member" | "volunteer" | "employee" | "coordinator" | "candidate" | "supporter";
  startsOn: string;
  endsOn: string | null;
  team: string | null;
};

export type ConsentsTable = {
  id: string;
  personId: string;
  purpose: string;
  givenAt: string;
  withdrawnAt: string | null;
};

/** Somebody asks that what is held about them be erased; a keeper confirms, or it is done at once. */
export type ErasuresTable = {
  id: string;
  personId: string;
  status: "asked" | "dropped" | "done";
  askedAt: string;
  closedAt: string | null;
  closedBy: string | null;
};

/** What a departure noted ahead ended: one row of one table, as canonical JSON, before and after (null: it went). */
export type DepartureEndsTable = {
  personId: string;
  rowTable: string;
  rowId: string;
  rowBefore: string;
  rowAfter: string | null;
};

export type SeatsTable = {
  id: string;
  bodyId: string;
  label: string | null;
  college: string | null;
  voice: "voting" | "advisory";
  rank: number;
  openedOn: string;
  closedOn: string | null;
  organisation: string | null;
  /** The last day of the seat's own term, whoever sits in it. */
  termEndsOn: string | null;
};

/** One drawing of lots among seats; `seed` lets anyone draw again and find the same. */
export type SeatDrawsTable = {
  id: string;
  bodyId: string;
  drawnOn: string;
  seed: string;
  result: string;
  createdAt: string;
  undoneAt: string | null;
};

export type MandatesTable = {
  id: string;
  seatId: string;
  personId: string;
  startsOn: string;
  endsOn: string | null;
  origin: "elected" | "coOpted" | "exOfficio";
  endedOn: string | null;
  endedWhy: string | null;
  title: string | null;
  part: Generated<"titular" | "alternate">;
  /** When the assembly confirmed a co-option; null until then, and for the others. */
  ratifiedOn: string | null;
  /** Why it ended before its term, and the day a resignation was received. */
  endKind: "resigned" | "revoked" | "left" | "died" | "other" | null;
  receivedOn: string | null;
};

export type ImportsTable = {
  id: string;
  fileName: string;
  lines: number;
  added: number;
  refused: string;
  at: string;
  by: string;
  kind: Generated<string>;
  undoneAt: string | null;
  undoneBy: string | null;
  /** From a file, or typed in « Reprendre l’existant ». */
  sent: Generated<"file" | "typed">;
};

export type ImportRowsTable = {
  importId: string;
  rowTable: string;
  rowId: string;
};

export type PeopleTables = {
  persons: PersonsTable;
  personRoles: PersonRolesTable;
  consents: ConsentsTable;
  seats: SeatsTable;
  mandates: MandatesTable;
  imports: ImportsTable;
  importRows: ImportRowsTable;
  personShows: PersonShowsTable;
  seatDraws: SeatDrawsTable;
  erasures: ErasuresTable;
  departureEnds: DepartureEndsTable;
};
