import { randomInt } from "node:crypto";
import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { sha256 } from "../../pen.server";
import { rulesInForce } from "../association/queries.server";
import { electedDays, standingDraw } from "./draw-queries.server";
import { drawSeatsForm, undrawSeatsForm } from "./forms-seats.server";
import { type DrawResult, drawLots, firstParts, lotText, mayUndo } from "./lots";
import { type PlannedSeat, type Stagger, seatTermsOf, stagger } from "./plan.server";
import { evenOut } from "./staggered";
import { insertDraw, markDrawUndone } from "./writes.draws.server";

/**
 * Draws lots among the seats of a body: all of them for the first renewals, or only those it takes for the parts to differ
 * by one seat at most. An empty seed is drawn by the tool: six figures, easy to read out. Refuses:
 * people.notYourMandates, people.noRenewalRule, people.nothingToDraw, people.drawStands, people.electionBehind.
 */
export const drawSeats = command({
  verb: "seat.draw",
  form: drawSeatsForm,
  load: async (db, input, ctx) => {
    const body = await db.selectFrom("bodies").select("id").where("id", "=", input.body).executeTakeFirst();
    if (!body) return null;
    const { value, cite } = (await rulesInForce(db, body.id, ctx.today)).renewal;
    const stands = await standingDraw(db, body.id);
    const found = await stagger(db, body.id, ctx.today, input.first);
    const seed = input.seed ?? String(randomInt(100_000, 1_000_000));
    const seats = await seatTermsOf(db, body.id, ctx.today);
    const drawn = found && value.parts > 1 ? drawOf(input.kind, seats, found, seed) : null;
    return {
      bodyId: body.id,
      cited: cite !== null,
      drawn,
      seed,
      stands: stands !== null,
      before: await beforeOf(db, seats, ctx.today),
    };
  },
  rule: (subject, input, ctx) => {
    if (input.first < ctx.today) return "people.electionBehind";
    if (!subject.cited || !subject.drawn) return "people.noRenewalRule";
    if (input.kind === "first" && subject.stands) return "people.drawStands";
    return subject.drawn.lots.length === 0 ? "people.nothingToDraw" : null;
  },
  write: async (pen, { bodyId, drawn, seed, before }) => {
    if (!drawn) return {};
    const moved = before.filter(({ seat }) => drawn.lots.some((lot) => lot.seat === seat));
    const id = await insertDraw(pen, { bodyId, seed, result: { ...drawn, before: moved } });
    return { to: `/sieges/tirages/${id}`, said: "people.drawn" };
  },
});

const drawOf = (kind: DrawResult["kind"], seats: PlannedSeat[], { days, plan }: Stagger, seed: string) => {
  const all = drawLots(seats, seed, sha256);
  if (kind === "first") {
    const lots = firstParts(all, days.length).flatMap((part, to) => part.map((lot) => ({ ...lot, to })));
    return { kind, days, lots: seats.length > 1 ? lots : [] };
  }
  const order = (seat: PlannedSeat) => sha256(lotText(seed, seat.rank));
  const moves = evenOut(
    plan.cohorts.map((one) => one.seats),
    order,
  );
  const lots = all.flatMap((lot) => {
    const move = moves.filter((one) => one.seat === lot.seat).at(-1);
    return move ? [{ ...lot, to: move.to }] : [];
  });
  return { kind, days, lots };
};

/** What the seats and the mandates of their holders had before, so that a drawing can be undone. */
const beforeOf = async (db: Db, seats: PlannedSeat[], day: string): Promise<DrawResult["before"]> => {
  if (seats.length === 0) return [];
  const ids = seats.map((one) => one.id);
  const terms = await db.selectFrom("seats").select(["id", "termEndsOn"]).where("id", "in", ids).execute();
  const mandates = await db
    .selectFrom("mandates")
    .select(["id", "seatId", "endsOn"])
    .where("seatId", "in", ids)
    .where("endedOn", "is", null)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  return terms.map(({ id, termEndsOn }) => ({
    seat: id,
    termEndsOn,
    mandates: mandates.filter((one) => one.seatId === id).map((one) => ({ id: one.id, endsOn: one.endsOn })),
  }));
};

/**
 * Undoes the last drawing of a body, until somebody is elected after it. Refuses: people.notYourMandates,
 * people.drawUndone, people.drawNotLast, people.drawElected.
 */
export const undrawSeats = command({
  verb: "seat.undraw",
  form: undrawSeatsForm,
  load: async (db, input) => {
    const draw = await db.selectFrom("seatDraws").selectAll().where("id", "=", input.draw).executeTakeFirst();
    if (!draw) return null;
    const last = await standingDraw(db, draw.bodyId);
    return { ...draw, last: last?.id ?? null, electedOn: await electedDays(db, draw.bodyId) };
  },
  rule: (draw) => mayUndo(draw, draw.last, draw.electedOn),
  write: async (pen, draw) => {
    await markDrawUndone(pen, { id: draw.id, result: JSON.parse(draw.result) as DrawResult });
    return { said: "people.undrawn" };
  },
});
