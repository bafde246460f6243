import type { Generated } from "kysely";

/** Tables of the group « minutes ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type MinutesTable = {
  meetingId: string;
  status: "draft" | "closed" | "corrected" | "signed" | "adopted";
  openingNote: string;
  closingNote: string;
  sealedHash: string | null;
  annexHash: string | null;
  number: string | null;
  signedChairAt: string | null;
  signedSecretaryAt: string | null;
  adoptedAt: string | null;
  adoptedInMeeting: string | null;
  closedAt: string | null;
  reviewSentAt: string | null;
  version: number;
  /** The instant the sitting was opened afterwards, when its minutes are written once its day has passed. */
  openedLateAt: Generated<string | null>;
};

/** What a vote froze when it opened (who could vote, for whom), what it explained, and the decision it became. */
export type VoteRecordsTable = {
  voteId: string;
  roll: string;
  parts: string;
  decisionId: string | null;
};

/** What became of a point besides its notes: put off to another meeting. */
export type ItemMinutesTable = {
  itemId: string;
  postponedAt: string | null;
};

export type MinutesCorrectionsTable = {
  id: string;
  meetingId: string;
  itemId: string | null;
  byId: string;
  text: string;
  at: string;
  status: "waiting" | "taken" | "declined";
  answeredAt: string | null;
};

export type MinutesTables = {
  minutes: MinutesTable;
  minutesCorrections: MinutesCorrectionsTable;
  voteRecords: VoteRecordsTable;
  itemMinutes: ItemMinutesTable;
};
