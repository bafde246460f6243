// What a browser fetches to run a page, told from the build.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

// Programs are started from the root of the project.
export const root = process.cwd();

export type Lang = "fr" | "en";
export type Weight = { page: string; bytes: number };
export type Weights = { first: number; further: Weight[]; parts: Weight[] };

/** The bars of a page's script, in brotli bytes: the first page signed in, and each page after it. */
export const bars = { first: 130 * 1024, further: 15 * 1024 };

/**
 * The scripts of the first page, of each further one alone, and of each part that comes after a gesture or at another
 * address of its page, without those of the page itself; heaviest first, in brotli bytes.
 */
export const weighScripts = async (lang: Lang, firstPage = "home"): Promise<Weights> => {
  const { assets } = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as ServerBuild;
  const scriptsOf = (id: string) => {
    const route = assets.routes[id];
    return route ? [route.module, ...(route.imports ?? [])] : [];
  };
  const sent = new Set([assets.entry.module, ...assets.entry.imports, ...scriptsOf("root"), ...scriptsOf(firstPage)]);
  const weigh = (paths: string[]) => paths.reduce((total, path) => total + brotli(path, lang), 0);
  const further = Object.keys(assets.routes)
    // The palette of components is never served in production.
    .filter((id) => id !== "palette" && id !== "root" && id !== firstPage)
    .map((page) => ({ page, bytes: weigh([...new Set(scriptsOf(page))].filter((path) => !sent.has(path))) }))
    .sort(heaviest);
  const parts = Object.keys(assets.routes)
    .flatMap((page) => {
      const own = new Set([...sent, ...scriptsOf(page)]);
      return [...new Set(scriptsOf(page).flatMap(partsIn))].map((part) => ({
        page: `${page}: ${nameOf(part)}`,
        bytes: weigh([...withImports(part)].filter((path) => !own.has(path))),
      }));
    })
    .sort(heaviest);
  return { first: weigh([...sent]), further, parts };
};

const heaviest = (a: Weight, b: Weight) => b.bytes - a.bytes;
const nameOf = (path: string) => path.replace(/^.*\/|-[\w-]{8}\.js$/g, "");
const codeOf = (path: string) => readFileSync(join(root, "build/client", path), "utf8");

/** The scripts that one imports while it runs. */
const partsIn = (path: string) =>
  [...codeOf(path).matchAll(/import\("\.\/([\w.-]+\.js)"\)/g)].map(([, name]) => `/assets/${name}`);

/** A script and all those it cannot run without. */
const withImports = (path: string, all = new Set<string>()): Set<string> => {
  if (all.has(path)) return all;
  all.add(path);
  for (const [, name] of codeOf(path).matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
    withImports(`/assets/${name}`, all);
  return all;
};

const brotli = (path: string, lang: Lang): number => {
  const file = join(root, "build/client", lang === "en" ? path.replace("/assets/", "/assets/en/") : path);
  return statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? readFileSync(file).length;
};
