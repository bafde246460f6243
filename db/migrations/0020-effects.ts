import type { Migration } from "../dialect";

/** What a resolution does once adopted: prepared with its proposal or its point, applied with the decision. */
export const effects: Migration = {
  name: "0020-effects",
  up: (d) => [
    `create table "effects" (
      "id" text not null primary key,
      "proposalId" text references "proposals"("id"),
      "itemId" text references "agendaItems"("id"),
      "decisionId" text references "decisions"("id"),
      "kind" text not null,
      "data" text not null,
      "rank" integer not null,
      "appliedAt" text,
      "revokedBy" text references "decisions"("id"),
      "createdAt" text not null
    )${d.end}`,
    `create index "effects_proposalId" on "effects" ("proposalId")`,
    `create index "effects_itemId" on "effects" ("itemId")`,
    `create index "effects_decisionId" on "effects" ("decisionId")`,
  ],
};
