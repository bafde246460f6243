import type { Migration } from "../dialect";

/** What was decided, promised or held before the association came here: kept with its old number, marked for good. */
export const takenOver: Migration = {
  name: "0036-taken-over",
  up: () => [
    `alter table "meetings" add column "takenOverAt" text`,
    `alter table "decisions" add column "takenOverAt" text`,
    `alter table "decisions" add column "oldNumber" text`,
    `alter table "promises" add column "takenOverAt" text`,
    `alter table "imports" add column "sent" text not null default 'file' check ("sent" in ('file', 'typed'))`,
    `create index "importRows_rowId" on "importRows" ("rowId")`,
  ],
};
