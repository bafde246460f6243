import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { poleById } from "../poles/queries.server";
import { slugOf } from "../poles/slug";
import { closeForm, deliverForm, extendForm, openGroupForm, partForm } from "./forms.server";
import { refusesDates, refusesExtension } from "./group";
import { groupsOn, partsOf } from "./queries.server";
import { closeGroup, deliverGroup, extendGroup, insertGroup, joinGroup, leaveGroup } from "./writes.server";

/** Opens a working group for a pole. Refuses: groups.boardOnly, poles.closed, common.endBeforeStart, groups.tooLong. */
export const openGroupCommand = command({
  verb: "group.open",
  form: openGroupForm,
  load: async (db, { pole, lead, people }, { today }) => {
    const found = await poleById(db, pole);
    const all = [...new Set([lead, ...people])];
    const here = db.selectFrom("persons").select("id").where(present(today)).where("id", "in", all);
    if (!found || (await here.execute()).length < all.length) return null;
    const taken = await db.selectFrom("workingGroups").select("slug").execute();
    return { poleId: found.id, pole: found, taken: taken.map((one) => one.slug) };
  },
  rule: ({ pole }, { startsOn, endsOn }) => (pole.closedOn !== null ? "poles.closed" : refusesDates(startsOn, endsOn)),
  write: async (pen, { taken }, { pole, ...group }) => {
    const slug = slugOf(group.name, taken);
    await insertGroup(pen, slug, { ...group, poleId: pole });
    return { to: `/groupes/${slug}`, said: "groups.opened", about: group.name };
  },
});

/** Someone comes into a group. Refuses: groups.boardOnly, closed, alreadyIn. */
export const joinGroupCommand = command({
  verb: "group.join",
  form: partForm,
  load: loadPart,
  rule: ({ group, inside }) => (group.closedOn !== null ? "groups.closed" : inside ? "groups.alreadyIn" : null),
  write: async (pen, { group, personId }) => {
    await joinGroup(pen, group, personId);
    return { said: "groups.joined", about: group.name };
  },
});

/** Someone leaves a group. Refuses: groups.boardOnly, closed, notIn. */
export const leaveGroupCommand = command({
  verb: "group.leave",
  form: partForm,
  load: loadPart,
  rule: ({ group, inside }) => (group.closedOn !== null ? "groups.closed" : inside ? null : "groups.notIn"),
  write: async (pen, { group, personId }) => {
    await leaveGroup(pen, group, personId);
    return { to: `/groupes/${group.slug}`, said: "groups.left", about: group.name };
  },
});

/** Hands in what was asked for. Refuses: groups.boardOnly, closed; 409 when stale. */
export const deliverGroupCommand = command({
  verb: "group.deliver",
  form: deliverForm,
  load: loadGroup,
  current: ({ group }) => ({ version: group.version, text: group.outcome ?? "" }),
  rule: ({ group }) => (group.closedOn !== null ? "groups.closed" : null),
  write: async (pen, { group }, { outcome, link }) => {
    await deliverGroup(pen, group, outcome, link);
    return { said: "groups.delivered", about: group.name };
  },
});

/** Gives it more time. Refuses: groups.boardOnly, closed, notLater, tooLong; 409 when stale. */
export const extendGroupCommand = command({
  verb: "group.extend",
  form: extendForm,
  load: loadGroup,
  current: ({ group }) => ({ version: group.version, text: group.deliverable }),
  rule: ({ group }, { endsOn }, { today }) => refusesExtension(group, endsOn, today),
  write: async (pen, { group }, { endsOn }) => {
    await extendGroup(pen, group, endsOn);
    return { said: "groups.extended", about: group.name };
  },
});

/** Closes it. Refuses: groups.boardOnly, closed; 409 when stale. */
export const closeGroupCommand = command({
  verb: "group.close",
  form: closeForm,
  load: loadGroup,
  current: ({ group }) => ({ version: group.version, text: group.deliverable }),
  rule: ({ group }) => (group.closedOn !== null ? "groups.closed" : null),
  write: async (pen, { group }) => {
    await closeGroup(pen, group);
    return { said: "groups.closed", about: group.name };
  },
});

async function loadGroup(db: Db, input: { group: string }, { today }: Omit<Ctx, "db">) {
  const [group] = await groupsOn(db, today, { id: input.group });
  return group ? { ...partsOf(group), group } : null;
}

async function loadPart(db: Db, input: { group: string; person: string }, ctx: Omit<Ctx, "db">) {
  const found = await loadGroup(db, input, ctx);
  const here = db.selectFrom("persons").select("id").where(present(ctx.today));
  if (!found || !(await here.where("id", "=", input.person).executeTakeFirst())) return null;
  return { ...found, personId: input.person, inside: found.people.includes(input.person) };
}
