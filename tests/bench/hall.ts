// Q5: a thousand readers of the room. The hall with its database, commits and renders, against a bare Node stream that
// writes the same bytes; CPU of the serving process for each delivery.
import { type ChildProcess, fork } from "node:child_process";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { goToScene, openLiveReport } from "../../app/features/assembly/commands.server";
import { scenesOf } from "../../app/features/assembly/queries.server";
import { serveHall } from "../../app/server/hall";

import { prepared, yearOf } from "../integration/assembly/hall-of";
import { runAs, testHouse } from "../support/house";
import { judged, percentile, spread } from "../support/ratios";

const CLIENTS = Number(process.env.BENCH_CLIENTS ?? 1_000);
// The programs are started from the root of the project.
const root = process.cwd();
const ROUNDS = 6;
const FRAMES = 12;
const BETWEEN_MS = 300;

type Order = { do: "go"; n: number } | { do: "cpu" } | { do: "end" };
type Told = { port: number; path: string } | { cpu: number; commits: number; rss: number };

const answer = (told: Told) => process.send?.(told);
const cpuNow = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const tellCpu = (commits = 0) => answer({ cpu: cpuNow(), commits, rss: process.memoryUsage().rss });

/** The hall itself: each order is a commit that takes the room to another scene. */
const hallRole = async () => {
  const it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
  const report = await prepared(it);
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  const scenes = await scenesOf(it.house.db, report.id);
  const build = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as ServerBuild;
  const hall = serveHall(async () => build);
  const server = createServer((request, response) => {
    if (!hall.serve(it.house, request, response)) response.writeHead(404).end();
  });
  // What the commits themselves cost is the command's, not the fan-out's: counted apart.
  let commits = 0;
  process.on("message", async (order: Order) => {
    if (order.do === "cpu") return tellCpu(commits);
    if (order.do === "go") {
      const scene = scenes[order.n % scenes.length]?.id ?? "";
      const before = cpuNow();
      await runAs(it.house, "bernard", goToScene, { id: report.id, scene });
      commits += cpuNow() - before;
      return;
    }
    server.closeAllConnections();
    await it.close();
    process.exit(0);
  });
  server.listen(0, "127.0.0.1", () =>
    answer({ port: (server.address() as AddressInfo).port, path: `/bilan/${report.token}/flux?vue=tel&v=none` }),
  );
};

/** The floor: a bare stream; each order writes one buffer to each client. */
const bareRole = (size: number) => {
  const clients = new Set<ServerResponse>();
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("retry: 2000\n\n");
    clients.add(response);
    response.on("close", () => clients.delete(response));
  });
  process.on("message", (order: Order) => {
    if (order.do === "cpu") return tellCpu();
    if (order.do === "end") process.exit(0);
    if (order.do !== "go") return;
    const bytes = Buffer.from(`id: ${order.n + 1}-x\ndata: ${"x".repeat(size)}\n\n`);
    for (const client of clients) client.write(bytes);
  });
  server.listen(0, "127.0.0.1", () => answer({ port: (server.address() as AddressInfo).port, path: "/" }));
};

type Reader = { socket: Socket; seen: number; last: number; bytes: number; wrong: number };
type Side = { child: ChildProcess; readers: Reader[]; arrivals: number[]; went: number; waiting: (() => void) | null };

const told = (child: ChildProcess) => new Promise<Told>((resolve) => child.once("message", resolve));

const open = async (role: string, size = 0): Promise<Side> => {
  const child = fork(fileURLToPath(import.meta.url), [role, String(size)], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const where = await told(child);
  if (!("port" in where)) throw new Error(`${role} did not say its port`);
  const side: Side = { child, readers: [], arrivals: [], went: 0, waiting: null };
  while (side.readers.length < CLIENTS) {
    const some = Math.min(100, CLIENTS - side.readers.length);
    await Promise.all(Array.from({ length: some }, () => join_(side, where)));
  }
  return side;
};

/** A client that only counts: each frame begins by its id, whose number must grow. */
const join_ = (side: Side, { port, path }: { port: number; path: string }) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`));
    const reader: Reader = { socket, seen: 0, last: 0, bytes: 0, wrong: 0 };
    side.readers.push(reader);
    socket.on("data", (bytes) => {
      reader.bytes += bytes.length;
      if (reader.bytes === bytes.length) resolve();
      for (let at = bytes.indexOf("id: "); at >= 0; at = bytes.indexOf("id: ", at + 4)) {
        const id = Number.parseInt(bytes.toString("latin1", at + 4, at + 16), 10);
        if (!(id > reader.last)) reader.wrong += 1;
        reader.last = id;
        reader.seen += 1;
        side.arrivals.push(performance.now() - side.went);
        if (side.readers.every((each) => each.seen >= reader.seen)) side.waiting?.();
      }
    });
  });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const cpuOf = async (side: Side) => {
  side.child.send({ do: "cpu" });
  const now = await told(side.child);
  if (!("cpu" in now)) throw new Error("no CPU told");
  return now;
};

let orders = 0;
/** µs of CPU a delivery in one round, and µs a commit. */
const round = async (side: Side): Promise<{ delivery: number; commit: number }> => {
  const before = await cpuOf(side);
  for (let frame = 0; frame < FRAMES; frame++) {
    const all = new Promise<void>((resolve) => {
      side.waiting = resolve;
    });
    side.went = performance.now();
    side.child.send({ do: "go", n: ++orders });
    await all;
    await sleep(Math.max(0, BETWEEN_MS - (performance.now() - side.went)));
  }
  const after = await cpuOf(side);
  const commits = after.commits - before.commits;
  return { delivery: (after.cpu - before.cpu - commits) / (FRAMES * CLIENTS), commit: commits / FRAMES };
};

const main = async () => {
  const hall = await open("hall");
  while (!hall.readers.every((reader) => reader.seen === 1)) await sleep(50);
  const size = Math.round(hall.readers.reduce((sum, reader) => sum + reader.bytes, 0) / CLIENTS);
  const idle = await cpuOf(hall);
  const bare = await open("bare", size);
  await round(hall);
  await round(bare);
  hall.arrivals = [];
  bare.arrivals = [];
  const took = { hall: [] as number[], bare: [] as number[], commit: [] as number[] };
  for (let n = 0; n < ROUNDS; n++) {
    const { delivery, commit } = await round(hall);
    took.hall.push(delivery);
    took.commit.push(commit / 1000);
    took.bare.push((await round(bare)).delivery);
  }
  const expected = 1 + (ROUNDS + 1) * FRAMES;
  const served = hall.readers.filter((reader) => reader.seen === expected).length;
  const wrong = hall.readers.reduce((sum, reader) => sum + reader.wrong, 0);
  console.log(
    `Q5 ${CLIENTS} clients, ${ROUNDS} rounds of ${FRAMES} frames of about ${size} B, reading and rendering included`,
  );
  console.log(`   CPU a delivery, µs: hall ${spread(took.hall)}, bare Node stream ${spread(took.bare)}`);
  console.log(`   apart, CPU of each commit, ms: ${spread(took.commit)}`);
  console.log(`   ${judged("hall / bare Node stream", took.hall, took.bare, 1.3)}`);
  console.log(`   served every frame: ${served} of ${CLIENTS}; out of order or twice: ${wrong}`);
  console.log(
    `   commit to client, ms: p50 ${percentile(hall.arrivals, 0.5).toFixed(0)}, p99 ${percentile(hall.arrivals, 0.99).toFixed(0)}` +
      ` (bar 1000), bare p99 ${percentile(bare.arrivals, 0.99).toFixed(0)}; memory of the process ${(idle.rss / 1048576).toFixed(0)} MB`,
  );
  for (const side of [hall, bare]) {
    side.child.send({ do: "end" });
    for (const reader of side.readers) reader.socket.destroy();
  }
};

if (process.argv[2] === "hall") await hallRole();
else if (process.argv[2] === "bare") bareRole(Number(process.argv[3]));
else await main();
