import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { addMonths } from "../association/calendar";
import type { RuleSet } from "../association/rule-set";

export type Elector = {
  personId: string;
  name: string;
  email: string | null;
  seatId: string | null;
  seatLabel: string | null;
  college: string | null;
  voice: "voting" | "advisory";
};

/** Who may sit in a body on a civil day: its seats with their mandates, or for an assembly the members of that day
 *  (members long enough, where the rules ask for it). One line a person, a voting seat first; an alternate advises. */
export const electorsOf = async (db: Db, bodyId: string, day: string, rules?: RuleSet): Promise<Elector[]> => {
  const body = await db.selectFrom("bodies").select("kind").where("id", "=", bodyId).executeTakeFirst();
  const rows = body?.kind === "assembly" ? await membersOn(db, day, rules) : await seatedOn(db, bodyId, day);
  const seen = new Set<string>();
  return rows.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
};

const seatedOn = async (db: Db, bodyId: string, day: string): Promise<Elector[]> => {
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["persons.id as personId", "givenName", "familyName", "email", "seats.voice", "seats.college"])
    .select(["seats.id as seatId", "seats.label as seatLabel", "mandates.part"])
    .where("seats.bodyId", "=", bodyId)
    .where("seats.openedOn", "<=", day)
    .where((eb) => eb.or([eb("seats.closedOn", "is", null), eb("seats.closedOn", ">", day)]))
    .where("mandates.startsOn", "<=", day)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", day)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", day)]))
    .where(present(day))
    .orderBy("mandates.part", "desc")
    .orderBy("seats.voice", "desc")
    .orderBy("seats.rank")
    .orderBy("persons.sortKey")
    .execute();
  // A seat has one voice: its alternate is asked to the meeting beside the titular, and counts in no quorum.
  return rows.map(({ givenName, familyName, part, ...row }) => ({
    ...row,
    voice: part === "alternate" ? "advisory" : row.voice,
    name: `${givenName} ${familyName}`,
  }));
};

const membersOn = async (db: Db, day: string, rules?: RuleSet): Promise<Elector[]> => {
  const since = rules ? addMonths(day, -rules.electors.value.memberSinceMonths) : day;
  const rows = await db
    .selectFrom("personRoles")
    .innerJoin("persons", "persons.id", "personRoles.personId")
    .select(["persons.id as personId", "givenName", "familyName", "email"])
    .where("role", "=", "member")
    .where("startsOn", "<=", since)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .where(present(day))
    .orderBy("persons.sortKey")
    .execute();
  const none = { seatId: null, seatLabel: null, college: null, voice: "voting" as const };
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, ...none, name: `${givenName} ${familyName}` }));
};
