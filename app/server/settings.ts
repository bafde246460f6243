import { randomBytes } from "node:crypto";
import type { Db } from "../../db/dialect";

/** The value kept under a key, made by `make` the first time. */
export const keptSetting = async (db: Db, key: string, make: () => string): Promise<string> => {
  const row = await db.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst();
  if (row) return row.value;
  const value = make();
  await db.insertInto("settings").values({ key, value }).execute();
  return value;
};

/** 32 random bytes in hex that sign this association's links. */
export const houseSecret = (db: Db): Promise<string> =>
  keptSetting(db, "secret", () => randomBytes(32).toString("hex"));
