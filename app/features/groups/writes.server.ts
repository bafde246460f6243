import { indexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { addDays } from "../association/calendar";

type Kept = { id: string; poleId: string; version: number };
export type NewGroup = {
  name: string;
  poleId: string;
  deliverable: string;
  startsOn: string;
  endsOn: string;
  lead: string;
  people: string[];
};

const on = (group: { id: string; poleId: string }) => ({
  subject: { kind: "group", id: group.id },
  pole: group.poleId,
});

/** Opens a group with its lead and its people; answers its id. */
export const insertGroup = async (pen: Pen, slug: string, { lead, people, ...group }: NewGroup): Promise<string> => {
  const id = pen.id();
  const none = { closedOn: null, outcome: null, deliveredOn: null, link: null };
  await pen.db
    .insertInto("workingGroups")
    .values({ id, slug, ...group, ...none, createdAt: pen.now, version: 1 })
    .execute();
  const others = [...new Set(people)].filter((one) => one !== lead);
  const row = (personId: string, part: "lead" | "member") => ({
    ...{ id: pen.id(), groupId: id, personId, part, startsOn: group.startsOn, endsOn: null },
  });
  await pen.db
    .insertInto("workingGroupPeople")
    .values([row(lead, "lead"), ...others.map((one) => row(one, "member"))])
    .execute();
  await pen.record({
    ...on({ id, poleId: group.poleId }),
    verb: "group.open",
    data: { lead, startsOn: group.startsOn, endsOn: group.endsOn },
    texts: { name: group.name, deliverable: group.deliverable },
  });
  await indexDoc(pen, {
    kind: "group",
    id,
    title: group.name,
    text: group.deliverable,
    pole: group.poleId,
    reads: "board",
  });
  return id;
};

/** Brings someone into a group, from today. */
export const joinGroup = async (pen: Pen, group: Kept, person: string): Promise<void> => {
  const row = { id: pen.id(), groupId: group.id, personId: person, part: "member" as const };
  await pen.db
    .insertInto("workingGroupPeople")
    .values({ ...row, startsOn: pen.today, endsOn: null })
    .execute();
  await pen.record({ ...on(group), verb: "group.join", data: { person } });
};

/** Someone leaves a group from a civil day on; who came that day never was there. No reason is kept. */
export const leaveGroup = async (
  pen: Pen,
  group: Pick<Kept, "id" | "poleId">,
  person: string,
  from: string = pen.today,
): Promise<void> => {
  const open = { groupId: group.id, personId: person };
  await pen.db
    .deleteFrom("workingGroupPeople")
    .where("groupId", "=", open.groupId)
    .where("personId", "=", open.personId)
    .where("endsOn", "is", null)
    .where("startsOn", ">=", from)
    .execute();
  await pen.db
    .updateTable("workingGroupPeople")
    .set({ endsOn: addDays(from, -1) })
    .where("groupId", "=", open.groupId)
    .where("personId", "=", open.personId)
    .where("endsOn", "is", null)
    .execute();
  await pen.record({ ...on(group), verb: "group.leave", data: { person } });
};

/** Hands in what the group was asked for, or hands it in again. */
export const deliverGroup = async (pen: Pen, group: Kept, outcome: string, link: string | null): Promise<void> => {
  await setGroup(pen, group, { outcome, link, deliveredOn: pen.today });
  await pen.record({ ...on(group), verb: "group.deliver", texts: { outcome, ...(link ? { link } : {}) } });
};

/** Gives a group more time. */
export const extendGroup = async (pen: Pen, group: Kept, endsOn: string): Promise<void> => {
  await setGroup(pen, group, { endsOn });
  await pen.record({ ...on(group), verb: "group.extend", data: { endsOn } });
};

/** Closes a group: its people are thanked and free, what it made stays. */
export const closeGroup = async (pen: Pen, group: Kept): Promise<void> => {
  await setGroup(pen, group, { closedOn: pen.today });
  await pen.record({ ...on(group), verb: "group.close" });
};

type Change = { outcome?: string; link?: string | null; deliveredOn?: string; endsOn?: string; closedOn?: string };

const setGroup = (pen: Pen, group: Kept, change: Change) =>
  pen.db
    .updateTable("workingGroups")
    .set({ ...change, version: group.version + 1 })
    .where("id", "=", group.id)
    .execute();
