// Q1 and Q3: what a signed-in page of 100 rows costs the server beside React alone, and how much script a browser gets.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EntryContext, ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { makeHouse } from "../../app/server/make-house";
import { openDatabase } from "../../db/open";
import { judged, spread } from "../support/ratios";
import { plantSmall, small } from "../support/small";
import { bars, root, weighScripts } from "../support/weight";

const ROUNDS = 5;
const PAGES = 60;
const ROWS = 100;
const AT_ONCE = 4;
const TICK_US = 10_000;
const SESSION = "session-of-the-bench";
const PAGE = "/promesses";

/** The small association with 100 promises of its last assembly, and Claire signed in. */
const plant = async (file: string) => {
  const { db } = await openDatabase(file);
  await plantSmall(db);
  const at = "2026-01-10T09:00:00.000Z";
  const last = await db.selectFrom("meetings").selectAll().executeTakeFirstOrThrow();
  const held = { id: "held", bodyId: small.assembly, kind: "ordinary" as const, status: "adopted" as const };
  await db
    .insertInto("meetings")
    .values({ ...last, ...held, startsAt: "2026-03-20T18:00" })
    .execute();
  await db
    .insertInto("promises")
    .values(
      Array.from({ length: ROWS }, (_, n) => ({
        id: `promise-${n}`,
        meetingId: "held",
        poleId: small.maraichage,
        text: `Livrer ${n + 1} paniers de plus chaque semaine d’été aux familles du quartier.`,
        status: "kept" as const,
        why: "Les tunnels ont doublé, les bénévoles sont venus.",
        dueOn: "2026-09-30",
        originKind: null,
        originId: null,
        answeredAt: at,
        answeredBy: small.claire,
        rank: n + 1,
        showable: 1 as const,
        version: 1,
      })),
    )
    .execute();
  await db
    .insertInto("sessions")
    .values({
      id: createHash("sha256").update(SESSION).digest("hex"),
      userId: small.claire,
      expiresAt: "2100-01-01T00:00:00.000Z",
      createdAt: at,
      lastSeenAt: at,
      device: "",
    })
    .execute();
  await db.destroy();
};

type Entry = { treeOf: (remix: EntryContext, url: string, nonce: string) => ReactElement };

const build = async () => (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as ServerBuild;

/** The floor: React alone renders the very tree that the server rendered, in a process of its own, when asked to. */
const floor = async (file: string) => {
  const origin = "http://127.0.0.1:3000";
  const house = await makeHouse(await openDatabase(file), {
    origin,
    demo: false,
    lan: false,
    development: false,
    publicUrl: null,
    defaultLang: "fr",
    content: "content",
    workerScript: join(root, "build/worker.js"),
  });
  const served = await build();
  let seen: EntryContext | undefined;
  const catching = async (_request: Request, _status: number, _headers: Headers, remix: EntryContext) => {
    seen = remix;
    return new Response();
  };
  const entry = { ...served.entry, module: { ...served.entry.module, default: catching } };
  const handle = createRequestHandler({ ...served, entry } as ServerBuild, "production");
  await handle(new Request(`${origin}${PAGE}`, { headers: { Cookie: `terreau=${SESSION}` } }), { house, nonce: "n" });
  if (!seen) throw new Error("The page was not rendered.");
  const context = { ...seen, serverHandoffStream: undefined };
  const { treeOf } = served.entry.module as unknown as Entry;
  const tree = treeOf(context, `${origin}${PAGE}`, "n");
  const once = () => renderToString(tree);
  console.log(`READY ${once().length}`);
  for await (const line of createInterface({ input: process.stdin })) {
    const before = process.cpuUsage();
    for (let n = 0; n < Number(line); n += 1) once();
    const spent = process.cpuUsage(before);
    console.log(`SPENT ${(spent.user + spent.system) / Number(line)}`);
  }
};

type Started = { child: ChildProcess; pid: number; said: AsyncIterator<string> };

const started = async (args: string[], env: Record<string, string>): Promise<Started> => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await said.next();
    if (done) throw new Error(`${args[0]} did not start`);
    if (value.startsWith("READY ")) return { child, pid: child.pid ?? 0, said };
  }
};

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const ask = (url: string, coding: string) =>
  new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const headers = { Cookie: `terreau=${SESSION}`, "Accept-Encoding": coding };
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });

/** CPU a process took so far, user and system, in µs (Linux). */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
};

/** CPU µs of the server for one page. */
const costOf = async (server: Started, url: string, coding: string): Promise<number> => {
  const before = cpuOf(server.pid);
  let left = PAGES;
  const one = async () => {
    while (left-- > 0) {
      const { status } = await ask(url, coding);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return (cpuOf(server.pid) - before) / PAGES;
};

const spentBy = async (one: Started): Promise<number> => {
  one.child.stdin?.write(`${PAGES}\n`);
  const { value } = await one.said.next();
  return Number(value.split(" ")[1]);
};

/** Q3 of pages signed in, in both languages. */
const sayWeights = async () => {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const held = (bytes: number, bar: number) => `bar ${bar / 1024} KB: ${bytes <= bar ? "held" : "NOT HELD"}`;
  for (const lang of ["fr", "en"] as const) {
    const { first, further } = await weighScripts(lang);
    console.log(`Q3 first signed-in page (${lang}): ${kb(first)} of script (brotli), ${held(first, bars.first)}`);
    const heaviest = further.slice(0, 3).map(({ page, bytes }) => `${page} ${kb(bytes)}`);
    const most = held(further[0]?.bytes ?? 0, bars.further);
    console.log(`Q3 each further page (${lang}): at most ${heaviest.join(", ")}, ${most}`);
  }
};

const main = async () => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-bench-"));
  const [file, copy] = [join(folder, "served.sqlite"), join(folder, "rendered.sqlite")];
  await plant(file);
  await plant(copy);
  const port = String(20_000 + (process.pid % 20_000));
  const server = await started([join(root, "build/main.js")], { PORT: port, TERREAU_DB: file });
  const react = await started([fileURLToPath(import.meta.url), "floor", copy], {});
  const url = `http://127.0.0.1:${port}${PAGE}`;
  const html = (await ask(url, "identity")).body.toString();
  const rows = html.match(/paniers de plus/g)?.length ?? 0;
  if (rows < ROWS) throw new Error(`The page shows ${rows} rows.`);
  for (const coding of ["identity", "br"]) await costOf(server, url, coding);
  await spentBy(react);
  const [plain, packed, alone]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await costOf(server, url, "identity"));
    alone.push(await spentBy(react));
    packed.push(await costOf(server, url, "br"));
  }
  console.log(`CPU µs a page of ${ROWS} rows (${PAGES} pages a round, ${ROUNDS} rounds, ${html.length} characters):`);
  console.log(`   React renderToString of the same tree  ${spread(alone)}`);
  console.log(`   served, as it is                       ${spread(plain)}`);
  console.log(`   served, brotli                         ${spread(packed)}`);
  console.log(judged("Q1 signed-in page, as it is", plain, alone, 5));
  console.log(judged("Q1 signed-in page, brotli", packed, alone, 5));
  await sayWeights();
  react.child.stdin?.end();
  react.child.kill("SIGTERM");
  server.child.kill("SIGTERM");
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
};

if (process.argv[2] === "floor") await floor(process.argv[3] ?? "");
else await main();
