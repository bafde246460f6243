/** What every command needs. Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type JournalTable = {
  seq: number;
  at: string;
  actorKind: "person" | "link" | "anonymous" | "system";
  actorId: string | null;
  verb: string;
  subjectKind: string;
  subjectId: string;
  poleId: string | null;
  meetingId: string | null;
  reads: "pole" | "board" | "assembly" | "inCamera" | "keepers" | "self";
  body: string;
  hash: string;
  prev: string;
};

export type JournalHeadTable = {
  id: number;
  seq: number;
  hash: string;
};

export type TextsTable = {
  hash: string;
  salt: string;
  text: string;
};

export type FormKeysTable = {
  actor: string;
  key: string;
  bodyHash: string;
  result: string;
  at: string;
};

export type DraftsTable = {
  actor: string;
  form: string;
  subject: string;
  text: string;
  baseVersion: number;
  at: string;
};

export type JobsTable = {
  id: string;
  kind: string;
  payload: string;
  dueAt: string;
  leaseUntil: string | null;
  attempts: number;
  lastError: string | null;
  doneAt: string | null;
};

export type SettingsTable = {
  key: string;
  value: string;
};

export type SearchDocsTable = {
  kind: string;
  id: string;
  title: string;
  body: string;
  folded: string;
  poleId: string | null;
  meetingId: string | null;
  reads: "pole" | "board" | "assembly" | "inCamera" | "keepers" | "self";
  at: string;
};

export type SearchWordsTable = {
  word: string;
  kind: string;
  id: string;
};

export type KernelTables = {
  journal: JournalTable;
  journalHead: JournalHeadTable;
  texts: TextsTable;
  formKeys: FormKeysTable;
  drafts: DraftsTable;
  jobs: JobsTable;
  settings: SettingsTable;
  searchDocs: SearchDocsTable;
  searchWords: SearchWordsTable;
};
