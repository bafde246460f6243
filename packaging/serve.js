import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { bundleServer } from "./build.js";
import { checkFolders, checkPort, lanAddress, portFrom } from "./machine.js";
import { says } from "./says.js";
import { root, sourcesHash } from "./sources.js";
import { runNode, Stop, step } from "./steps.js";

/** @typedef {{ lang?: string, port?: string, fresh?: boolean, lan?: boolean }} Options */
/** @typedef {() => Promise<void>} Prepare */

/**
 * The example garden, in its own database file, served with its tour.
 * @param {Options} options
 * @param {Prepare} prepare
 */
export const demo = async (options, prepare) => {
  const address = await place(options);
  const lang = gardenLang(options);
  await prepare();
  const file = await garden(lang, options.fresh ?? false, join(root, "build"));
  return serve(join(root, "build"), { ...address, ...gardenEnv(file, lang), NODE_ENV: "production" });
};

/**
 * Production, on data/terreau.sqlite unless the environment names another database.
 * @param {Options} options
 * @param {Prepare} prepare
 */
export const start = async (options, prepare) => {
  const address = await place(options);
  await prepare();
  return serve(join(root, "build"), { ...database(), ...address, NODE_ENV: "production" });
};

/**
 * The garden on Vite: pages reload as they are written; a change of the server asks for a new start.
 * @param {Options} options
 * @param {Prepare} install
 */
export const dev = async (options, install) => {
  const address = await place(options);
  const lang = gardenLang(options);
  await install();
  const folder = join(root, ".cache", "dev");
  await step(says.buildingServer, () => bundleServer(folder));
  const file = await garden(lang, options.fresh ?? false, folder);
  const env = { TERREAU_BUILD: folder, NODE_ENV: "development" };
  return serve(folder, { ...address, ...gardenEnv(file, lang), ...env });
};

/** @param {string[]} args */
export const passToCli = (args) =>
  runNode(["--enable-source-maps", "build/cli.js", ...args], { env: { ...database(), NODE_ENV: "production" } });

/** The garden is always a file of its own, even where DATABASE_URL names the real database. */
const gardenEnv = (/** @type {string} */ file, /** @type {string} */ lang) => ({
  DATABASE_URL: file,
  TERREAU_DB: file,
  TERREAU_DEMO: "1",
  TERREAU_LANG: lang,
});

/** @returns {Record<string, string>} */
const database = () =>
  process.env.DATABASE_URL ? {} : { TERREAU_DB: process.env.TERREAU_DB ?? join(root, "data", "terreau.sqlite") };

/** @param {Options} options */
const gardenLang = ({ lang = "fr" }) => {
  if (lang !== "fr" && lang !== "en") throw new Stop(says.badLang(lang));
  return lang;
};

/**
 * Where to listen; refused before any long step.
 * @param {Options} options
 */
const place = async ({ port: asked, lan }) => {
  checkFolders();
  const port = portFrom(asked ?? process.env.PORT ?? "3000");
  const host = process.env.HOST ?? (lan ? "0.0.0.0" : "127.0.0.1");
  await checkPort(port, host);
  const origin = lan ? `http://${lanAddress()}:${port}` : (process.env.ORIGIN ?? `http://localhost:${port}`);
  return { PORT: String(port), HOST: host, ORIGIN: origin, ...(lan ? { TERREAU_LAN: "1" } : {}) };
};

/**
 * The path of the garden's database, planted once for these sources and this language.
 * @param {"fr" | "en"} lang
 * @param {boolean} fresh
 * @param {string} programs the folder that holds cli.js
 */
const garden = async (lang, fresh, programs) => {
  const file = join(root, "data", `garden-${lang}-${sourcesHash().slice(0, 12)}.sqlite`);
  if (fresh) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  if (existsSync(file)) {
    const day = statSync(file).birthtime.toLocaleDateString("sv");
    if (day !== new Date().toLocaleDateString("sv")) console.log(says.gardenOfAnotherDay(day));
    return file;
  }
  const making = `${file}.${process.pid}.making`;
  await step(says.planting(lang), async () => {
    const args = ["garden", "--lang", lang, "--to", making];
    const code = await runNode(["--enable-source-maps", join(programs, "cli.js"), ...args]);
    if (code === 0 && existsSync(making)) return renameSync(making, file);
    for (const end of ["", "-wal", "-shm"]) rmSync(making + end, { force: true });
    throw new Stop(says.gardenFailed);
  });
  return file;
};

/**
 * Runs the server until it ends or is asked to; answers the exit code.
 * @param {string} folder
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
const serve = (folder, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--enable-source-maps", relative(root, join(folder, "main.js"))], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let ready = false;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const origin = /^READY (\S+)$/.exec(line)?.[1];
      if (!origin) return console.log(line);
      ready = true;
      announce(origin, env).catch((error) => console.error(error));
    });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.on(signal, () => child.kill("SIGTERM"));
    child.on("close", (code, signal) => {
      if (!ready && signal) console.error(says.endedEarly);
      resolve(ready && signal ? 0 : (code ?? 1));
    });
  });

/**
 * @param {string} origin
 * @param {Record<string, string>} env
 */
const announce = async (origin, env) => {
  console.log(says.ready(origin));
  if (env.TERREAU_LAN) {
    const { renderUnicodeCompact } = await import("uqr");
    console.log(`\n${renderUnicodeCompact(origin)}`);
  }
  console.log(says.stopWith);
};
