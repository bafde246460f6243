import type { Lang } from "./me";

/**
 * The scripts of a language: the build holds one tree for each, which differ by their words alone (packaging/words). The
 * version says the language too, so that a page that asks where another one is hears of the same tree.
 */
export const scriptsIn = <A extends Assets>(lang: Lang, assets: A): A => {
  // While one writes pages, Vite serves both languages from the sources.
  if (lang === "fr" || !assets.entry.module.startsWith(FRENCH)) return assets;
  const there = (path: string) => path.replace(FRENCH, ENGLISH);
  return {
    ...assets,
    version: `${assets.version}${SUFFIX}`,
    url: there(assets.url),
    entry: { module: there(assets.entry.module), imports: assets.entry.imports.map(there) },
    routes: Object.fromEntries(
      Object.entries(assets.routes).map(([id, route]) => [
        id,
        route && { ...route, module: there(route.module), imports: route.imports?.map(there) },
      ]),
    ),
  };
};

/** The language of the page that asks for the addresses of other pages, told by the version it names. */
export const langOfVersion = (version: string | null): Lang => (version?.endsWith(SUFFIX) ? "en" : "fr");

/** What is needed here of Remix's list of the files of a build. */
type Assets = {
  version: string;
  url: string;
  entry: { module: string; imports: string[] };
  routes: { [id: string]: { module: string; imports?: string[] } | undefined };
};

const FRENCH = "/assets/";
const ENGLISH = "/assets/en/";
const SUFFIX = ".en";
