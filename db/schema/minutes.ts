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
  version: number;
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
};
