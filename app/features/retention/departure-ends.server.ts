import { sql } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Json } from "../../canonical";
import { type Ended, type EndedTable, endedTables, placeOf, type Row, type WhyKept, whyKept } from "./giving-back";

/** Rows as they stand of all that a departure may end, table by table; powers delegated by others' hands come too. */
export const chargeRows = async (db: Db, personId: string): Promise<Map<EndedTable, Row[]>> => {
  const found = new Map<EndedTable, Row[]>();
  for (const table of endedTables) {
    // What was delegated from a power ends with it, whoever holds it.
    const whose = table === "legalPowers" ? sql`true` : sql`"personId" = ${personId}`;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${whose}`.execute(db);
    found.set(table, rows);
  }
  return found;
};

export type Departure = {
  /** Noted since what it ends is kept: an older one gives nothing back. */
  known: boolean;
  ends: (Ended & { kept: WhyKept | null })[];
  /** Poles whose handover towards this person was dropped. */
  handovers: string[];
};

/** What the departure of somebody ended ahead, and of each thing whether it can be given back. */
export const departureOf = async (db: Db, personId: string): Promise<Departure> => {
  const rows = await db.selectFrom("departureEnds").selectAll().where("personId", "=", personId).execute();
  const ended = rows.flatMap(({ rowTable, rowId, rowBefore, rowAfter }): Ended[] => {
    const table = endedTables.find((one) => one === rowTable);
    return table
      ? [{ table, id: rowId, before: rowIn(rowBefore), after: rowAfter === null ? null : rowIn(rowAfter) }]
      : [];
  });
  const ends: Departure["ends"] = [];
  for (const one of ended) {
    const { columns } = placeOf(one.table, one.before);
    const here = sql.join(
      columns.map((column) => sql`${sql.ref(column)} = ${one.before[column] ?? ""}`),
      sql` and `,
    );
    const place = await sql<Row>`select * from ${sql.table(one.table)} where ${here}`.execute(db);
    const now = place.rows.find((row) => row.id === one.id) ?? null;
    const others = place.rows.filter((row) => !ended.some((each) => each.table === one.table && each.id === row.id));
    ends.push({ ...one, kept: whyKept(one, now, others, await closedOn(db, one)) });
  }
  return {
    known: rows.some((row) => row.rowTable === "persons"),
    ends: withDelegations(ends, personId),
    handovers: rows.filter((row) => row.rowTable === "handovers").map((row) => String(rowIn(row.rowBefore).poleId)),
  };
};

// A seat that nobody would hold any more may have been closed since, and so may a pole.
const closedOn = async (db: Db, { table, before }: Ended): Promise<string | null> => {
  if (table !== "mandates" && table !== "polePeople") return null;
  const [places, id] = table === "mandates" ? ["seats", before.seatId] : ["poles", before.poleId];
  const { rows } = await sql<{ closedOn: string | null }>`
    select "closedOn" from ${sql.table(places)} where "id" = ${id}`.execute(db);
  return rows[0]?.closedOn ?? null;
};

// A delegation does not come back without the power it comes from.
const withDelegations = (ends: Departure["ends"], personId: string): Departure["ends"] =>
  ends.map((one) => {
    if (one.table !== "legalPowers" || one.before.personId === personId || one.kept) return one;
    const source = ends.find(
      (each) =>
        each.table === "legalPowers" && each.before.power === one.before.power && each.before.personId === personId,
    );
    return source?.kept ? { ...one, kept: "changed" } : one;
  });

const rowIn = (text: string): Row => JSON.parse(text) as { [column: string]: Json };
