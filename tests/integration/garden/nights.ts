import { sql } from "kysely";
import { addMonths } from "../../../app/features/association/calendar";
import { leavePerson } from "../../../app/features/retention/commands-leaving.server";
import { applyRetention } from "../../../app/server/retention";
import type { Db } from "../../../db/dialect";
import { runAs, type TestHouse, testHouse } from "../../support/house";

/** A garden's own copy, on its evening, with a clock that can be set years ahead. */
export const copyOf = async (garden: Db, file: string, evening: string): Promise<TestHouse> => {
  await sql`vacuum into ${sql.lit(file)}`.execute(garden);
  return testHouse(evening, file);
};

/** Whose name stands. */
export const named = async (db: Db): Promise<Set<string>> => {
  const rows = await db.selectFrom("persons").select("id").where("erasedAt", "is", null).execute();
  return new Set(rows.map((row) => row.id));
};

/** Whom no night may touch: an access, or a mandate, a power, a pole, a group or a pairing that stands on a civil day. */
export const untouchable = async (db: Db, day: string): Promise<Set<string>> => {
  const ids = (await db.selectFrom("accounts").select("personId as id").execute()).map((row) => row.id);
  for (const table of ["mandates", "legalPowers", "polePeople", "workingGroupPeople"] as const) {
    const rows = db.selectFrom(table).select("personId as id");
    const stand = rows.where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]));
    ids.push(...(await stand.execute()).map((row) => row.id));
  }
  const pairs = db.selectFrom("pairingPeople").innerJoin("pairings", "pairings.id", "pairingId");
  const live = await pairs.select("personId as id").where("endedOn", "is", null).execute();
  return new Set([...ids, ...live.map((row) => row.id)]);
};

/** A member who sat through a meeting whose minutes are sealed, and holds nothing any more. */
export const sealedAttendee = async (db: Db, day: string) => {
  const held = await untouchable(db, day);
  const rows = await db
    .selectFrom("attendance")
    .innerJoin("minutes", "minutes.meetingId", "attendance.meetingId")
    .innerJoin("persons", "persons.id", "attendance.personId")
    .select(["persons.id", "givenName", "familyName"])
    .where("sealedHash", "is not", null)
    .where("presence", "=", "room")
    .orderBy("persons.id")
    .execute();
  return rows.find((row) => !held.has(row.id));
};

/** Somebody leaves today by a keeper's word. */
export const leaves = (it: TestHouse, keeper: string, person: string, leftOn: string) =>
  runAs(it.house, keeper, leavePerson, { person, leftOn });

/** One night, some months after a day: who went, and how many of each kind. */
export const nightAfter = async (it: TestHouse, day: string, months: number, days = 0) => {
  const then = new Date(Date.parse(`${addMonths(day, months)}T02:30:00Z`) + days * 86_400_000);
  const before = await named(it.house.db);
  it.at(then.toISOString());
  const counted = await applyRetention(it.house);
  const after = await named(it.house.db);
  return { day: then.toISOString().slice(0, 10), counted, gone: [...before].filter((id) => !after.has(id)) };
};
