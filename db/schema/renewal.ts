/** Tables of the group « renewal »: people met on the way to the board, and the board's yearly look at itself. */

/** Somebody met at a fair or a market, kept with consent; erased twelve months after the last contact. */
export type ContactsTable = {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  source: "stand" | "market" | "fair" | "meeting" | "word" | "qr";
  /** Where, in their own words: the name of the fair, of the market. */
  occasion: string | null;
  metOn: string;
  consentAt: string;
  /** The sentence they agreed to, as they read or heard it. */
  consentText: string;
  lang: "fr" | "en";
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

/** How many gave an answer to a question: totals alone, so an answer has no author, no hour and no order. */
export type BoardLookAnswersTable = {
  lookId: string;
  question: string;
  answer: number;
  count: number;
};

/** Who has answered, so that nobody answers twice. */
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
