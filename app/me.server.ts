import type { Db } from "../db/dialect";
import type { Person } from "./me";

/** The person afresh, with the roles their records give them on `today` (civil day); null when unknown or gone. */
export const loadPerson = async (db: Db, personId: string, today: string): Promise<Person | null> => {
  const person = await db
    .selectFrom("persons")
    .leftJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "givenName", "familyName", "leftOn", "keeper"])
    .where("persons.id", "=", personId)
    .executeTakeFirst();
  if (!person || (person.leftOn !== null && person.leftOn <= today)) return null;

  const roles = await db
    .selectFrom("personRoles")
    .select("role")
    .where("personId", "=", personId)
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  const seats = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select("mandates.part")
    .where("mandates.personId", "=", personId)
    .where("bodies.kind", "=", "board")
    .where("seats.voice", "=", "voting")
    .where("mandates.startsOn", "<=", today)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", today)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", today)]))
    .execute();
  const poles = await db
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select(["polePeople.poleId", "part"])
    .where("personId", "=", personId)
    .where("poles.closedOn", "is", null)
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  const pairings = await db
    .selectFrom("pairingPeople")
    .innerJoin("pairings", "pairings.id", "pairingPeople.pairingId")
    .select("pairingId")
    .where("personId", "=", personId)
    .where("endedOn", "is", null)
    .execute();
  const meetings = await db
    .selectFrom("meetings")
    .select("id")
    .where((eb) => eb.or([eb("chairId", "=", personId), eb("secretaryId", "=", personId)]))
    .where("status", "not in", ["adopted", "cancelled"])
    // Minutes take their number as they become final, be it on signature or on adoption.
    .where("id", "not in", (eb) =>
      eb.selectFrom("minutes").select("minutes.meetingId").where("minutes.number", "is not", null),
    )
    .execute();

  const has = (role: (typeof roles)[number]["role"]) => roles.some((row) => row.role === role);
  return {
    kind: "person",
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
    keeper: person.keeper === 1,
    boardMember: seats.some((seat) => seat.part === "titular"),
    alternate: seats.some((seat) => seat.part === "alternate"),
    coordinator: has("coordinator"),
    employee: has("employee") || has("coordinator"),
    member: has("member"),
    volunteer: has("volunteer"),
    candidate: has("candidate"),
    leads: poles.filter((row) => row.part === "lead").map((row) => row.poleId),
    poles: [...new Set(poles.map((row) => row.poleId))],
    pairings: pairings.map((row) => row.pairingId),
    officerOf: meetings.map((row) => row.id),
  };
};
