import { holdLease } from "../../db/lease";
import { postLargeNotice, remind } from "../features/meetings/writes-notice.server";
import { sendDueMails } from "../features/outbox/send.server";
import { remindReports } from "../features/reports/writes-reminder.server";
import { civilOf } from "../texts/dates";
import { applyDepartures } from "./due-departures";
import { applyDueEffects } from "./due-effects";
import type { House } from "./house";
import { type Jobs, runDueJobs } from "./jobs";
import { applyRetention, retentionIsDue } from "./retention";

const EVERY_MS = 5_000;

/** Every kind of job the House knows. */
export const jobs: Jobs = {
  "meeting.remind": remind,
  "meeting.notices": postLargeNotice,
  "report.remind": remindReports,
};

/** Every five seconds: keeps the lease on the database, runs what is due. One round at a time; `stop` ends it. */
export const startClockwork = (house: House): { stop: () => void } => {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const round = async () => {
    await holdLease(house.db, house.clock())
      .then(() => tonight(house))
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

const tonight = async (house: House) => {
  const association = await house.db.selectFrom("association").select("zone").limit(1).executeTakeFirst();
  if (!association) return;
  const civil = civilOf(house.clock().toISOString(), association.zone);
  const today = civil.slice(0, 10);
  const last = await house.db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", "retentionOn")
    .executeTakeFirst();
  if (!retentionIsDue(last?.value ?? null, today, Number(civil.slice(11, 13)))) return;
  await applyDepartures(house);
  await applyRetention(house);
  await applyDueEffects(house);
  await house.db
    .insertInto("settings")
    .values({ key: "retentionOn", value: today })
    .onConflict((oc) => oc.column("key").doUpdateSet({ value: today }))
    .execute();
};
