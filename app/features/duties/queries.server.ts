import type { Db } from "../../../db/dialect";
import type { DutyId } from "./duties";

export type DutyPlace = {
  id: string;
  duty: DutyId;
  poleId: string | null;
  personId: string | null;
  startsOn: string;
  endsOn: string | null;
};

/** Where the twelve duties stand on a civil day: « who held what ». */
export const dutiesOn = async (db: Db, day: string): Promise<DutyPlace[]> =>
  (await placesBegunBy(db, day)).filter((place) => place.endsOn === null || place.endsOn >= day);

/** The first day any duty was placed, or null: before it nothing is known. */
export const firstPlacedOn = async (db: Db): Promise<string | null> =>
  (await db.selectFrom("dutyPlaces").select("startsOn").orderBy("startsOn").limit(1).executeTakeFirst())?.startsOn ??
  null;

export const placeById = async (db: Db, id: string): Promise<DutyPlace | null> => {
  const row = await db.selectFrom("dutyPlaces").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? shown(row) : null;
};

const placesBegunBy = async (db: Db, day: string): Promise<DutyPlace[]> => {
  const rows = await db
    .selectFrom("dutyPlaces")
    .selectAll()
    .where("startsOn", "<=", day)
    .orderBy("startsOn")
    .orderBy("id")
    .execute();
  return rows.map(shown);
};

type Row = Omit<DutyPlace, "duty"> & { dutyKey: string };

const shown = ({ id, dutyKey, poleId, personId, startsOn, endsOn }: Row): DutyPlace => ({
  id,
  duty: dutyKey as DutyId,
  poleId,
  personId,
  startsOn,
  endsOn,
});
