/** Tables of the group « renewal »: people met on the way to the board, and the board's yearly look at itself. */

/** Somebody met at a fair or a market, kept with consent; erased twelve months after the last contact. */
export type ContactsTable = {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  source: string;
  metOn: string;
  consentAt: string;
  step: "curious" | "met" | "guest" | "candidate" | "elected";
  followerId: string | null;
  poleId: string | null;
  nextStep: string | null;
  nextOn: string | null;
  lastContactOn: string;
  personId: string | null;
  createdAt: string;
  version: number;
};

export type BoardLooksTable = {
  id: string;
  year: number;
  openedOn: string;
  closedOn: string | null;
  createdAt: string;
};

/** Answers and those who answered share no key and no order. */
export type BoardLookAnswersTable = {
  id: string;
  lookId: string;
  question: string;
  answer: number;
};

export type BoardLookPeopleTable = {
  lookId: string;
  personId: string;
};

export type RenewalTables = {
  contacts: ContactsTable;
  boardLooks: BoardLooksTable;
  boardLookAnswers: BoardLookAnswersTable;
  boardLookPeople: BoardLookPeopleTable;
};
