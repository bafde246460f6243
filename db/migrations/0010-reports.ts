import type { Migration } from "../dialect";

export const reports: Migration = {
  name: "0010-reports",
  up: (d) => [
    `create table "poleReports" (
      "id" text not null primary key,
      "poleId" text not null references "poles"("id"),
      "meetingId" text not null,
      "status" text not null check ("status" in ('open', 'finished', 'nothing', 'told')),
      "text" text not null,
      "authorId" text,
      "onBehalf" integer not null check ("onBehalf" in (0, 1)),
      "toldInSession" integer not null check ("toldInSession" in (0, 1)),
      "finishedAt" text,
      "version" integer not null,
      "reminderStopped" integer not null check ("reminderStopped" in (0, 1))
    )${d.end}`,
    `create index "poleReports_poleId" on "poleReports" ("poleId")`,
  ],
};
