import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything the build is made from; a change of any byte of it asks for a new build and a new garden. */
const sources = [
  "app",
  "content",
  "db",
  "package-lock.json",
  "packaging/build.js",
  "packaging/words",
  "public",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** SHA-256, in hex, of the names and bytes of the files under these paths; a path that does not exist counts for nothing. */
export const hashOf = (/** @type {string[]} */ paths, from = root) => {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesUnder(path, from))) {
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(from, path)))
        .digest(),
    );
  }
  return hash.digest("hex");
};

export const sourcesHash = () => hashOf(sources);

/**
 * @param {string} path
 * @param {string} from
 * @returns {string[]}
 */
const filesUnder = (path, from) => {
  const found = statSync(join(from, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(from, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, from));
};
