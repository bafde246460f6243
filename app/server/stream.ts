import type { IncomingMessage, ServerResponse } from "node:http";
import type { House } from "./house";

const LIFE_MS = 120_000;
const HEARTBEAT_MS = 25_000;

/**
 * The stream of signed-in pages: it says only "changed, up to n", the pages ask again and rights decide what is seen.
 * Ends itself after about two minutes; the browser resumes with Last-Event-ID and is told at once if it missed a line.
 */
export const serveChanges = async (house: House, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.write("retry: 2000\n\n");
  const send = (seq: number) => response.write(`id: ${seq}\ndata: ${seq}\n\n`);
  const seen = Number(request.headers["last-event-id"] ?? Number.NaN);
  const head = await house.db.selectFrom("journalHead").select("seq").executeTakeFirst();
  if (head && seen < head.seq) send(head.seq);
  const leave = house.hub.listen((nudge) => send(nudge.seq));
  const beat = setInterval(() => response.write(": \n\n"), HEARTBEAT_MS);
  const end = setTimeout(() => response.end(), LIFE_MS * (0.9 + Math.random() * 0.2));
  response.on("close", () => {
    leave();
    clearInterval(beat);
    clearTimeout(end);
  });
};
