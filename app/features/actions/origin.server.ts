import type { Db } from "../../../db/dialect";

/** A pole that is open, by its id. */
export const openPole = async (db: Db, id: string) =>
  (await db.selectFrom("poles").select("id").where("id", "=", id).where("closedOn", "is", null).executeTakeFirst()) ??
  null;

/** The meeting an action is born in: given, or the one of its point, decision or follow-up. Null when it was born elsewhere. */
export const originOf = async (db: Db, kind: string | undefined, id: string | null): Promise<string | null> => {
  if (!kind || !id) return null;
  if (kind === "meeting") {
    const row = await db.selectFrom("meetings").select("id").where("id", "=", id).executeTakeFirst();
    return row?.id ?? null;
  }
  if (kind === "item") {
    const row = await db.selectFrom("agendaItems").select("meetingId").where("id", "=", id).executeTakeFirst();
    return row?.meetingId ?? null;
  }
  if (kind === "decision") {
    const row = await db.selectFrom("decisions").select("meetingId").where("id", "=", id).executeTakeFirst();
    return row?.meetingId ?? null;
  }
  if (kind !== "followUp") return null;
  const row = await db
    .selectFrom("followUps")
    .innerJoin("decisions", "decisions.id", "followUps.decisionId")
    .select("decisions.meetingId")
    .where("followUps.id", "=", id)
    .executeTakeFirst();
  return row?.meetingId ?? null;
};
