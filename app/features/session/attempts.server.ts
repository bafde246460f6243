import type { Db } from "../../../db/dialect";

/** How often something may be tried from one key within some minutes. */
export type Limit = { most: number; minutes: number };

export const limits = {
  /** Links asked for one address; links, codes and passwords tried from one network. */
  address: { most: 5, minutes: 15 },
  password: { most: 10, minutes: 15 },
  network: { most: 40, minutes: 15 },
} satisfies { [name: string]: Limit };

/** Counts one more try for each key; false when one of them has had too many. Counted even when refused. */
export const mayTry = async (db: Db, now: string, tries: { key: string; limit: Limit }[]): Promise<boolean> => {
  let allowed = true;
  for (const { key, limit } of tries) {
    const resetAt = new Date(Date.parse(now) + limit.minutes * 60_000).toISOString();
    const known = await db.selectFrom("attempts").selectAll().where("key", "=", key).executeTakeFirst();
    const live = known && known.resetAt > now ? known : null;
    const row = { key, count: (live?.count ?? 0) + 1, resetAt: live?.resetAt ?? resetAt };
    await db
      .insertInto("attempts")
      .values(row)
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ count: row.count, resetAt: row.resetAt }))
      .execute();
    if (row.count > limit.most) allowed = false;
  }
  await db.deleteFrom("attempts").where("resetAt", "<=", now).execute();
  return allowed;
};
