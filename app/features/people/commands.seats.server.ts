import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { closeSeatForm, endMandateForm, giveMandateForm, openSeatForm } from "./forms.server";
import { overlap, sitsOn } from "./mandates";
import { insertMandate, insertSeat, markMandateEnded, markSeatClosed } from "./writes.seats.server";

/** Opens a seat of a body, last in its order unless a rank is given. Refuses: people.notYourMandates. */
export const openSeat = command({
  verb: "seat.open",
  form: openSeatForm,
  load: async (db, input) => {
    const body = await db.selectFrom("bodies").select("id").where("id", "=", input.body).executeTakeFirst();
    if (!body) return null;
    const last = await db
      .selectFrom("seats")
      .select((eb) => eb.fn.max("rank").as("rank"))
      .where("bodyId", "=", body.id)
      .executeTakeFirst();
    return { bodyId: body.id, last: last?.rank ?? 0 };
  },
  write: async (pen, { bodyId, last }, input) => {
    const { label, college, voice } = input;
    const openedOn = input.openedOn ?? pen.today;
    await insertSeat(pen, { bodyId, label, college, voice, openedOn, rank: input.rank ?? last + 1 });
    return { said: "people.seatOpened" };
  },
});

const loadSeat = async (db: Db, seatId: string) => {
  const seat = await db.selectFrom("seats").selectAll().where("id", "=", seatId).executeTakeFirst();
  if (!seat) return null;
  const mandates = await db.selectFrom("mandates").selectAll().where("seatId", "=", seatId).execute();
  return { ...seat, mandates };
};

/** Closes a seat nobody sits on. Refuses: people.notYourMandates, people.seatHeld, people.seatClosed. */
export const closeSeat = command({
  verb: "seat.close",
  form: closeSeatForm,
  load: (db, input) => loadSeat(db, input.seat),
  rule: (seat, input) => {
    if (seat.closedOn) return "people.seatClosed";
    return seat.mandates.some((mandate) => sitsOn(mandate, input.closedOn)) ? "people.seatHeld" : null;
  },
  write: async (pen, seat, input) => {
    await markSeatClosed(pen, seat.id, input.closedOn);
    return { said: "people.seatClosed" };
  },
});

/**
 * Gives a mandate on a seat. Refuses: people.notYourMandates, common.endBeforeStart, people.seatClosed,
 * people.seatTaken (somebody sits there on those days), people.alreadySits (the person already has a seat of this body).
 */
export const giveMandate = command({
  verb: "mandate.give",
  form: giveMandateForm,
  load: async (db, input) => {
    const seat = await loadSeat(db, input.seat);
    const person = await db.selectFrom("persons").selectAll().where("id", "=", input.person).executeTakeFirst();
    if (!seat || !person) return null;
    const theirs = await db
      .selectFrom("mandates")
      .innerJoin("seats", "seats.id", "mandates.seatId")
      .select(["mandates.startsOn", "mandates.endsOn", "mandates.endedOn"])
      .where("personId", "=", person.id)
      .where("bodyId", "=", seat.bodyId)
      .execute();
    return { seat, person, theirs };
  },
  rule: ({ seat, person, theirs }, input) => {
    const days = { startsOn: input.startsOn, endsOn: input.endsOn, endedOn: null };
    if (input.endsOn && input.endsOn < input.startsOn) return "common.endBeforeStart";
    if (person.leftOn) return "people.alreadyLeft";
    if (seat.closedOn && seat.closedOn <= input.startsOn) return "people.seatClosed";
    if (seat.mandates.some((other) => overlap(other, days))) return "people.seatTaken";
    return theirs.some((other) => overlap(other, days)) ? "people.alreadySits" : null;
  },
  write: async (pen, { seat, person }, { startsOn, endsOn, origin, title }) => {
    await insertMandate(pen, { seatId: seat.id, personId: person.id, startsOn, endsOn, origin, title });
    return { said: "people.mandateGiven", about: person.givenName };
  },
});

/** Ends a mandate before its term. Refuses: people.notYourMandates, common.endBeforeStart, people.mandateOver. */
export const endMandate = command({
  verb: "mandate.end",
  form: endMandateForm,
  load: async (db, input) =>
    (await db.selectFrom("mandates").selectAll().where("id", "=", input.mandate).executeTakeFirst()) ?? null,
  rule: (mandate, input) => {
    if (mandate.endedOn || (mandate.endsOn && mandate.endsOn < input.endedOn)) return "people.mandateOver";
    return input.endedOn < mandate.startsOn ? "common.endBeforeStart" : null;
  },
  write: async (pen, mandate, input) => {
    await markMandateEnded(pen, mandate, input.endedOn, input.why);
    return { said: "people.mandateEnded" };
  },
});
