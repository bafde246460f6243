import type { Migration } from "../dialect";

export const files: Migration = {
  name: "0003-files",
  up: (d) => [
    `create table "files" (
      "hash" text not null primary key,
      "type" text not null,
      "size" integer not null,
      "bytes" ${d.bytes} not null,
      "name" text not null,
      "createdAt" text not null,
      "createdBy" text
    )${d.end}`,
    `create table "documents" (
      "id" text not null primary key,
      "kind" text not null,
      "subjectKind" text not null,
      "subjectId" text not null,
      "title" text not null,
      "fileHash" text not null references "files"("hash"),
      "lang" text not null check ("lang" in ('fr', 'en')),
      "headSeq" integer not null,
      "createdAt" text not null
    )${d.end}`,
    `create index "documents_fileHash" on "documents" ("fileHash")`,
  ],
};
