import { sql } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Pen } from "../../pen.server";
import { addMonths } from "../association/calendar";

/** When it is: the instant, its civil day, and the zone that makes one of the other. */
export type Limits = { now: string; today: string; zone: string };

/** One kind of thing that goes: how many would go at an instant, and letting them go. */
export type Sweep = {
  count: (db: Db, limits: Limits) => Promise<number>;
  apply: (pen: Pen, limits: Limits) => Promise<number>;
};

/** Rows of a table whose instant (or civil day) is before a limit. */
export const older = (table: string, column: string, before: (limits: Limits) => string): Sweep => ({
  count: async (db, limits) => {
    const counted = sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}
      where ${sql.ref(column)} < ${before(limits)}`;
    return Number((await counted.execute(db)).rows[0]?.n ?? 0);
  },
  apply: async (pen, limits) => {
    const gone = sql`delete from ${sql.table(table)} where ${sql.ref(column)} < ${before(limits)}`;
    return Number((await gone.execute(pen.db)).numAffectedRows ?? 0);
  },
});

/** Things named first, then let go. */
export const listed = (
  due: (db: Db, limits: Limits) => Promise<string[]>,
  apply: (pen: Pen, ids: string[]) => Promise<unknown>,
): Sweep => ({
  count: async (db, limits) => (await due(db, limits)).length,
  apply: async (pen, limits) => {
    const ids = await due(pen.db, limits);
    if (ids.length > 0) await apply(pen, ids);
    return ids.length;
  },
});

export const daysAgo =
  (days: number) =>
  ({ now }: Limits) =>
    new Date(Date.parse(now) - days * 86_400_000).toISOString();

/** Civil months, by the day itself: what is of that day a year ago goes the day after. */
export const monthsAgo =
  (months: number) =>
  ({ today }: Limits) =>
    addMonths(today, -months);
