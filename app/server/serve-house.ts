import type { Server } from "node:http";
import { dropLease } from "../../db/lease";
import { startClockwork } from "./clockwork";
import { gardenAgain } from "./garden-again";
import { serveHall } from "./hall";
import type { House } from "./house";
import { makeServer } from "./http";
import type { Source } from "./pages-from";

type Place = { source: Source; port: number; host: string; database: string };

/** Longer than a proxy keeps a quiet connection: whoever sends on one that has just been closed sees an error. */
const KEPT_QUIET_MS = 75_000;

/** Serves a house, once it listens, until `close`, which cuts what is open and keeps what was answered. */
export const serveHouse = async (
  house: House,
  { source, port, host, database }: Place,
): Promise<{ close: () => Promise<void> }> => {
  if (house.demo) house.reset = (await gardenAgain(house, database)) ?? undefined;
  const server = makeServer({
    houseOf: () => house,
    build: source.build,
    hall: serveHall(source.build),
    assets: source.assets,
    mode: house.development ? "development" : "production",
  });
  server.keepAliveTimeout = KEPT_QUIET_MS;
  await listening(server, port, host);
  const clockwork = startClockwork(house);
  const close = async () => {
    clockwork.stop();
    house.hub.close();
    server.close();
    server.closeAllConnections();
    await house.pool.close();
    await dropLease(house.db);
    await house.db.destroy();
  };
  return { close };
};

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
