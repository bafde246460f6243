// Completes package-lock.json with the optional parts of other platforms that a registry did not answer for.
// `npm ci` refuses a lock that lacks them, even where they would never be installed. Run after each change of the lock:
//   node packaging/lock.js && npm ci --dry-run
import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> } & Record<string, unknown>} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

const OS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  win32: "win32",
};
const CPU = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
};

/** @param {string} name */
const platformOf = (name) => {
  const words = name.split(/[-/]/);
  const os = words.find((word) => word in OS);
  const cpu = words.find((word) => word in CPU);
  if (!os || !cpu) return null;
  const libc = name.includes("musl") ? "musl" : "glibc";
  return { os: [os], cpu: [cpu], ...(os === "linux" ? { libc: [libc] } : {}) };
};

/**
 * The entries the lock lacks: optional, exact, named for one platform.
 * @param {Lock} lock
 * @returns {Record<string, Entry>}
 */
export const missingParts = (lock) => {
  /** @type {Record<string, Entry>} */
  const missing = {};
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      const path = `node_modules/${name}`;
      if (!platform || !/^\d+\.\d+\.\d+$/.test(version) || lock.packages[path]) continue;
      missing[path] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
};

const file = new URL("../package-lock.json", import.meta.url);

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingParts(lock);
  lock.packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} parts of other platforms added to the lock.`);
}
