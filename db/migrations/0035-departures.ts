import type { Migration } from "../dialect";

/**
 * What people ask to see erased, and who is but « somebody who left ». The two consents about addresses become what a
 * person shows and to whom; a portrait its own person set stands on the consent that act was.
 */
export const departures: Migration = {
  name: "0035-departures",
  up: (d) => [
    `alter table "persons" add column "erasedAt" text`,
    `create table "erasures" (
      "id" text not null primary key,
      "personId" text not null references "persons"("id"),
      "status" text not null check ("status" in ('asked', 'dropped', 'done')),
      "askedAt" text not null,
      "closedAt" text,
      "closedBy" text
    )${d.end}`,
    `create index "erasures_personId" on "erasures" ("personId")`,
    `insert into "personShows" ("personId", "what", "audience")
      select distinct "personId", "purpose", 'association' from "consents"
      where "purpose" in ('email', 'phone') and "withdrawnAt" is null
      and not exists (select 1 from "personShows" as "said"
        where "said"."personId" = "consents"."personId" and "said"."what" = "consents"."purpose")`,
    `delete from "consents" where "purpose" in ('email', 'phone')`,
    `insert into "consents" ("id", "personId", "purpose", "givenAt", "withdrawnAt")
      select 'portrait-' || "persons"."id", "persons"."id", 'portrait', max("journal"."at"), null
      from "persons" join "journal" on "journal"."subjectId" = "persons"."id" and "journal"."actorId" = "persons"."id"
      where "journal"."verb" = 'person.portrait' and "persons"."portraitHash" is not null
      group by "persons"."id"`,
  ],
};
