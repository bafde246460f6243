import type { Migration } from "../dialect";

export const pairings: Migration = {
  name: "0008-pairings",
  up: (d) => [
    `create table "pairings" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "purpose" text not null,
      "rhythm" text not null check ("rhythm" in ('weekly', 'fortnightly', 'monthly', 'quarterly')),
      "proposedBy" text not null,
      "proposedAt" text not null,
      "startedOn" text,
      "endedOn" text,
      "endNote" text,
      "version" integer not null
    )${d.end}`,
    `create table "pairingPeople" (
      "pairingId" text not null references "pairings"("id"),
      "personId" text not null references "persons"("id"),
      "side" text not null check ("side" in ('administrator', 'employee')),
      "acceptedAt" text,
      "bestHours" text,
      primary key ("pairingId", "personId")
    )${d.end}`,
    `create table "pairingContacts" (
      "id" text not null primary key,
      "pairingId" text not null references "pairings"("id"),
      "heldOn" text not null,
      "recordedBy" text not null,
      "at" text not null
    )${d.end}`,
    `create table "pairingLines" (
      "contactId" text not null references "pairingContacts"("id"),
      "personId" text not null references "persons"("id"),
      "line" text not null,
      "at" text not null,
      primary key ("contactId", "personId")
    )${d.end}`,
    `create index "pairings_poleId" on "pairings" ("poleId")`,
    `create index "pairingPeople_personId" on "pairingPeople" ("personId")`,
    `create index "pairingContacts_pairingId" on "pairingContacts" ("pairingId")`,
    `create index "pairingLines_personId" on "pairingLines" ("personId")`,
  ],
};
