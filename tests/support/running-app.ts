import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { builtFrom } from "../../packaging/build.js";
import { root } from "../../packaging/sources.js";
import { run } from "../../packaging/steps.js";
import { inTurn } from "../../packaging/turn.js";

export type Lang = "fr" | "en";
export type AppOptions = { garden?: boolean; lang?: Lang; host?: string; env?: Record<string, string> };
export type App = {
  origin: string;
  lang: Lang;
  /** Path of this server's own database file. */
  database: string;
  /** What the server said on its two outputs, line by line. */
  lines: string[];
  process: ChildProcess;
  stop: () => Promise<void>;
};

const readyWithin = 30_000;
const stoppedWithin = 5_000;

/** Starts the built server on a free port, on its own copy of the example garden or on an empty database. */
export const openApp = async ({
  garden = true,
  lang = "fr",
  host = "127.0.0.1",
  env = {},
}: AppOptions = {}): Promise<App> => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-app-"));
  const database = join(folder, "terreau.sqlite");
  if (garden) copyFileSync(await gardenFile(lang), database);
  const port = await freePort(host);
  const origin = `http://${host}:${port}`;
  const child = spawn(process.execPath, ["--enable-source-maps", join(root, "build", "main.js")], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: host,
      ORIGIN: origin,
      TERREAU_DB: database,
      TERREAU_LANG: lang,
      ...(garden ? { TERREAU_DEMO: "1" } : {}),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => lines.push(line));
  try {
    await ready(child, lines);
  } catch (error) {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const stop = async () => {
    const clean = await ended(child);
    rmSync(folder, { recursive: true, force: true });
    if (!clean) throw new Error(`The server did not end within ${stoppedWithin} ms of SIGTERM.`);
  };
  return { origin, lang, database, lines, process: child, stop };
};

/** The cached garden of this build, this language and this day, planted once for all processes. */
export const gardenFile = async (lang: Lang): Promise<string> => {
  const sources = builtFrom();
  if (!sources) throw new Error("build/ is missing or unfinished: run « npm run build » first.");
  const day = new Date().toLocaleDateString("sv");
  const file = join(root, ".cache", `garden-${sources.slice(0, 12)}-${lang}-${day}.sqlite`);
  await inTurn(`garden-${lang}`, async () => {
    if (existsSync(file)) return;
    const making = `${file}.making`;
    rmSync(making, { force: true });
    const log = join(root, ".cache", `garden-${lang}.log`);
    const code = await run(process.execPath, ["build/cli.js", "garden", "--lang", lang, "--to", making], { log });
    if (code !== 0) throw new Error(`The garden could not be planted; see ${log}.`);
    renameSync(making, file);
  });
  return file;
};

/** A port that nothing listens on, at the moment it is asked for. */
export const freePort = (host = "127.0.0.1"): Promise<number> =>
  new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", reject);
    trial.listen({ port: 0, host }, () => {
      const address = trial.address();
      trial.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const ready = (child: ChildProcess, lines: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`Not ready within ${readyWithin} ms.\n${lines.join("\n")}`)),
      readyWithin,
    );
    if (!child.stdout) throw new Error("The server has no output to listen to.");
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      if (!line.startsWith("READY ")) return;
      clearTimeout(late);
      resolve();
    });
    child.once("close", (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended (${code}) before it was ready.\n${lines.join("\n")}`));
    });
  });

/** Asks the server to end; true when it did so by itself. */
const ended = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(true);
    const late = setTimeout(() => child.kill("SIGKILL"), stoppedWithin);
    child.once("close", (_, signal) => {
      clearTimeout(late);
      resolve(signal !== "SIGKILL");
    });
    child.kill("SIGTERM");
  });
