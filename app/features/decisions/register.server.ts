import type { Db } from "../../../db/dialect";
import type { DecisionNumber } from "./number";

/** The numbers a body has already given, for the next one. */
export const takenNumbers = async (db: Db, bodyId: string): Promise<DecisionNumber[]> => {
  const rows = await db.selectFrom("decisions").select(["year", "rank"]).where("bodyId", "=", bodyId).execute();
  return rows.map((row) => ({ body: bodyId, ...row }));
};

const letters = { board: "", assembly: "AG", bureau: "B", other: "I" };

/** What stands before a body's numbers so that no two bodies share one: « 2026-14 » the board, « AG-2026-3 » the assembly. */
export const prefixOf = async (db: Db, bodyId: string): Promise<string> => {
  const body = await db.selectFrom("bodies").select("kind").where("id", "=", bodyId).executeTakeFirstOrThrow();
  const same = await db
    .selectFrom("bodies")
    .select("id")
    .where("kind", "=", body.kind)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const place = same.findIndex((row) => row.id === bodyId);
  if (place === 0) return body.kind === "board" ? "" : `${letters[body.kind]}-`;
  return `${letters[body.kind] || "CA"}${place + 1}-`;
};
