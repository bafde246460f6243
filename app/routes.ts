import { existsSync } from "node:fs";
import { type RouteConfig, route } from "@remix-run/route-config";
import { pages } from "./pages";

export default Object.entries(pages)
  .filter(([, page]) => existsSync(`app/${page.module}`))
  .map(([name, page]) =>
    route(page.url.replace(/^\//, ""), page.module, { id: name, index: page.url === "/" }),
  ) satisfies RouteConfig;
