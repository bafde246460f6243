import type { ServerBuild } from "@remix-run/node";
import { type RenderPublic, screenOfView, type View } from "../features/assembly/public-screen";
import { reportBy } from "../features/assembly/queries.server";
import { readCode } from "../features/assembly/scenes";
import { checkHead, type Hall, isFresh, pageNow, renew, send, viewNow } from "./hall-kept";
import { sendPaper } from "./hall-paper";
import { serveQuestion } from "./hall-question";
import { frameOf, makeRooms } from "./hall-rooms";
import { askedOf, entrance, screenOf, type Visit } from "./hall-visit";
import { securityHeaders } from "./headers";
import type { House } from "./house";
import type { Taker } from "./http";

declare module "@remix-run/server-runtime/dist/build" {
  interface ServerEntryModule {
    makeRenderPublic: () => RenderPublic;
  }
}

const ADDRESS = /^\/bilan\/([\w-]{8,64})(?:\/(ecran|flux|question|pdf)|\/preuves\/([\w-]{1,64}))?$/;

/** Serves the assembly's public pages and streams before Remix; answers true when it took the request. */
export const serveHall = (build: () => Promise<ServerBuild>): { kept: Taker; serve: Taker } => ({
  kept: (house, request, response) => {
    const address = request.url ?? "/";
    if (request.method !== "GET" || !isOfHall(address)) return false;
    const hall = hallOf(house, build);
    const page = isFresh(hall) ? hall.pages.get(address) : undefined;
    if (page) send(request, response, page);
    return page !== undefined;
  },
  serve: (house, request, response) => {
    const address = request.url ?? "/";
    if (!isOfHall(address)) return false;
    const url = new URL(address, house.origin);
    const found = ADDRESS.exec(url.pathname);
    if (!found && url.pathname !== "/suivre") return false;
    const visit: Visit = { house, hall: hallOf(house, build), request, response, url, asked: askedOf(house, url) };
    answer(visit, found).catch((error: unknown) => {
      console.error(request.method, url.pathname, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end();
    });
    return true;
  },
});

const isOfHall = (address: string) => address.startsWith("/bilan/") || address.startsWith("/suivre");

const hallOf = (house: House, build: () => Promise<ServerBuild>): Hall => {
  const known = house.kept.get("hall");
  if (known) return known as Hall;
  let rendering: RenderPublic | null = null;
  const hall: Hall = {
    turn: 0,
    seq: -1,
    checkedAt: Number.NEGATIVE_INFINITY,
    pages: new Map(),
    before: new Map(),
    making: new Map(),
    views: new Map(),
    papers: new Map(),
    headers: securityHeaders(house, "/bilan/", null).flat(),
    rooms: makeRooms(() => void checkHead(hall, house)),
    render: async () => {
      if (rendering && !house.development) return rendering;
      rendering = (await build()).entry.module.makeRenderPublic();
      return rendering;
    },
  };
  house.hub.listen(({ seq }) => {
    renew(hall, seq);
    hall.rooms.changed();
  });
  house.kept.set("hall", hall);
  return hall;
};

const answer = async (visit: Visit, found: RegExpExecArray | null) => {
  const { house, hall, request, response } = visit;
  if (!isFresh(hall)) await checkHead(hall, house);
  const [, token = "", part, scene] = found ?? [];
  if (part === "question") return serveQuestion(visit, token);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  if (part === "flux") return openStream(visit, token);
  if (part === "pdf") return sendPaper(visit, token);
  if (!found) return sendEntrance(visit);
  const page = await pageNow(hall, request.url ?? "", async () => {
    const render = await hall.render();
    const screen = await screenOf(visit, token, part, scene);
    const html = render(screen ?? (await entrance(visit, { wrong: "address", typed: "" }))).whole();
    return { status: screen ? 200 : 404, html };
  });
  send(request, response, page);
};

const sendEntrance = async (visit: Visit) => {
  const { house, hall, url, asked, request, response } = visit;
  const typed = (url.searchParams.get("code") ?? "").slice(0, 12);
  const report = typed === "" ? undefined : await reportBy(house.db, "code", readCode(typed));
  if (report) {
    const lang = asked.lang === asked.defaultLang ? "" : `?lang=${asked.lang}`;
    response.writeHead(303, { Location: `/bilan/${report.token}${lang}`, "Cache-Control": "no-store" }).end();
    return;
  }
  const page = await pageNow(hall, url.pathname + url.search, async () => {
    const screen = await entrance(visit, { wrong: typed === "" ? null : "code", typed });
    return { status: typed === "" ? 200 : 404, html: (await hall.render())(screen).whole() };
  });
  send(request, response, page);
};

const isView = (name: string): name is View => name in screenOfView;

const openStream = async ({ hall, house, request, response, url, asked }: Visit, token: string) => {
  const name = url.searchParams.get("vue") ?? "tel";
  const view = await viewNow(hall, house, token);
  if (!view || !isView(name) || hall.rooms.isFull()) {
    response.writeHead(view && isView(name) ? 503 : 404, { "Retry-After": "10" }).end();
    return;
  }
  // The end of the connection is the end of the stream: no chunk to wrap around each frame.
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  if (request.method === "HEAD") return void response.end();
  const resumed = String(request.headers["last-event-id"] ?? "").split("-")[1];
  const shown = resumed ?? url.searchParams.get("v") ?? "";
  hall.rooms.join(`${token} ${name} ${asked.lang}`, response, shown, async () => {
    const render = await hall.render();
    const { seq } = hall;
    const now = await viewNow(hall, house, token);
    if (!now) throw new Error("this report is gone");
    const screen = { is: screenOfView[name], view: now, asked: { ...asked, size: "normal" as const } };
    const { part, version } = render(screen);
    return frameOf(seq, version, part);
  });
};
