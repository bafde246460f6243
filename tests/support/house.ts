import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, Refused } from "../../app/command.server";
import type { Ctx } from "../../app/context";
import { ownWordsOf } from "../../app/features/association/queries.server";
import type { Me } from "../../app/me";
import { loadPerson } from "../../app/me.server";
import type { House } from "../../app/server/house";
import { makeHub } from "../../app/server/hub";
import { makeIds } from "../../app/server/ids";
import { civilDay } from "../../app/texts/zone";
import { type Opened, openDatabase } from "../../db/open";
import { openPglite } from "./pglite";

export type TestHouse = { house: House; at: (instant: string) => void; close: () => Promise<void>; file: string };

/** A House on its own new SQLite file, with a clock the test sets; `close` removes the file. */
export const testHouse = async (instant = "2026-11-23T09:00:00.000Z", address?: string): Promise<TestHouse> => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-"));
  const file = address ?? join(folder, "test.sqlite");
  const { db, dialect } = address ? await openDatabase(address) : await openForTests(file);
  let now = new Date(instant);
  const house: House = {
    db,
    dialect,
    hub: makeHub(),
    pool: { run: async () => Promise.reject(new Error("this test has no worker pool")), close: async () => undefined },
    clock: () => now,
    ids: makeIds(),
    origin: "http://127.0.0.1:3000",
    publicUrl: null,
    demo: false,
    lan: false,
    development: false,
    secret: "5".repeat(64),
    content: "content",
    kept: new Map(),
    defaultLang: "fr",
  };
  return {
    house,
    file,
    at: (next) => {
      now = new Date(next);
    },
    close: async () => {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** SQLite by default; PostgreSQL's own code in the process where the run asks for it. */
const openForTests = async (file: string): Promise<Opened> => {
  if (process.env.TERREAU_TEST_ENGINE === "pglite") return openPglite();
  bare ??= migratedFile();
  copyFileSync(await bare, file);
  return openDatabase(file);
};

// Every table and no row, made once for all the tests of a process: forty migrations take longer than most tests.
let bare: Promise<string> | null = null;

const migratedFile = async () => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-bare-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "bare.sqlite");
  const { db } = await openDatabase(file);
  await db.destroy();
  return file;
};

/** The context of someone at this House now; `who` is a person's id, or any Me. */
export const contextOf = async (house: House, who: string | Me, zone = "Europe/Paris"): Promise<Ctx> => {
  const now = house.clock();
  const today = civilDay(now.toISOString(), zone);
  const me = typeof who === "string" ? await loadPerson(house.db, who, today) : who;
  if (!me) throw new Error(`nobody called ${String(who)} today`);
  return {
    db: house.db,
    house,
    me,
    zone,
    words: await ownWordsOf(house.db),
    today,
    now: now.toISOString(),
    lang: "fr",
    id: () => house.ids(now),
    origin: house.origin,
    demo: house.demo,
  };
};

/** Runs a command as someone; answers its Answer, or the Refused it met. */
export const runAs = async (
  house: House,
  who: string | Me,
  command: Command,
  typed: { [name: string]: string | string[] },
) =>
  command.run(await contextOf(house, who), typed).catch((error: unknown) => {
    if (error instanceof Refused) return error;
    throw error;
  });
