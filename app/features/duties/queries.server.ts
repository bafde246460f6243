import type { Db } from "../../../db/dialect";
import type { ToAdopt } from "./faults";
import { keysInUse } from "./library.server";
import { type Placed, type Spot, spotsOn, standings } from "./standing";

/** Where duties stand on a civil day: « who held what ». */
export const dutiesOn = async (db: Db, day: string): Promise<Placed[]> => spotsOn(await everyPlace(db), day);

/** Every placing there ever was or is known to come, in the order of days. */
export const everyPlace = async (db: Db): Promise<Placed[]> => {
  const rows = await db.selectFrom("dutyPlaces").selectAll().orderBy("startsOn").orderBy("id").execute();
  return rows.map(({ id, dutyKey, poleId, personId, startsOn, endsOn }) => ({
    ...{ id, duty: dutyKey, poleId, personId, startsOn, endsOn },
  }));
};

/** The days everything changed hands: a classic board entered, a draft adopted. The latest first. */
export const turnsOf = async (
  db: Db,
): Promise<{ id: string; name: string; day: string; decisionId: string | null }[]> => {
  const rows = await db
    .selectFrom("dutyDrafts")
    .select(["id", "name", "adoptsOn", "decisionId"])
    .where("status", "=", "adopted")
    .orderBy("adoptsOn", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap(({ adoptsOn, ...row }) => (adoptsOn === null ? [] : [{ ...row, day: adoptsOn }]));
};

export const openDrafts = (db: Db) =>
  db
    .selectFrom("dutyDrafts")
    .selectAll()
    .where("status", "=", "open")
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();

export const draftById = async (db: Db, id: string) =>
  (await db.selectFrom("dutyDrafts").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

export const spotsOfDraft = async (db: Db, id: string): Promise<Spot[]> => {
  const rows = await db
    .selectFrom("dutyDraftPlaces")
    .select(["dutyKey", "poleId", "personId"])
    .where("draftId", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(({ dutyKey, ...rest }) => ({ duty: dutyKey, ...rest }));
};

/** What people said they can carry. */
export const limitsOf = async (db: Db): Promise<Map<string, number>> =>
  new Map(
    (await db.selectFrom("dutyLimits").select(["personId", "duties"]).execute()).map((row) => [
      row.personId,
      row.duties,
    ]),
  );

/** A draft with what its adoption looks at on a civil day; null when there is none. */
export const draftToAdopt = async (db: Db, id: string, day: string) => {
  const draft = await draftById(db, id);
  if (!draft) return null;
  const library = await keysInUse(db);
  const spots = (await spotsOfDraft(db, id)).filter((spot) => library.some((line) => line.key === spot.duty));
  const closed = await db.selectFrom("poles").select("id").where("closedOn", "is not", null).execute();
  const gone = await db.selectFrom("persons").select("id").where("leftOn", "<=", day).execute();
  const within = (ids: { id: string }[], asked: (string | null)[]) =>
    ids.map((one) => one.id).filter((one) => asked.includes(one));
  const looked: ToAdopt = {
    status: draft.status,
    standing: standings(
      library.map((line) => line.key),
      spots,
    ),
    closedPoles: within(
      closed,
      spots.map((spot) => spot.poleId),
    ),
    gonePeople: within(
      gone,
      spots.map((spot) => spot.personId),
    ),
  };
  return { draft, spots, ...looked };
};

/** Whether these ids are all known poles, or all known people. */
export const knowsAll = async (
  db: Db,
  table: "poles" | "persons",
  ids: readonly (string | null)[],
): Promise<boolean> => {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))];
  if (asked.length === 0) return true;
  const found = await db.selectFrom(table).select("id").where("id", "in", asked).execute();
  return found.length === asked.length;
};
