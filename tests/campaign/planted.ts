import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openDatabase } from "../../db/open";
import { root } from "../../packaging/sources.js";
import { type App, type AppOptions, openApp } from "../support/running-app";
import { plantSmall } from "../support/small";

export type Planted = { folder: string; file: string; remove: () => void };

/** The small association in a file of its own. */
export const planted = async (): Promise<Planted> => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-campaign-"));
  const file = join(folder, "terreau.sqlite");
  const { db } = await openDatabase(file);
  await plantSmall(db);
  await db.destroy();
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The built server on that file, with the tour's switch of persons. */
export const serve = (file: string, { env, ...options }: AppOptions = {}): Promise<App> =>
  openApp({ garden: false, env: { TERREAU_DB: file, TERREAU_DEMO: "1", ...env }, ...options });

/** Ends the server as a power cut would, and waits until it is gone. */
export const kill = (app: App): Promise<void> =>
  new Promise((resolve) => {
    app.process.once("close", () => resolve());
    app.process.kill("SIGKILL");
  });

/** Rows of the file as they stand, read beside whoever serves it. */
export const rows = <T>(file: string, query: string): T[] => {
  const database = new Database(file, { readonly: true });
  const found = database.prepare<[], T>(query).all();
  database.close();
  return found;
};

export type Ended = { code: number | null; said: string[] };

/** Runs a program of Terreau until it ends; answers its code and its lines. `user` is the id of another user. */
export const ended = (words: string[], env: Record<string, string> = {}, user?: number): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: "production", LANG: "C", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    let said = "";
    for (const output of [child.stdout, child.stderr])
      output.on("data", (text: Buffer) => {
        said += text.toString();
      });
    child.on("close", (code) => resolve({ code, said: said.split("\n").filter((line) => line.trim() !== "") }));
  });

/** What `npm run db -- …` runs. */
export const db = (file: string, ...words: string[]): Promise<Ended> =>
  ended(["packaging/go.js", "db", ...words], { TERREAU_DB: file });
