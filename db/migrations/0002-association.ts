import type { Migration } from "../dialect";

export const association: Migration = {
  name: "0002-association",
  up: (d) => [
    `create table "association" (
      "id" text not null primary key,
      "name" text not null,
      "territory" text not null check ("territory" in ('france', 'alsaceMoselle')),
      "zone" text not null,
      "yearStart" text not null,
      "words" text not null,
      "setUpAt" text not null,
      "tagline" text,
      "address" text,
      "version" integer not null
    )${d.end}`,
    `create table "pillars" (
      "id" text not null primary key,
      "name" text not null,
      "sentence" text not null,
      "rank" integer not null
    )${d.end}`,
    `create table "bodies" (
      "id" text not null primary key,
      "kind" text not null check ("kind" in ('assembly', 'board', 'bureau', 'other')),
      "name" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "ruleVersions" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "startsOn" text not null,
      "settings" text not null,
      "model" text,
      "decisionId" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "keyFigures" (
      "id" text not null primary key,
      "label" text not null,
      "value" text not null,
      "unit" text not null,
      "lastYear" text,
      "source" text not null,
      "fileHash" text,
      "vouchedBy" text not null,
      "asOf" text not null,
      "rank" integer not null,
      "showable" integer not null check ("showable" in (0, 1)),
      "createdAt" text not null
    )${d.end}`,
    `create index "ruleVersions_bodyId" on "ruleVersions" ("bodyId")`,
  ],
};
