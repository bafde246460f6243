import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join, resolve } from "node:path";
import { holdLease, leaseHolder } from "../../db/lease";
import { openDatabase } from "../../db/open";
import { warmReadings } from "../features/guides/compile.server";
import { makeHouse } from "./make-house";
import { fromBuild, fromVite } from "./pages-from";
import { serveHouse } from "./serve-house";
import { welcomeLine } from "./welcome-line";

const env = process.env;
const port = Number(env.PORT ?? 3000);
const lan = env.TERREAU_LAN === "1";
const host = env.HOST ?? (lan ? "0.0.0.0" : "127.0.0.1");
const demo = env.TERREAU_DEMO === "1";
const built = resolve(env.TERREAU_BUILD ?? "build");

const lanAddress = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one && one.family === "IPv4" && !one.internal)?.address ?? "127.0.0.1";

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const main = async () => {
  const origin = env.ORIGIN ?? `http://${lan ? lanAddress() : "127.0.0.1"}:${port}`;
  const address = env.DATABASE_URL ?? resolve(env.TERREAU_DB ?? "data/terreau.sqlite");
  const opened = await openDatabase(address).catch((error: Error) => stop(error.message));
  // A file has one server: a second one would not tell its readers what the first one changed.
  const holder = opened.dialect.copyTo ? await leaseHolder(opened.db, new Date()) : null;
  if (holder) stop(`Terreau already runs on ${address} (${holder}). Stop it first.`);
  await holdLease(opened.db, new Date());
  const house = await makeHouse(opened, {
    origin,
    demo,
    lan,
    development: env.NODE_ENV === "development",
    publicUrl: env.PUBLIC_URL ?? null,
    defaultLang: env.TERREAU_LANG === "en" ? "en" : "fr",
    content: resolve(existsSync("content") ? "content" : join(built, "content")),
    workerScript: join(built, "worker.js"),
  });
  const source = house.development ? await fromVite() : await fromBuild(built);
  const serving = await serveHouse(house, { source, port, host, database: address }).catch(
    (error: NodeJS.ErrnoException) =>
      stop(
        error.code === "EADDRINUSE"
          ? `Port ${port} is already in use. Stop the other program, or choose one with --port.`
          : error.message,
      ),
  );

  let leaving = false;
  const leave = async () => {
    // Ctrl+C reaches this process twice: from the terminal, and passed on by what started it.
    if (leaving) return;
    leaving = true;
    await serving.close();
    await source.close();
    process.exit(0);
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);

  console.log(await welcomeLine(house));
  console.log(`READY ${origin}`);
  for (const wrong of await warmReadings(house.kept, house.content)) console.error(wrong);
};

await main();
