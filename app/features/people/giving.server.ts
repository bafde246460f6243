import type { Db } from "../../../db/dialect";
import { rulesInForce } from "../association/queries.server";
import type { GivingFacts } from "./giving";

const held = (db: Db) =>
  db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .select(["mandates.id", "seatId", "personId", "startsOn", "endsOn", "endedOn", "origin", "part"]);

/** What giving a mandate looks at, on its first day; null when the seat or the person is unknown. */
export const givingFacts = async (
  db: Db,
  { seat: seatId, person: personId, startsOn }: { seat: string; person: string; startsOn: string },
): Promise<(GivingFacts & { seatId: string; personId: string; givenName: string; bodyId: string }) | null> => {
  const seat = await db.selectFrom("seats").selectAll().where("id", "=", seatId).executeTakeFirst();
  const person = await db
    .selectFrom("persons")
    .select(["id", "givenName", "leftOn"])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!seat || !person) return null;
  return {
    seat,
    ofSeat: await held(db).where("seatId", "=", seatId).execute(),
    ofPerson: await held(db).where("personId", "=", personId).where("seats.bodyId", "=", seat.bodyId).execute(),
    leftOn: person.leftOn,
    rules: await rulesInForce(db, seat.bodyId, startsOn),
    nextAssembly: await nextAssemblyDay(db, startsOn),
    ...{ seatId, personId, givenName: person.givenName, bodyId: seat.bodyId },
  };
};

/** The civil day of the next assembly planned from a day on, not cancelled; null while there is none. */
export const nextAssemblyDay = async (db: Db, from: string): Promise<string | null> => {
  const row = await db
    .selectFrom("meetings")
    .select("startsAt")
    .where("kind", "in", ["ordinary", "extraordinary", "mixed"])
    .where("status", "!=", "cancelled")
    .where("startsAt", ">=", from)
    .orderBy("startsAt")
    .limit(1)
    .executeTakeFirst();
  return row ? row.startsAt.slice(0, 10) : null;
};

/** Every mandate of a seat, for the rules that look at who else sits there. */
export const mandatesOfSeat = (db: Db, seatId: string) => held(db).where("seatId", "=", seatId).execute();
