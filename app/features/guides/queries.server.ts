import type { Db } from "../../../db/dialect";
import type { GuideFacts } from "./guide-parts";

/** When this person read what: slug → instant. */
export const readsOf = async (db: Db, personId: string): Promise<Map<string, string>> => {
  const rows = await db.selectFrom("guideReads").select(["slug", "readAt"]).where("personId", "=", personId).execute();
  return new Map(rows.map((row) => [row.slug, row.readAt]));
};

/** What guides say of this association on a civil day. Names of poles and of their leads only where `people` asks for them. */
export const guideFacts = async (db: Db, today: string, people: boolean): Promise<GuideFacts> => {
  const association = await db.selectFrom("association").select("name").limit(1).executeTakeFirst();
  const pillars = await db.selectFrom("pillars").select(["name", "sentence"]).orderBy("rank").execute();
  return {
    association: association?.name ?? "",
    pillars,
    poles: people ? await openPoles(db, today) : [],
    seats: await boardSeats(db, today),
  };
};

const openPoles = async (db: Db, today: string): Promise<GuideFacts["poles"]> => {
  const poles = await db
    .selectFrom("poles")
    .select(["id", "slug", "name"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  const leads = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["poleId", "givenName"])
    .where("part", "=", "lead")
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .orderBy("sortKey")
    .execute();
  return poles.map(({ id, slug, name }) => ({
    slug,
    name,
    leads: leads.filter((lead) => lead.poleId === id).map((lead) => lead.givenName),
  }));
};

const boardSeats = async (db: Db, today: string): Promise<GuideFacts["seats"]> => {
  const seats = await db
    .selectFrom("seats")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select("seats.id")
    .where("bodies.kind", "=", "board")
    .where("voice", "=", "voting")
    .where("openedOn", "<=", today)
    .where((eb) => eb.or([eb("seats.closedOn", "is", null), eb("seats.closedOn", ">", today)]))
    .execute();
  const held = await db
    .selectFrom("mandates")
    .select("seatId")
    .where("part", "=", "titular")
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", today)]))
    .execute();
  const filled = new Set(held.map((mandate) => mandate.seatId));
  return { all: seats.length, filled: seats.filter((seat) => filled.has(seat.id)).length };
};
