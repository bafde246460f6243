import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./sources.js";

/**
 * Runs the work when no other process does the same; the lock of a process that died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once if there is a wait
 */
export const inTurn = async (name, work, onWait = () => undefined) => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const file = join(root, ".cache", `${name}.lock`);
  let told = false;
  while (!take(file)) {
    if (!told) onWait();
    told = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};

/** @param {string} file */
const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (!alive(file)) rmSync(file, { force: true });
    return false;
  }
};

/** @param {string} file */
const alive = (file) => {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    // Between its creation and its first byte the file is empty: its holder is alive and writing.
    if (!holder) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};
