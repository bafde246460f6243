// `npm run bench [name…]`: bundles tests/bench/*.ts and runs each on its own, against the production build.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, isBuilt } from "./build.js";
import { root } from "./sources.js";
import { runNode } from "./steps.js";

const folder = join(root, "tests", "bench");
const asked = process.argv.slice(2);
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .filter((name) => asked.length === 0 || asked.includes(name));

if (!isBuilt()) await build();
const { build: bundle } = await import("esbuild");
await bundle({
  absWorkingDir: root,
  entryPoints: names.map((name) => join(folder, `${name}.ts`)),
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
for (const name of names) {
  const code = await runNode(["--enable-source-maps", join(root, ".cache", "bench", `${name}.js`)]);
  if (code !== 0) process.exitCode = code;
}
