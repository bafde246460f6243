// Q2 and Q3: what the public report costs a server and a phone, on the production build.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { goToScene, openLiveReport } from "../../app/features/assembly/commands.server";
import { scenesOf } from "../../app/features/assembly/queries.server";

import { prepared, yearOf } from "../integration/assembly/hall-of";
import { runAs, testHouse } from "../support/house";
import { judged, spread } from "../support/ratios";

// The programs are started from the root of the project.
const root = process.cwd();
const ROUNDS = 6;
const REQUESTS = 4_000;
const AT_ONCE = 16;
const TICK_US = 10_000;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
const ask = (url: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });

/** CPU a process took so far, user and system, in µs (Linux). */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
};

const costOf = async (server: Started, headers: Record<string, string>, status: number): Promise<number> => {
  const before = cpuOf(server.pid);
  let left = REQUESTS;
  const one = async () => {
    while (left-- > 0) {
      const answer = await ask(server.url, headers);
      if (answer.status !== status) throw new Error(`${server.url} answered ${answer.status}, not ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return (cpuOf(server.pid) - before) / REQUESTS;
};

type Started = { child: ChildProcess; pid: number; url: string };

const started = async (file: string, args: string[], env: Record<string, string>, path = ""): Promise<Started> => {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, ...env } });
  child.stderr.pipe(process.stderr);
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("READY ")) return { child, pid: child.pid ?? 0, url: line.slice(6) + path };
  throw new Error(`${file} did not start`);
};

/** The floor: a bare server that sends constant bytes, and 304 to who has them. */
const floor = (file: string) => {
  const { html, etag, coding } = JSON.parse(readFileSync(file, "utf8")) as Record<"html" | "etag" | "coding", string>;
  const body = Buffer.from(html, "base64");
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { ETag: etag }).end();
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": body.length,
      "Content-Encoding": coding,
      ETag: etag,
    });
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    console.log(`READY http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
};

const weigh = async (page: string, what: string) => {
  const br = { "Accept-Encoding": "br" };
  const html = await ask(page, br);
  const text = (await ask(page, { "Accept-Encoding": "identity" })).body.toString();
  const linked = [...text.matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]+)"/g)].map((found) => found[1] ?? "");
  const scripts = [...text.matchAll(/<script[^>]*src="([^"]+)"/g)].map((found) => found[1] ?? "");
  const weights = new Map([["page", html.body.length]]);
  for (const path of linked) {
    const url = new URL(path, page);
    weights.set(path, (await ask(url.href, br)).body.length);
    if (!path.endsWith(".css")) continue;
    const css = (await ask(url.href, { "Accept-Encoding": "identity" })).body.toString();
    for (const [, inner = ""] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      const asset = new URL(inner, url);
      if (inner.startsWith("data:")) continue;
      const bytes = (await ask(asset.href, br)).body.length;
      // Optional: a phone reads the page in its own faces, and asks for these when nothing else is left to ask for.
      if (inner.endsWith(".woff2"))
        console.log(`   ${String(bytes).padStart(6)} B  ${asset.pathname}, outside the sum`);
      else weights.set(asset.pathname, bytes);
    }
  }
  const sum = [...weights.values()].reduce((total, one) => total + one, 0);
  console.log(`Q3 public report on a phone, ${what}, as sent (brotli):`);
  for (const [path, bytes] of weights) console.log(`   ${String(bytes).padStart(6)} B  ${path}`);
  console.log(`   ${String(sum).padStart(6)} B  in all, bar ${40 * 1024} B: ${sum <= 40 * 1024 ? "held" : "NOT HELD"}`);
  console.log(`   scripts: ${scripts.join(", ")}; framework JavaScript: ${scripts.length === 1 ? 0 : "SOME"}`);
};

const main = async () => {
  const it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
  const report = await prepared(it);
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  const [, promises] = await scenesOf(it.house.db, report.id);
  await runAs(it.house, "bernard", goToScene, { id: report.id, scene: promises?.id ?? "" });
  await it.house.db.destroy();
  const env = { PORT: String(20_000 + (process.pid % 20_000)), TERREAU_DB: it.file, NODE_ENV: "production" };
  const ours = await started(join(root, "build/main.js"), [], env, `/bilan/${report.token}`);
  const br = { "Accept-Encoding": "br" };
  const page = await ask(ours.url, br);
  const etag = String(page.headers.etag);
  const file = `${it.file}.floor.json`;
  await import("node:fs/promises").then(({ writeFile }) =>
    writeFile(
      file,
      JSON.stringify({ html: page.body.toString("base64"), etag, coding: page.headers["content-encoding"] }),
    ),
  );
  const bare = await started(fileURLToPath(import.meta.url), ["floor", file], {});
  const known = { ...br, "If-None-Match": etag };
  await costOf(ours, br, 200);
  await costOf(bare, br, 200);
  const took = { ours: [] as number[], bare: [] as number[], ours304: [] as number[], bare304: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    took.ours.push(await costOf(ours, br, 200));
    took.bare.push(await costOf(bare, br, 200));
    took.ours304.push(await costOf(ours, known, 304));
    took.bare304.push(await costOf(bare, known, 304));
  }
  console.log(
    `Q2 CPU a request, µs, ${ROUNDS} rounds of ${REQUESTS}: report ${spread(took.ours)}, bare ${spread(took.bare)};`,
  );
  console.log(`   304: report ${spread(took.ours304)}, bare ${spread(took.bare304)}`);
  console.log(`   ${judged("unchanged report / bare node:http with constant bytes", took.ours, took.bare, 2)}`);
  console.log(`   ${judged("304 / 304 of bare node:http", took.ours304, took.bare304, 1.5)}`);
  await weigh(ours.url, "the room's scene");
  await weigh(`${ours.url}?lecture=1`, "the whole report");
  agent.destroy();
  ours.child.kill();
  bare.child.kill();
  rmSync(join(it.file, ".."), { recursive: true, force: true });
};

if (process.argv[2] === "floor") floor(process.argv[3] ?? "");
else await main();
