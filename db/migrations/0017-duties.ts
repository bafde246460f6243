import type { Migration } from "../dialect";

export const duties: Migration = {
  name: "0017-duties",
  up: (d) => [
    `create table "ownDuties" (
      "key" text not null primary key,
      "name" text not null,
      "does" text not null,
      "office" text not null,
      "power" text,
      "often" text not null check ("often" in ('allTheTime', 'weekly', 'monthly', 'quarterly', 'yearly', 'whenNeeded')),
      "forWhom" text not null,
      "theme" text,
      "aside" integer not null check ("aside" in (0, 1)),
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "dutyDrafts" (
      "id" text not null primary key,
      "name" text not null,
      "status" text not null check ("status" in ('open', 'adopted', 'dropped')),
      "adoptsOn" text,
      "decisionId" text,
      "createdBy" text not null references "persons"("id"),
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "dutyDraftPlaces" (
      "id" text not null primary key,
      "draftId" text not null references "dutyDrafts"("id"),
      "dutyKey" text not null,
      "poleId" text references "poles"("id"),
      "personId" text references "persons"("id")
    )${d.end}`,
    `create table "dutyLimits" (
      "personId" text not null primary key references "persons"("id"),
      "duties" integer not null check ("duties" >= 0),
      "saidOn" text not null
    )${d.end}`,
    `create index "dutyDraftPlaces_draftId" on "dutyDraftPlaces" ("draftId")`,
    `create index "dutyDraftPlaces_personId" on "dutyDraftPlaces" ("personId")`,
  ],
};
