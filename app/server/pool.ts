import { Worker } from "node:worker_threads";
import type { Pool } from "./house";

type Why = "failed" | "tooLong" | "died" | "crowded" | "closed";
type Answer = { result: unknown } | { error: string };
type Job = {
  task: { kind: string; input: unknown; limitMs?: number };
  keep: (result: unknown) => void;
  refuse: (error: TaskFailed) => void;
  timer?: NodeJS.Timeout;
};
type Options = { size: number; script: string; limitMs?: number; queue?: number };

/** Why a task gave no result: `tooLong` after its time limit, `died` with its worker, `crowded` when too many wait. */
export class TaskFailed extends Error {
  override name = "TaskFailed";
  constructor(
    readonly why: Why,
    kind: string,
    detail = "",
  ) {
    super(`task "${kind}" ${says[why]}${detail ? `: ${detail}` : ""}`);
  }
}

const says: Record<Why, string> = {
  failed: "failed",
  tooLong: "took too long and was stopped",
  died: "lost its worker",
  crowded: "was refused, too many are waiting",
  closed: "was refused, the pool is closed",
};

/**
 * A few threads that do the heavy work (documents, spreadsheets) in order of arrival, one task each at a time. Threads
 * start at the first need and do not keep the process alive; one that dies or overruns (30 s, or the task's own limit) is replaced, and takes only
 * its own task with it. Bytes come back without a copy.
 */
export function makePool({ size, script, limitMs = 30_000, queue = 200 }: Options): Pool {
  const waiting: Job[] = [];
  const alive = new Set<Worker>();
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let closed = false;

  function next() {
    while (!closed && waiting.length > 0 && (idle.length > 0 || alive.size < size)) {
      const job = waiting.shift();
      if (job) give(idle.pop() ?? start(), job);
    }
  }

  function start(): Worker {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    alive.add(worker);
    worker.on("message", (answer: Answer) => {
      const job = release(worker);
      if (alive.has(worker)) idle.push(worker);
      if (job && "result" in answer) job.keep(answer.result);
      else if (job && "error" in answer) job.refuse(new TaskFailed("failed", job.task.kind, answer.error));
      next();
    });
    worker.on("error", (error) => lose(worker, "died", error instanceof Error ? error.message : String(error)));
    worker.on("exit", (code) => lose(worker, "died", `exit ${code}`));
    return worker;
  }

  function give(worker: Worker, job: Job) {
    busy.set(worker, job);
    worker.ref();
    job.timer = setTimeout(() => lose(worker, "tooLong"), Math.min(limitMs, job.task.limitMs ?? limitMs));
    try {
      worker.postMessage(job.task);
    } catch (error) {
      release(worker);
      idle.push(worker);
      job.refuse(new TaskFailed("failed", job.task.kind, String(error)));
    }
  }

  function release(worker: Worker): Job | undefined {
    const job = busy.get(worker);
    busy.delete(worker);
    clearTimeout(job?.timer);
    worker.unref();
    return job;
  }

  function lose(worker: Worker, why: Why, detail?: string) {
    const job = release(worker);
    if (alive.delete(worker)) void worker.terminate();
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    job?.refuse(new TaskFailed(why, job.task.kind, detail));
    next();
  }

  return {
    run: (task) =>
      new Promise((keep, refuse) => {
        if (closed) return refuse(new TaskFailed("closed", task.kind));
        if (waiting.length >= queue) return refuse(new TaskFailed("crowded", task.kind));
        waiting.push({ task, keep, refuse });
        next();
      }),
    close: async () => {
      closed = true;
      for (const { refuse, task } of waiting.splice(0)) refuse(new TaskFailed("closed", task.kind));
      const threads = [...alive];
      for (const worker of threads) lose(worker, "closed");
      await Promise.race([Promise.all(threads.map((worker) => worker.terminate())), patience(2000)]);
    },
  };
}

/** A thread inside native code ends only when that code returns: closing does not wait for it beyond this. */
function patience(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
