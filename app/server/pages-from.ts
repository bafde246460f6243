import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { clientAssets, type Middleware } from "./http";

/** Where pages and their assets come from: the build, or Vite while one writes them. */
export type Source = { build: () => Promise<ServerBuild>; assets: Middleware; close: () => Promise<void> };

export const fromBuild = async (folder: string): Promise<Source> => {
  const build = (await import(pathToFileURL(join(folder, "server/index.js")).href)) as ServerBuild;
  return {
    build: async () => build,
    assets: clientAssets(join(folder, "client")),
    close: async () => undefined,
  };
};

/** Vite compiles each page when it is asked for; a mistake in one page leaves the others standing. */
export const fromVite = async (): Promise<Source> => {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false } });
  return {
    build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    assets: (request, response, next) => vite.middlewares(request, response, next),
    close: () => vite.close(),
  };
};
