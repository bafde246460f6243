import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Vegetable } from "./vegetables";

export type Named = { id: string; slug: string; name: string };
export type PoleFace = Named & { vegetable: Vegetable };
export type PoleShown = PoleFace & { remit: string; rank: number; leads: Named[]; people: Named[] };

/** The open poles as one recognises them, in their order: for menus, tags and charts. */
export const openPoles = (db: Db): Promise<PoleFace[]> =>
  db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();

/** Faces of poles by id, closed ones included: what a line elsewhere needs to name its pole. */
export const poleFaces = async (db: Db): Promise<Map<string, PoleFace>> => {
  const rows = await db.selectFrom("poles").select(["id", "slug", "name", "vegetable"]).execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** The open poles with their leads and all their people on a civil day. */
export const polesOn = async (db: Db, day: string): Promise<PoleShown[]> => {
  const poles = await db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable", "remit", "rank"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  const people = await peopleOn(
    db,
    poles.map((pole) => pole.id),
    day,
  );
  return poles.map((pole) => {
    const here = people.filter((one) => one.poleId === pole.id);
    return { ...pole, leads: here.filter((one) => one.lead).map(named), people: here.map(named) };
  });
};

export type PolePerson = Named & { poleId: string; lead: boolean; since: string; leadUntil: string | null };

/** Who belongs to these poles on a civil day, leads first; one line a person, even who is both lead and member. */
export const peopleOn = async (db: Db, poleIds: string[], day: string): Promise<PolePerson[]> => {
  if (poleIds.length === 0) return [];
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["poleId", "personId", "slug", "givenName", "familyName", "part", "startsOn", "endsOn"])
    .where("poleId", "in", poleIds)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .where(present(day))
    .orderBy("sortKey")
    .execute();
  const people = new Map<string, PolePerson>();
  for (const row of rows) {
    const key = `${row.poleId} ${row.personId}`;
    const before = people.get(key);
    const lead = row.part === "lead";
    people.set(key, {
      id: row.personId,
      slug: row.slug,
      name: `${row.givenName} ${row.familyName}`,
      poleId: row.poleId,
      lead: lead || before?.lead === true,
      since: before && before.since < row.startsOn ? before.since : row.startsOn,
      leadUntil: lead ? row.endsOn : (before?.leadUntil ?? null),
    });
  }
  return [...people.values()].sort((a, b) => Number(b.lead) - Number(a.lead));
};

/** Everyone who ever led a pole, or is to, the latest first, each stretch with its civil days. */
export const leadPeriods = async (db: Db, poleId: string) => {
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["personId", "slug", "givenName", "familyName", "startsOn", "endsOn"])
    .where("poleId", "=", poleId)
    .where("part", "=", "lead")
    .orderBy("startsOn", "desc")
    .orderBy("sortKey")
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}` }));
};

/** A pole by its address, closed ones included; null when there is none. */
export const poleBySlug = async (db: Db, slug: string) =>
  (await db.selectFrom("poles").selectAll().where("slug", "=", slug).executeTakeFirst()) ?? null;

export const poleById = async (db: Db, id: string) =>
  (await db.selectFrom("poles").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

/** Everyone who has not left on a civil day, in the order of names: for a menu of people. */
export const peopleToChoose = async (db: Db, day: string): Promise<Named[]> => {
  const rows = await db
    .selectFrom("persons")
    .select(["id", "slug", "givenName", "familyName"])
    .where(present(day))
    .orderBy("sortKey")
    .execute();
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: `${row.givenName} ${row.familyName}` }));
};

/**
 * Those who run things on a civil day, in the order of names: on a seat of the board, employed or coordinating, and the
 * keepers, who are the only ones there before anybody has a seat. `board` is for who holds a seat: an alternate, who runs
 * things too, is no administrator.
 */
export const activePeople = async (db: Db, day: string): Promise<(Named & { board: boolean; team: boolean })[]> => {
  const seated = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select(["mandates.personId", "mandates.part"])
    .where("bodies.kind", "=", "board")
    .where("mandates.startsOn", "<=", day)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", day)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", day)]))
    .execute();
  const team = await db
    .selectFrom("personRoles")
    .select("personId")
    .where("role", "in", ["employee", "coordinator"])
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const keepers = await db.selectFrom("accounts").select("personId").where("keeper", "=", 1).execute();
  const kept = new Set(keepers.map((row) => row.personId));
  const sitting = new Set(seated.map((row) => row.personId));
  const board = new Set(seated.filter((row) => row.part === "titular").map((row) => row.personId));
  const employed = new Set(team.map((row) => row.personId));
  return (await peopleToChoose(db, day))
    .map((one) => ({ ...one, board: board.has(one.id), team: employed.has(one.id) }))
    .filter((one) => sitting.has(one.id) || one.team || kept.has(one.id));
};

/** The pillars of the association, in their order. */
export const pillarsOf = (db: Db): Promise<{ id: string; name: string; sentence: string }[]> =>
  db.selectFrom("pillars").select(["id", "name", "sentence"]).orderBy("rank").execute();

const named = ({ id, slug, name }: Named): Named => ({ id, slug, name });

/** Everyone by id, those who left included: what dated lines need to name whom they were about. */
export const everyName = async (db: Db): Promise<Map<string, Named>> => {
  const rows = await db.selectFrom("persons").select(["id", "slug", "givenName", "familyName"]).execute();
  return new Map(
    rows.map((row) => [row.id, { id: row.id, slug: row.slug, name: `${row.givenName} ${row.familyName}` }]),
  );
};
