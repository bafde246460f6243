import type { Migration } from "../dialect";

export const kernel: Migration = {
  name: "0001-kernel",
  up: (d) => [
    `create table "journal" (
      "seq" integer not null primary key,
      "at" text not null,
      "actorKind" text not null check ("actorKind" in ('person', 'link', 'anonymous', 'system')),
      "actorId" text,
      "verb" text not null,
      "subjectKind" text not null,
      "subjectId" text not null,
      "poleId" text,
      "meetingId" text,
      "reads" text not null check ("reads" in ('pole', 'board', 'assembly', 'inCamera', 'keepers', 'self')),
      "body" text not null,
      "hash" text not null,
      "prev" text not null
    )${d.end}`,
    `create table "journalHead" (
      "id" integer not null primary key,
      "seq" integer not null,
      "hash" text not null
    )${d.end}`,
    `create table "texts" (
      "hash" text not null primary key,
      "salt" text not null,
      "text" text not null
    )${d.end}`,
    `create table "formKeys" (
      "actor" text not null,
      "key" text not null,
      "bodyHash" text not null,
      "result" text not null,
      "at" text not null,
      primary key ("actor", "key")
    )${d.end}`,
    `create table "drafts" (
      "actor" text not null,
      "form" text not null,
      "subject" text not null,
      "text" text not null,
      "baseVersion" integer not null,
      "at" text not null,
      primary key ("actor", "form", "subject")
    )${d.end}`,
    `create table "jobs" (
      "id" text not null primary key,
      "kind" text not null,
      "payload" text not null,
      "dueAt" text not null,
      "leaseUntil" text,
      "attempts" integer not null,
      "lastError" text,
      "doneAt" text
    )${d.end}`,
    `create table "settings" (
      "key" text not null primary key,
      "value" text not null
    )${d.end}`,
    `create table "searchDocs" (
      "kind" text not null,
      "id" text not null,
      "title" text not null,
      "body" text not null,
      "folded" text not null,
      "poleId" text,
      "meetingId" text,
      "reads" text not null check ("reads" in ('pole', 'board', 'assembly', 'inCamera', 'keepers', 'self')),
      "at" text not null,
      primary key ("kind", "id")
    )${d.end}`,
    `create table "searchWords" (
      "word" text not null,
      "kind" text not null,
      "id" text not null,
      primary key ("word", "kind", "id")
    )${d.end}`,
  ],
};
