import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkCompiler } from "./machine.js";
import { says } from "./says.js";
import { hashOf, root } from "./sources.js";
import { run, runNode, Stop, step } from "./steps.js";

const stamp = join(root, "node_modules", ".terreau-installed");

/** What the installed packages depend on: the lock, and the Node whose native parts were compiled. */
const wanted = () => `${hashOf(["package-lock.json"])} ${process.platform}-${process.arch}-${process.versions.modules}`;

/** Installs the locked packages when they are missing, stale, or compiled for another Node. */
export const ensureInstalled = async () => {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted()) return;
  if (!installedByHand()) {
    checkCompiler();
    const log = join(root, ".cache", "install.log");
    await step(says.installing, async () => {
      const code = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"], log);
      if (code !== 0 || !(await sqliteLoads())) throw new Stop(says.installFailed(log));
    });
  } else if (!(await sqliteLoads())) {
    checkCompiler();
    const log = join(root, ".cache", "install.log");
    await step(says.installing, async () => {
      await npm(["rebuild", "better-sqlite3"], log);
      if (!(await sqliteLoads())) throw new Stop(says.installFailed(log));
    });
  }
  writeFileSync(stamp, wanted());
};

/** True when npm's own record of node_modules holds every package of the lock that is not optional. */
const installedByHand = () => {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const packages = (/** @type {string} */ file) =>
    /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */ (
      JSON.parse(readFileSync(file, "utf8")).packages
    );
  const found = packages(record);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, entry]) => path === "" || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
};

const sqliteLoads = async () =>
  (await runNode(["-e", "new (require('better-sqlite3'))(':memory:').close()"], {
    log: join(root, ".cache", "sqlite.log"),
  })) === 0;

/**
 * npm gives the path of its own program to what it runs; elsewhere it is looked for in the path.
 * @param {string[]} args
 * @param {string} log
 */
const npm = (args, log) => {
  const program = process.env.npm_execpath;
  if (program && /npm-cli\.c?js$/.test(program)) return runNode([program, ...args], { log });
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { log });
};
