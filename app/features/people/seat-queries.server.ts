import type { Db } from "../../../db/dialect";
import { sitsOn } from "./mandates";

export type Holder = {
  mandate: string;
  personId: string;
  slug: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  endedOn: string | null;
  origin: "elected" | "coOpted" | "exOfficio";
  title: string | null;
};
export type SeatShown = {
  id: string;
  rank: number;
  label: string | null;
  college: string | null;
  voice: "voting" | "advisory";
  /** Who holds it on the day asked, then who will, in order; empty when vacant. */
  holders: Holder[];
  /** Somebody whose planned end is behind and whom nobody replaced or ended. */
  beyond: Holder | null;
};

/** The seats of a body open on a day, in their order, with who sits there then or later. */
export const seatsOn = async (db: Db, bodyId: string, day: string): Promise<SeatShown[]> => {
  const seats = await db
    .selectFrom("seats")
    .select(["id", "rank", "label", "college", "voice"])
    .where("bodyId", "=", bodyId)
    .where("openedOn", "<=", day)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .orderBy("rank")
    .execute();
  const mandates = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select([
      "mandates.id as mandate",
      "seatId",
      "personId",
      "slug",
      "givenName",
      "familyName",
      "startsOn",
      "endsOn",
      "endedOn",
      "origin",
      "title",
    ])
    .where("bodyId", "=", bodyId)
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", day)]))
    .orderBy("startsOn")
    .execute();
  return seats.map((seat) => {
    const all = mandates
      .filter((one) => one.seatId === seat.id)
      .map(({ seatId: _seat, givenName, familyName, ...one }) => ({ ...one, name: `${givenName} ${familyName}` }));
    const holders = all.filter((one) => sitsOn(one, day) || one.startsOn > day);
    const last = all.filter((one) => one.startsOn <= day && one.endsOn !== null && one.endsOn < day).at(-1);
    return { ...seat, holders, beyond: holders.length === 0 ? (last ?? null) : null };
  });
};

/** Everyone of the association, for a choice: family name first, folded order. */
export const peopleToChoose = async (db: Db) => {
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("leftOn", "is", null)
    .orderBy("sortKey")
    .execute();
  return rows.map((row) => ({ id: row.id, name: `${row.familyName} ${row.givenName}` }));
};
