import type { Flag } from "./flag";

/** Tables of the group « session ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type AccountsTable = {
  personId: string;
  passwordHash: string | null;
  keeper: Flag;
  theme: "auto" | "clair" | "nuit";
  textSize: "normal" | "large" | "larger";
  createdAt: string;
};

export type SessionsTable = {
  id: string;
  userId: string;
  expiresAt: string;
  createdAt: string;
  lastSeenAt: string;
  device: string;
};

export type SignInLinksTable = {
  hash: string;
  personId: string;
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
};

export type InvitationsTable = {
  hash: string;
  personId: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
};

export type ParkedFormsTable = {
  id: string;
  session: string;
  url: string;
  fields: string;
  at: string;
};

export type AttemptsTable = {
  key: string;
  count: number;
  resetAt: string;
};

export type SessionTables = {
  accounts: AccountsTable;
  sessions: SessionsTable;
  signInLinks: SignInLinksTable;
  invitations: InvitationsTable;
  parkedForms: ParkedFormsTable;
  attempts: AttemptsTable;
};
