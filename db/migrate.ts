import { type Kysely, sql } from "kysely";
import type { Db, Dialect } from "./dialect";
import { migrations } from "./migrations";
import type { Schema } from "./schema";

/** Thrown when the file was written by a newer Terreau: the sentence tells what to do. */
export class NewerDatabase extends Error {}

type Applied = { name: string };
type Options = { backupTo: ((nextMigration: string) => string) | null };

/**
 * Applies what is missing, forward only, each migration in its own transaction.
 * Refuses a database that knows a migration this program does not (`NewerDatabase`).
 */
export const migrate = async (db: Db, dialect: Dialect, options: Options): Promise<string[]> => {
  await sql
    .raw(`create table if not exists "migrations" ("name" text not null primary key, "at" text not null)${dialect.end}`)
    .execute(db);
  const { rows } = await sql<Applied>`select "name" from "migrations" order by "name"`.execute(db);
  const known = new Set(migrations.map((migration) => migration.name));
  const stranger = rows.find((row) => !known.has(row.name));
  if (stranger)
    throw new NewerDatabase(
      `This database was made by a newer Terreau (${stranger.name}). Install that version, or restore a backup.`,
    );

  const applied = new Set(rows.map((row) => row.name));
  const missing = migrations.filter((migration) => !applied.has(migration.name));
  const first = missing[0];
  if (first && applied.size > 0 && options.backupTo) await dialect.copyTo?.(options.backupTo(first.name));
  for (const migration of missing) {
    await db.transaction().execute(async (trx) => {
      for (const statement of migration.up(dialect)) await sql.raw(statement).execute(trx);
      await sql`insert into "migrations" ("name", "at") values (${migration.name}, ${new Date().toISOString()})`.execute(
        trx,
      );
      if (migration.name.endsWith("kernel")) await startJournal(trx);
    });
  }
  return missing.map((migration) => migration.name);
};

/** Line 0 of every chain: nothing happened yet. */
export const FIRST_HASH = "0".repeat(64);

const startJournal = (trx: Kysely<Schema>) =>
  trx.insertInto("journalHead").values({ id: 1, seq: 0, hash: FIRST_HASH }).execute();
