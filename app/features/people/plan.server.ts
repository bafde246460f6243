import type { Db } from "../../../db/dialect";
import { addMonths, daysBetween } from "../association/calendar";
import { rulesInForce } from "../association/queries.server";
import { nextAssemblyDay } from "./giving.server";
import { sitsOn } from "./mandates";
import { electionDays, monthsBetweenElections, type Plan, planOf, type SeatTerm } from "./staggered";

export type PlannedSeat = SeatTerm & {
  label: string | null;
  college: string | null;
  organisation: string | null;
  holder: string | null;
};

/** The seats a renewal by parts is about: open, with a deliberative voice, and not held by right. */
export const seatTermsOf = async (db: Db, bodyId: string, day: string): Promise<PlannedSeat[]> => {
  const seats = await db
    .selectFrom("seats")
    .select(["id", "rank", "label", "college", "organisation", "termEndsOn"])
    .where("bodyId", "=", bodyId)
    .where("voice", "=", "voting")
    .where("openedOn", "<=", day)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .orderBy("rank")
    .execute();
  const mandates = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["seatId", "origin", "startsOn", "endsOn", "endedOn", "givenName", "familyName"])
    .where("bodyId", "=", bodyId)
    .where("part", "=", "titular")
    .where("startsOn", "<=", day)
    .execute();
  return seats.flatMap((seat) => {
    const now = mandates.find((one) => one.seatId === seat.id && sitsOn(one, day));
    if (now?.origin === "exOfficio") return [];
    return [
      {
        ...seat,
        held: now !== undefined,
        termEndsOn: seat.termEndsOn ?? now?.endsOn ?? null,
        holder: now ? `${now.givenName} ${now.familyName}` : null,
      },
    ];
  });
};

/** A term within so many days of an assembly planned ends with that assembly. */
const NEAR = 62;

export type Stagger = { days: string[]; months: number; plan: Plan<PlannedSeat> };

/**
 * Which seats of a body end with which election, from the next one on: counted from the nearest term to come, else from
 * the next assembly planned. Null where the rules do not say how long a mandate lasts, or no day is known yet.
 */
export const stagger = async (db: Db, bodyId: string, day: string, first?: string): Promise<Stagger | null> => {
  const rule = (await rulesInForce(db, bodyId, day)).renewal.value;
  const months = monthsBetweenElections(rule);
  if (months === null) return null;
  const seats = await seatTermsOf(db, bodyId, day);
  const ahead = seats.flatMap((one) => (one.termEndsOn !== null && one.termEndsOn >= day ? [one.termEndsOn] : []));
  const known = first ?? ahead.sort()[0] ?? (await nextAssemblyDay(db, day));
  if (!known) return null;
  let from = known;
  while (!first && addMonths(from, -months) >= day) from = addMonths(from, -months);
  const planned = first ? null : await nextAssemblyDay(db, day);
  const near = planned !== null && Math.abs(daysBetween(planned, from)) <= NEAR;
  const days = electionDays(near ? planned : from, rule);
  return days ? { days, months, plan: planOf(seats, days, months) } : null;
};
