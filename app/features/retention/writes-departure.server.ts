import { sql } from "kysely";
import { canonical, type Json } from "../../canonical";
import type { Pen } from "../../pen.server";
import { chargeRows, type Departure, departureOf } from "./departure-ends.server";
import { type Ended, endedBetween, endedTables, endOf, type Row } from "./giving-back";
import { dropHandoversTo } from "./writes-leaving.server";

/**
 * Ends by `work` what a departure on a day to come ends, and keeps how each row stood before: until the day it can be
 * given back. A handover to who leaves before it is over is dropped, and is not given back.
 */
export const endingAhead = async <T>(
  pen: Pen,
  personId: string,
  leftOn: string,
  work: () => Promise<T>,
): Promise<T> => {
  const handovers = await dropHandoversTo(pen, personId, leftOn);
  const before = await chargeRows(pen.db, personId);
  // Moved: what could not be given back, and ends earlier still, keeps how it stood before the first day noted.
  const waiting = (await departureOf(pen.db, personId)).ends.filter((one) => one.kept !== "changed");
  const done = await work();
  if (leftOn <= pen.today) {
    await forgetEnds(pen, personId);
    return done;
  }
  await keep(pen, personId, "persons", personId, { leftOn: null }, { leftOn });
  for (const { id, poleId } of handovers) await keep(pen, personId, "handovers", id, { poleId }, null);
  const after = await chargeRows(pen.db, personId);
  for (const table of endedTables)
    for (const one of endedBetween(table, before.get(table) ?? [], after.get(table) ?? []))
      await keep(pen, personId, table, one.id, firstOf(waiting, one), one.after);
  return done;
};

const firstOf = (waiting: readonly Ended[], { table, id, before }: Ended): Row =>
  waiting.find((one) => one.table === table && one.id === id)?.before ?? before;

/** Gives back what a departure had ended and can still be given back; answers what it was, and what it was not. */
export const giveBack = async (pen: Pen, personId: string): Promise<Departure> => {
  const departure = await departureOf(pen.db, personId);
  for (const one of departure.ends.filter((each) => each.kept === null)) {
    await putBack(pen, one);
    await pen.db
      .deleteFrom("departureEnds")
      .where("personId", "=", personId)
      .where("rowTable", "=", one.table)
      .where("rowId", "=", one.id)
      .execute();
  }
  return departure;
};

/** Forgets how things stood before a departure: its day has come, or it will not be. */
export const forgetEnds = async (pen: Pen, personId: string): Promise<void> => {
  await pen.db.deleteFrom("departureEnds").where("personId", "=", personId).execute();
};

/** One line in the history of each pole they go on in, or one alone. Records person.stay. */
export const recordStay = async (pen: Pen, personId: string, ends: Departure["ends"]): Promise<void> => {
  const back = ends.filter((one) => one.kept === null);
  const poles = new Set(back.flatMap(({ table, before }) => (table === "polePeople" ? [String(before.poleId)] : [])));
  const line = {
    ...{ verb: "person.stay" as const, subject: { kind: "person", id: personId } },
    data: { back: back.length, kept: ends.length - back.length },
  };
  if (poles.size === 0) await pen.record(line);
  for (const pole of poles) await pen.record({ ...line, pole });
};

const putBack = async (pen: Pen, { table, id, before, after }: Ended) => {
  if (after === null) {
    const columns = Object.keys(before);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((one) => sql.ref(one)))})
      values (${sql.join(columns.map((one) => before[one]))})`.execute(pen.db);
    return;
  }
  const set = Object.entries(endOf(table, before)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update ${sql.table(table)} set ${sql.join(set)} where "id" = ${id}`.execute(pen.db);
};

const keep = async (
  pen: Pen,
  personId: string,
  rowTable: string,
  rowId: string,
  before: Row,
  after: { [column: string]: Json } | null,
) => {
  const how = { rowBefore: canonical(before), rowAfter: after === null ? null : canonical(after) };
  await pen.db
    .insertInto("departureEnds")
    .values({ personId, rowTable, rowId, ...how })
    .onConflict((conflict) => conflict.columns(["personId", "rowTable", "rowId"]).doUpdateSet(how))
    .execute();
};
