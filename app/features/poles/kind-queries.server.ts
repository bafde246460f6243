import type { Db } from "../../../db/dialect";
import type { Kind } from "./map";

/** With what voice each of these people stands on a civil day: on the board, in the team, as a volunteer, as a member. */
export const kindsOf = async (db: Db, people: string[], day: string): Promise<{ [person: string]: Kind }> => {
  if (people.length === 0) return {};
  const seated = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select("mandates.personId")
    .where("bodies.kind", "=", "board")
    .where("mandates.personId", "in", people)
    .where("mandates.part", "=", "titular")
    .where("mandates.startsOn", "<=", day)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", day)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", day)]))
    .execute();
  const roles = await db
    .selectFrom("personRoles")
    .select(["personId", "role"])
    .where("personId", "in", people)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const board = new Set(seated.map((row) => row.personId));
  const holding = (...names: string[]) =>
    new Set(roles.filter((row) => names.includes(row.role)).map((row) => row.personId));
  const [team, volunteers] = [holding("employee", "coordinator"), holding("volunteer")];
  const kind = (id: string): Kind =>
    board.has(id) ? "board" : team.has(id) ? "team" : volunteers.has(id) ? "volunteer" : "member";
  return Object.fromEntries(people.map((id) => [id, kind(id)]));
};
