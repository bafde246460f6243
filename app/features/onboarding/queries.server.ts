import type { Db } from "../../../db/dialect";
import { isPerson, type Me, readsAsBoard } from "../../me";
import { seesWelcome } from "./rights";

export type CheckIn = { learnt: string; unclear: string; wish: string };
export type WelcomeSeen = {
  id: string;
  personId: string;
  mentorId: string;
  person: { slug: string; givenName: string; name: string };
  mentor: { slug: string; givenName: string; name: string };
  startedOn: string;
  endedOn: string | null;
  done: { step: string; doneAt: string }[];
  /** The three answers: for the newcomer and the mentor only, null to others. */
  checkIn: CheckIn | null;
  answered: boolean;
};

/** Welcomes `me` may open, under way ones first: one's own, those one mentors, all of them for the board. */
export const welcomesSeen = async (db: Db, me: Me): Promise<WelcomeSeen[]> => {
  if (!isPerson(me)) return [];
  const all = db.selectFrom("welcomes").selectAll();
  const mine = readsAsBoard(me)
    ? all
    : all.where((eb) => eb.or([eb("personId", "=", me.id), eb("mentorId", "=", me.id)]));
  const seen = await completed(db, me, await mine.orderBy("startedOn", "desc").limit(100).execute());
  return seen.sort((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null));
};

/** One welcome; null when unknown or not for `me`. */
export const welcomeById = async (db: Db, me: Me, id: string): Promise<WelcomeSeen | null> => {
  const rows = await db.selectFrom("welcomes").selectAll().where("id", "=", id).execute();
  const [welcome] = await completed(db, me, rows);
  return welcome && seesWelcome(me, welcome) ? welcome : null;
};

/** The welcome somebody is being given now, or null: for the home page. */
export const welcomeUnderWay = async (db: Db, me: Me): Promise<WelcomeSeen | null> => {
  if (!isPerson(me)) return null;
  const rows = await db
    .selectFrom("welcomes")
    .selectAll()
    .where("personId", "=", me.id)
    .where("endedOn", "is", null)
    .limit(1)
    .execute();
  return (await completed(db, me, rows))[0] ?? null;
};

type Row = {
  id: string;
  personId: string;
  mentorId: string;
  startedOn: string;
  endedOn: string | null;
  checkIn: string | null;
};

const completed = async (db: Db, me: Me, rows: Row[]): Promise<WelcomeSeen[]> => {
  if (rows.length === 0) return [];
  const people = await db
    .selectFrom("persons")
    .select(["id", "slug", "givenName", "familyName"])
    .where("id", "in", [...new Set(rows.flatMap((row) => [row.personId, row.mentorId]))])
    .execute();
  const steps = await db
    .selectFrom("welcomeSteps")
    .selectAll()
    .where(
      "welcomeId",
      "in",
      rows.map((row) => row.id),
    )
    .execute();
  const named = (id: string) => {
    const one = people.find((person) => person.id === id);
    return { slug: one?.slug ?? "", givenName: one?.givenName ?? "", name: `${one?.givenName} ${one?.familyName}` };
  };
  return rows.map(({ id, personId, mentorId, startedOn, endedOn, checkIn }) => {
    const between = isPerson(me) && (me.id === personId || me.id === mentorId);
    return {
      ...{ id, personId, mentorId, startedOn, endedOn, answered: checkIn !== null },
      person: named(personId),
      mentor: named(mentorId),
      done: steps.filter((one) => one.welcomeId === id).map(({ step, doneAt }) => ({ step, doneAt })),
      checkIn: between && checkIn !== null ? (JSON.parse(checkIn) as CheckIn) : null,
    };
  });
};
