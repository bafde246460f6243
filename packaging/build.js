// Pages (Remix), server, worker and command line into build/; what is served is compressed once, here.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { says } from "./says.js";
import { root, sourcesHash } from "./sources.js";
import { runNode, Stop, step } from "./steps.js";

const stamp = join(root, "build", "stamp.json");

/** The hash of the sources that build/ was made from; null when it was not made whole. */
export const builtFrom = () =>
  existsSync(stamp) ? /** @type {{ sources: string }} */ (JSON.parse(readFileSync(stamp, "utf8"))).sources : null;

export const isBuilt = () => builtFrom() === sourcesHash();

export const build = async () => {
  const sources = sourcesHash();
  rmSync(stamp, { force: true });
  await step(says.buildingClient, async () => {
    const remix = "node_modules/@remix-run/dev/dist/cli.js";
    const log = join(root, ".cache", "build.log");
    const env = { NODE_ENV: "production" };
    const code = await runNode([remix, "vite:build", "--logLevel", "warn"], { env, log });
    if (code === 0) return;
    // The cause comes first; what follows is an endless list of the files that were watched.
    console.error(readFileSync(log, "utf8").split("\n").slice(0, 12).join("\n"));
    throw new Stop(says.buildFailed);
  });
  // After the pages: Remix empties the folder first.
  await step(says.buildingServer, () => bundleServer(join(root, "build")));
  await step(says.packing, () => precompress(join(root, "build", "client")));
  writeFileSync(stamp, JSON.stringify({ sources, at: new Date().toISOString() }));
};

const programs = { main: "app/server/main.ts", worker: "app/server/worker.ts", cli: "db/cli.ts" };

/**
 * The three programs that run outside Remix's own bundle; they find their packages in node_modules.
 * @param {string} folder
 * @param {Record<string, string>} [entryPoints]
 */
export const bundleServer = async (folder, entryPoints = programs) => {
  const { build: bundle } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  try {
    await bundle({
      absWorkingDir: root,
      entryPoints,
      outdir: folder,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      external: ["./server/index.js"],
      jsx: "automatic",
      loader: { ".typ": "text", ".svg": "text" },
      sourcemap: true,
      logLevel: "warning",
    });
  } catch {
    throw new Stop(says.buildFailed);
  }
};

const compressible = /\.(css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

/** @param {string} folder */
const precompress = async (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < 200) return;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
};

if (process.argv[1] === join(root, "packaging", "build.js")) {
  build().catch((error) => {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  });
}
