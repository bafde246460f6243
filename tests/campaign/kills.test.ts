import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, signedIn } from "../support/client";
import type { App } from "../support/running-app";
import { type Entry, log, loggers } from "./log";
import { db, kill, type Planted, planted, rows, serve } from "./planted";

const ROUNDS = Number(process.env.CAMPAIGN_ROUNDS ?? 100);
const AT_ONCE = 2;

let it: Planted;
beforeAll(async () => {
  it = await planted();
});
afterAll(() => it.remove());

type Round = { acknowledged: Entry[]; open: Entry[] };

/** Eight forms at a time until the kill, which falls on the given acknowledgement; the rest is cut in flight. */
const writeUntilKilled = async (app: App, clients: Client[], round: number, fallsOn: number): Promise<Round> => {
  const acknowledged: Entry[] = [];
  const open: Entry[] = [];
  let dead: Promise<void> | undefined;
  const writer = async (n: number) => {
    const who = loggers[n % loggers.length]!;
    for (let count = 0; !dead; count += 1) {
      const mark = `${round}-${n}-${count}`;
      const entry = { key: `k-${mark}`, text: `Planche ${mark} semée.`, poleId: who.poleId, personId: who.personId };
      const status = await log(clients[n % loggers.length]!, entry);
      if (status === null) open.push(entry);
      else {
        expect(status).toBe(303);
        acknowledged.push(entry);
      }
      if (acknowledged.length >= fallsOn) dead ??= kill(app);
    }
  };
  await Promise.all(Array.from({ length: loggers.length * AT_ONCE }, (_, n) => writer(n)));
  await dead;
  return { acknowledged, open };
};

test(`kill -9 in ${ROUNDS} rounds of writes: every acknowledged write is there once, none twice`, async () => {
  const all: Entry[] = [];
  let open: Entry[] = [];
  let cutAfterCommit = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const app = await serve(it.file);
    const clients = await Promise.all(loggers.map(({ slug }) => signedIn(app.origin, slug)));
    const kept = new Set(rows<{ text: string }>(it.file, `select "text" from "actions"`).map((row) => row.text));
    cutAfterCommit += open.filter(({ text }) => kept.has(text)).length;
    // What was cut is sent again as the phone would: with the same key.
    for (const entry of open) {
      const who = loggers.findIndex(({ personId }) => personId === entry.personId);
      expect(await log(clients[who]!, entry)).toBe(303);
      all.push(entry);
    }
    const written = await writeUntilKilled(app, clients, round, 1 + ((round * 7) % 13));
    await app.stop();
    all.push(...written.acknowledged);
    open = written.open;
    expect(lost(written.acknowledged), `after kill ${round + 1}`).toEqual([]);
  }

  const counted = rows<{ text: string; n: number }>(
    it.file,
    `select "text", count(*) as "n" from "actions" group by "text"`,
  );
  expect(lost(all)).toEqual([]);
  expect(counted.filter(({ n }) => n > 1)).toEqual([]);
  const [lines] = rows<{ n: number }>(it.file, `select count(*) as "n" from "journal" where "verb" = 'action.log'`);
  expect(lines?.n).toBe(counted.length);
  const verified = await db(it.file, "verify");
  expect(verified.said.join("\n")).toContain("Everything holds");
  expect(verified.code).toBe(0);
  console.log(
    `${ROUNDS} kills, ${all.length} acknowledged writes, all there once; ${cutAfterCommit} had been committed without their answer arriving, and sending them again changed nothing.`,
  );
});

const lost = (entries: Entry[]) => {
  const kept = new Set(rows<{ text: string }>(it.file, `select "text" from "actions"`).map((row) => row.text));
  return entries.filter(({ text }) => !kept.has(text)).map(({ text }) => text);
};
