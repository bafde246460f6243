import type { Pen } from "../../pen.server";
import type { DrawResult } from "./lots";

type Draw = { bodyId: string; seed: string; result: DrawResult };

/**
 * Keeps a drawing of lots and gives each seat its term. A mandate may end sooner by it, never later: only an election
 * lengthens one. Answers its id.
 */
export const insertDraw = async (pen: Pen, { bodyId, seed, result }: Draw): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("seatDraws")
    .values({ id, bodyId, seed, drawnOn: pen.today, result: JSON.stringify(result), createdAt: pen.now })
    .execute();
  for (const { seat, to } of result.lots) {
    const termEndsOn = result.days[to];
    const before = result.before.find((one) => one.seat === seat);
    if (!termEndsOn || !before) continue;
    await pen.db.updateTable("seats").set({ termEndsOn }).where("id", "=", seat).execute();
    const longer = before.mandates.filter((one) => one.endsOn === null || one.endsOn > termEndsOn);
    for (const one of longer)
      await pen.db.updateTable("mandates").set({ endsOn: termEndsOn }).where("id", "=", one.id).execute();
  }
  await pen.record({
    verb: "seat.draw",
    subject: { kind: "seatDraw", id },
    data: {
      body: bodyId,
      kind: result.kind,
      days: result.days,
      seats: result.lots.map(({ seat, to }) => `${seat} ${to}`),
    },
    texts: { seed },
  });
  return id;
};

/** Undoes a drawing: seats and mandates get back the last days they had; the drawing itself stays, marked. */
export const markDrawUndone = async (pen: Pen, draw: { id: string; result: DrawResult }) => {
  await pen.db.updateTable("seatDraws").set({ undoneAt: pen.now }).where("id", "=", draw.id).execute();
  for (const { seat, termEndsOn, mandates } of draw.result.before) {
    await pen.db.updateTable("seats").set({ termEndsOn }).where("id", "=", seat).execute();
    for (const { id, endsOn } of mandates)
      await pen.db.updateTable("mandates").set({ endsOn }).where("id", "=", id).where("endedOn", "is", null).execute();
  }
  await pen.record({ verb: "seat.undraw", subject: { kind: "seatDraw", id: draw.id } });
};
