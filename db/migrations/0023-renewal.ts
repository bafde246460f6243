import type { Migration } from "../dialect";

export const renewal: Migration = {
  name: "0023-renewal",
  up: (d) => [
    `create table "contacts" (
      "id" text not null primary key,
      "givenName" text not null,
      "familyName" text not null,
      "email" text,
      "phone" text,
      "source" text not null check ("source" in ('stand', 'market', 'fair', 'meeting', 'word', 'qr')),
      "occasion" text,
      "metOn" text not null,
      "consentAt" text not null,
      "consentText" text not null,
      "lang" text not null check ("lang" in ('fr', 'en')),
      "step" text not null check ("step" in ('curious', 'met', 'guest', 'candidate', 'elected')),
      "followerId" text references "persons"("id"),
      "poleId" text references "poles"("id"),
      "nextStep" text,
      "nextOn" text,
      "lastContactOn" text not null,
      "personId" text references "persons"("id"),
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "boardLooks" (
      "id" text not null primary key,
      "year" integer not null unique,
      "openedOn" text not null,
      "closedOn" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "boardLookAnswers" (
      "lookId" text not null references "boardLooks"("id"),
      "question" text not null,
      "answer" integer not null check ("answer" between 1 and 4),
      "count" integer not null,
      primary key ("lookId", "question", "answer")
    )${d.end}`,
    `create table "boardLookPeople" (
      "lookId" text not null references "boardLooks"("id"),
      "personId" text not null references "persons"("id"),
      primary key ("lookId", "personId")
    )${d.end}`,
    `create index "contacts_step" on "contacts" ("step", "nextOn")`,
    `create index "contacts_followerId" on "contacts" ("followerId")`,
  ],
};
