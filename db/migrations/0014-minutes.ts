import type { Migration } from "../dialect";

export const minutes: Migration = {
  name: "0014-minutes",
  up: (d) => [
    `create table "minutes" (
      "meetingId" text not null primary key references "meetings"("id"),
      "status" text not null check ("status" in ('draft', 'closed', 'corrected', 'signed', 'adopted')),
      "openingNote" text not null,
      "closingNote" text not null,
      "sealedHash" text references "texts"("hash"),
      "annexHash" text references "texts"("hash"),
      "number" text,
      "signedChairAt" text,
      "signedSecretaryAt" text,
      "adoptedAt" text,
      "adoptedInMeeting" text,
      "closedAt" text,
      "reviewSentAt" text,
      "version" integer not null
    )${d.end}`,
    `create table "voteRecords" (
      "voteId" text not null primary key references "votes"("id"),
      "roll" text not null,
      "parts" text not null,
      "decisionId" text references "decisions"("id")
    )${d.end}`,
    `create table "itemMinutes" (
      "itemId" text not null primary key references "agendaItems"("id"),
      "postponedAt" text
    )${d.end}`,
    `create table "minutesCorrections" (
      "id" text not null primary key,
      "meetingId" text not null references "meetings"("id"),
      "itemId" text,
      "byId" text not null references "persons"("id"),
      "text" text not null,
      "at" text not null,
      "status" text not null check ("status" in ('waiting', 'taken', 'declined')),
      "answeredAt" text
    )${d.end}`,
    `create index "minutes_sealedHash" on "minutes" ("sealedHash")`,
    `create index "voteRecords_decisionId" on "voteRecords" ("decisionId")`,
    `create index "minutes_annexHash" on "minutes" ("annexHash")`,
    `create index "minutesCorrections_meetingId" on "minutesCorrections" ("meetingId")`,
    `create index "minutesCorrections_byId" on "minutesCorrections" ("byId")`,
  ],
};
