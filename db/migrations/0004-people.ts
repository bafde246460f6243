import type { Migration } from "../dialect";

export const people: Migration = {
  name: "0004-people",
  up: (d) => [
    `create table "persons" (
      "id" text not null primary key,
      "slug" text not null,
      "givenName" text not null,
      "familyName" text not null,
      "sortKey" text not null,
      "email" text,
      "phone" text,
      "lang" text not null check ("lang" in ('fr', 'en')),
      "about" text,
      "portraitHash" text,
      "createdAt" text not null,
      "leftOn" text,
      "version" integer not null
    )${d.end}`,
    `create table "personRoles" (
      "id" text not null primary key,
      "personId" text not null references "persons"("id"),
      "role" text not null check ("role" in ('member', 'volunteer', 'employee', 'coordinator', 'candidate', 'supporter')),
      "startsOn" text not null,
      "endsOn" text,
      "team" text
    )${d.end}`,
    `create table "consents" (
      "id" text not null primary key,
      "personId" text not null references "persons"("id"),
      "purpose" text not null,
      "givenAt" text not null,
      "withdrawnAt" text
    )${d.end}`,
    `create table "seats" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "label" text,
      "college" text,
      "voice" text not null check ("voice" in ('voting', 'advisory')),
      "rank" integer not null,
      "openedOn" text not null,
      "closedOn" text
    )${d.end}`,
    `create table "mandates" (
      "id" text not null primary key,
      "seatId" text not null references "seats"("id"),
      "personId" text not null references "persons"("id"),
      "startsOn" text not null,
      "endsOn" text,
      "origin" text not null check ("origin" in ('elected', 'coOpted', 'exOfficio')),
      "endedOn" text,
      "endedWhy" text,
      "title" text
    )${d.end}`,
    `create table "imports" (
      "id" text not null primary key,
      "fileName" text not null,
      "lines" integer not null,
      "added" integer not null,
      "refused" text not null,
      "at" text not null,
      "by" text not null
    )${d.end}`,
    `create index "personRoles_personId" on "personRoles" ("personId")`,
    `create index "consents_personId" on "consents" ("personId")`,
    `create index "seats_bodyId" on "seats" ("bodyId")`,
    `create index "mandates_seatId" on "mandates" ("seatId")`,
    `create index "mandates_personId" on "mandates" ("personId")`,
  ],
};
