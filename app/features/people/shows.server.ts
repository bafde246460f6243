import type { Db } from "../../../db/dialect";
import { isKeeper, isPerson, type Me, readsAsBoard } from "../../me";
import { type Audience, mayRead, type Shown, shownThings } from "./shows";

export type Said = { [what in Shown]?: Audience };

/** Whether `me` reads, for everybody, what is shown to the board. */
export const readsForBoard = (me: Me): boolean =>
  readsAsBoard(me) || isKeeper(me) || (isPerson(me) && me.officerOf.length > 0);

/** What these people said of who reads their details; what is absent follows the rule of the house. */
export const saidBy = async (db: Db, ids: string[]): Promise<Map<string, Said>> => {
  const said = new Map<string, Said>();
  if (ids.length === 0) return said;
  const rows = await db.selectFrom("personShows").selectAll().where("personId", "in", ids).execute();
  for (const { personId, what, audience } of rows) said.set(personId, { ...said.get(personId), [what]: audience });
  return said;
};

/** For each of these people, the details `me` may read on a civil day. */
export const readableOf = async (
  db: Db,
  me: Me,
  ids: string[],
  today: string,
): Promise<(id: string, what: Shown) => boolean> => {
  const said = await saidBy(db, ids);
  const own = isPerson(me) ? me : null;
  const governs = readsForBoard(me);
  const near = !own || governs || own.poles.length === 0 ? new Set<string>() : await inPoles(db, own.poles, today);
  const worksHere =
    own !== null && (governs || own.employee || own.volunteer || own.poles.length > 0 || own.pairings.length > 0);
  return (id, what) =>
    mayRead(what, said.get(id)?.[what], { self: own?.id === id, governs, sharesPole: near.has(id), worksHere });
};

const inPoles = async (db: Db, poles: string[], today: string): Promise<Set<string>> => {
  const rows = await db
    .selectFrom("polePeople")
    .select("personId")
    .where("poleId", "in", poles)
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  return new Set(rows.map((row) => row.personId));
};

/** The names of the other people who have the same address, by person; those whose address is their own are absent. */
export const sharersOf = async (db: Db, people: { id: string; email: string | null }[]) => {
  const addresses = [...new Set(people.flatMap((one) => (one.email ? [one.email] : [])))];
  const sharers = new Map<string, string[]>();
  if (addresses.length === 0) return sharers;
  const rows = await db
    .selectFrom("persons")
    .select(["id", "email", "givenName", "familyName"])
    .where("email", "in", addresses)
    .where("leftOn", "is", null)
    .orderBy("sortKey")
    .execute();
  for (const { id, email } of people) {
    const others = rows.filter((row) => email !== null && row.email === email && row.id !== id);
    if (others.length > 0)
      sharers.set(
        id,
        others.map((row) => `${row.givenName} ${row.familyName}`),
      );
  }
  return sharers;
};

/** Everything a person said, each thing with its audience or null: for their own page. */
export const ownShows = async (db: Db, id: string): Promise<{ what: Shown; said: Audience | null }[]> => {
  const said = (await saidBy(db, [id])).get(id) ?? {};
  return shownThings.map((what) => ({ what, said: said[what] ?? null }));
};
