import type { Migration } from "../dialect";

/** Working groups, and what a pole decides alone, is reviewed on, and was handed over with. */
export const groups: Migration = {
  name: "0021-groups",
  up: (d) => [
    `create table "workingGroups" (
      "id" text not null primary key,
      "slug" text not null,
      "name" text not null,
      "poleId" text not null references "poles"("id"),
      "deliverable" text not null,
      "startsOn" text not null,
      "endsOn" text not null,
      "closedOn" text,
      "outcome" text,
      "deliveredOn" text,
      "link" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "workingGroupPeople" (
      "id" text not null primary key,
      "groupId" text not null references "workingGroups"("id"),
      "personId" text not null references "persons"("id"),
      "part" text not null check ("part" in ('lead', 'member')),
      "startsOn" text not null,
      "endsOn" text
    )${d.end}`,
    `alter table "poles" add column "theme" text`,
    `alter table "poles" add column "aloneCents" integer`,
    `alter table "poles" add column "envelopeCents" integer`,
    `alter table "poles" add column "usedCents" integer`,
    `alter table "poles" add column "reviewOn" text`,
    `create table "poleReviews" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "reviewedOn" text not null,
      "keeps" text not null,
      "changes" text not null,
      "usedCents" integer,
      "by" text not null references "persons"("id"),
      "createdAt" text not null
    )${d.end}`,
    `create table "handovers" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "fromId" text not null references "persons"("id"),
      "toId" text not null references "persons"("id"),
      "startsOn" text not null,
      "endsOn" text not null,
      "note" text not null,
      "fromEndedOn" text,
      "doneOn" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "handoverItems" (
      "id" text not null primary key,
      "handoverId" text not null references "handovers"("id"),
      "rank" integer not null,
      "what" text not null,
      "doneOn" text
    )${d.end}`,
    `create index "handoverItems_handoverId" on "handoverItems" ("handoverId")`,
    `create unique index "workingGroups_slug" on "workingGroups" ("slug")`,
    `create index "workingGroupPeople_groupId" on "workingGroupPeople" ("groupId")`,
    `create index "workingGroupPeople_personId" on "workingGroupPeople" ("personId")`,
    `create index "poleReviews_poleId" on "poleReviews" ("poleId")`,
    `create index "handovers_poleId" on "handovers" ("poleId")`,
  ],
};
