import type { Migration } from "../dialect";

/** Which leaf of its scene the slate shows: promises too many for one are told leaf after leaf. */
export const slateLeaves: Migration = {
  name: "0042-slate-leaves",
  up: () => [`alter table "liveReports" add column "currentLeaf" integer not null default 1`],
};
