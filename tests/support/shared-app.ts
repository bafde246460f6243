import { type ChildProcess, fork } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bundleServer } from "../../packaging/build.js";
import { root } from "../../packaging/sources.js";
import type { Answered, Asked } from "./houses";
import { type App, freePort, gardenFile, type Lang } from "./running-app";

type Landlord = { process: ChildProcess; lines: string[]; ask: (what: Asked) => Promise<void> };

// One process for all the files of a worker: starting a server costs more than most stories do.
let landlord: Promise<Landlord> | null = null;
let asked = 0;
/** What the program answers, unasked, once it listens to what it is told. */
const READY = -1;

/** A house of its own on a fresh copy of the garden, in a server that other stages live in too. */
export const openShared = async (lang: Lang = "fr"): Promise<App> => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-app-"));
  const database = join(folder, "terreau.sqlite");
  copyFileSync(await gardenFile(lang), database);
  const host = "127.0.0.1";
  const port = await freePort(host);
  landlord ??= openLandlord();
  const { process: child, lines, ask } = await landlord;
  await ask({ id: asked++, open: { database, port, host, lang } });
  const stop = async () => {
    await ask({ id: asked++, close: database });
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: `http://${host}:${port}`, lang, database, lines, process: child, stop };
};

const openLandlord = async (): Promise<Landlord> => {
  const folder = join(root, ".cache", `houses-${process.pid}`);
  await bundleServer(folder, { houses: "tests/support/houses.ts" });
  const child = fork(join(folder, "houses.js"), {
    cwd: root,
    execArgv: ["--enable-source-maps"],
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const lines: string[] = [];
  for (const output of [child.stdout, child.stderr])
    if (output) createInterface({ input: output }).on("line", (line) => lines.push(line));
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  child.on("message", ({ id, failed }: Answered) => {
    if (failed) waiting.get(id)?.reject(new Error(failed));
    else waiting.get(id)?.resolve();
    waiting.delete(id);
  });
  child.once("close", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The server ended (${code}).\n${lines.join("\n")}`));
  });
  const answer = (id: number) => new Promise<void>((resolve, reject) => waiting.set(id, { resolve, reject }));
  await answer(READY);
  // Read whole by now.
  rmSync(folder, { recursive: true, force: true });
  const ask = (what: Asked) => {
    const answered = answer(what.id);
    child.send(what);
    return answered;
  };
  return { process: child, lines, ask };
};
