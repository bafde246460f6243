import { PGlite } from "@electric-sql/pglite";
import { postgresOver } from "../../db/dialect";
import { type Opened, openWith } from "../../db/open";

let server: Promise<PGlite> | null = null;

/** An empty database on PostgreSQL's own code, one connection: it proves the SQL, never a race. */
export const openPglite = async (): Promise<Opened> => {
  server ??= migrated();
  const database = await server;
  await database.exec(await emptying(database));
  return openOver(database);
};

const openOver = (database: PGlite) =>
  openWith(
    postgresOver(() => onePool(database)),
    null,
  );

/** Migrated once for all the tests of a process; what the migrations themselves wrote is kept aside. */
const migrated = async (): Promise<PGlite> => {
  const database = await PGlite.create();
  await openOver(database);
  for (const table of await tablesOf(database))
    await database.exec(`create temp table "kept ${table}" as select * from public."${table}"`);
  return database;
};

/** Back to what the migrations left, guards of sealed rows and foreign keys aside. */
const emptying = async (database: PGlite): Promise<string> => {
  const tables = await tablesOf(database);
  return [
    "set session_replication_role = replica",
    ...tables.map((table) => `delete from public."${table}"`),
    ...tables.map((table) => `insert into public."${table}" select * from "kept ${table}"`),
    "set session_replication_role = origin",
  ].join(";\n");
};

const tablesOf = async (database: PGlite): Promise<string[]> => {
  const { rows } = await database.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' order by tablename",
  );
  return rows.map(({ tablename }) => tablename);
};

const onePool = (database: PGlite) => {
  let last: Promise<unknown> = Promise.resolve();
  const connect = async () => {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    const query = async (text: string, values: readonly unknown[]) => {
      const { rows, affectedRows } = await database.query(text, [...values]);
      return { command: commandOf(text), rowCount: affectedRows ?? rows.length, rows };
    };
    return { query, release } as never;
  };
  return { connect, end: async () => undefined };
};

const commandOf = (text: string) => (text.trimStart().split(/\s/)[0] ?? "").toUpperCase() as "SELECT";
