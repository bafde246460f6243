import { hostname } from "node:os";
import type { Db } from "./dialect";

const KEY = "served";
const HELD_FOR_MS = 20_000;

type Holder = { host: string; pid: number; until: string };

/** Says for the next 20 seconds that this process serves the database. */
export const holdLease = async (db: Db, now: Date): Promise<void> => {
  const until = new Date(now.getTime() + HELD_FOR_MS).toISOString();
  const value = JSON.stringify({ host: hostname(), pid: process.pid, until } satisfies Holder);
  await db
    .insertInto("settings")
    .values({ key: KEY, value })
    .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
    .execute();
};

/** This process leaves: the database may be served or replaced at once. */
export const dropLease = (db: Db) => db.deleteFrom("settings").where("key", "=", KEY).execute();

/**
 * The process that serves this database, in words; null when none does. One that died without a word holds nothing on
 * its own machine, and its lease runs out on another.
 */
export const leaseHolder = async (db: Db, now: Date): Promise<string | null> => {
  const row = await db.selectFrom("settings").select("value").where("key", "=", KEY).executeTakeFirst();
  if (!row) return null;
  const { host, pid, until } = JSON.parse(row.value) as Holder;
  if (until <= now.toISOString() || (host === hostname() && (pid === process.pid || !lives(pid)))) return null;
  return `process ${pid} on ${host}`;
};

const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};
