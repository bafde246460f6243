import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { type Db, type Dialect, dialectFor, whyNotOpened } from "./dialect";
import { migrate } from "./migrate";
import type { Schema } from "./schema";

export type Opened = { db: Db; dialect: Dialect };

/**
 * Opens a database and brings it to the newest schema; a file that already held something is copied first.
 * Throws one clear sentence: newer schema, broken file, folder that cannot be written, disk not waited for.
 */
export const openDatabase = async (address: string): Promise<Opened> => {
  const dialect = dialectFor(address);
  try {
    const fresh = !existsSync(address);
    if (dialect.copyTo) mkdirSync(dirname(address), { recursive: true });
    return await openWith(dialect, fresh ? null : (name) => `${address}.before-${name}`);
  } catch (error) {
    throw new Error(whyNotOpened(error, address) ?? String(error), { cause: error });
  }
};

/** The same over a dialect already made; `backupTo` names the copy made before a migration. */
export const openWith = async (dialect: Dialect, backupTo: ((next: string) => string) | null): Promise<Opened> => {
  const db: Db = new Kysely<Schema>({ dialect: dialect.open() });
  await migrate(db, dialect, { backupTo });
  const wrong = await dialect.check(db);
  if (wrong) throw new Error(wrong);
  return { db, dialect };
};
