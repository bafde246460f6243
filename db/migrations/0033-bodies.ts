import type { Migration } from "../dialect";

/** Matters with an amount, what a proposal or a point decides and for whom, drafts of rules, and what became of an effect. */
export const bodies: Migration = {
  name: "0033-bodies",
  up: (d) => [
    `alter table "bodyMatters" add column "aboveCents" integer`,
    `alter table "proposals" add column "matter" text`,
    `alter table "proposals" add column "bodyId" text references "bodies"("id")`,
    `alter table "agendaItems" add column "matter" text`,
    `create table "ruleDrafts" (
      "id" text not null primary key,
      "bodyId" text not null references "bodies"("id"),
      "changes" text not null,
      "status" text not null check ("status" in ('open', 'adopted', 'dropped')),
      "ruleVersionId" text references "ruleVersions"("id"),
      "createdBy" text not null,
      "createdAt" text not null,
      "version" integer not null
    )${d.end}`,
    `create index "ruleDrafts_bodyId" on "ruleDrafts" ("bodyId")`,
    `create table "rulePassages" (
      "id" text not null primary key,
      "meetingId" text not null references "meetings"("id"),
      "itemId" text not null references "agendaItems"("id"),
      "fromVersionId" text references "ruleVersions"("id"),
      "toVersionId" text not null references "ruleVersions"("id"),
      "at" text not null
    )${d.end}`,
    `create index "rulePassages_meetingId" on "rulePassages" ("meetingId")`,
    `alter table "effects" add column "startsOn" text`,
    `alter table "effects" add column "refusedWhy" text`,
    `alter table "effects" add column "madeKind" text`,
    `alter table "effects" add column "madeId" text`,
    `create index "effects_made" on "effects" ("madeKind", "madeId")`,
  ],
};
