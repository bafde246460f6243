// `npm run bench [name…]`: bundles tests/bench/*.ts and runs each on its own, against the production build.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, isBuilt } from "./build.js";
import { root } from "./sources.js";
import { runNode } from "./steps.js";

const folder = join(root, "tests", "bench");
/** @param {string} file */
const nameOf = (file) => file.replace(/\.tsx?$/, "");
const asked = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => asked.length === 0 || asked.includes(nameOf(file)));

if (!isBuilt()) await build();
const { build: bundle } = await import("esbuild");
await bundle({
  absWorkingDir: root,
  entryPoints: files.map((file) => join(folder, file)),
  outdir: join(root, ".cache", "bench"),
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
});
for (const name of files.map(nameOf)) {
  const code = await runNode(["--enable-source-maps", join(root, ".cache", "bench", `${name}.js`)]);
  if (code !== 0) process.exitCode = code;
}
