import type { Migration } from "../dialect";

export const proposals: Migration = {
  name: "0011-proposals",
  up: (d) => [
    `create table "proposals" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "authorId" text not null references "persons"("id"),
      "title" text not null,
      "text" text not null,
      "costCents" integer,
      "question" text not null check ("question" in ('decide', 'advise', 'inform')),
      "status" text not null check ("status" in ('draft', 'submitted', 'onAgenda', 'adopted', 'rejected', 'postponed', 'withdrawn')),
      "meetingId" text,
      "originKind" text,
      "originId" text,
      "showable" integer not null check ("showable" in (0, 1)),
      "submittedAt" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "opinions" (
      "proposalId" text not null references "proposals"("id"),
      "personId" text not null references "persons"("id"),
      "opinion" text not null check ("opinion" in ('for', 'against', 'abstention')),
      "line" text not null,
      "at" text not null,
      primary key ("proposalId", "personId")
    )${d.end}`,
    `create table "pointRequests" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "poleId" text references "poles"("id"),
      "askedBy" text not null references "persons"("id"),
      "title" text not null,
      "text" text not null,
      "status" text not null check ("status" in ('waiting', 'onAgenda', 'declined', 'withdrawn')),
      "meetingId" text,
      "createdAt" text not null
    )${d.end}`,
    `create index "proposals_poleId" on "proposals" ("poleId")`,
    `create index "proposals_authorId" on "proposals" ("authorId")`,
    `create index "opinions_personId" on "opinions" ("personId")`,
    `create index "pointRequests_bodyId" on "pointRequests" ("bodyId")`,
    `create index "pointRequests_poleId" on "pointRequests" ("poleId")`,
    `create index "pointRequests_askedBy" on "pointRequests" ("askedBy")`,
  ],
};
