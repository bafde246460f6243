import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { rulesInForce } from "../association/queries.server";
import type { RuleSet } from "../association/rule-set";
import { isAssembly } from "./kinds";
import { noticePeriod } from "./notice";
import { electorsOf, type Meeting } from "./queries.server";

export type Called = {
  personId: string;
  name: string;
  email: string | null;
  seatId: string | null;
  voice: "voting" | "advisory" | "guest";
};

/** Whom the notice calls: the electors of the body (of the meeting's day for seats, of today for an assembly), and to a
 *  board the coordinator, without a vote; to a convivial meeting everyone active, to a pole's its people. */
export const peopleToCall = async (db: Db, meeting: Meeting, today: string, rules: RuleSet): Promise<Called[]> => {
  if (meeting.kind === "poleMeeting") return guests(await ofPole(db, meeting.poleId ?? "", today));
  const day = isAssembly(meeting.kind) ? today : meeting.startsAt.slice(0, 10);
  const electors = await electorsOf(db, meeting.bodyId, day, rules);
  if (isAssembly(meeting.kind)) return electors;
  const team = await withRoles(
    db,
    meeting.kind === "board" ? ["coordinator"] : ["coordinator", "employee", "volunteer"],
    day,
  );
  const known = new Set(electors.map((one) => one.personId));
  const others = team.filter((one) => !known.has(one.personId));
  if (meeting.kind === "convivial") return guests([...electors, ...others]);
  return [...electors, ...others.map((one) => ({ ...one, seatId: null, voice: "advisory" as const }))];
};

type Someone = Pick<Called, "personId" | "name" | "email">;

const guests = (people: Someone[]): Called[] =>
  people.map(({ personId, name, email }) => ({ personId, name, email, seatId: null, voice: "guest" }));

const withRoles = async (
  db: Db,
  roles: ("coordinator" | "employee" | "volunteer")[],
  day: string,
): Promise<Someone[]> => {
  const rows = await db
    .selectFrom("personRoles")
    .innerJoin("persons", "persons.id", "personRoles.personId")
    .select(["persons.id as personId", "givenName", "familyName", "email"])
    .distinct()
    .where("role", "in", roles)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .where(present(day))
    .execute();
  return rows.map((row) => ({ personId: row.personId, name: `${row.givenName} ${row.familyName}`, email: row.email }));
};

/** Who sits on the board on a civil day and is not among these people: an assembly calls its members only. */
export const seatedBut = async (db: Db, day: string, called: readonly { personId: string }[]) => {
  const known = new Set(called.map((one) => one.personId));
  const board = await db.selectFrom("bodies").select("id").where("kind", "=", "board").executeTakeFirst();
  const seated = board ? await electorsOf(db, board.id, day) : [];
  const out = seated.map((one) => one.personId).filter((id) => !known.has(id));
  if (out.length === 0) return [];
  const rows = await db
    .selectFrom("persons")
    .select(["slug", "givenName", "familyName"])
    .where("id", "in", out)
    .orderBy("sortKey")
    .execute();
  return rows.map(({ slug, givenName, familyName }) => ({ slug, name: `${givenName} ${familyName}` }));
};

const ofPole = async (db: Db, poleId: string, day: string): Promise<Someone[]> => {
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["persons.id as personId", "givenName", "familyName", "email"])
    .distinct()
    .where("poleId", "=", poleId)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  return rows.map((row) => ({ personId: row.personId, name: `${row.givenName} ${row.familyName}`, email: row.email }));
};

/** Rules in force today, notice period and people to call: what sending the notice would freeze. */
export const noticeAhead = async (db: Db, meeting: Meeting, today: string) => {
  const rules = await rulesInForce(db, meeting.bodyId, today);
  const people = await peopleToCall(db, meeting, today, rules);
  return { rules, people, period: noticePeriod(rules, meeting.startsAt.slice(0, 10), today) };
};
