import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { frameOf, makeRooms } from "../../../app/server/hall-rooms";

const HEAVY = "x".repeat(200_000);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A room whose scene is a number, over a real port. */
const openRoom = async () => {
  const state = { scene: 1, painted: 0 };
  const rooms = makeRooms(() => undefined);
  const responses: ServerResponse[] = [];
  const server = createServer((_, response) => {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    responses.push(response);
    rooms.join("room", response, "", async () => {
      state.painted += 1;
      return frameOf(state.scene, `v${state.scene}`, `<p>${state.scene}</p>${HEAVY}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const join = () => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    const reader = { socket, scenes: [] as number[] };
    socket.on("data", (bytes) => {
      for (const [, scene] of bytes.toString("latin1").matchAll(/<p>(\d+)<\/p>/g)) reader.scenes.push(Number(scene));
    });
    closing.push(() => socket.destroy());
    return reader;
  };
  const to = (scene: number) => {
    state.scene = scene;
    rooms.changed();
  };
  return { state, rooms, responses, join, to };
};

const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
};

test("a reader who does not read is passed over, costs little, and catches up with the last state alone", async () => {
  const { responses, rooms, join, to } = await openRoom();
  const [slow, quick] = [join(), join()];
  await until(() => slow.scenes.includes(1) && quick.scenes.includes(1));
  slow.socket.pause();
  let last = 1;
  // Until the system's own buffers are full, nobody can tell that a reader is slow.
  while (last < 120 && !responses.some((each) => (each.socket?.writableLength ?? 0) > 0)) {
    to(++last);
    await until(() => quick.scenes.includes(last));
  }
  for (let more = 0; more < 3; more++) {
    to(++last);
    await until(() => quick.scenes.includes(last));
  }
  for (const response of responses) expect(response.socket?.writableLength ?? 0).toBeLessThan(256 * 1024);
  slow.socket.resume();
  await until(() => slow.scenes.at(-1) === last);
  expect(slow.scenes.length).toBeLessThan(quick.scenes.length);
  expect(quick.scenes).toEqual([...new Set(quick.scenes)].sort((a, b) => a - b));
  expect(rooms.count()).toBe(2);
}, 60_000);

test("who leaves is forgotten; an empty room paints nothing", async () => {
  const { state, rooms, join, to } = await openRoom();
  const reader = join();
  await until(() => reader.scenes.includes(1));
  reader.socket.destroy();
  await until(() => rooms.count() === 0);
  const before = state.painted;
  to(2);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(state.painted).toBe(before);
});

test("who comes in while the same scene is being painted again is shown it all the same", async () => {
  const { rooms, join, to } = await openRoom();
  const first = join();
  await until(() => first.scenes.includes(1));
  // A commit that does not move the scene; the newcomer enters before it is painted.
  to(1);
  const second = join();
  await until(() => rooms.count() === 2);
  await until(() => second.scenes.includes(1));
  expect(first.scenes).toEqual([1]);
});
