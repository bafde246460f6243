import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { RenderPublic } from "../features/assembly/public-screen";
import { viewOf } from "../features/assembly/queries.server";
import type { ReportView } from "../features/assembly/report-view";
import { civilDay } from "../texts/zone";
import type { Rooms } from "./hall-rooms";
import type { House } from "./house";

/** A page ready to be sent as it is, to anyone. */
export type Sent = { status: number; etag: string; plain: Body; brotli: Body; unchanged: string[] };
/** Bytes with all their headers, as the server writes them: names and values by turns. */
type Body = { bytes: Buffer; headers: string[] };

type OfTurn<T> = { turn: number; value: Promise<T> };

/**
 * What the House keeps of its public pages. A turn lasts from one commit to the next: within it nothing changes, so bytes
 * are kept; at the next they are made again, and a page whose content did not move keeps its very bytes and its ETag.
 */
export type Hall = {
  turn: number;
  seq: number;
  checkedAt: number;
  pages: Map<string, Sent>;
  before: Map<string, Sent>;
  making: Map<string, OfTurn<Sent>>;
  views: Map<string, OfTurn<ReportView | null>>;
  /** Headers of every page of the hall. */
  headers: string[];
  papers: Map<string, Promise<Buffer>>;
  rooms: Rooms;
  render: () => Promise<RenderPublic>;
};

const MOST_KEPT = 400;

/** A commit was made, here or by another server: the next answer is made afresh. */
export const renew = (hall: Hall, seq: number) => {
  hall.turn += 1;
  hall.seq = seq;
  if (hall.pages.size > 0) hall.before = hall.pages;
  hall.pages = new Map();
  hall.making.clear();
  hall.views.clear();
};

const CHECK_MS = 500;

/** True when the head was looked at within half a second: commits of this server are told at once, others are looked for. */
export const isFresh = (hall: Hall): boolean => performance.now() - hall.checkedAt < CHECK_MS;

/** Looks whether another server, or a tool, committed; who follows the room is told, whoever looked. */
export const checkHead = async (hall: Hall, house: House): Promise<void> => {
  hall.checkedAt = performance.now();
  const head = await house.db.selectFrom("journalHead").select("seq").executeTakeFirst();
  if (!head || head.seq === hall.seq) return;
  renew(hall, head.seq);
  hall.rooms.changed();
};

/** The report as it is in this turn; read once, however many ask. */
export const viewNow = (hall: Hall, house: House, token: string): Promise<ReportView | null> => {
  const kept = hall.views.get(token);
  if (kept?.turn === hall.turn) return kept.value;
  const read = async () => {
    const place = await house.db.selectFrom("association").select("zone").limit(1).executeTakeFirst();
    return viewOf(house.db, token, civilDay(house.clock().toISOString(), place?.zone ?? "Europe/Paris"));
  };
  const value = read();
  if (hall.views.size > MOST_KEPT) hall.views.clear();
  hall.views.set(token, { turn: hall.turn, value });
  value.catch(() => hall.views.delete(token));
  return value;
};

/** The bytes of a page in this turn; made once, however many ask. */
export const pageNow = (hall: Hall, key: string, make: () => Promise<{ status: number; html: string }>) => {
  const kept = hall.making.get(key);
  if (kept?.turn === hall.turn) return kept.value;
  const { turn } = hall;
  const value = make().then(({ status, html }) => {
    const sent = pack(hall, status, html, hall.before.get(key));
    if (turn === hall.turn && status === 200 && hall.pages.size < MOST_KEPT) hall.pages.set(key, sent);
    return sent;
  });
  if (hall.making.size > MOST_KEPT) hall.making.clear();
  hall.making.set(key, { turn, value });
  value.catch(() => hall.making.delete(key));
  return value;
};

const pack = (hall: Hall, status: number, html: string, before: Sent | undefined): Sent => {
  const plain = Buffer.from(html);
  const etag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  if (before?.etag === etag && before.status === status) return before;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const unchanged = [...hall.headers, "Cache-Control", "no-cache", "ETag", etag, "Vary", "Accept-Encoding"];
  const body = (bytes: Buffer, coding: string[]): Body => {
    const headers = [...unchanged, "Content-Type", "text/html; charset=utf-8", "Content-Length", `${bytes.length}`];
    return { bytes, headers: [...headers, ...coding] };
  };
  const brotli = body(brotliCompressSync(plain, { params }), ["Content-Encoding", "br"]);
  return { status, etag, plain: body(plain, []), brotli, unchanged };
};

/** Sends a page, or 304 to who has it already. */
export const send = (request: IncomingMessage, response: ServerResponse, sent: Sent): void => {
  if (sent.status === 200 && request.headers["if-none-match"] === sent.etag) {
    response.writeHead(304, sent.unchanged).end();
    return;
  }
  const { bytes, headers } = request.headers["accept-encoding"]?.includes("br") ? sent.brotli : sent.plain;
  response.writeHead(sent.status, headers).end(request.method === "HEAD" ? undefined : bytes);
};
