import type { Db } from "../../../db/dialect";
import { sha256 } from "../../pen.server";
import { addMonths } from "../association/calendar";
import { employeesOnBoard } from "../association/employees-limit";
import { rulesInForce } from "../association/queries.server";
import { electedDays, standingDraw } from "./draw-queries.server";
import { nextAssemblyDay } from "./giving.server";
import { type DrawResult, mayUndo, sameAgain } from "./lots";
import { sitsOn } from "./mandates";
import { stagger } from "./plan.server";
import { type SeatShown, seatsOn } from "./seat-queries.server";
import { evenOut, isEven } from "./staggered";
import { atLimit, rowUpTo } from "./term-limits";
import { awaitsRatification, nextForVacant } from "./vacancy";

/** Everything the page of seats says of one body on a day: seats, plan, limits, co-options, employees. */
export const boardView = async (db: Db, body: { id: string; kind: Kind; name: string | null }, day: string) => {
  const seats = await seatsOn(db, body.id, day);
  const rules = await rulesInForce(db, body.id, day);
  const found = await stagger(db, body.id, day);
  return {
    ...{ id: body.id, kind: body.kind, name: body.name, seats },
    renewal: rules.renewal,
    plan: found && {
      days: found.days,
      cohorts: found.plan.cohorts,
      unplaced: found.plan.unplaced.length,
      even: isEven(found.plan.cohorts),
      moves: evenOut(found.plan.cohorts.map((one) => one.seats)).length,
    },
    draws: await drawsOf(db, body.id),
    limits: { rule: rules.termLimit, people: await limitsAhead(db, body.id, day) },
    vacancy: {
      next: nextForVacant(rules.vacancy),
      cite: rules.vacancy.cite,
      remaining: rules.vacancy.value.remainingTerm,
    },
    organisations: rules.organisationSeats,
    waiting: waitingIn(seats, day),
    assembly: await nextAssemblyDay(db, day),
    employees: employeesOnBoard(rules, await employeesSitting(db, seats, day)),
  };
};
type Kind = "assembly" | "board" | "bureau" | "other";
export type BoardView = Awaited<ReturnType<typeof boardView>>;

/** The co-options of these seats that no assembly has confirmed yet. */
const waitingIn = (seats: readonly SeatShown[], day: string) =>
  seats.flatMap(({ id, label, rank, holders, beyond }) =>
    [...holders, ...(beyond ? [beyond] : [])]
      .filter((one) => awaitsRatification(one, day))
      .map(({ mandate, name, slug, startsOn, endsOn }) => ({
        mandate,
        name,
        slug,
        startsOn,
        endsOn,
        seat: { id, label, rank },
      })),
  );

/** Who will have reached the limit of mandates in a row when a mandate ends within two years, the nearest first. */
const limitsAhead = async (db: Db, bodyId: string, day: string) => {
  const { value: rule } = (await rulesInForce(db, bodyId, day)).termLimit;
  if (rule.kind === "none") return [];
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["personId", "slug", "givenName", "familyName", "startsOn", "endsOn", "endedOn", "origin", "part"])
    .where("bodyId", "=", bodyId)
    .execute();
  const soon = addMonths(day, 24);
  return rows
    .filter((one) => one.part === "titular" && sitsOn(one, day) && one.endsOn !== null && one.endsOn <= soon)
    .map((last) => ({
      last,
      row: rowUpTo(
        rows.filter((one) => one.personId === last.personId),
        last,
      ),
    }))
    .filter(({ row }) => atLimit(rule, row))
    .map(({ last, row }) => ({
      ...{ personId: last.personId, slug: last.slug, name: `${last.givenName} ${last.familyName}` },
      ...{ count: row.count, years: row.years, on: last.endsOn ?? day },
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
};

const employeesSitting = async (db: Db, seats: readonly SeatShown[], day: string) => {
  const voting = seats.filter((one) => one.voice === "voting");
  const sitting = voting.flatMap((seat) => seat.holders.filter((one) => sitsOn(one, day)));
  const ids = sitting.map((one) => one.personId);
  const employed = await db
    .selectFrom("personRoles")
    .select("personId")
    .distinct()
    .where("personId", "in", ids.length > 0 ? ids : [""])
    .where("role", "in", ["employee", "coordinator"])
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  return { filled: sitting.length, all: voting.length, employees: employed.length };
};

/** The drawings of a body, the newest first. */
const drawsOf = async (db: Db, bodyId: string) => {
  const rows = await db
    .selectFrom("seatDraws")
    .select(["id", "drawnOn", "undoneAt"])
    .where("bodyId", "=", bodyId)
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, drawnOn, undoneAt }) => ({ id, drawnOn, undone: undoneAt !== null }));
};

/** One drawing with its seats by part, done again on the spot from its seed; null when unknown. */
export const drawView = async (db: Db, id: string) => {
  const draw = await db.selectFrom("seatDraws").selectAll().where("id", "=", id).executeTakeFirst();
  if (!draw) return null;
  const result = JSON.parse(draw.result) as DrawResult;
  const body = await db
    .selectFrom("bodies")
    .select(["id", "kind", "name"])
    .where("id", "=", draw.bodyId)
    .executeTakeFirstOrThrow();
  const seats = await db
    .selectFrom("seats")
    .select(["id", "label", "rank", "organisation"])
    .where("bodyId", "=", body.id)
    .execute();
  const last = await standingDraw(db, draw.bodyId);
  const parts = result.days.map((day, n) => ({
    day,
    lots: result.lots
      .filter((one) => one.to === n)
      .map(({ seat, rank, lot }) => {
        const known = seats.find((one) => one.id === seat);
        return { seat, rank, lot, label: known?.label ?? null, organisation: known?.organisation ?? null };
      }),
  }));
  return {
    ...{ id, body, seed: draw.seed, kind: result.kind, drawnOn: draw.drawnOn, parts },
    undone: draw.undoneAt !== null,
    same: sameAgain(draw.seed, result.lots, sha256),
    keeps: mayUndo(draw, last?.id ?? null, await electedDays(db, draw.bodyId)),
  };
};
export type DrawView = NonNullable<Awaited<ReturnType<typeof drawView>>>;
