import type { Db } from "../../../db/dialect";
import { addDays } from "../association/calendar";
import { peopleOn, polesOn } from "../poles/queries.server";
import { byBand, median, sittingSince, wholeYears } from "./board-age";
import { endingWithin, vacantSeats, withoutRelief } from "./relief";

export type Sitter = {
  personId: string;
  slug: string;
  name: string;
  since: string;
  years: number;
  endsOn: string | null;
};

/** How the board stands on a civil day, past or to come: who sits since when, what ends, what nobody would take over. */
export const renewalOn = async (db: Db, day: string) => {
  const seats = await seatsOfTheBoard(db);
  const mandates = await mandatesOf(
    db,
    seats.map((seat) => seat.id),
  );
  const sitters = sittersOn(mandates, day);
  const years = sitters.map((one) => one.years);
  const ending = (months: number) =>
    endingWithin(mandates, day, months).map(({ personId, slug, name, endsOn, seatId }) => ({
      ...{ personId, slug, name, endsOn, seatId },
    }));
  return {
    sitters,
    bands: byBand(years),
    median: median(years),
    seats: seats.filter((seat) => seat.openedOn <= day && (seat.closedOn === null || seat.closedOn > day)).length,
    in12: ending(12),
    in24: ending(24),
    vacant: vacantSeats(seats, mandates, day).map((seat) => ({ ...seat, since: seat.since && addDays(seat.since, 1) })),
    poles: await polesAlone(db, day),
  };
};

const seatsOfTheBoard = (db: Db) =>
  db
    .selectFrom("seats")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select(["seats.id", "label", "rank", "openedOn", "seats.closedOn"])
    .where("bodies.kind", "=", "board")
    .where("seats.voice", "=", "voting")
    .orderBy("rank")
    .execute();

const mandatesOf = async (db: Db, seatIds: string[]) => {
  if (seatIds.length === 0) return [];
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["seatId", "personId", "slug", "givenName", "familyName", "sortKey", "startsOn", "endsOn", "endedOn"])
    .where("seatId", "in", seatIds)
    .where("part", "=", "titular")
    .orderBy("sortKey")
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}` }));
};

type Mandate = Awaited<ReturnType<typeof mandatesOf>>[number];

const sittersOn = (mandates: Mandate[], day: string): Sitter[] => {
  const ids = [...new Set(mandates.map((one) => one.personId))];
  const sitters = ids.flatMap((personId) => {
    const own = mandates.filter((one) => one.personId === personId);
    const since = sittingSince(own, day);
    const last = own.at(-1);
    if (since === null || !last) return [];
    const endsOn = own
      .filter((one) => one.startsOn <= day)
      .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]?.endsOn;
    const { slug, name } = last;
    return [{ personId, slug, name, since, years: wholeYears(since, day), endsOn: endsOn ?? null }];
  });
  return sitters.sort((a, b) => (a.since < b.since ? -1 : 1));
};

/** The poles where nobody would take over on that day: an employee may belong to a pole, not be its relief. */
const polesAlone = async (db: Db, day: string) => {
  const poles = await polesOn(db, day);
  const people = await peopleOn(
    db,
    poles.map((pole) => pole.id),
    day,
  );
  const employed = await db
    .selectFrom("personRoles")
    .select("personId")
    .where("role", "in", ["employee", "coordinator"])
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const team = new Set(employed.map((row) => row.personId));
  return poles.flatMap(({ id, slug, name, vegetable, leads }) => {
    const here = people.filter((one) => one.poleId === id);
    const why = withoutRelief(here.map((one) => ({ lead: one.lead, mayLead: !team.has(one.id) })));
    return why ? [{ id, slug, name, vegetable, why, lead: leads[0] ?? null }] : [];
  });
};

export type Renewal = Awaited<ReturnType<typeof renewalOn>>;
