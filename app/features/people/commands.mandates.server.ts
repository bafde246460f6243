import type { Db } from "../../../db/dialect";
import { command, defined } from "../../command.server";
import { rulesInForce } from "../association/queries.server";
import { endMandateForm, giveMandateForm, prolongMandateForm, ratifyMandateForm } from "./forms-seats.server";
import { lastDayToGive, mayGive } from "./giving";
import { givingFacts, mandatesOfSeat } from "./giving.server";
import { type MandateDays, overlap } from "./mandates";
import { lastDayOfTerm } from "./staggered";
import { insertMandate, markMandateEnded, markRatified, moveMandateEnd } from "./writes.seats.server";

/**
 * Gives a mandate on a seat; an empty end is what the rules say. Refuses: people.notYourMandates, common.endBeforeStart,
 * people.alreadyLeft, people.seatClosed, people.seatTaken or people.alternateTaken (somebody sits there on those days),
 * people.alreadySits (the person already has a seat of this body), people.noCoOption, people.termLimit.
 */
export const giveMandate = command({
  verb: "mandate.give",
  form: giveMandateForm,
  load: (db, input) => givingFacts(db, input),
  rule: (facts, input) => mayGive(facts, { ...input, endsOn: lastDayToGive(facts, input) }),
  write: async (pen, facts, input) => {
    const { startsOn, origin, part, title } = input;
    const endsOn = lastDayToGive(facts, input);
    const { seatId, personId } = facts;
    const id = await insertMandate(pen, { seatId, personId, startsOn, endsOn, origin, part, title });
    const said = origin === "coOpted" ? "people.coOpted" : "people.mandateGiven";
    return { said, about: facts.givenName, made: { kind: "mandate", id } };
  },
});

const loadMandate = async (db: Db, id: string) => {
  const mandate = await db
    .selectFrom("mandates")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .selectAll("mandates")
    .select("persons.givenName")
    .where("mandates.id", "=", id)
    .executeTakeFirst();
  return mandate ?? null;
};

/**
 * Ends a mandate before its term; a resignation says when it was received. Refuses: people.notYourMandates,
 * common.endBeforeStart, people.mandateOver, people.receivedAfterEnd. The powers that fall with a seat have their word.
 */
export const mandateEnding = defined({
  verb: "mandate.end",
  form: endMandateForm,
  load: (db, input) => loadMandate(db, input.mandate),
  rule: (mandate, input) => {
    if (mandate.endedOn || (mandate.endsOn && mandate.endsOn < input.endedOn)) return "people.mandateOver";
    if (input.receivedOn !== null && input.receivedOn > input.endedOn) return "people.receivedAfterEnd";
    return input.endedOn < mandate.startsOn ? "common.endBeforeStart" : null;
  },
  write: async (pen, mandate, { endedOn, why, kind, receivedOn }) => {
    await markMandateEnded(pen, mandate, endedOn, why, { kind, receivedOn });
    return { said: kind === "resigned" ? "people.resigned" : "people.mandateEnded", about: mandate.givenName };
  },
});

const loadWithSeat = async (db: Db, id: string, day: string) => {
  const mandate = await loadMandate(db, id);
  if (!mandate) return null;
  const seat = await db.selectFrom("seats").selectAll().where("id", "=", mandate.seatId).executeTakeFirstOrThrow();
  const others = (await mandatesOfSeat(db, seat.id)).filter((one) => one.id !== id && one.part === mandate.part);
  return { mandate, seat, others, rules: await rulesInForce(db, seat.bodyId, day) };
};
type WithSeat = NonNullable<Awaited<ReturnType<typeof loadWithSeat>>>;

const runsTo = ({ seat, rules }: WithSeat, asked: { ratifiedOn: string; endsOn: string | null }): string | null =>
  asked.endsOn ?? lastDayOfTerm(rules.renewal.value, true, seat, asked.ratifiedOn);

const crosses = ({ mandate, others }: WithSeat, endsOn: string | null): boolean => {
  const days: MandateDays = { startsOn: mandate.startsOn, endsOn, endedOn: null };
  return others.some((other) => overlap(other, days));
};

/**
 * The assembly confirms a co-option: it runs what is left of the seat's term, or to the day typed. Refuses:
 * people.notYourMandates, people.mandateOver, people.notCoOpted, people.alreadyRatified, people.ratifiedAhead,
 * common.endBeforeStart, people.seatTaken.
 */
export const ratifyMandate = command({
  verb: "mandate.ratify",
  form: ratifyMandateForm,
  load: (db, input) => loadWithSeat(db, input.mandate, input.ratifiedOn),
  rule: (subject, input, ctx) => {
    const { mandate } = subject;
    if (mandate.endedOn) return "people.mandateOver";
    if (mandate.origin !== "coOpted") return "people.notCoOpted";
    if (mandate.ratifiedOn) return "people.alreadyRatified";
    if (input.ratifiedOn > ctx.today) return "people.ratifiedAhead";
    const endsOn = runsTo(subject, input);
    if (input.ratifiedOn < mandate.startsOn || (endsOn !== null && endsOn < input.ratifiedOn))
      return "common.endBeforeStart";
    return crosses(subject, endsOn) ? "people.seatTaken" : null;
  },
  write: async (pen, subject, input) => {
    await markRatified(pen, subject.mandate, { ratifiedOn: input.ratifiedOn, endsOn: runsTo(subject, input) });
    return { said: "people.ratified", about: subject.mandate.givenName };
  },
});

/**
 * Moves the planned last day of a mandate. Refuses: people.notYourMandates, people.mandateOver, common.endBeforeStart,
 * people.seatTaken.
 */
export const prolongMandate = command({
  verb: "mandate.prolong",
  form: prolongMandateForm,
  load: (db, input, ctx) => loadWithSeat(db, input.mandate, ctx.today),
  rule: (subject, input) => {
    if (subject.mandate.endedOn) return "people.mandateOver";
    if (input.endsOn < subject.mandate.startsOn) return "common.endBeforeStart";
    return crosses(subject, input.endsOn) ? "people.seatTaken" : null;
  },
  write: async (pen, { mandate }, input) => {
    await moveMandateEnd(pen, mandate, input.endsOn);
    return { said: "people.mandateMoved", about: mandate.givenName };
  },
});
