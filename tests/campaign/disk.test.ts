import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { signedIn } from "../support/client";
import { log, loggers } from "./log";
import { type Planted, planted, serve } from "./planted";

const hasStrace = () => {
  try {
    execFileSync("strace", ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

if (!hasStrace())
  console.warn("strace is not installed here: whether the disk is waited for at each command was not counted.");

let it: Planted;
beforeEach(async () => {
  it = await planted();
});
afterEach(() => it.remove());

const COMMANDS = 40;

test.runIf(hasStrace())(
  `at least one fsync ends between the sending of each of ${COMMANDS} commands and its answer`,
  async () => {
    const app = await serve(it.file);
    const client = await signedIn(app.origin, loggers[0]!.slug);
    const traced = join(it.folder, "trace.txt");
    const tracer = spawn("strace", [
      "-f",
      "-ttt",
      "-T",
      "-e",
      "trace=fsync,fdatasync",
      "-o",
      traced,
      "-p",
      `${app.process.pid}`,
    ]);
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: tracer.stderr }).once("line", () => resolve());
      tracer.once("close", (code) => reject(new Error(`strace ended with ${code}`)));
    });
    const asked: { from: number; to: number }[] = [];
    for (let n = 0; n < COMMANDS; n += 1) {
      const from = now();
      const entry = { key: `k-${n}`, text: `Rang ${n} paillé.`, ...loggers[0]! };
      expect(await log(client, entry)).toBe(303);
      asked.push({ from, to: now() });
    }
    const closed = new Promise((resolve) => tracer.removeAllListeners("close").once("close", resolve));
    tracer.kill("SIGINT");
    await closed;
    await app.stop();
    const waits = syncs(readFileSync(traced, "utf8"));
    const without = asked.filter(({ from, to }) => !waits.some((at) => at >= from && at <= to));
    expect(without).toEqual([]);
    expect(waits.length).toBeGreaterThanOrEqual(COMMANDS);
    console.log(`${waits.length} fsyncs for ${COMMANDS} acknowledged commands, one at least inside each.`);
  },
);

/** Seconds since 1970, as strace -ttt prints them. */
const now = () => (performance.timeOrigin + performance.now()) / 1000;

/** When each successful fsync of the trace ended. */
const syncs = (trace: string): number[] =>
  trace.split("\n").flatMap((line) => {
    const done = /^\d+ +(\d+\.\d+) (?:fsync|fdatasync|<\.\.\. (?:fsync|fdatasync) resumed).*= 0 <(\d+\.\d+)>$/.exec(
      line,
    );
    if (!done) return [];
    return [Number(done[1]) + (line.includes("resumed") ? 0 : Number(done[2]))];
  });
