import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import type { Reason } from "../../texts/types";
import {
  closePoleForm,
  editPoleForm,
  joinPoleForm,
  leavePoleForm,
  nameLeadForm,
  openPoleForm,
  relieveLeadForm,
} from "./forms.server";
import { refusesLatitude } from "./latitude";
import { refusesToLead } from "./leads";
import { peopleOn, poleById } from "./queries.server";
import { slugOf } from "./slug";
import { isTaken, type Vegetable } from "./vegetables";
import { addLead, addMember, changePole, closePole, insertPole, removeLead, removePerson } from "./writes.server";

/** Opens a pole, with its lead if one is known. Refuses: poles.boardOnly, nameTaken, vegetableTaken, aloneBeyondEnvelope. */
export const openPoleCommand = command({
  verb: "pole.open",
  form: openPoleForm,
  load: async (db, { lead }, { today }) => {
    if (lead !== null && !(await isPresent(db, lead, today))) return null;
    return { poles: await db.selectFrom("poles").selectAll().orderBy("rank").execute() };
  },
  rule: ({ poles }, input) => faceRefusal(input, poles),
  write: async (pen, { poles }, { lead, ...face }) => {
    const slug = slugOf(face.name, ["nouveau", ...poles.map((pole) => pole.slug)]);
    const id = await insertPole(pen, face, slug, (poles.at(-1)?.rank ?? 0) + 1);
    if (lead !== null) await addLead(pen, { pole: id, person: lead, startsOn: pen.today, endsOn: null });
    return { to: `/poles/${slug}`, said: "poles.opened", about: face.name, made: { kind: "pole", id } };
  },
});

/** Changes what a pole is and may decide. Refuses: poles.notYourPole, nameTaken, vegetableTaken, aloneBeyondEnvelope, closed; 409 when stale. */
export const editPoleCommand = command({
  verb: "pole.edit",
  form: editPoleForm,
  load: async (db, input) => {
    const poles = await db.selectFrom("poles").selectAll().orderBy("rank").execute();
    const pole = poles.find((one) => one.id === input.pole);
    return pole ? { poleId: pole.id, pole, others: poles.filter((one) => one !== pole) } : null;
  },
  current: ({ pole }) => ({ version: pole.version, text: `${pole.name}\n${pole.remit}` }),
  rule: ({ pole, others }, input) => (pole.closedOn !== null ? "poles.closed" : faceRefusal(input, others)),
  write: async (pen, { pole }, { pole: _id, version, ...face }) => {
    await changePole(pen, pole.id, face, version, { ...pole, pillar: pole.pillarId });
    return { to: `/poles/${pole.slug}`, said: "poles.edited", about: face.name };
  },
});

/** Closes a pole. Refuses: poles.boardOnly, closed, holdsDuties. */
export const closePoleCommand = command({
  verb: "pole.close",
  form: closePoleForm,
  load: async (db, input, { today }) => {
    const pole = await poleById(db, input.pole);
    if (!pole) return null;
    const held = await db
      .selectFrom("dutyPlaces")
      .select("id")
      .where("poleId", "=", pole.id)
      .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
      .execute();
    return { poleId: pole.id, pole, held: held.length };
  },
  rule: ({ pole, held }) => (pole.closedOn !== null ? "poles.closed" : held > 0 ? "poles.holdsDuties" : null),
  write: async (pen, { pole }) => {
    await closePole(pen, pole.id, pole.version);
    return { to: "/poles", said: "poles.closed", about: pole.name };
  },
});

/** Someone comes into a pole. Refuses: poles.askTheLead, closed, alreadyIn. */
export const joinPoleCommand = command({
  verb: "pole.join",
  form: joinPoleForm,
  load: loadPart,
  rule: ({ pole, here }) => (pole.closedOn !== null ? "poles.closed" : here ? "poles.alreadyIn" : null),
  write: async (pen, { pole, personId }, input) => {
    await addMember(pen, pole.id, personId, input.startsOn ?? pen.today);
    const undo = undoing(pole.slug, "pole.leave", pole.id, personId);
    return { said: "poles.joined", about: pole.name, undo };
  },
});

/** Someone leaves a pole, without a reason. Refuses: poles.notYourPole, notIn. */
export const leavePoleCommand = command({
  verb: "pole.leave",
  form: leavePoleForm,
  load: loadPart,
  rule: ({ here }) => (here ? null : "poles.notIn"),
  write: async (pen, { pole, personId }) => {
    await removePerson(pen, pole.id, personId);
    return { said: "poles.left", about: pole.name };
  },
});

/** Names a lead, of whom a pole has one or two. Refuses: poles.boardOnly, closed, alreadyLead, enoughLeads, common.endBeforeStart. */
export const nameLeadCommand = command({
  verb: "pole.nameLead",
  form: nameLeadForm,
  load: loadPart,
  rule: ({ pole, leads }, { person, startsOn, endsOn }, { today }) =>
    refusesToLead({ closedOn: pole.closedOn, leads }, { person, startsOn: startsOn ?? today, endsOn }),
  write: async (pen, { pole, personId }, { startsOn, endsOn }) => {
    await addLead(pen, { pole: pole.id, person: personId, startsOn: startsOn ?? pen.today, endsOn });
    const undo = undoing(pole.slug, "pole.relieveLead", pole.id, personId);
    return { said: "poles.leadNamed", about: pole.name, undo };
  },
});

/** A lead hands the pole over, from a day on (today when none is given). Refuses: poles.boardOnly, notLead. */
export const relieveLeadCommand = command({
  verb: "pole.relieveLead",
  form: relieveLeadForm,
  load: loadPart,
  rule: ({ leads, personId }, input, { today }) => {
    const from = input.startsOn ?? today;
    const theirs = leads.filter((one) => one.person === personId && (one.endsOn === null || one.endsOn >= from));
    return theirs.length > 0 ? null : "poles.notLead";
  },
  write: async (pen, { pole, personId, member }, { startsOn }) => {
    await removeLead(pen, pole.id, personId, member, startsOn ?? pen.today);
    return { said: "poles.leadRelieved", about: pole.name };
  },
});

async function loadPart(db: Db, input: { pole: string; person: string }, { today }: Omit<Ctx, "db">) {
  const pole = await poleById(db, input.pole);
  if (!pole || !(await isPresent(db, input.person, today))) return null;
  const people = await peopleOn(db, [pole.id], today);
  const here = people.find((one) => one.id === input.person) ?? null;
  const member = await db
    .selectFrom("polePeople")
    .select("id")
    .where("poleId", "=", pole.id)
    .where("personId", "=", input.person)
    .where("part", "=", "member")
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .executeTakeFirst();
  const leads = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["personId as person", "startsOn", "endsOn"])
    .where("poleId", "=", pole.id)
    .where("part", "=", "lead")
    .where(present(today))
    .execute();
  return { poleId: pole.id, personId: input.person, pole, here, member: member !== undefined, leads };
}

const isPresent = async (db: Db, person: string, day: string): Promise<boolean> =>
  (await db.selectFrom("persons").select("id").where("id", "=", person).where(present(day)).executeTakeFirst()) !==
  undefined;

type Money = { aloneCents: number | null; envelopeCents: number | null };
type Other = { name: string; vegetable: Vegetable; closedOn: string | null };

const faceRefusal = (face: Money & { name: string; vegetable: Vegetable }, others: Other[]): Reason | null => {
  const open = others.filter((one) => one.closedOn === null);
  if (open.some((one) => slugOf(one.name, []) === slugOf(face.name, []))) return "poles.nameTaken";
  const taken = open.map((one) => one.vegetable);
  return isTaken(face.vegetable, taken) ? "poles.vegetableTaken" : refusesLatitude(face);
};

const undoing = (slug: string, intent: string, pole: string, person: string) => ({
  url: `/poles/${slug}`,
  fields: { intent, pole, person },
});
