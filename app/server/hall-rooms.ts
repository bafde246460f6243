import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** One state of a scene, encoded once: the very same bytes go to every reader. */
export type Frame = { version: string; bytes: Buffer };
type Reader = { response: ServerResponse; socket: Socket; version: string; lateSince: number };
type Room = {
  readers: Set<Reader>;
  frame: Frame | null;
  paintedAt: number;
  timer: NodeJS.Timeout | null;
  painting: boolean;
  again: boolean;
  paint: () => Promise<Frame>;
};
export type Rooms = ReturnType<typeof makeRooms>;

const BETWEEN_FRAMES_MS = 250;
const HEARTBEAT_MS = 15_000;
const LIFE_MS = 120_000;
const PATIENCE_MS = 30_000;
const MOST_READERS = 8_000;
const HELLO = Buffer.from("retry: 2000\n\n");
const BEAT = Buffer.from("event: vivant\ndata:\n\n");

/** A frame of an event stream; `seq` is the line of the journal it was painted after. */
export const frameOf = (seq: number, version: string, part: string): Frame => {
  const data = part.replace(/\r?\n/g, "\ndata: ");
  return { version, bytes: Buffer.from(`id: ${seq}-${version}\ndata: ${data}\n\n`) };
};

/**
 * The readers of the public pages, by what they look at. A room paints its scene once per change, at most four times a
 * second, and writes the same buffer to each. Who reads slowly is passed over and catches up with the last state; who
 * does not read for thirty seconds is let go. `everyMs` runs while someone is there.
 */
export const makeRooms = (whileOpen: () => void, everyMs = 500) => {
  const rooms = new Map<string, Room>();
  const timers: { beat?: NodeJS.Timeout; look?: NodeJS.Timeout } = {};
  const count = () => [...rooms.values()].reduce((sum, room) => sum + room.readers.size, 0);

  const write = (room: Room, reader: Reader) => {
    const { frame } = room;
    if (!frame || reader.lateSince > 0 || reader.version === frame.version) return;
    reader.version = frame.version;
    if (reader.socket.write(frame.bytes)) return;
    reader.lateSince = performance.now();
    reader.socket.once("drain", () => {
      reader.lateSince = 0;
      write(room, reader);
    });
  };

  const paint = async (room: Room) => {
    room.timer = null;
    if (room.painting) {
      room.again = true;
      return;
    }
    room.painting = true;
    room.paintedAt = performance.now();
    const frame = await room.paint().catch((error: unknown) => {
      console.error("hall", error);
      return null;
    });
    room.painting = false;
    if (frame) {
      if (frame.version !== room.frame?.version) room.frame = frame;
      // Also where the scene did not move: who came in meanwhile, with an older page, was told to wait for this one.
      for (const reader of room.readers) write(room, reader);
    }
    if (!room.again) return;
    room.again = false;
    plan(room);
  };

  const plan = (room: Room) => {
    if (room.timer || room.readers.size === 0) return;
    const wait = Math.max(0, room.paintedAt + BETWEEN_FRAMES_MS - performance.now());
    room.timer = setTimeout(() => void paint(room), wait);
  };

  const beat = () => {
    const now = performance.now();
    for (const { readers } of rooms.values())
      for (const reader of readers) {
        if (reader.lateSince === 0) reader.socket.write(BEAT);
        else if (now - reader.lateSince > PATIENCE_MS) reader.response.destroy();
      }
  };

  const begin = () => {
    timers.beat ??= setInterval(beat, HEARTBEAT_MS);
    timers.look ??= setInterval(whileOpen, everyMs);
  };

  const end = (key: string, room: Room, reader: Reader) => {
    room.readers.delete(reader);
    if (room.readers.size > 0) return;
    if (room.timer) clearTimeout(room.timer);
    rooms.delete(key);
    if (rooms.size > 0) return;
    clearInterval(timers.beat);
    clearInterval(timers.look);
    timers.beat = undefined;
    timers.look = undefined;
  };

  return {
    count,
    isFull: () => count() >= MOST_READERS,
    /** Something was committed: every room with readers looks again. */
    changed: () => {
      for (const room of rooms.values()) plan(room);
    },
    /** Lets a reader in; `version` is what they already show. The stream ends by itself after about two minutes. */
    join: (key: string, response: ServerResponse, version: string, painter: () => Promise<Frame>) => {
      // Its headers once sent, the body runs to the end of the connection: frames go to the socket as they are.
      response.flushHeaders();
      const { socket } = response;
      if (!socket) return;
      const room = rooms.get(key) ?? newRoom(painter);
      rooms.set(key, room);
      const reader: Reader = { response, socket, version, lateSince: 0 };
      room.readers.add(reader);
      socket.write(HELLO);
      begin();
      if (room.frame && !room.timer && !room.painting) write(room, reader);
      else if (!room.frame) plan(room);
      const life = setTimeout(() => response.end(), LIFE_MS * (0.9 + Math.random() * 0.2));
      response.on("close", () => {
        clearTimeout(life);
        end(key, room, reader);
      });
    },
    close: () => {
      for (const { readers } of rooms.values()) for (const { response } of readers) response.end();
    },
  };
};

const newRoom = (paint: () => Promise<Frame>): Room => ({
  readers: new Set(),
  frame: null,
  paintedAt: 0,
  timer: null,
  painting: false,
  again: false,
  paint,
});
