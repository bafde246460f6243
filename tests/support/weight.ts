// What a browser fetches to run a page, told from the build.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

export const root = process.cwd();

export type Lang = "fr" | "en";
export type Weight = { page: string; bytes: number };

/** The bars of a page's script, in brotli bytes: the first page signed in, and each page after it. */
export const bars = { first: 130 * 1024, further: 15 * 1024 };

/** The scripts of the first page and of each further one alone, heaviest first, in brotli bytes. */
export const weighScripts = async (lang: Lang, firstPage = "home"): Promise<{ first: number; further: Weight[] }> => {
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
    .sort((a, b) => b.bytes - a.bytes);
  return { first: weigh([...sent]), further };
};

const brotli = (path: string, lang: Lang): number => {
  const file = join(root, "build/client", lang === "en" ? path.replace("/assets/", "/assets/en/") : path);
  return statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? readFileSync(file).length;
};
