/** Tables of the group « powers »: who may engage the association, and the filings that tell the registry. */

export type LegalPowersTable = {
  id: string;
  power: "represent" | "sign" | "bank" | "employer" | "mail" | "file" | "dataProtection";
  personId: string;
  startsOn: string;
  /** Its last day, included; null while none is set. */
  endsOn: string | null;
  /** Whose power it is a delegation of; null when the association gave it. */
  delegatedBy: string | null;
  limitCents: number | null;
  limitText: string | null;
  decisionId: string | null;
  /** The decision that ended it, where one did. */
  endDecisionId: string | null;
  endedWhy: "term" | "resigned" | "relieved" | "replaced" | "left" | null;
  createdAt: string;
};

/** One filing at the registry or the court; the changes it covers are its rows of `filingChanges`. */
export type FilingsTable = {
  id: string;
  status: "open" | "sent" | "received" | "nothingChanged";
  changedOn: string;
  coversTo: string;
  lastDay: string;
  filerId: string;
  sentOn: string | null;
  receivedOn: string | null;
  receiptNumber: string | null;
  receiptHash: string | null;
  createdAt: string;
  version: number;
  /** The filing this one corrects. */
  correctsId: string | null;
  /** The persons in charge as they were sent, as JSON; null while it is being prepared. */
  list: string | null;
};

/** What a filing covers, one row a change; `change` is the change as it was told, as JSON. */
export type FilingChangesTable = {
  filingId: string;
  changeKey: string;
  change: string;
};

/** Each change of the association's name or address, with what stood before. */
export type IdentityChangesTable = {
  id: string;
  changedOn: string;
  nameBefore: string;
  name: string;
  addressBefore: string | null;
  address: string | null;
};

export type FilingStepsTable = {
  filingId: string;
  step: string;
  doneAt: string;
  doneBy: string;
};

/** What the form asks of each person in charge: read by the filer alone, erased with the receipt. */
export type FilingPeopleTable = {
  filingId: string;
  personId: string;
  occupation: string;
  home: string;
  nationality: string;
};

export type PowersTables = {
  legalPowers: LegalPowersTable;
  filings: FilingsTable;
  filingSteps: FilingStepsTable;
  filingPeople: FilingPeopleTable;
  filingChanges: FilingChangesTable;
  identityChanges: IdentityChangesTable;
};
