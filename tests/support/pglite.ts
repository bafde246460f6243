import { PGlite } from "@electric-sql/pglite";
import { postgresOver } from "../../db/dialect";
import { type Opened, openWith } from "../../db/open";

let server: Promise<PGlite> | null = null;

/** A fresh schema on PostgreSQL's own code, one connection: it proves the SQL, never a race. */
export const openPglite = async (): Promise<Opened> => {
  server ??= PGlite.create();
  const database = await server;
  await database.exec("drop schema public cascade; create schema public");
  return openWith(
    postgresOver(() => onePool(database)),
    null,
  );
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
