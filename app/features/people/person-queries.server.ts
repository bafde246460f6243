import type { Db } from "../../../db/dialect";
import { isPerson, type Me, readsAsBoard } from "../../me";
import { readsWholeList, rolesOn, sittingAmong } from "./queries.server";
import { readableOf } from "./shows.server";

/** A person as `me` may see them on a day: their page, or null when it is not for `me`. */
export const personFor = async (db: Db, me: Me, slug: string, today: string) => {
  const row = await db.selectFrom("persons").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  const gone = row.leftOn !== null && row.leftOn <= today;
  const self = isPerson(me) && me.id === row.id;
  const governs = readsAsBoard(me) || (isPerson(me) && me.keeper);
  if (gone && !governs) return null;
  if (!self && !readsWholeList(me) && !(await seenByAnyone(db, row.id, today))) return null;
  const reads = await readableOf(db, me, [row.id], today);
  const shown = (what: Parameters<typeof reads>[1]) => (reads(row.id, what) ? row[what] : null);
  return {
    person: {
      ...row,
      email: shown("email"),
      phone: shown("phone"),
      about: shown("about"),
      skills: shown("skills"),
      availability: shown("availability"),
    },
    self,
    governs,
    gone,
  };
};

const seenByAnyone = async (db: Db, id: string, today: string): Promise<boolean> => {
  if ((await sittingAmong(db, [id], today)).has(id)) return true;
  const roles = await rolesOn(db, [id], today);
  return roles.some((one) => one.role === "employee" || one.role === "coordinator");
};

/** Every role a person has or had, the newest first. */
export const roleHistory = (db: Db, personId: string) =>
  db
    .selectFrom("personRoles")
    .select(["id", "role", "team", "startsOn", "endsOn"])
    .where("personId", "=", personId)
    .orderBy("startsOn", "desc")
    .execute();

/** Every mandate a person has or had, the newest first, with its seat and body. */
export const mandateHistory = (db: Db, personId: string) =>
  db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select([
      "mandates.id",
      "mandates.startsOn",
      "mandates.endsOn",
      "mandates.endedOn",
      "origin",
      "title",
      "seats.label",
      "seats.rank",
      "bodies.kind",
      "bodies.name as bodyName",
    ])
    .where("personId", "=", personId)
    .orderBy("mandates.startsOn", "desc")
    .execute();

/** The open poles a person belongs to on a day, those they lead first. */
export const polesOfPerson = (db: Db, personId: string, day: string) =>
  db
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select(["poles.id", "slug", "name", "vegetable", "part"])
    .where("personId", "=", personId)
    .where("closedOn", "is", null)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .orderBy("part")
    .orderBy("poles.rank")
    .execute();

/** The living pairings of a person and who the other half is. */
export const pairingsOfPerson = (db: Db, personId: string) =>
  db
    .selectFrom("pairingPeople as mine")
    .innerJoin("pairings", "pairings.id", "mine.pairingId")
    .innerJoin("pairingPeople as other", "other.pairingId", "mine.pairingId")
    .innerJoin("persons", "persons.id", "other.personId")
    .select(["pairings.id", "persons.givenName", "persons.familyName", "persons.slug"])
    .where("mine.personId", "=", personId)
    .where("other.personId", "!=", personId)
    .where("pairings.endedOn", "is", null)
    .execute();
