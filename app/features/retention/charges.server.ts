import type { Db } from "../../../db/dialect";
import { everyPlace } from "../duties/queries.server";
import { powersOf } from "../powers/queries.server";

/** What somebody holds that would still stand on a civil day, or begin after it: what a departure that day ends. */
export const chargesOf = async (db: Db, personId: string, day: string) => {
  const stands = (row: { endsOn: string | null }) => row.endsOn === null || row.endsOn >= day;
  const poles = await db
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select(["poleId", "poles.slug", "poles.name", "part", "startsOn", "endsOn"])
    .where("personId", "=", personId)
    .where("poles.closedOn", "is", null)
    .orderBy("poles.rank")
    .execute();
  const groups = await db
    .selectFrom("workingGroupPeople")
    .innerJoin("workingGroups", "workingGroups.id", "workingGroupPeople.groupId")
    .select(["groupId", "poleId", "slug", "name", "workingGroupPeople.startsOn", "workingGroupPeople.endsOn"])
    .where("personId", "=", personId)
    .where("workingGroups.closedOn", "is", null)
    .orderBy("workingGroups.endsOn")
    .execute();
  const pairings = await db
    .selectFrom("pairingPeople as mine")
    .innerJoin("pairings", "pairings.id", "mine.pairingId")
    .innerJoin("pairingPeople as other", "other.pairingId", "mine.pairingId")
    .innerJoin("persons", "persons.id", "other.personId")
    .select(["pairings.id", "pairings.poleId", "startedOn", "givenName", "familyName"])
    .where("mine.personId", "=", personId)
    .where("other.personId", "!=", personId)
    .where("endedOn", "is", null)
    .execute();
  const powers = await powersOf(db);
  return {
    poles: onceEach(poles.filter(stands)),
    groups: groups.filter(stands),
    pairings,
    duties: (await everyPlace(db)).filter((one) => one.personId === personId && stands(one)),
    powers: powers.filter((one) => one.person === personId && stands(one)),
  };
};

/** One line a pole: whoever leads it and is counted among its people leads it. */
const onceEach = <P extends { poleId: string; part: "lead" | "member" }>(rows: readonly P[]): P[] => {
  const leadFirst = [...rows].sort((a, b) => Number(b.part === "lead") - Number(a.part === "lead"));
  return rows.filter((row) => leadFirst.find((one) => one.poleId === row.poleId) === row);
};
