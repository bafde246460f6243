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

export type SeatsTable = {
  id: string;
  bodyId: string;
  label: string | null;
  college: string | null;
  voice: "voting" | "advisory";
  rank: number;
  openedOn: string;
  closedOn: string | null;
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
};

export type ImportsTable = {
  id: string;
  fileName: string;
  lines: number;
  added: number;
  refused: string;
  at: string;
  by: string;
};

export type PeopleTables = {
  persons: PersonsTable;
  personRoles: PersonRolesTable;
  consents: ConsentsTable;
  seats: SeatsTable;
  mandates: MandatesTable;
  imports: ImportsTable;
};
