// What the machine must offer before anything else: folders, a port, a compiler, the packages, a browser.
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { delimiter, join } from "node:path";
import { says } from "./says.js";
import { root } from "./sources.js";
import { run, Stop, step } from "./steps.js";

/** Refuses when a file cannot really be made where Terreau writes. */
export const checkFolders = () => {
  for (const folder of ["data", "build", ".cache"]) {
    const path = join(root, folder);
    try {
      mkdirSync(path, { recursive: true });
      const trial = join(path, `.trial-${process.pid}`);
      writeFileSync(trial, "");
      rmSync(trial);
    } catch {
      throw new Stop(says.unwritable(path));
    }
  }
};

/** @param {string} text */
export const portFrom = (text) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop(says.badPort(text));
  return port;
};

/**
 * Refuses when the port cannot be listened on.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export const checkPort = (port, host) =>
  new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", (error) => {
      const code = "code" in error ? String(error.code) : error.message;
      reject(new Stop(code === "EADDRINUSE" ? says.portInUse(port) : says.portRefused(port, code)));
    });
    trial.listen({ port, host, exclusive: true }, () => trial.close(() => resolve()));
  });

/** The address other devices of the room can reach: a private IPv4 first. */
export const lanAddress = () => {
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === "IPv4" && !one.internal)
    .map((one) => one.address);
  const address = found.find((one) => /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(one)) ?? found[0];
  if (!address) throw new Stop(says.noNetwork);
  return address;
};

/** @param {string} name */
const inPath = (name) => (process.env.PATH ?? "").split(delimiter).some((folder) => executable(join(folder, name)));

/** @param {string} path */
const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Windows has its own way of finding a compiler: there the installation itself answers. */
export const checkCompiler = () => {
  const names = [process.env.CXX ?? "", "c++", "g++", "clang++"].filter(Boolean);
  if (process.platform !== "win32" && !names.some((name) => executable(name) || inPath(name)))
    throw new Stop(says.noCompiler);
};

/** Debian's Chromium without its window costs a quarter of the processor time of the whole one; either will do. */
const browsers = ["chromium-headless-shell", "chromium"];

/** Where Chromium stands: what CHROMIUM_PATH says, else the first of Debian's two that is there. */
export const chromiumPath = () => {
  const paths = browsers.map((name) => `/usr/bin/${name}`);
  return process.env.CHROMIUM_PATH ?? paths.find(executable) ?? "/usr/bin/chromium";
};

/** Installs Debian's Chromium where this user may; else says in one sentence how. */
export const ensureChromium = async () => {
  if (executable(chromiumPath())) return;
  const may = !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && inPath("apt-get");
  if (may) {
    const log = join(root, ".cache", "chromium.log");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await step(says.installingChromium, async () => {
      await run("apt-get", ["update"], { env, log });
      for (const name of browsers)
        if ((await run("apt-get", ["install", "-y", "--no-install-recommends", name], { env, log })) === 0) break;
    });
  }
  if (!executable(chromiumPath())) throw new Stop(says.chromiumMissing(chromiumPath()));
};
