// `npm run pictures`: the README's pictures, taken from the example garden in a real browser.
import { join } from "node:path";
import { build, isBuilt } from "./build.js";
import { root } from "./sources.js";
import { runNode } from "./steps.js";

if (!isBuilt()) await build();
const { build: bundle } = await import("esbuild");
const outfile = join(root, ".cache", "pictures.js");
await bundle({
  absWorkingDir: root,
  entryPoints: ["tests/pictures/take.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
process.exitCode = await runNode(["--enable-source-maps", outfile]);
