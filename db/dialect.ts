import Database from "better-sqlite3";
import { type Kysely, PostgresDialect, type PostgresPool, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import pg from "pg";
import type { Schema } from "./schema";

/** The handle every query takes: the root handle or a transaction of it. */
export type Db = Kysely<Schema>;

export type Migration = { name: string; up: (d: Dialect) => string[] };

/** The only questions an engine answers; nothing outside this file asks which one it is. */
export type Dialect = {
  open: () => SqliteDialect | PostgresDialect;
  /** What the first write must find true of the open handle; the sentence says what is wrong. */
  check: (db: Db) => Promise<string | null>;
  /** What is broken inside the file itself (pages, references), in a few words; null when nothing is. */
  damage: (db: Db) => Promise<string | null>;
  end: string;
  bytes: string;
  /** Statements that refuse update and delete on a sealed table. */
  guard: (table: string) => string[];
  /** A consistent copy of the whole database into a file, or null where the engine's own tool does it. */
  copyTo: ((file: string) => Promise<void>) | null;
};

/** True for a broken uniqueness, on either engine. */
export const isUniqueViolation = (error: unknown): boolean =>
  hasCode(error, ["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"]);

/** True when another writer held the pen too long: nothing was read yet, so it may be tried again. */
export const isBusy = (error: unknown): boolean => hasCode(error, ["SQLITE_BUSY", "55P03"]);

/** Why a database could not be opened and what to do, in one sentence; null when it is something else. */
export const whyNotOpened = (error: unknown, address: string): string | null => {
  if (hasCode(error, ["SQLITE_NOTADB"]))
    return `${address} is not a Terreau database: choose another file, or restore a backup.`;
  if (hasCode(error, ["SQLITE_CORRUPT"])) return `${address} is damaged: keep it aside and restore a backup.`;
  if (hasCode(error, ["SQLITE_CANTOPEN", "SQLITE_READONLY", "EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"]))
    return `${address} cannot be written: give this user the right to write there, or choose another place.`;
  if (hasCode(error, ["SQLITE_FULL", "ENOSPC"])) return `${address} cannot be written: the disk is full.`;
  if (hasCode(error, ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "3D000", "28P01", "28000"]))
    return `PostgreSQL at ${new URL(address).host} does not let Terreau in: check that it runs, the name of the database, the user and the password.`;
  return error instanceof Error ? error.message : null;
};

const hasCode = (error: unknown, codes: string[]) =>
  error instanceof Error && "code" in error && codes.some((code) => `${error.code}_`.startsWith(`${code}_`));

/** The dialect for an address: a `postgres://` URL, or the path of a SQLite file. */
export const dialectFor = (address: string): Dialect =>
  /^postgres(ql)?:\/\//.test(address) ? postgres(address) : sqlite(address);

const sqlite = (file: string): Dialect => {
  let handle: Database.Database | null = null;
  return {
    open: () => {
      const database = new Database(file);
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = FULL");
      database.pragma("foreign_keys = ON");
      // What is erased is overwritten: the law's « effacé » is not a row nobody lists any more.
      database.pragma("secure_delete = ON");
      database.pragma("busy_timeout = 200");
      handle = database;
      return new SqliteDialect({ database: keepStatements(database) });
    },
    check: async (db) => {
      const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
      return rows[0]?.synchronous === 2
        ? null
        : "The database file does not wait for the disk (synchronous is not FULL).";
    },
    damage: async (db) => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      if (rows[0]?.integrity_check !== "ok") return "integrity check";
      const broken = await sql`pragma foreign_key_check`.execute(db);
      return broken.rows.length > 0 ? `${broken.rows.length} broken references` : null;
    },
    end: " strict",
    bytes: "blob",
    guard: (table) =>
      ["update", "delete"].map(
        (verb) => `create trigger "${table}_no_${verb}" before ${verb} on "${table}"
          begin select raise(abort, 'a line of ${table} is never changed'); end`,
      ),
    copyTo: async (target) => {
      await handle?.backup(target);
    },
  };
};

/** Kysely prepares at every execution; the most recent 300 statements are kept, and a busy one is prepared anew. */
const keepStatements = (database: Database.Database): SqliteDatabase => {
  const kept = new Map<string, Database.Statement>();
  const prepare = (text: string) => {
    const known = kept.get(text);
    if (known && !known.busy) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const statement = database.prepare(text);
    if (!known) kept.set(text, statement);
    if (kept.size > 300) kept.delete(kept.keys().next().value ?? "");
    return statement;
  };
  return { prepare, close: () => void database.close() };
};

const postgres = (url: string): Dialect =>
  postgresOver(() => {
    const options = "-c lock_timeout=2000 -c statement_timeout=20000";
    const pool = new pg.Pool({ connectionString: url, max: 10, options });
    // An idle client that loses its server must not end the process; the next query gets a fresh one.
    pool.on("error", () => undefined);
    return pool;
  });

/** PostgreSQL through any pool that speaks like `pg`'s. */
export const postgresOver = (pool: () => PostgresPool): Dialect => ({
  open: () => new PostgresDialect({ pool: pool() }),
  check: async (db) => {
    const { rows } = await sql<{ setting: string }>`select current_setting('synchronous_commit') as setting`.execute(
      db,
    );
    return rows[0]?.setting === "off" ? "The server does not wait for the disk (synchronous_commit is off)." : null;
  },
  damage: async () => null,
  end: "",
  bytes: "bytea",
  guard: (table) => [
    `create or replace function "${table}_sealed"() returns trigger language plpgsql as
      'begin raise exception ''a line of ${table} is never changed''; end'`,
    `create trigger "${table}_no_change" before update or delete on "${table}" for each row execute function "${table}_sealed"()`,
  ],
  copyTo: null,
});
