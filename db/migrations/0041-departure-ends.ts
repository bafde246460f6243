import type { Migration } from "../dialect";

/** What a departure noted ahead ended, as it stood before and as it was left: to give it back until the day comes. */
export const departureEnds: Migration = {
  name: "0041-departure-ends",
  up: (d) => [
    `create table "departureEnds" (
      "personId" text not null references "persons"("id"),
      "rowTable" text not null,
      "rowId" text not null,
      "rowBefore" text not null,
      "rowAfter" text,
      primary key ("personId", "rowTable", "rowId")
    )${d.end}`,
  ],
};
