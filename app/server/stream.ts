import type { IncomingMessage, ServerResponse } from "node:http";
import type { House } from "./house";

const LIFE_MS = 120_000;
const HEARTBEAT_MS = 25_000;
/** Four frames a second at most, however many commits there are. */
const SPACED_MS = 250;
const MOST_EACH = 24;

/**
 * The stream of signed-in pages: it says only "changed, up to n", the pages ask again and rights decide what is seen.
 * Ends itself after about two minutes; the browser resumes with Last-Event-ID and is told at once if it missed a line.
 */
export const serveChanges = async (
  house: House,
  who: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  // Who left while the session was read will not leave a second time: nothing would ever be released.
  if (request.socket.destroyed) return;
  const open = streamsOf(house);
  const mine = open.get(who) ?? 0;
  if (mine >= MOST_EACH) return void response.writeHead(429, { "Retry-After": "60" }).end();
  open.set(who, mine + 1);
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.write("retry: 2000\n\n");
  const teller = tellerOn(response);
  const leave = house.hub.listen((nudge) => teller.tell(nudge.seq));
  const beat = setInterval(() => response.write(": \n\n"), HEARTBEAT_MS);
  const end = setTimeout(() => response.end(), LIFE_MS * (0.9 + Math.random() * 0.2));
  response.on("close", () => {
    open.set(who, (open.get(who) ?? 1) - 1);
    if (open.get(who) === 0) open.delete(who);
    leave();
    teller.stop();
    clearInterval(beat);
    clearTimeout(end);
  });
  const seen = Number(request.headers["last-event-id"] ?? Number.NaN);
  const head = await house.db.selectFrom("journalHead").select("seq").executeTakeFirst();
  if (head && seen < head.seq) teller.tell(head.seq);
};

/** How many streams each person holds: one browser needs one, a shared account a few. */
const streamsOf = (house: House): Map<string, number> => {
  const known = house.kept.get("streams");
  if (known instanceof Map) return known;
  const streams = new Map<string, number>();
  house.kept.set("streams", streams);
  return streams;
};

/** Writes the latest line told, spaced out; a reader that cannot keep up gets the latest once it can. */
const tellerOn = (response: ServerResponse) => {
  let latest = 0;
  let written = 0;
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    timer = undefined;
    if (response.writableEnded || latest <= written) return;
    if (response.writableNeedDrain) return void response.once("drain", write);
    written = latest;
    response.write(`id: ${latest}\ndata: ${latest}\n\n`);
    timer = setTimeout(write, SPACED_MS);
  };
  return {
    tell: (seq: number) => {
      latest = Math.max(latest, seq);
      if (!timer) write();
    },
    stop: () => clearTimeout(timer),
  };
};
