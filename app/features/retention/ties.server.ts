import type { Db } from "../../../db/dialect";
import { civilDay } from "../../texts/zone";
import { goesBy, type Ties } from "./departed";

/** What ties each person to the association, for those whose name still stands. */
const tiesOfAll = async (db: Db, zone: string): Promise<Map<string, Ties>> => {
  const people = await db
    .selectFrom("persons")
    .leftJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "leftOn", "persons.createdAt", "accounts.personId as access"])
    .where("erasedAt", "is", null)
    .execute();
  const ties = new Map<string, Ties>(
    people.map((one) => [
      one.id,
      {
        leftOn: one.leftOn,
        createdOn: civilDay(one.createdAt, zone),
        access: one.access !== null,
        roles: [],
        charges: [],
        contacts: [],
        agreed: [],
      },
    ]),
  );
  for (const row of await db.selectFrom("personRoles").select(["personId", "role", "startsOn", "endsOn"]).execute())
    ties.get(row.personId)?.roles.push({ role: row.role, from: row.startsOn, until: row.endsOn });
  await addCharges(db, zone, (personId, tie) => ties.get(personId)?.charges.push(tie));
  for (const row of await db.selectFrom("consents").select(["personId", "givenAt"]).execute())
    ties.get(row.personId)?.agreed.push(civilDay(row.givenAt, zone));
  await addContacts(db, zone, (personId, day) => ties.get(personId)?.contacts.push(day));
  return ties;
};

type Charge = Ties["charges"][number];

const addCharges = async (db: Db, zone: string, charge: (personId: string, tie: Charge) => void) => {
  for (const row of await db.selectFrom("mandates").select(["personId", "startsOn", "endsOn", "endedOn"]).execute())
    charge(row.personId, { from: row.startsOn, until: row.endedOn ?? row.endsOn, binds: true });
  for (const row of await db.selectFrom("legalPowers").select(["personId", "startsOn", "endsOn"]).execute())
    charge(row.personId, { from: row.startsOn, until: row.endsOn, binds: true });
  for (const table of ["polePeople", "workingGroupPeople", "dutyPlaces"] as const)
    for (const row of await db.selectFrom(table).select(["personId", "startsOn", "endsOn"]).execute())
      charge(row.personId ?? "", { from: row.startsOn, until: row.endsOn });
  for (const row of await db
    .selectFrom("pairingPeople")
    .innerJoin("pairings", "pairings.id", "pairingId")
    .select(["personId", "proposedAt", "startedOn", "endedOn"])
    .execute())
    charge(row.personId, { from: row.startedOn ?? civilDay(row.proposedAt, zone), until: row.endedOn });
};

const addContacts = async (db: Db, zone: string, met: (personId: string, day: string) => void) => {
  for (const row of await db
    .selectFrom("contacts")
    .select(["personId", "lastContactOn"])
    .where("personId", "is not", null)
    .execute())
    met(row.personId ?? "", row.lastContactOn);
  for (const row of await db.selectFrom("sessions").select(["userId", "lastSeenAt"]).execute())
    met(row.userId, civilDay(row.lastSeenAt, zone));
  for (const row of await db
    .selectFrom("attendance")
    .innerJoin("meetings", "meetings.id", "attendance.meetingId")
    .select((eb) => ["personId", eb.fn.max("startsAt").as("at")])
    .where("presence", "in", ["room", "video", "phone", "represented", "correspondence"])
    .groupBy("personId")
    .execute())
    met(row.personId, String(row.at).slice(0, 10));
  for (const row of await db
    .selectFrom("attendance")
    .select((eb) => ["personId", eb.fn.max("answeredAt").as("at")])
    .where("answeredAt", "is not", null)
    .groupBy("personId")
    .execute())
    if (row.at !== null) met(row.personId, civilDay(row.at, zone));
};

/** Ids of those whose name goes by one of the two rules on a civil day. */
export const peopleToErase = async (db: Db, rule: "people" | "candidates", today: string, zone: string) => {
  const ties = await tiesOfAll(db, zone);
  return [...ties].filter(([, one]) => goesBy(one, today) === rule).map(([id]) => id);
};
