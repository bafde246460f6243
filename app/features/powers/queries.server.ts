import type { Db } from "../../../db/dialect";
import { associationOf } from "../association/queries.server";
import { sitsOn } from "../people/mandates";
import type { Term } from "./coverage";
import type { GiveFacts, Limited } from "./giving";
import { goneOn } from "./leaving";

/** Every legal power ever given, the first to start first, kept for good; who left the association holds none since. */
export const powersOf = async (
  db: Db,
): Promise<(Limited & { decisionId: string | null; endDecisionId: string | null })[]> => {
  const rows = await db
    .selectFrom("legalPowers")
    .innerJoin("persons", "persons.id", "personId")
    .selectAll("legalPowers")
    .select("leftOn")
    .orderBy("startsOn")
    .orderBy("legalPowers.id")
    .execute();
  return rows.map(({ personId, createdAt: _at, leftOn, ...row }) => goneOn({ ...row, person: personId }, leftOn));
};

/** Mandates in the board and the bureau: what a power held for having a seat ends with. */
export const seatTerms = (db: Db): Promise<(Term & { mandate: string })[]> =>
  db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select([
      "mandates.id as mandate",
      "personId as person",
      "mandates.startsOn",
      "mandates.endsOn",
      "mandates.endedOn",
    ])
    .where("bodies.kind", "in", ["board", "bureau"])
    .where("mandates.part", "=", "titular")
    .execute();

/** What coverage is computed from. */
export const coverageFacts = async (db: Db, day: string) => {
  const association = await associationOf(db);
  const terms = await seatTerms(db);
  return {
    powers: await powersOf(db),
    terms,
    poles: await polesLed(db, terms, day),
    localLaw: association?.territory === "alsaceMoselle",
  };
};

/** Of each open pole with a lead, whether each of them is an employee who does not sit. */
const polesLed = async (db: Db, terms: readonly Term[], day: string) => {
  const leads = await db
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select(["poleId", "personId"])
    .where("part", "=", "lead")
    .where("polePeople.startsOn", "<=", day)
    .where((eb) => eb.or([eb("polePeople.endsOn", "is", null), eb("polePeople.endsOn", ">=", day)]))
    .where("poles.closedOn", "is", null)
    .orderBy("poles.rank")
    .execute();
  const employees = await db
    .selectFrom("personRoles")
    .select("personId")
    .where("role", "in", ["employee", "coordinator"])
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const paid = new Set(employees.map((row) => row.personId));
  const sits = (person: string) => terms.some((term) => term.person === person && sitsOn(term, day));
  return [...new Set(leads.map((row) => row.poleId))].map((pole) => ({
    pole,
    employees: leads.filter((row) => row.poleId === pole).map(({ personId }) => paid.has(personId) && !sits(personId)),
  }));
};

/** What `refusesToGive` looks at for one person and the day a power would start; null when nobody is so called. */
export const giveFacts = async (db: Db, personId: string, startsOn: string): Promise<GiveFacts | null> => {
  const person = await db.selectFrom("persons").select("leftOn").where("id", "=", personId).executeTakeFirst();
  if (!person) return null;
  const terms = await seatTerms(db);
  const sits = terms.some((term) => term.person === personId && sitsOn(term, startsOn));
  return { powers: await powersOf(db), terms, leftOn: person.leftOn, sits };
};

/** The id of a decision by its number; in camera ones are for administrators. Undefined when there is none. */
export const decisionNumbered = async (db: Db, number: string, boardMember: boolean): Promise<string | undefined> => {
  const found = await db
    .selectFrom("decisions")
    .select(["id", "inCamera"])
    .where("number", "=", number)
    .where("outcome", "=", "adopted")
    .executeTakeFirst();
  return found && (boardMember || found.inCamera === 0) ? found.id : undefined;
};
