import type { Db } from "../../../db/dialect";

/** How often something may be tried from one key within some minutes. */
export type Limit = { most: number; minutes: number };

export const limits = {
  /** Links asked for one address; links, codes and passwords tried from one network. */
  address: { most: 5, minutes: 15 },
  password: { most: 10, minutes: 15 },
  network: { most: 40, minutes: 15 },
  /** Forms kept for who was signed out: a whole office may stand behind one network. */
  park: { most: 60, minutes: 15 },
} satisfies { [name: string]: Limit };

/**
 * Counts one more try for each key; false when one of them has had too many. Counted even when refused, and in one
 * statement: tries sent all at once are each counted.
 */
export const mayTry = async (db: Db, now: string, tries: { key: string; limit: Limit }[]): Promise<boolean> => {
  await db.deleteFrom("attempts").where("resetAt", "<=", now).execute();
  let allowed = true;
  for (const { key, limit } of tries) {
    const resetAt = new Date(Date.parse(now) + limit.minutes * 60_000).toISOString();
    const { count } = await db
      .insertInto("attempts")
      .values({ key, count: 1, resetAt })
      .onConflict((conflict) => conflict.column("key").doUpdateSet((eb) => ({ count: eb("attempts.count", "+", 1) })))
      .returning("count")
      .executeTakeFirstOrThrow();
    if (count > limit.most) allowed = false;
  }
  return allowed;
};
