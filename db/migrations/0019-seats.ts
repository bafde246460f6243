import type { Migration } from "../dialect";

/** Seats held by organisations, alternates, bodies with their matters, and what people wish shown of them. */
export const seats: Migration = {
  name: "0019-seats",
  up: (d) => [
    `alter table "seats" add column "organisation" text`,
    `alter table "seats" add column "termEndsOn" text`,
    `alter table "mandates" add column "part" text not null default 'titular' check ("part" in ('titular', 'alternate'))`,
    `alter table "mandates" add column "ratifiedOn" text`,
    `alter table "bodies" add column "article" text`,
    `alter table "bodies" add column "closedOn" text`,
    `create table "bodyMatters" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "matter" text not null,
      "article" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "seatDraws" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "drawnOn" text not null,
      "seed" text not null,
      "result" text not null,
      "createdAt" text not null
    )${d.end}`,
    `alter table "persons" add column "skills" text`,
    `alter table "persons" add column "availability" text`,
    `alter table "persons" add column "sharedEmail" integer not null default 0 check ("sharedEmail" in (0, 1))`,
    `create table "personShows" (
      "personId" text not null references "persons"("id"),
      "what" text not null check ("what" in ('email', 'phone', 'skills', 'availability', 'about')),
      "audience" text not null check ("audience" in ('nobody', 'poles', 'board', 'association')),
      primary key ("personId", "what")
    )${d.end}`,
    `create index "bodyMatters_bodyId" on "bodyMatters" ("bodyId")`,
  ],
};
