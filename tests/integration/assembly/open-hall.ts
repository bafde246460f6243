import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import type { DocumentInput } from "../../../app/documents/inputs";
import { makeRenderPublic } from "../../../app/features/assembly/render.server";
import { serveHall } from "../../../app/server/hall";
import type { TestHouse } from "../../support/house";

/** The hall alone over a real port; documents are not printed, what they are made from is kept. */
export const openHall = async (it: TestHouse) => {
  const printed: DocumentInput[] = [];
  it.house.pool = {
    run: async ({ input }) => {
      printed.push(input as DocumentInput);
      return new Uint8Array([37, 80, 68, 70]);
    },
    close: async () => undefined,
  };
  const build = async () => ({ entry: { module: { makeRenderPublic } } }) as unknown as ServerBuild;
  const hall = serveHall(build);
  const server: Server = createServer((request, response) => {
    if (hall.kept(it.house, request, response) || hall.serve(it.house, request, response)) return;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers, redirect: "manual" });
  return {
    origin,
    printed,
    get,
    text: async (path: string) => (await get(path)).text(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

export type Event = { id: string; data: string };

/** A reader of a stream: what it was sent, in order, and a promise for the next event that fits. */
export const listen = async (address: string, headers: Record<string, string> = {}) => {
  const leave = new AbortController();
  const answer = await fetch(address, { headers, signal: leave.signal });
  const events: Event[] = [];
  const waiting = new Set<() => void>();
  const read = async () => {
    const decoder = new TextDecoder();
    let rest = "";
    const reader = answer.body?.getReader();
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) return;
      rest += decoder.decode(piece.value, { stream: true });
      const blocks = rest.split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const of = (field: string) =>
          block
            .split("\n")
            .filter((line) => line.startsWith(`${field}: `))
            .map((line) => line.slice(field.length + 2))
            .join("\n");
        if (of("id")) events.push({ id: of("id"), data: of("data") });
      }
      for (const look of waiting) look();
    }
  };
  const done = read().catch(() => undefined);
  const until = (fits: (event: Event) => boolean) =>
    new Promise<Event>((resolve) => {
      const look = () => {
        const found = events.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    status: answer.status,
    headers: answer.headers,
    events,
    until,
    leave: () => {
      leave.abort();
      return done;
    },
  };
};
