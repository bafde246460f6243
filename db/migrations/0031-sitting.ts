import type { Migration } from "../dialect";

/** Minutes written after the sitting, with its hours. */
export const sitting: Migration = {
  name: "0031-sitting",
  up: () => [`alter table "minutes" add column "openedLateAt" text`],
};
