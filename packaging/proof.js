import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "./build.js";
import { ensureChromium } from "./machine.js";
import { says } from "./says.js";
import { runNode, Stop, step } from "./steps.js";

/** @typedef {"style" | "types" | "unit" | "integration" | "build" | "e2e"} Name */
/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Runs the steps in order, stops at the first that fails, ends with the count of tests; a step that is no test and
 * fails counts as one failure. Answers the exit code.
 * @param {Name[]} names
 */
export const prove = async (names) => {
  // A missing browser is said before ten minutes of other steps.
  if (names.includes("e2e")) await ensureChromium();
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  let broken = "";
  for (const name of names) {
    const count = await step(
      says[name],
      () => steps[name](),
      (result) => result.failed === 0,
    );
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) {
      broken = says[name];
      break;
    }
  }
  if (broken) console.error(`\n${says.failedAt(broken)}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
  return total.failed > 0 ? 1 : 0;
};

/** @param {string[]} args */
const tool = async (args) => ({ passed: 0, failed: (await runNode(args)) === 0 ? 0 : 1, skipped: 0 });

/** @param {Name} project */
const vitest = async (project) => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters]);
  const count = counted(report);
  rmSync(folder, { recursive: true, force: true });
  return code === 0 ? count : { ...count, failed: Math.max(1, count.failed) };
};

/**
 * What vitest's own report counts; nothing when it ended before writing one.
 * @param {string} report
 * @returns {Count}
 */
const counted = (report) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
};

const built = async () => {
  try {
    if (!isBuilt()) await build();
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

/** @type {Record<Name, () => Promise<Count>>} */
const steps = {
  style: () => tool(["node_modules/@biomejs/biome/bin/biome", "check", "."]),
  types: () => tool(["node_modules/typescript-7/bin/tsc", "--noEmit"]),
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  build: built,
  e2e: () => vitest("e2e"),
};
