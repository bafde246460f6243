import type { Migration } from "../dialect";

export const decisions: Migration = {
  name: "0012-decisions",
  up: (d) => [
    `create table "decisions" (
      "id" text not null primary key,
      "number" text not null,
      "year" integer not null,
      "rank" integer not null,
      "bodyId" text not null references "bodies"("id"),
      "meetingId" text not null,
      "itemId" text,
      "proposalId" text,
      "title" text not null,
      "textHash" text not null references "texts"("hash"),
      "decidedOn" text not null,
      "outcome" text not null check ("outcome" in ('adopted', 'rejected', 'noted')),
      "explanation" text not null,
      "showable" integer not null check ("showable" in (0, 1)),
      "inCamera" integer not null check ("inCamera" in (0, 1)),
      "poleId" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "followUps" (
      "id" text not null primary key,
      "decisionId" text not null references "decisions"("id"),
      "poleId" text not null references "poles"("id"),
      "text" text not null,
      "dueOn" text,
      "doneAt" text,
      "doneNote" text,
      "doneBy" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create index "decisions_bodyId" on "decisions" ("bodyId")`,
    `create index "decisions_textHash" on "decisions" ("textHash")`,
    `create index "followUps_decisionId" on "followUps" ("decisionId")`,
    `create index "followUps_poleId" on "followUps" ("poleId")`,
  ],
};
