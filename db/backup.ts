import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { verifyJournal } from "../app/verify.server";
import { leaseHolder } from "./lease";
import type { Opened } from "./open";
import { openDatabase } from "./open";

/** Copies the database while it runs, then opens the copy and checks it: integrity, keys, chain, counts. Answers a sentence. */
export const backup = async (address: string, target: string): Promise<string> => {
  const file = resolve(target);
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name.`);
  if (!existsSync(address)) throw new Error(`${address} is not there.`);
  mkdirSync(dirname(file), { recursive: true });
  const { db, dialect } = await openDatabase(address);
  if (!dialect.copyTo) throw new Error("This server's own tool makes its backups: pg_dump.");
  await dialect.copyTo(file);
  await db.destroy();
  return `Saved to ${file}. ${await checked(file)}`;
};

/** Checks a copy, then puts it in place; what stood there is kept beside it, whole. Answers a sentence. */
export const restore = async (address: string, source: string): Promise<string> => {
  const file = resolve(source);
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const found = await checked(file);
  const holder = await servedBy(address);
  if (holder) throw new Error(`Terreau is running on this database (${holder}): stop it first, then restore.`);
  const aside = `${address}.before-restore-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  mkdirSync(dirname(address), { recursive: true });
  // The write-ahead file goes with its database: it may hold acknowledged writes.
  for (const tail of ["", "-wal", "-shm"]) if (existsSync(address + tail)) renameSync(address + tail, aside + tail);
  copyFileSync(file, address);
  return `Restored from ${file}. ${found}`;
};

const servedBy = async (address: string): Promise<string | null> => {
  if (!existsSync(address)) return null;
  const { db } = await openDatabase(address);
  return leaseHolder(db, new Date()).finally(() => db.destroy());
};

const checked = async (file: string): Promise<string> => {
  const opened = await openDatabase(file);
  const sentence = await check(opened).finally(() => opened.db.destroy());
  for (const tail of ["-wal", "-shm"]) rmSync(`${file}${tail}`, { force: true });
  return sentence;
};

const check = async ({ db, dialect }: Opened): Promise<string> => {
  const damage = await dialect.damage(db);
  if (damage) throw new Error(`This copy is damaged: ${damage}.`);
  const { lines, fault } = await verifyJournal(db);
  if (fault) throw new Error(`This copy is damaged (journal line ${fault.seq}, ${fault.what}).`);
  const people = await db
    .selectFrom("persons")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return `Checked: ${lines} journal lines hold, ${people.n} people.`;
};
