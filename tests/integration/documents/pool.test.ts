import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfOf, pdfResponse } from "../../../app/documents/pdf.server";
import { makePool } from "../../../app/server/pool";
import { examples, minutes } from "../../unit/documents/examples";

let folder = "";
let worker = "";
let odd = "";

// Inside the project: a bundle with external packages finds them by walking up to node_modules.
beforeAll(async () => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(process.cwd(), ".cache", "worker-"));
  worker = join(folder, "worker.mjs");
  odd = join(folder, "odd.mjs");
  await build({
    entryPoints: ["app/server/worker.ts"],
    outfile: worker,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  writeFileSync(
    odd,
    `import { parentPort, threadId } from "node:worker_threads";
    parentPort.on("message", ({ kind, input }) => {
      if (kind === "die") process.exit(3);
      if (kind === "throw") throw new Error("a slip");
      if (kind === "spin") for (;;) {}
      if (kind === "who") setTimeout(() => parentPort.postMessage({ result: { threadId, input } }), 20);
      if (kind === "refuse") parentPort.postMessage({ error: "not that" });
    });`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the pool", () => {
  test("gives a PDF for each document, several at once", async () => {
    const pool = makePool({ size: 2, script: worker });
    const pdfs = await Promise.all(examples("fr").map((it) => pdfOf(pool, it)));
    for (const bytes of pdfs) expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    await pool.close();
  });

  test("answers in order of arrival, and one thread does one task at a time", async () => {
    const pool = makePool({ size: 1, script: odd });
    const order: unknown[] = [];
    await Promise.all([1, 2, 3].map((input) => pool.run({ kind: "who", input }).then(() => order.push(input))));
    expect(order).toEqual([1, 2, 3]);
    await pool.close();
  });

  test.each([
    ["die", "died"],
    ["throw", "died"],
    ["spin", "tooLong"],
    ["refuse", "failed"],
  ])("after a task that ends by %s only that task is lost (%s)", async (kind, why) => {
    // Long enough for a busy machine to start a thread and answer.
    const pool = makePool({ size: 1, script: odd, limitMs: 2000 });
    const lost = pool.run({ kind, input: null });
    const next = pool.run({ kind: "who", input: "still here" });
    await expect(lost).rejects.toMatchObject({ name: "TaskFailed", why });
    await expect(next).resolves.toMatchObject({ input: "still here" });
    await pool.close();
  });

  test("refuses what cannot cross to a thread, and goes on", async () => {
    const pool = makePool({ size: 1, script: odd });
    await expect(pool.run({ kind: "who", input: () => 1 })).rejects.toMatchObject({ why: "failed" });
    await expect(pool.run({ kind: "who", input: 1 })).resolves.toMatchObject({ input: 1 });
    await pool.close();
  });

  test("refuses when too many wait, and when closed; what waited is refused too", async () => {
    const pool = makePool({ size: 1, script: odd, queue: 1 });
    const tasks = [1, 2, 3].map((input) => pool.run({ kind: "who", input }));
    const ends = Promise.allSettled(tasks);
    await expect(tasks[2]).rejects.toMatchObject({ why: "crowded" });
    await pool.close();
    expect((await ends).map((end) => (end.status === "rejected" ? end.reason.why : "done"))).toEqual([
      "closed",
      "closed",
      "crowded",
    ]);
    await expect(pool.run({ kind: "who", input: 4 })).rejects.toMatchObject({ why: "closed" });
  });

  test("names a kind of task that does not exist, and a script that does not", async () => {
    const pool = makePool({ size: 1, script: worker });
    await expect(pool.run({ kind: "toString", input: null })).rejects.toThrow(/no task is called "toString"/);
    await pool.close();
    const none = makePool({ size: 1, script: join(folder, "none.mjs") });
    await expect(none.run({ kind: "pdf", input: null })).rejects.toMatchObject({ why: "died" });
    await none.close();
  });
});

test("the answer is shown in the page, named in any alphabet, kept by no shared cache", async () => {
  const pool = makePool({ size: 1, script: worker });
  const response = pdfResponse(await pdfOf(pool, minutes("fr")), "Procès-verbal 2026-06");
  await pool.close();
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("content-disposition")).toBe(
    `inline; filename="Proces-verbal 2026-06.pdf"; filename*=UTF-8''Proc%C3%A8s-verbal%202026-06.pdf`,
  );
  expect(response.headers.get("cache-control")).toBe("private, no-store");
});
