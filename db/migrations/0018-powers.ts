import type { Migration } from "../dialect";

export const powers: Migration = {
  name: "0018-powers",
  up: (d) => [
    `create table "legalPowers" (
      "id" text not null primary key,
      "power" text not null check ("power" in ('represent', 'sign', 'bank', 'employer', 'mail', 'file', 'dataProtection')),
      "personId" text not null references "persons"("id"),
      "startsOn" text not null,
      "endsOn" text,
      "delegatedBy" text references "persons"("id"),
      "limitCents" integer,
      "limitText" text,
      "decisionId" text,
      "endedWhy" text check ("endedWhy" in ('term', 'resigned', 'relieved', 'replaced', 'left')),
      "createdAt" text not null
    )${d.end}`,
    `create table "filings" (
      "id" text not null primary key,
      "status" text not null check ("status" in ('open', 'sent', 'received', 'nothingChanged')),
      "changedOn" text not null,
      "coversTo" text not null,
      "lastDay" text not null,
      "filerId" text not null references "persons"("id"),
      "sentOn" text,
      "receivedOn" text,
      "receiptNumber" text,
      "receiptHash" text,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "filingSteps" (
      "filingId" text not null references "filings"("id"),
      "step" text not null,
      "doneAt" text not null,
      "doneBy" text not null references "persons"("id"),
      primary key ("filingId", "step")
    )${d.end}`,
    `create table "filingPeople" (
      "filingId" text not null references "filings"("id"),
      "personId" text not null references "persons"("id"),
      "occupation" text not null,
      "home" text not null,
      "nationality" text not null,
      primary key ("filingId", "personId")
    )${d.end}`,
    `create index "legalPowers_power" on "legalPowers" ("power", "startsOn")`,
    `create index "legalPowers_personId" on "legalPowers" ("personId")`,
    `create index "filings_status" on "filings" ("status", "lastDay")`,
  ],
};
