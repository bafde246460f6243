import type { Migration } from "../dialect";

export const actions: Migration = {
  name: "0009-actions",
  up: (d) => [
    `create table "actions" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "personId" text not null references "persons"("id"),
      "loggedBy" text not null,
      "text" text not null,
      "doneOn" text,
      "dueOn" text,
      "status" text not null check ("status" in ('done', 'todo', 'givenBack')),
      "reads" text not null check ("reads" in ('pole', 'board', 'assembly')),
      "showable" integer not null check ("showable" in (0, 1)),
      "photoHash" text,
      "originKind" text,
      "originId" text,
      "createdAt" text not null,
      "version" integer not null,
      "removedAt" text
    )${d.end}`,
    `create table "actionPeople" (
      "actionId" text not null references "actions"("id"),
      "personId" text not null references "persons"("id"),
      primary key ("actionId", "personId")
    )${d.end}`,
    `create index "actions_poleId" on "actions" ("poleId")`,
    `create index "actions_personId" on "actions" ("personId")`,
    `create index "actionPeople_personId" on "actionPeople" ("personId")`,
  ],
};
