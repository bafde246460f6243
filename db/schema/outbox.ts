/** Tables of the group « outbox ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type MailsTable = {
  id: string;
  personId: string | null;
  toAddress: string | null;
  kind: string;
  lang: "fr" | "en";
  subject: string;
  text: string;
  action: string | null;
  attachment: string | null;
  createdAt: string;
  dueAt: string;
  sentAt: string | null;
  attempts: number;
  lastError: string | null;
  leaseUntil: string | null;
};

export type OutboxTables = {
  mails: MailsTable;
};
