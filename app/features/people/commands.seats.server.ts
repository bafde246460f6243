import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { wordsIn } from "../../folding";
import { rulesInForce } from "../association/queries.server";
import { closeSeatForm, openSeatForm, updateSeatForm } from "./forms-seats.server";
import { sitsOn } from "./mandates";
import { seatTermsOf, stagger } from "./plan.server";
import { partForNew } from "./staggered";
import { changeSeat, insertSeat, markSeatClosed } from "./writes.seats.server";

export { giveMandate, prolongMandate, ratifyMandate } from "./commands.mandates.server";

/**
 * Opens a seat of a body, last in its order unless a rank is given. Where the body is renewed by parts and no term was
 * typed, the seat joins the smallest of them. Refuses: people.notYourMandates, people.organisationFull.
 */
export const openSeat = command({
  verb: "seat.open",
  form: openSeatForm,
  load: async (db, input, ctx) => {
    const body = await db.selectFrom("bodies").select("id").where("id", "=", input.body).executeTakeFirst();
    if (!body) return null;
    const last = await db
      .selectFrom("seats")
      .select((eb) => eb.fn.max("rank").as("rank"))
      .where("bodyId", "=", body.id)
      .executeTakeFirst();
    const full = await organisationIsFull(db, body.id, input.organisation, { day: input.openedOn ?? ctx.today });
    return { bodyId: body.id, last: last?.rank ?? 0, full };
  },
  rule: ({ full }) => (full ? "people.organisationFull" : null),
  write: async (pen, { bodyId, last }, input) => {
    const { label, college, organisation, voice } = input;
    const openedOn = input.openedOn ?? pen.today;
    const termEndsOn = input.termEndsOn ?? (voice === "voting" ? await termOfNew(pen.db, bodyId, pen.today) : null);
    const rank = input.rank ?? last + 1;
    await insertSeat(pen, { bodyId, label, college, organisation, voice, openedOn, rank, termEndsOn });
    return { said: "people.seatOpened" };
  },
});

/** The end of the smallest part, where every seat already has its term; null elsewhere. */
const termOfNew = async (db: Db, bodyId: string, day: string): Promise<string | null> => {
  const found = await stagger(db, bodyId, day);
  if (!found || found.plan.unplaced.length > 0 || found.days.length < 2) return null;
  if ((await seatTermsOf(db, bodyId, day)).length === 0) return null;
  return found.days[partForNew(found.plan.cohorts.map((one) => one.seats.length))] ?? null;
};

/** Changes a seat's name, college, organisation or term. Refuses: people.notYourMandates, people.organisationFull. */
export const updateSeat = command({
  verb: "seat.update",
  form: updateSeatForm,
  load: async (db, input, ctx) => {
    const seat = await db.selectFrom("seats").selectAll().where("id", "=", input.seat).executeTakeFirst();
    if (!seat) return null;
    const full = await organisationIsFull(db, seat.bodyId, input.organisation, { day: ctx.today, but: seat.id });
    return { ...seat, full };
  },
  rule: ({ full }) => (full ? "people.organisationFull" : null),
  write: async (pen, seat, { seat: _seat, ...changed }) => {
    await changeSeat(pen, seat.id, changed);
    return { said: "people.seatUpdated" };
  },
});

/** Whether an organisation already holds as many seats of the body as the rules allow; spelling and capitals aside. */
const organisationIsFull = async (
  db: Db,
  bodyId: string,
  organisation: string | null,
  { day, but = "" }: { day: string; but?: string },
): Promise<boolean> => {
  const { cap } = (await rulesInForce(db, bodyId, day)).organisationSeats.value;
  if (organisation === null || cap === null) return false;
  const seats = await db
    .selectFrom("seats")
    .select("organisation")
    .where("bodyId", "=", bodyId)
    .where("id", "!=", but)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .execute();
  const name = wordsIn(organisation).join(" ");
  return seats.filter((one) => wordsIn(one.organisation ?? "").join(" ") === name).length >= cap;
};

/** Closes a seat nobody sits on. Refuses: people.notYourMandates, people.seatHeld, people.seatClosed. */
export const closeSeat = command({
  verb: "seat.close",
  form: closeSeatForm,
  load: async (db, input) => {
    const seat = await db.selectFrom("seats").selectAll().where("id", "=", input.seat).executeTakeFirst();
    if (!seat) return null;
    const mandates = await db.selectFrom("mandates").selectAll().where("seatId", "=", seat.id).execute();
    return { ...seat, mandates };
  },
  rule: (seat, input) => {
    if (seat.closedOn) return "people.seatClosed";
    const stays = seat.mandates.some((one) => sitsOn(one, input.closedOn) || one.startsOn > input.closedOn);
    return stays ? "people.seatHeld" : null;
  },
  write: async (pen, seat, input) => {
    await markSeatClosed(pen, seat.id, input.closedOn);
    return { said: "people.seatClosed" };
  },
});
