import { sendDueMails } from "../features/outbox/send.server";
import type { House } from "./house";
import { type Jobs, runDueJobs } from "./jobs";

const EVERY_MS = 5_000;

/** Every kind of job the House knows. */
export const jobs: Jobs = {};

/** Runs what is due every five seconds: jobs, then mails. One round at a time; `stop` ends it. */
export const startClockwork = (house: House): { stop: () => void } => {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const round = async () => {
    await stillServing(house)
      .then(() => runDueJobs(house, jobs))
      .then(() => sendDueMails(house))
      .catch((error: unknown) => console.error("clockwork", error));
    if (!stopped) timer = setTimeout(round, EVERY_MS);
  };
  timer = setTimeout(round, EVERY_MS);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};

const SERVED_FOR_MS = 20_000;

/** Says that a server holds this database, so that a restore refuses to replace it underneath. */
const stillServing = async (house: House) => {
  const value = new Date(house.clock().getTime() + SERVED_FOR_MS).toISOString();
  await house.db
    .insertInto("settings")
    .values({ key: "servedUntil", value })
    .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
    .execute();
};

/** The server leaves: the database may be replaced at once. */
export const noLongerServing = (house: House) =>
  house.db.deleteFrom("settings").where("key", "=", "servedUntil").execute();
