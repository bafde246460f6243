import type { Migration } from "../dialect";

/** Ballots received by correspondence, each with what it says on each point; one that stands a person and a meeting. */
export const correspondence: Migration = {
  name: "0038-correspondence",
  up: (d) => [
    `create table "postalBallots" (
      "id" text not null primary key,
      "meetingId" text not null references "meetings"("id"),
      "personId" text not null references "persons"("id"),
      "receivedOn" text not null,
      "enteredAt" text not null,
      "enteredBy" text not null,
      "asideAt" text,
      "asideWhy" text check ("asideWhy" in ('came', 'mistake'))
    )${d.end}`,
    `create table "postalChoices" (
      "ballotId" text not null references "postalBallots"("id"),
      "itemId" text not null references "agendaItems"("id"),
      "choice" text not null check ("choice" in ('for', 'against', 'abstention', 'takesNoPart')),
      primary key ("ballotId", "itemId")
    )${d.end}`,
    `create unique index "postalBallots_once" on "postalBallots" ("meetingId", "personId") where "asideAt" is null`,
    `create index "postalBallots_personId" on "postalBallots" ("personId")`,
    `create index "postalChoices_itemId" on "postalChoices" ("itemId")`,
  ],
};
