import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { says } from "./says.js";
import { root } from "./sources.js";

/** Ends the command with one sentence and no stack. */
export class Stop extends Error {}

/** @param {number} from */
const since = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one long step between a line that opens it and a line with its duration; says every ten seconds that it still runs.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [good] whether the result is a success
 */
export const step = async (label, work, good = () => true) => {
  const started = Date.now();
  console.log(`→ ${label}`);
  const ticks = setInterval(() => console.log(`  ${says.still(Math.round((Date.now() - started) / 1000))}`), 10_000);
  try {
    const result = await work();
    console.log(`${good(result) ? "✓" : "✗"} ${label} (${since(started)})`);
    return result;
  } finally {
    clearInterval(ticks);
  }
};

/**
 * Runs a program from the root and answers its exit code (1 for a signal); without a log, what it says is shown.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, log?: string }} [options]
 * @returns {Promise<number>}
 */
export const run = (program, args, { env = {}, log } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", log ? "pipe" : "inherit", log ? "pipe" : "inherit"],
    });
    if (log) {
      mkdirSync(dirname(log), { recursive: true });
      const file = createWriteStream(log);
      child.stdout?.pipe(file, { end: false });
      child.stderr?.pipe(file, { end: false });
      child.on("close", () => file.end());
    }
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });

/**
 * Runs a JavaScript file with this same Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);
