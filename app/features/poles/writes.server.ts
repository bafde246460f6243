import { indexDoc, unindexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { addDays, addMonths } from "../association/calendar";
import type { Vegetable } from "./vegetables";

export type Face = {
  name: string;
  remit: string;
  vegetable: Vegetable;
  pillar: string | null;
  latitude: string | null;
  theme?: string | null;
  aloneCents?: number | null;
  envelopeCents?: number | null;
  reviewOn?: string | null;
};

/** Opens a pole, last in the order; looked at again a year later unless a day is given. Answers its id. */
export const insertPole = async (
  pen: Pen,
  face: Face,
  slug: string,
  rank: number,
  openedOn = pen.today,
): Promise<string> => {
  const id = pen.id();
  const { pillar, ...rest } = face;
  const reviewOn = face.reviewOn ?? addMonths(pen.today, 12);
  const row = { id, slug, ...rest, reviewOn, pillarId: pillar, rank, openedOn, closedOn: null, version: 0 };
  await pen.db.insertInto("poles").values(row).execute();
  await pen.record({
    verb: "pole.open",
    subject: { kind: "pole", id },
    pole: id,
    reads: "assembly",
    data: { vegetable: face.vegetable },
    texts: { name: face.name, remit: face.remit },
  });
  await indexFace(pen, id, face);
  return id;
};

/** Changes what a pole is; its address stays. The line says which of its parts moved since `before`. */
export const changePole = async (pen: Pen, id: string, face: Face, version: number, before?: Face): Promise<void> => {
  const { pillar, ...rest } = face;
  await pen.db
    .updateTable("poles")
    .set({ ...rest, pillarId: pillar, version: version + 1 })
    .where("id", "=", id)
    .execute();
  await pen.record({
    verb: "pole.edit",
    subject: { kind: "pole", id },
    pole: id,
    data: {
      vegetable: face.vegetable,
      remit: before !== undefined && before.remit !== face.remit,
      name: before !== undefined && before.name !== face.name,
      latitude:
        before !== undefined &&
        (before.latitude !== face.latitude ||
          (before.aloneCents ?? null) !== (face.aloneCents ?? null) ||
          (before.envelopeCents ?? null) !== (face.envelopeCents ?? null)),
    },
    texts: { name: face.name, remit: face.remit, latitude: face.latitude ?? "" },
  });
  await indexFace(pen, id, face);
};

/** Closes a pole from today: its people are free, its past stays. */
export const closePole = async (pen: Pen, id: string, version: number): Promise<void> => {
  await pen.db
    .updateTable("poles")
    .set({ closedOn: pen.today, version: version + 1 })
    .where("id", "=", id)
    .execute();
  await endRows(pen, id, null, ["lead", "member"]);
  await unindexDoc(pen, "pole", id);
  await pen.record({ verb: "pole.close", subject: { kind: "pole", id }, pole: id, reads: "assembly" });
};

/** Brings someone into a pole from a civil day. */
export const addMember = async (pen: Pen, pole: string, person: string, startsOn: string): Promise<void> => {
  await insertPart(pen, { pole, person, part: "member", startsOn, endsOn: null });
  const data = { person, startsOn, self: isActor(pen, person) };
  await pen.record({ verb: "pole.join", subject: { kind: "pole", id: pole }, pole, data });
};

/** Someone leaves a pole from a civil day on, lead or not. No reason is kept. */
export const removePerson = async (pen: Pen, pole: string, person: string, from: string = pen.today): Promise<void> => {
  await endRows(pen, pole, person, ["lead", "member"], from);
  const data = { person, from, self: isActor(pen, person) };
  await pen.record({ verb: "pole.leave", subject: { kind: "pole", id: pole }, pole, data });
};

/** Names a lead of a pole, from a civil day, until another when one is set. */
export const addLead = async (
  pen: Pen,
  { pole, person, startsOn, endsOn }: { pole: string; person: string; startsOn: string; endsOn: string | null },
): Promise<void> => {
  await insertPart(pen, { pole, person, part: "lead", startsOn, endsOn });
  const data = { person, startsOn, endsOn };
  await pen.record({ verb: "pole.nameLead", subject: { kind: "pole", id: pole }, pole, reads: "assembly", data });
};

/** A lead hands the pole over from a civil day on, and stays one of its people. */
export const removeLead = async (
  pen: Pen,
  pole: string,
  person: string,
  isMember: boolean,
  from: string = pen.today,
): Promise<void> => {
  await endRows(pen, pole, person, ["lead"], from);
  if (!isMember) await insertPart(pen, { pole, person, part: "member", startsOn: from, endsOn: null });
  const data = { person, from, self: isActor(pen, person) };
  await pen.record({ verb: "pole.relieveLead", subject: { kind: "pole", id: pole }, pole, reads: "assembly", data });
};

const indexFace = (pen: Pen, id: string, { name, remit }: Face) =>
  indexDoc(pen, { kind: "pole", id, title: name, text: remit, pole: id, reads: "assembly" });

type Part = { pole: string; person: string; part: "lead" | "member"; startsOn: string; endsOn: string | null };

export const insertPart = (pen: Pen, { pole, person, ...rest }: Part) =>
  pen.db
    .insertInto("polePeople")
    .values({ id: pen.id(), poleId: pole, personId: person, ...rest })
    .execute();

// Ends hold to their last day included: who leaves today was there until yesterday; what began today never was.
const endRows = async (
  pen: Pen,
  pole: string,
  person: string | null,
  parts: ("lead" | "member")[],
  from: string = pen.today,
) => {
  const open = pen.db
    .selectFrom("polePeople")
    .select(["id", "startsOn"])
    .where("poleId", "=", pole)
    .where("part", "in", parts)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", from)]));
  const rows = await (person === null ? open : open.where("personId", "=", person)).execute();
  const never = rows.filter((row) => row.startsOn >= from).map((row) => row.id);
  const ended = rows.filter((row) => row.startsOn < from).map((row) => row.id);
  if (never.length > 0) await pen.db.deleteFrom("polePeople").where("id", "in", never).execute();
  if (ended.length > 0) {
    const endsOn = addDays(from, -1);
    await pen.db.updateTable("polePeople").set({ endsOn }).where("id", "in", ended).execute();
  }
};

const isActor = (pen: Pen, person: string): boolean => pen.me.kind === "person" && pen.me.id === person;
