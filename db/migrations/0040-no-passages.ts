import type { Migration } from "../dialect";

/** A meeting keeps the rules its notice named to its end: no point passes to others, and the table for it goes. */
export const noPassages: Migration = {
  name: "0040-no-passages",
  up: () => [`drop table "rulePassages"`],
};
