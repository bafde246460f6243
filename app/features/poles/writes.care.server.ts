import type { Pen } from "../../pen.server";
import type { HandoverPlan } from "./handover";
import { leadsOfHandover } from "./handover";
import { insertPart } from "./writes.server";

export type Review = { keeps: string; changes: string; usedCents: number | null; nextOn: string };
export type Handover = {
  id: string;
  poleId: string;
  fromId: string;
  toId: string;
  startsOn: string;
  endsOn: string;
  fromEndedOn: string | null;
};

/** Keeps the yearly look at a pole, dated today, and sets the day of the next one. */
export const reviewPole = async (
  pen: Pen,
  pole: { id: string; version: number },
  by: string,
  { keeps, changes, usedCents, nextOn }: Review,
): Promise<void> => {
  const row = { id: pen.id(), poleId: pole.id, reviewedOn: pen.today, keeps, changes, usedCents, by };
  await pen.db
    .insertInto("poleReviews")
    .values({ ...row, createdAt: pen.now })
    .execute();
  await pen.db
    .updateTable("poles")
    .set({ reviewOn: nextOn, usedCents, version: pole.version + 1 })
    .where("id", "=", pole.id)
    .execute();
  await pen.record({
    verb: "pole.review",
    subject: { kind: "pole", id: pole.id },
    pole: pole.id,
    data: { nextOn },
    texts: { keeps, changes },
  });
};

/** Both lead from the first day of the overlap to its last; who gave stays one of the people. Answers its id. */
export const planHandover = async (
  pen: Pen,
  pole: string,
  plan: HandoverPlan & { note: string; items: string[] },
  standing: { leadUntil: string | null; isMember: boolean },
): Promise<string> => {
  const id = pen.id();
  const { from, to, startsOn, endsOn, note, items } = plan;
  const { giving, receiving } = leadsOfHandover(plan);
  const row = { id, poleId: pole, fromId: from, toId: to, startsOn, endsOn, note, fromEndedOn: standing.leadUntil };
  await pen.db
    .insertInto("handovers")
    .values({ ...row, doneOn: null, createdAt: pen.now, version: 1 })
    .execute();
  const lines = items.map((what, rank) => ({ id: pen.id(), handoverId: id, rank, what, doneOn: null }));
  if (lines.length > 0) await pen.db.insertInto("handoverItems").values(lines).execute();
  await setLeadEnd(pen, pole, from, giving.until);
  if (!standing.isMember) {
    await insertPart(pen, { pole, person: from, part: "member", startsOn: giving.memberFrom, endsOn: null });
  }
  await insertPart(pen, { pole, person: to, part: "lead", startsOn: receiving.from, endsOn: null });
  await pen.record({
    verb: "handover.plan",
    subject: { kind: "pole", id: pole },
    pole,
    reads: "assembly",
    data: { handover: id, from, to, startsOn, endsOn },
    ...(note ? { texts: { note } } : {}),
  });
  return id;
};

/** One thing handed over, or not after all. */
export const tickHandover = async (pen: Pen, pole: string, item: { id: string; done: boolean }): Promise<void> => {
  await pen.db
    .updateTable("handoverItems")
    .set({ doneOn: item.done ? null : pen.today })
    .where("id", "=", item.id)
    .execute();
  await pen.record({
    verb: "handover.tick",
    subject: { kind: "pole", id: pole },
    pole,
    reads: "pole",
    data: { item: item.id, done: !item.done },
  });
};

/** All was said: the handover is kept as done. The overlap runs on to its last day. */
export const closeHandover = async (pen: Pen, { id, poleId, fromId, toId }: Handover): Promise<void> => {
  await pen.db
    .updateTable("handovers")
    .set((eb) => ({ doneOn: pen.today, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await pen.record({
    verb: "handover.close",
    subject: { kind: "pole", id: poleId },
    pole: poleId,
    data: { handover: id, from: fromId, to: toId },
  });
};

/** It will not be: who led leads on to the end known before, who was to come leads no more. */
export const dropHandover = async (pen: Pen, one: Handover): Promise<void> => {
  const { giving } = leadsOfHandover({ from: one.fromId, to: one.toId, startsOn: one.startsOn, endsOn: one.endsOn });
  const rows = () => pen.db.deleteFrom("polePeople").where("poleId", "=", one.poleId);
  await rows()
    .where("personId", "=", one.toId)
    .where("part", "=", "lead")
    .where("startsOn", "=", one.startsOn)
    .execute();
  await rows()
    .where("personId", "=", one.fromId)
    .where("part", "=", "member")
    .where("startsOn", "=", giving.memberFrom)
    .execute();
  await setLeadEnd(pen, one.poleId, one.fromId, one.fromEndedOn, one.endsOn);
  await pen.db.deleteFrom("handoverItems").where("handoverId", "=", one.id).execute();
  await pen.db.deleteFrom("handovers").where("id", "=", one.id).execute();
  await pen.record({
    verb: "handover.drop",
    subject: { kind: "pole", id: one.poleId },
    pole: one.poleId,
    reads: "assembly",
    data: { handover: one.id, from: one.fromId, to: one.toId },
  });
};

const setLeadEnd = async (pen: Pen, pole: string, person: string, endsOn: string | null, before?: string) => {
  const standing = pen.db
    .updateTable("polePeople")
    .set({ endsOn })
    .where("poleId", "=", pole)
    .where("personId", "=", person)
    .where("part", "=", "lead");
  await (before === undefined
    ? standing.where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", pen.today)]))
    : standing.where("endsOn", "=", before)
  ).execute();
};
