import type { Migration } from "../dialect";

/** Pillars are edited: they have a version. The stand kit prints an address or a telephone where no code can be reached. */
export const stand: Migration = {
  name: "0037-stand",
  up: () => [
    `alter table "pillars" add column "version" integer not null default 1`,
    `alter table "association" add column "standLine" text`,
  ],
};
