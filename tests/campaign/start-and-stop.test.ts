import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../packaging/sources.js";
import { signedIn } from "../support/client";
import { freePort } from "../support/running-app";
import { loggers } from "./log";
import { type Ended, ended, kill, type Planted, planted, serve } from "./planted";

let it: Planted;
beforeEach(async () => {
  it = await planted();
});
afterEach(() => it.remove());

const start = async (file: string, env: Record<string, string> = {}, user?: number): Promise<Ended> =>
  ended(["--enable-source-maps", "build/main.js"], { PORT: String(await freePort()), TERREAU_DB: file, ...env }, user);

/** Ended by itself, in one sentence that matches, without a stack. */
const expectRefusal = ({ code, said }: Ended, sentence: RegExp) => {
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(sentence);
  expect(code).toBe(1);
};

test("a second server on the same file is refused, a third one after a kill is not", async () => {
  const first = await serve(it.file);
  expectRefusal(await start(it.file), /already runs on .*Stop it first/);
  await kill(first);
  await first.stop();
  const third = await serve(it.file);
  await third.stop();
});

describe("a start that cannot be is refused in one sentence", () => {
  test("a database made by a newer Terreau, which stays as it is", async () => {
    const database = new Database(it.file);
    database.prepare(`insert into "migrations" ("name", "at") values ('9999-later', '2030-01-01')`).run();
    database.close();
    expectRefusal(await start(it.file), /newer Terreau \(9999-later\)/);
  });

  test("a file that is no database", async () => {
    writeFileSync(it.file, Buffer.alloc(20_000, "Not a database. "));
    expectRefusal(await start(it.file), /is not a Terreau database|is damaged/);
  });

  test("a database whose pages are broken", async () => {
    const database = new Database(it.file);
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
    const bytes = readFileSync(it.file);
    bytes.fill(0xa5, 100, 60_000);
    writeFileSync(it.file, bytes);
    expectRefusal(await start(it.file), /is not a Terreau database|is damaged/);
  });

  test.runIf(process.getuid?.() === 0)("a folder that cannot be written", async () => {
    expectRefusal(await start(join(it.folder, "new.sqlite"), {}, 65534), /cannot be written/);
  });

  test.runIf(process.getuid?.() === 0)("a file that cannot be written", async () => {
    chmodSync(it.folder, 0o755);
    expectRefusal(await start(it.file, {}, 65534), /cannot be written/);
  });

  test("a folder where the file should be", async () => {
    const folder = join(it.folder, "folder.sqlite");
    mkdirSync(folder);
    expectRefusal(await start(folder), /cannot be written|is not a Terreau database/);
  });

  test("a port in use", async () => {
    const port = await freePort();
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
    expectRefusal(await start(it.file, { PORT: String(port) }), new RegExp(`Port ${port} is already in use`));
    holder.close();
  });
});

test("SIGTERM with streams open ends within two seconds, and the readers are told", async () => {
  const app = await serve(it.file);
  const readers = await Promise.all(
    loggers.map(async ({ slug }) => (await signedIn(app.origin, slug)).get("/vif", { Accept: "text/event-stream" })),
  );
  expect(readers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const readings = readers.map((reader) =>
    reader.text().then(
      () => "ended",
      () => "cut",
    ),
  );
  const from = performance.now();
  await app.stop();
  expect(performance.now() - from).toBeLessThan(2000);
  expect(await Promise.all(readings)).toHaveLength(4);
});

/** Runs an npm script on that file and waits for the line that says where it serves. */
const npm = async (file: string, script: string): Promise<{ child: ChildProcess; origin: string; port: number }> => {
  const port = await freePort();
  const child = spawn("npm", ["run", script, "--", "--port", String(port)], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LANG: "C",
      HOME: process.env.HOME,
      TERREAU_DB: file,
      TERREAU_DEMO: "1",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  await new Promise<void>((resolve, reject) => {
    child.once("close", (code: number | null) =>
      reject(new Error(`npm run ${script} ended (${code}) before it was ready.`)),
    );
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes("Terreau is ready")) resolve();
    });
  });
  return { child, origin, port };
};

describe.each([
  ["start", loggers[0]?.slug ?? ""],
  ["demo", "claire-vasseur"],
])("npm run %s", (script, person) => {
  test.each(["SIGTERM", "SIGINT"] as const)("passes %s on and ends cleanly with a stream open", async (signal) => {
    const { child, origin, port } = await npm(it.file, script);
    const stream = await (await signedIn(origin, person)).get("/vif", { Accept: "text/event-stream" });
    expect(stream.status).toBe(200);
    const from = performance.now();
    const code = await new Promise((resolve) => {
      child.once("close", resolve);
      child.kill(signal);
    });
    expect(performance.now() - from).toBeLessThan(2000);
    expect(code).toBe(0);
    await stream.text().catch(() => undefined);
    // The database was closed: what was written ahead is in the file itself.
    if (script === "start") expect(existsSync(`${it.file}-wal`)).toBe(false);
    const taker = createServer();
    await new Promise<void>((resolve, reject) => taker.once("error", reject).listen(port, "127.0.0.1", resolve));
    taker.close();
  });
});

test("a second start on the same file is ready within five seconds", async () => {
  const first = await serve(it.file);
  await first.stop();
  const from = performance.now();
  const second = await serve(it.file);
  expect(performance.now() - from).toBeLessThan(5000);
  await second.stop();
});
