import type { Db } from "../../../db/dialect";
import { isPerson, type Me, worksIn } from "../../me";
import type { Vegetable } from "../poles/vegetables";
import { seesGroups } from "./rights";

export type GroupPerson = { id: string; slug: string; name: string; lead: boolean };
export type Group = {
  id: string;
  slug: string;
  name: string;
  poleId: string;
  pole: { name: string; slug: string; vegetable: Vegetable };
  deliverable: string;
  startsOn: string;
  endsOn: string;
  closedOn: string | null;
  outcome: string | null;
  deliveredOn: string | null;
  link: string | null;
  version: number;
  people: GroupPerson[];
};

type Asked = { poleId?: string; slug?: string; id?: string };

/** Working groups with their people on a civil day, those at work first, the nearest end first; all, or those asked for. */
export const groupsOn = async (db: Db, day: string, { poleId, slug, id }: Asked = {}): Promise<Group[]> => {
  let query = db
    .selectFrom("workingGroups")
    .innerJoin("poles", "poles.id", "workingGroups.poleId")
    .selectAll("workingGroups")
    .select(["poles.name as poleName", "poles.slug as poleSlug", "poles.vegetable"]);
  if (poleId) query = query.where("workingGroups.poleId", "=", poleId);
  if (slug) query = query.where("workingGroups.slug", "=", slug);
  if (id) query = query.where("workingGroups.id", "=", id);
  const rows = await query.orderBy("workingGroups.endsOn").orderBy("workingGroups.id").execute();
  if (rows.length === 0) return [];
  const people = await db
    .selectFrom("workingGroupPeople")
    .innerJoin("persons", "persons.id", "workingGroupPeople.personId")
    .select(["groupId", "personId", "slug", "givenName", "familyName", "part"])
    .where(
      "groupId",
      "in",
      rows.map((row) => row.id),
    )
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .orderBy("sortKey")
    .execute();
  const inOrder = [...rows.filter((row) => row.closedOn === null), ...rows.filter((row) => row.closedOn !== null)];
  return inOrder.map(({ poleName, poleSlug, vegetable, createdAt: _at, ...row }) => ({
    ...row,
    pole: { name: poleName, slug: poleSlug, vegetable },
    people: people
      .filter((one) => one.groupId === row.id)
      .map((one) => ({
        ...{ id: one.personId, slug: one.slug, name: `${one.givenName} ${one.familyName}` },
        lead: one.part === "lead",
      }))
      .sort((a, b) => Number(b.lead) - Number(a.lead)),
  }));
};

/** Whether `me` may know of a group: who sees them all, its people, the people of its pole. */
export const seesGroup = (me: Me, group: Group): boolean =>
  seesGroups(me) || worksIn(me, group.poleId) || (isPerson(me) && group.people.some((one) => one.id === me.id));

/** The groups that wait on a person: hers to lead, not closed, ending by a civil day. */
export const groupsAwaiting = async (db: Db, person: string, today: string, until: string): Promise<Group[]> =>
  (await groupsOn(db, today)).filter(
    (one) => one.closedOn === null && one.endsOn <= until && one.people.some((each) => each.lead && each.id === person),
  );

/** What a group is to its rights. */
export const partsOf = ({ poleId, people }: Group) => ({
  poleId,
  people: people.map((one) => one.id),
  leads: people.filter((one) => one.lead).map((one) => one.id),
});
