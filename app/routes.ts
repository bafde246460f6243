import { type RouteConfig, route } from "@remix-run/route-config";
import { type Page, pages } from "./pages";

// The hall serves the assembly's public pages before the framework is asked.
export default Object.entries<Page>(pages)
  .filter(([, page]) => page.served !== "hall")
  .map(([name, page]) =>
    route(page.url.replace(/^\//, ""), page.module, { id: name, index: page.url === "/" }),
  ) satisfies RouteConfig;
