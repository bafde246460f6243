import { sql } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Json } from "../../canonical";
import { isLastKeeper } from "../people/keepers.server";
import { type Holding, holdingOf, mustStay, type Table, tables } from "./holdings";

export type Row = { [column: string]: Json };
export type Held = { table: Table; rows: Row[]; withheld: boolean };

/** The rows of one table that name a person, without what is never copied. */
const rowsOf = async (db: Db, table: Table, personId: string): Promise<Row[]> => {
  const { rows } = await sql<{
    [column: string]: unknown;
  }>`select * from ${sql.table(table)} where ${naming(holdingOf(table), personId)}`.execute(db);
  const { without = [] } = holdingOf(table);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !without.includes(column))
        .map(([column, value]) => [column, plain(value)]),
    ),
  );
};

const naming = ({ columns, prefix = "" }: Holding, personId: string) =>
  sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${`${prefix}${personId}`}`),
    sql` or `,
  );

const plain = (value: unknown): Json =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

/**
 * Everything held about a person, table by table; a table with nothing is left out. What is hers alone is counted and
 * withheld from anybody else who makes her copy.
 */
export const heldAbout = async (db: Db, personId: string, hers: boolean): Promise<Held[]> => {
  const held: Held[] = [];
  for (const table of tables) {
    const rows = await rowsOf(db, table, personId);
    const withheld = !hers && holdingOf(table).hers === true;
    if (rows.length > 0) held.push({ table, rows: withheld ? rows.map(() => ({})) : rows, withheld });
  }
  return held;
};

/** What stays after a person's name is gone, counted by table. */
export const staysOf = (held: Held[]): { table: Table; count: number }[] => {
  const counts: { [table in Table]?: number } = {};
  for (const { table, rows } of held) counts[table] = rows.length;
  return mustStay(counts).map((table) => ({ table, count: counts[table] ?? 0 }));
};

/** The photo of a person as it is kept, in base64, or null. */
export const portraitOf = async (db: Db, personId: string): Promise<string | null> => {
  const file = await db
    .selectFrom("persons")
    .innerJoin("files", "files.hash", "persons.portraitHash")
    .select("bytes")
    .where("persons.id", "=", personId)
    .executeTakeFirst();
  return file ? Buffer.from(file.bytes).toString("base64") : null;
};

/** What stands in the way of a person's erasure on a civil day: the last keeper, or somebody who holds a charge, or will. */
export const stillHolds = async (db: Db, personId: string, today: string) => {
  const open = (table: "mandates" | "legalPowers" | "polePeople") =>
    sql<{ id: string }>`select "id" from ${sql.table(table)} where "personId" = ${personId}
      and ("endsOn" is null or "endsOn" >= ${today}) ${
        table === "mandates" ? sql`and ("endedOn" is null or "endedOn" > ${today})` : sql``
      } ${table === "polePeople" ? sql`and "part" = 'lead'` : sql``} limit 1`.execute(db);
  for (const table of ["mandates", "legalPowers", "polePeople"] as const)
    if ((await open(table)).rows.length > 0) return "retention.stillInCharge" as const;
  return (await isLastKeeper(db, personId)) ? ("people.lastKeeper" as const) : null;
};
