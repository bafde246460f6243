// The program behind stages.ts: many houses in one process, each on its own file and port, as the server makes one.
import { resolve } from "node:path";
import { makeHouse } from "../../app/server/make-house";
import { fromBuild } from "../../app/server/pages-from";
import { serveHouse } from "../../app/server/serve-house";
import { holdLease } from "../../db/lease";
import { openDatabase } from "../../db/open";

export type Asked = { id: number } & (
  | { open: { database: string; port: number; host: string; lang: "fr" | "en" } }
  | { close: string }
);
export type Answered = { id: number; failed?: string };

const source = await fromBuild(resolve("build"));
const houses = new Map<string, { close: () => Promise<void> }>();

const open = async (database: string, port: number, host: string, defaultLang: "fr" | "en") => {
  const opened = await openDatabase(database);
  await holdLease(opened.db, new Date());
  const house = await makeHouse(opened, {
    origin: `http://${host}:${port}`,
    demo: true,
    lan: false,
    development: false,
    publicUrl: null,
    defaultLang,
    content: resolve("content"),
    workerScript: resolve("build", "worker.js"),
  });
  houses.set(database, await serveHouse(house, { source, port, host, database }));
};

const close = async (database: string) => {
  await houses.get(database)?.close();
  houses.delete(database);
};

process.on("message", async (asked: Asked) => {
  const done =
    "open" in asked ? open(asked.open.database, asked.open.port, asked.open.host, asked.open.lang) : close(asked.close);
  const answer: Answered = await done.then(
    () => ({ id: asked.id }),
    (error: Error) => ({ id: asked.id, failed: error.stack ?? error.message }),
  );
  process.send?.(answer);
});
process.once("disconnect", () => process.exit(0));
process.send?.({ id: -1 } satisfies Answered);
