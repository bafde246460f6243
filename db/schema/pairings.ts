/** Tables of the group « pairings ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type PairingsTable = {
  id: string;
  poleId: string;
  purpose: string;
  rhythm: "weekly" | "fortnightly" | "monthly" | "quarterly";
  proposedBy: string;
  proposedAt: string;
  startedOn: string | null;
  endedOn: string | null;
  endNote: string | null;
  version: number;
};

export type PairingPeopleTable = {
  pairingId: string;
  personId: string;
  side: "administrator" | "employee";
  acceptedAt: string | null;
  bestHours: string | null;
};

export type PairingContactsTable = {
  id: string;
  pairingId: string;
  heldOn: string;
  recordedBy: string;
  at: string;
};

export type PairingLinesTable = {
  contactId: string;
  personId: string;
  line: string;
  at: string;
};

export type PairingsTables = {
  pairings: PairingsTable;
  pairingPeople: PairingPeopleTable;
  pairingContacts: PairingContactsTable;
  pairingLines: PairingLinesTable;
};
