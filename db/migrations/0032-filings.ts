import type { Migration } from "../dialect";

export const filings: Migration = {
  name: "0032-filings",
  up: (d) => [
    `alter table "legalPowers" add column "endDecisionId" text`,
    `alter table "filings" add column "correctsId" text`,
    `alter table "filings" add column "list" text`,
    `create table "filingChanges" (
      "filingId" text not null references "filings"("id"),
      "changeKey" text not null,
      "change" text not null,
      primary key ("filingId", "changeKey")
    )${d.end}`,
    `create table "identityChanges" (
      "id" text not null primary key,
      "changedOn" text not null,
      "nameBefore" text not null,
      "name" text not null,
      "addressBefore" text,
      "address" text
    )${d.end}`,
    `create index "filingChanges_changeKey" on "filingChanges" ("changeKey")`,
  ],
};
