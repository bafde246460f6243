import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import type { House } from "./house";

/** Serves the assembly's public pages and streams before Remix; answers true when it took the request. */
export const serveHall =
  (_build: () => Promise<ServerBuild>) =>
  (_house: House, _request: IncomingMessage, _response: ServerResponse, _nonce: string): boolean =>
    false;
