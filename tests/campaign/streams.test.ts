import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSession } from "../../app/features/session/lucia.server";
import { makeServer } from "../../app/server/http";
import { makeHub } from "../../app/server/hub";
import { type TestHouse, testHouse } from "../support/house";
import { plantSmall, small } from "../support/small";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let it: TestHouse;
let listening = 0;
let port = 0;
let cookies: string[] = [];
let stop: () => Promise<unknown>;

beforeAll(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  const hub = makeHub();
  const counted = {
    ...hub,
    listen: (listener: Parameters<typeof hub.listen>[0]) => {
      listening += 1;
      const leave = hub.listen(listener);
      return () => {
        listening -= 1;
        leave();
      };
    },
  };
  const house = { ...it.house, hub: counted };
  for (const who of [small.claire, small.nadia, small.gerard, small.sophie, small.karim])
    cookies = [...cookies, (await openSession(house, who, "test")).split(";")[0] ?? ""];
  const server = makeServer({
    houseOf: () => house,
    // No page is asked for here: this one would never come.
    build: () => new Promise(() => undefined),
    hall: { kept: () => false, serve: () => false },
    assets: (_request, _response, next) => next(),
    mode: "production",
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await it.close();
  };
  it.house.hub.nudge = hub.nudge;
});
afterAll(() => stop());

type Reader = { heard: string; leave: () => void; said: (text: string) => Promise<void> };

/** Opens the live signal as a signed-in page does. */
const read = (n = 0): Promise<Reader> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/vif", headers: headersOf(n), agent: false });
    sent.on("error", () => undefined);
    sent.on("response", (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`answered ${answer.statusCode}`));
      const waiting: { text: string; done: () => void }[] = [];
      const reader: Reader = {
        heard: "",
        leave: () => sent.destroy(),
        said: (text) =>
          new Promise((done) => {
            if (reader.heard.includes(text)) done();
            else waiting.push({ text, done });
          }),
      };
      answer.on("error", () => undefined);
      answer.on("data", (part: Buffer) => {
        reader.heard += part.toString();
        for (const { text, done } of waiting) if (reader.heard.includes(text)) done();
      });
      resolve(reader);
    });
    sent.end();
  });

const headersOf = (n: number) => ({ Cookie: cookies[n % cookies.length] ?? "" });

const until = async (true_: () => boolean) => {
  while (!true_()) await new Promise((resolve) => setImmediate(resolve));
};

test("50 readers hear of a commit after a garbage collection, and leave nothing behind when they go", async () => {
  const readers = await Promise.all(Array.from({ length: 50 }, (_, n) => read(n)));
  expect(listening).toBe(50);
  collect();
  it.house.hub.nudge({ seq: 7, at: "2026-11-23T09:00:00.000Z" });
  await Promise.all(readers.map((reader) => reader.said("data: 7\n")));
  collect();
  for (const reader of readers) reader.leave();
  await until(() => listening === 0);
  expect(listening).toBe(0);
});

test("readers who leave before they are answered are released too", async () => {
  for (let n = 0; n < 50; n += 1) {
    const sent = request({ host: "127.0.0.1", port, path: "/vif", headers: headersOf(n), agent: false });
    sent.on("error", () => undefined);
    sent.end(() => sent.destroy());
  }
  const last = await read();
  collect();
  last.leave();
  await until(() => listening === 0);
  expect(listening).toBe(0);
});

test("one person holds so many streams and no more; each one left makes room again", async () => {
  const readers: Reader[] = [];
  const refused = async () => {
    for (;;) readers.push(await read());
  };
  await expect(refused()).rejects.toThrow("answered 429");
  expect(readers.length).toBe(listening);
  for (const reader of readers) reader.leave();
  await until(() => listening === 0);
  (await read()).leave();
  await until(() => listening === 0);
});

test("a burst of 200 commits comes as a few frames that end on the last", async () => {
  const reader = await read();
  for (let seq = 100; seq < 300; seq += 1) it.house.hub.nudge({ seq, at: "2026-11-23T09:00:00.000Z" });
  await reader.said("data: 299\n");
  expect(reader.heard.match(/data: /g)?.length).toBeLessThanOrEqual(4);
  reader.leave();
  await until(() => listening === 0);
});
