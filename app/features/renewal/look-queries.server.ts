import type { Db } from "../../../db/dialect";
import { isPerson, type Me } from "../../me";
import { type Distribution, distributions } from "./look-results";

export type LookShown = {
  id: string;
  year: number;
  openedOn: string;
  closedOn: string | null;
  /** How many have answered. */
  answered: number;
  /** Of a closed look with five answers at least; null otherwise, while it is open always. */
  results: Distribution[] | null;
};

/** Every look of the board at itself, the latest first. Nothing of the answers is read before the closing. */
export const looksOf = async (db: Db, most = 5): Promise<LookShown[]> => {
  const looks = await db.selectFrom("boardLooks").selectAll().orderBy("year", "desc").limit(most).execute();
  const shown: LookShown[] = [];
  for (const { id, year, openedOn, closedOn } of looks) {
    const answered = await answersGiven(db, id);
    const rows = closedOn ? await db.selectFrom("boardLookAnswers").selectAll().where("lookId", "=", id).execute() : [];
    shown.push({ id, year, openedOn, closedOn, answered, results: closedOn ? distributions(rows, answered) : null });
  }
  return shown;
};

const answersGiven = async (db: Db, lookId: string): Promise<number> => {
  const row = await db
    .selectFrom("boardLookPeople")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("lookId", "=", lookId)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
};

/** Whether `me` answered a look: said to oneself only. */
export const hasAnswered = async (db: Db, me: Me, lookId: string): Promise<boolean> => {
  if (!isPerson(me)) return false;
  const row = await db
    .selectFrom("boardLookPeople")
    .select("personId")
    .where("lookId", "=", lookId)
    .where("personId", "=", me.id)
    .executeTakeFirst();
  return row !== undefined;
};

/** The look that is open now, and that `me` has still to answer as an administrator; null otherwise. */
export const lookAwaiting = async (db: Db, me: Me): Promise<{ id: string; year: number } | null> => {
  if (!isPerson(me) || !me.boardMember) return null;
  const look = await db
    .selectFrom("boardLooks")
    .select(["id", "year"])
    .where("closedOn", "is", null)
    .executeTakeFirst();
  return look && !(await hasAnswered(db, me, look.id)) ? look : null;
};
