import type { Db } from "../../../db/dialect";

/**
 * The names a public page may say, read at each display so that a consent taken back takes the name away at once, frozen
 * pages included. Administrators and leads hold a public part: their whole name. Anyone else: the first name, by consent.
 */
export const publicNames = async (db: Db, people: string[], today: string): Promise<{ [id: string]: string }> => {
  const ids = [...new Set(people)];
  if (ids.length === 0) return {};
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("id", "in", ids)
    .execute();
  const known = { public: await publicPart(db, ids, today), first: await consenting(db, ids) };
  return Object.fromEntries(
    rows.flatMap(({ id, givenName, familyName }) => {
      if (known.public.has(id)) return [[id, `${givenName} ${familyName}`]];
      return known.first.has(id) ? [[id, givenName]] : [];
    }),
  );
};

const consenting = async (db: Db, ids: string[]): Promise<Set<string>> => {
  const rows = await db
    .selectFrom("consents")
    .select("personId")
    .where("purpose", "=", "firstName")
    .where("withdrawnAt", "is", null)
    .where("personId", "in", ids)
    .execute();
  return new Set(rows.map((row) => row.personId));
};

const publicPart = async (db: Db, ids: string[], today: string): Promise<Set<string>> => {
  const seated = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select("personId")
    .where("personId", "in", ids)
    .where("bodies.kind", "=", "board")
    .where("mandates.part", "=", "titular")
    .where("mandates.startsOn", "<=", today)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", today)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", today)]))
    .execute();
  const leading = await db
    .selectFrom("polePeople")
    .select("personId")
    .where("personId", "in", ids)
    .where("part", "=", "lead")
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  return new Set([...seated, ...leading].map((row) => row.personId));
};
