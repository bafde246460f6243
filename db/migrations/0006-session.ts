import type { Migration } from "../dialect";

export const session: Migration = {
  name: "0006-session",
  up: (d) => [
    `create table "accounts" (
      "personId" text not null primary key references "persons"("id"),
      "passwordHash" text,
      "keeper" integer not null check ("keeper" in (0, 1)),
      "theme" text not null check ("theme" in ('auto', 'clair', 'nuit')),
      "textSize" text not null check ("textSize" in ('normal', 'large', 'larger')),
      "createdAt" text not null
    )${d.end}`,
    `create table "sessions" (
      "id" text not null primary key,
      "userId" text not null references "persons"("id"),
      "expiresAt" text not null,
      "createdAt" text not null,
      "lastSeenAt" text not null,
      "device" text not null
    )${d.end}`,
    `create table "signInLinks" (
      "hash" text not null primary key,
      "personId" text not null references "persons"("id"),
      "createdAt" text not null,
      "expiresAt" text not null,
      "usedAt" text
    )${d.end}`,
    `create table "invitations" (
      "hash" text not null primary key,
      "personId" text not null references "persons"("id"),
      "createdBy" text not null,
      "createdAt" text not null,
      "expiresAt" text not null,
      "usedAt" text
    )${d.end}`,
    `create table "parkedForms" (
      "id" text not null primary key,
      "session" text not null,
      "url" text not null,
      "fields" text not null,
      "at" text not null
    )${d.end}`,
    `create table "attempts" (
      "key" text not null primary key,
      "count" integer not null,
      "resetAt" text not null
    )${d.end}`,
    `create index "sessions_userId" on "sessions" ("userId")`,
    `create index "signInLinks_personId" on "signInLinks" ("personId")`,
    `create index "invitations_personId" on "invitations" ("personId")`,
  ],
};
