import type { Migration } from "../dialect";

/** What each import added, so that it can be undone until one of its rows is used elsewhere. */
export const imports: Migration = {
  name: "0024-imports",
  up: (d) => [
    `alter table "imports" add column "kind" text not null default 'people'`,
    `alter table "imports" add column "undoneAt" text`,
    `alter table "imports" add column "undoneBy" text`,
    `create table "importRows" (
      "importId" text not null references "imports"("id"),
      "rowTable" text not null,
      "rowId" text not null,
      primary key ("importId", "rowTable", "rowId")
    )${d.end}`,
  ],
};
