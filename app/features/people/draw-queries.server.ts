import type { Db } from "../../../db/dialect";

/** The last drawing of a body that was not undone; null when there is none. */
export const standingDraw = async (db: Db, bodyId: string) =>
  (await db
    .selectFrom("seatDraws")
    .selectAll()
    .where("bodyId", "=", bodyId)
    .where("undoneAt", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()) ?? null;

/** The first days of the elected mandates of a body. */
export const electedDays = async (db: Db, bodyId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .select("startsOn")
    .where("bodyId", "=", bodyId)
    .where("origin", "=", "elected")
    .execute();
  return rows.map((row) => row.startsOn);
};
