import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { sql } from "kysely";
import { verifyJournal } from "../app/verify.server";
import type { Db } from "./dialect";
import { openDatabase } from "./open";

/** Copies the database while it runs, then opens the copy and checks it: integrity, keys, chain. Answers a sentence. */
export const backup = async (address: string, target: string): Promise<string> => {
  const file = resolve(target);
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name.`);
  mkdirSync(dirname(file), { recursive: true });
  const { db, dialect } = await openDatabase(address);
  if (!dialect.copyTo) throw new Error("This server's own tool makes its backups: pg_dump.");
  await dialect.copyTo(file);
  await db.destroy();
  return `Saved to ${file}. ${await checked(file)}`;
};

/** Checks a copy, then puts it in place; what stood there is kept beside it. Answers a sentence. */
export const restore = async (address: string, source: string): Promise<string> => {
  const file = resolve(source);
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const found = await checked(file);
  const aside = `${address}.before-restore-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  mkdirSync(dirname(address), { recursive: true });
  if (existsSync(address)) renameSync(address, aside);
  for (const tail of ["-wal", "-shm"]) rmSync(`${address}${tail}`, { force: true });
  copyFileSync(file, address);
  return `Restored from ${file}. ${found}`;
};

const checked = async (file: string): Promise<string> => {
  const { db } = await openDatabase(file);
  const sentence = await check(db).finally(() => db.destroy());
  for (const tail of ["-wal", "-shm"]) rmSync(`${file}${tail}`, { force: true });
  return sentence;
};

const check = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  if (rows[0]?.integrity_check !== "ok") throw new Error("This copy is damaged (integrity check).");
  const keys = await sql`pragma foreign_key_check`.execute(db);
  if (keys.rows.length > 0) throw new Error(`This copy is damaged (${keys.rows.length} broken references).`);
  const { lines, fault } = await verifyJournal(db);
  if (fault) throw new Error(`This copy is damaged (journal line ${fault.seq}, ${fault.what}).`);
  const people = await db
    .selectFrom("persons")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return `Checked: ${lines} journal lines hold, ${people.n} people.`;
};
