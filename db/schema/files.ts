/** Tables of the group « files ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type FilesTable = {
  hash: string;
  type: string;
  size: number;
  bytes: Uint8Array;
  name: string;
  createdAt: string;
  createdBy: string | null;
};

export type DocumentsTable = {
  id: string;
  kind: string;
  subjectKind: string;
  subjectId: string;
  title: string;
  fileHash: string;
  lang: "fr" | "en";
  headSeq: number;
  createdAt: string;
};

export type FilesTables = {
  files: FilesTable;
  documents: DocumentsTable;
};
