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
    await runDueJobs(house, jobs)
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
