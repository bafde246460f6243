import type { Migration } from "../dialect";

export const deadlines: Migration = {
  name: "0022-deadlines",
  up: (d) => [
    `create table "deadlines" (
      "id" text not null primary key,
      "kind" text not null,
      "title" text not null,
      "dueOn" text not null,
      "everyYear" integer not null check ("everyYear" in (0, 1)),
      "holderId" text references "persons"("id"),
      "poleId" text references "poles"("id"),
      "source" text,
      "note" text,
      "doneOn" text,
      "doneBy" text references "persons"("id"),
      "proofHash" text,
      "proofText" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create index "deadlines_dueOn" on "deadlines" ("doneOn", "dueOn")`,
  ],
};
