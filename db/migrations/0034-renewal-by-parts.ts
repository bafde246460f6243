import type { Migration } from "../dialect";

/** Why a mandate ended and when a resignation came in, and whether a drawing of lots was undone. */
export const renewalByParts: Migration = {
  name: "0034-renewal-by-parts",
  up: () => [
    `alter table "mandates" add column "endKind" text check ("endKind" in ('resigned', 'revoked', 'left', 'died', 'other'))`,
    `alter table "mandates" add column "receivedOn" text`,
    `alter table "seatDraws" add column "undoneAt" text`,
    `create index "seatDraws_bodyId" on "seatDraws" ("bodyId")`,
  ],
};
