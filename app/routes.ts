import { existsSync } from "node:fs";
import { type RouteConfig, route } from "@remix-run/route-config";
import { type Page, pages } from "./pages";

export default Object.entries<Page>(pages)
  .filter(([, page]) => page.served !== "hall" && existsSync(`app/${page.module}`))
  .map(([name, page]) =>
    route(page.url.replace(/^\//, ""), page.module, { id: name, index: page.url === "/" }),
  ) satisfies RouteConfig;
