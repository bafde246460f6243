import type { Db } from "../../db/dialect";
import type { House } from "./house";

/** A kind of job: what it does with its payload. Throwing schedules it again, later each time. */
export type Jobs = { [kind: string]: (house: House, payload: unknown) => Promise<void> };

const LEASE_MS = 60_000;
const MOST_ATTEMPTS = 8;

/** Asks for a job; `dueAt` is an ISO instant. */
export const askJob = (db: Db, job: { id: string; kind: string; payload: unknown; dueAt: string }): Promise<unknown> =>
  db
    .insertInto("jobs")
    .values({
      ...job,
      payload: JSON.stringify(job.payload),
      leaseUntil: null,
      attempts: 0,
      lastError: null,
      doneAt: null,
    })
    .execute();

/** Runs every job that is due, one at a time, each under a lease so that a second process leaves it alone. */
export const runDueJobs = async (house: House, jobs: Jobs): Promise<number> => {
  let ran = 0;
  for (;;) {
    const job = await lease(house);
    if (!job) return ran;
    ran += 1;
    const work = jobs[job.kind];
    const failure = await (work
      ? work(house, JSON.parse(job.payload))
      : Promise.reject(new Error(`no job called ${job.kind}`))
    )
      .then(() => null)
      .catch((error: unknown) => String(error).slice(0, 500));
    await settle(house, job, failure);
  }
};

type Job = { id: string; kind: string; payload: string; attempts: number };

const lease = async (house: House): Promise<Job | null> => {
  const now = house.clock();
  const due = await house.db
    .selectFrom("jobs")
    .select(["id", "kind", "payload", "attempts"])
    .where("doneAt", "is", null)
    .where("dueAt", "<=", now.toISOString())
    .where("attempts", "<", MOST_ATTEMPTS)
    .where((eb) => eb.or([eb("leaseUntil", "is", null), eb("leaseUntil", "<=", now.toISOString())]))
    .orderBy("dueAt")
    .limit(1)
    .executeTakeFirst();
  if (!due) return null;
  const taken = await house.db
    .updateTable("jobs")
    .set({ leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(), attempts: due.attempts + 1 })
    .where("id", "=", due.id)
    .where("attempts", "=", due.attempts)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n ? { ...due, attempts: due.attempts + 1 } : null;
};

const settle = async (house: House, job: Job, failure: string | null) => {
  const now = house.clock();
  const later = new Date(now.getTime() + 30_000 * 2 ** job.attempts).toISOString();
  const outcome =
    failure === null ? { doneAt: now.toISOString(), lastError: null } : { dueAt: later, lastError: failure };
  await house.db
    .updateTable("jobs")
    .set({ ...outcome, leaseUntil: null })
    .where("id", "=", job.id)
    .execute();
};
