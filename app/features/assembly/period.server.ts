import type { Db } from "../../../db/dialect";

const assemblies = ["ordinary", "extraordinary", "mixed"] as const;
const held = ["open", "closed", "signed", "adopted"] as const;

export type Period = { from: string; until: string };

/** Civil days a report tells of: after the last assembly that was held, or the twelve months before; its own day included. */
export const periodOf = async (db: Db, startsAt: string): Promise<Period> => {
  const last = await db
    .selectFrom("meetings")
    .select("startsAt")
    .where("kind", "in", assemblies)
    .where("status", "in", held)
    .where("startsAt", "<", startsAt)
    .orderBy("startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  const until = startsAt.slice(0, 10);
  const yearBefore = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  return { from: last ? dayAfter(last.startsAt) : yearBefore, until };
};

/** The civil day after a civil day or date-time. */
export const dayAfter = (civil: string): string => {
  const at = new Date(`${civil.slice(0, 10)}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
};

/** The assembly whose promises are answered: the last one before that day that heard any; null when none did. */
export const promisingAssembly = async (db: Db, startsAt: string): Promise<string | null> => {
  const row = await db
    .selectFrom("promises")
    .innerJoin("meetings", "meetings.id", "promises.meetingId")
    .select("meetings.id")
    .where("meetings.startsAt", "<", startsAt)
    .orderBy("meetings.startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
};
