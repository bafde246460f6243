import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { constants } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import sirv from "sirv";
import { sessionPerson } from "../features/session/lucia.server";
import { langOfVersion, scriptsIn } from "../scripts-in";
import { comesFromElsewhere, setHeaders } from "./headers";
import type { House } from "./house";
import { networkOf } from "./network";
import { serveChanges } from "./stream";

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** `kept` sends bytes made before, headers included; `serve` does the rest of the hall's work. */
export type Taker = (house: House, request: IncomingMessage, response: ServerResponse) => boolean;

export type Site = {
  /** The House that answers to this Host header; undefined answers 421. */
  houseOf: (host: string) => House | undefined;
  build: () => Promise<ServerBuild>;
  /** Served before Remix: the assembly's pages and streams. Each answers true when it took the request. */
  hall: { kept: Taker; serve: Taker };
  assets: Middleware;
  mode: "production" | "development";
};

const LARGEST_BODY = 8 * 1024 * 1024;

/** Files of the client build, precompressed at build, kept a year by their hashed names. */
export const clientAssets = (folder: string): Middleware =>
  sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        "Cache-Control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });

/** The chain of every request: house, headers, origin, streams, hall, assets, compression, Remix. */
export const makeServer = (site: Site): Server => {
  const handle = handlerOf(site);
  const compress = compression({
    threshold: 1024,
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 },
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } },
  } as compression.CompressionOptions) as Middleware;

  const remix = (house: House, nonce: string, network: string): RequestListener =>
    getRequestListener(
      (incoming) => {
        const asked = new URL(incoming.url);
        const url = new URL(house.origin);
        // Set part by part: joined as text, a path that begins with two slashes would name another host.
        url.pathname = asked.pathname;
        url.search = asked.search;
        const request = new Request(url, incoming);
        request.headers.set("Host", url.host);
        request.headers.delete("X-Forwarded-Host");
        // Where it comes from was checked before anything was read; Remix compares these two again.
        if (request.headers.has("Origin")) request.headers.set("Origin", house.origin);
        return handle(request, { house, nonce, network });
      },
      { overrideGlobalObjects: false },
    );

  return createServer((request, response) => {
    const house = site.houseOf(request.headers.host ?? "");
    if (!house) return refuse(response, 421);
    if (site.hall.kept(house, request, response)) return;
    const nonce = setHeaders(house, request, response);
    if (comesFromElsewhere(house, request)) return refuse(response, 403);
    const refused = refusedAsSent(request);
    if (refused) return refuse(response, refused);
    if (request.url === "/sante") return void response.end("ok");
    if (request.url?.startsWith("/vif")) return void changes(house, request, response);
    if (site.hall.serve(house, request, response)) return;
    site.assets(request, response, () =>
      compress(request, response, () => remix(house, nonce, networkOf(request))(request, response)),
    );
  });
};

type Handler = ReturnType<typeof createRequestHandler>;

/** Remix for both languages: only the addresses of further scripts, asked for by a page itself, are not the same. */
const handlerOf = ({ build, mode }: Site): Handler => {
  const inEnglish = (of: ServerBuild): ServerBuild => ({ ...of, assets: scriptsIn("en", of.assets) });
  const handlers =
    mode === "production"
      ? build().then((made) => ({
          fr: createRequestHandler(made, mode),
          en: createRequestHandler(inEnglish(made), mode),
        }))
      : { fr: createRequestHandler(build, mode), en: createRequestHandler(async () => inEnglish(await build()), mode) };
  return async (request, context) => {
    const url = new URL(request.url);
    const lang = url.pathname === "/__manifest" ? langOfVersion(url.searchParams.get("version")) : "fr";
    return (await handlers)[lang](request, context);
  };
};

/** The status that refuses a request by its address, its method or the size of its body; null when it may go on. */
const refusedAsSent = (request: IncomingMessage): number | null => {
  if (!wellEncoded(request.url ?? "/")) return 400;
  if (!["GET", "HEAD", "POST"].includes(request.method ?? "")) return 405;
  // Without its length a body could go on for ever; browsers always say it.
  if (request.headers["transfer-encoding"]) return 411;
  return Number(request.headers["content-length"] ?? 0) > LARGEST_BODY ? 413 : null;
};

/** Percent signs of the path mean something, and none of them is a zero byte (PostgreSQL keeps none in a text). */
const wellEncoded = (url: string): boolean => {
  try {
    return !decodeURIComponent(url.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
};

const refuse = (response: ServerResponse, status: number) => {
  // What is refused unread must not be taken for the next request of the same connection.
  if (response.req.method !== "GET") response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 403 ? "Cette demande ne vient pas de ce site. Rouvrez la page et recommencez.\n" : "");
};

const changes = async (house: House, request: IncomingMessage, response: ServerResponse) => {
  try {
    const asked = new Request(house.origin, { headers: { Cookie: request.headers.cookie ?? "" } });
    const who = await sessionPerson(house, asked);
    if (who) await serveChanges(house, who, request, response);
    else refuse(response, 401);
  } catch (error) {
    console.error("stream", error);
    response.destroy();
  }
};
