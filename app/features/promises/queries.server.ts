import type { Db } from "../../../db/dialect";
import { isOfficer, isPerson, type Me } from "../../me";
import { readsRegister } from "../decisions/reads";

const listed = (db: Db) =>
  db
    .selectFrom("promises")
    .leftJoin("poles", "poles.id", "promises.poleId")
    .leftJoin("persons", "persons.id", "promises.answeredBy")
    .select([
      "promises.id",
      "promises.meetingId",
      "promises.poleId",
      "promises.text",
      "promises.status",
      "promises.why",
      "promises.dueOn",
      "promises.originKind",
      "promises.originId",
      "promises.answeredAt",
      "promises.rank",
      "promises.showable",
      "promises.version",
      "promises.takenOverAt",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
      "persons.givenName as answeredBy",
    ]);

/** The assemblies that promises were made at, the last first. */
export const assembliesWithPromises = (db: Db) =>
  db
    .selectFrom("meetings")
    .select(["meetings.id", "meetings.title", "meetings.startsAt", "meetings.status"])
    .where("meetings.id", "in", (eb) => eb.selectFrom("promises").select("promises.meetingId"))
    .orderBy("startsAt", "desc")
    .execute();

/** The assemblies a promise may be made at: those held in the last two years and those ahead, the last first. */
export const assembliesToPromiseAt = (db: Db, since: string) =>
  db
    .selectFrom("meetings")
    .select(["id", "title", "startsAt"])
    .where("kind", "in", ["ordinary", "extraordinary", "mixed"])
    .where("status", "not in", ["cancelled", "closedWithoutQuorum"])
    .where("startsAt", ">=", since)
    .orderBy("startsAt", "desc")
    .execute();

/** The promises of an assembly in their order. Who works with the poles reads them all, a member those shown to them. */
export const promisesOf = async (db: Db, me: Me, meetingId: string) => {
  const rows = await listed(db).where("promises.meetingId", "=", meetingId).orderBy("promises.rank").execute();
  return rows.filter((row) => readsHere(me, row));
};

/** A promise by its id; null when unknown or not for `me`. */
export const promiseById = async (db: Db, me: Me, id: string) => {
  const row = await listed(db).where("promises.id", "=", id).executeTakeFirst();
  return row && isPerson(me) && readsHere(me, row) ? row : null;
};

const readsHere = (me: Me, row: { meetingId: string; showable: number }) =>
  readsRegister(me) || isOfficer(me, row.meetingId) || row.showable === 1;

/** An assembly by its id, for a promise made there; null for any other meeting. */
export const assemblyById = async (db: Db, id: string) => {
  const row = await db.selectFrom("meetings").select(["id", "kind"]).where("id", "=", id).executeTakeFirst();
  return row && ["ordinary", "extraordinary", "mixed"].includes(row.kind) ? { meetingId: row.id } : null;
};
