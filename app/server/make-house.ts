import type { Opened } from "../../db/open";
import type { House } from "./house";
import { makeHub } from "./hub";
import { makeIds } from "./ids";
import { makePool } from "./pool";
import { houseSecret } from "./settings";

type Settings = Pick<House, "origin" | "demo" | "lan" | "development" | "publicUrl" | "defaultLang" | "content"> & {
  workerScript: string;
  clock?: () => Date;
};

/** The House of one association over an open database. */
export const makeHouse = async (
  { db, dialect }: Opened,
  { workerScript, clock, ...settings }: Settings,
): Promise<House> => ({
  ...settings,
  db,
  dialect,
  hub: makeHub(),
  pool: makePool({ size: 1, script: workerScript }),
  clock: clock ?? (() => new Date()),
  ids: makeIds(),
  secret: await houseSecret(db),
  kept: new Map(),
});
