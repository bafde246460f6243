import type { Migration } from "../dialect";

export const outbox: Migration = {
  name: "0005-outbox",
  up: (d) => [
    `create table "mails" (
      "id" text not null primary key,
      "personId" text,
      "toAddress" text,
      "kind" text not null,
      "lang" text not null check ("lang" in ('fr', 'en')),
      "subject" text not null,
      "text" text not null,
      "action" text,
      "attachment" text,
      "createdAt" text not null,
      "dueAt" text not null,
      "sentAt" text,
      "attempts" integer not null,
      "lastError" text,
      "leaseUntil" text
    )${d.end}`,
  ],
};
