import type { Migration } from "../dialect";

export const poles: Migration = {
  name: "0007-poles",
  up: (d) => [
    `create table "poles" (
      "id" text not null primary key,
      "slug" text not null,
      "name" text not null,
      "remit" text not null,
      "vegetable" text not null check ("vegetable" in ('carotte', 'tomate', 'betterave', 'aubergine', 'bourrache', 'sauge', 'poireau', 'potiron')),
      "pillarId" text,
      "latitude" text,
      "rank" integer not null,
      "openedOn" text not null,
      "closedOn" text,
      "version" integer not null
    )${d.end}`,
    `create table "polePeople" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "personId" text not null references "persons"("id"),
      "part" text not null check ("part" in ('lead', 'member')),
      "startsOn" text not null,
      "endsOn" text
    )${d.end}`,
    `create table "dutyPlaces" (
      "id" text not null primary key,
      "dutyKey" text not null,
      "poleId" text references "poles"("id"),
      "personId" text references "persons"("id"),
      "legal" integer not null check ("legal" in (0, 1)),
      "startsOn" text not null,
      "endsOn" text,
      "decisionId" text
    )${d.end}`,
    `create index "polePeople_poleId" on "polePeople" ("poleId")`,
    `create index "polePeople_personId" on "polePeople" ("personId")`,
    `create index "dutyPlaces_poleId" on "dutyPlaces" ("poleId")`,
    `create index "dutyPlaces_personId" on "dutyPlaces" ("personId")`,
  ],
};
