import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Command, Refused } from "../../app/command.server";
import {
  editOne,
  finishOne,
  giveBackOne,
  logOne,
  markOne,
  removeOne,
  restoreOne,
  takeOne,
} from "../../app/features/actions/commands.server";
import { draftOne, opineOne, submitOne } from "../../app/features/proposals/commands.server";
import { verifyJournal } from "../../app/verify.server";
import { runAs, type TestHouse, testHouse } from "../support/house";
import { plantSmall, small } from "../support/small";

const HISTORIES = Number(process.env.CAMPAIGN_HISTORIES ?? 60);

const people = [small.claire, small.nadia, small.gerard, small.sophie, small.karim, small.yvette, small.odile] as const;
const poles = [small.maraichage, small.insertion, small.vie, "no-pole"] as const;
const onAction = { finish: finishOne, giveBack: giveBackOne, take: takeOne, remove: removeOne, restore: restoreOne };

const step = fc.record({
  who: fc.constantFrom(...people, small.sophie, small.sophie, small.claire, small.claire),
  what: fc.constantFrom(
    "log",
    "log",
    "edit",
    ...(Object.keys(onAction) as (keyof typeof onAction)[]),
    "show",
    "draft",
    "submit",
    "opine",
  ),
  pole: fc.constantFrom(...poles, small.maraichage, small.maraichage, small.maraichage),
  other: fc.constantFrom(...people),
  /** Which of the records made so far, and how stale the form is. */
  which: fc.nat(8),
  stale: fc.nat(1),
  text: fc.constantFrom(
    ...Array(9).fill("Trois rangs paillés."),
    "",
    "Œufs « bio » & cœurs <b>",
    "x".repeat(600),
    "  \r\n ",
  ),
  day: fc.constantFrom("", "", "2026-11-20", "2026-11-20", "2026-11-19", "2027-01-01", "2026-02-30"),
  shown: fc.constantFrom("", "on"),
  opinion: fc.constantFrom("for", "against", "abstention", "perhaps"),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What each history begins with, so that the rest meets records. */
const good = {
  who: small.claire,
  pole: small.maraichage,
  other: small.claire,
  which: 0,
  stale: 0,
  text: "Trois rangs paillés.",
  day: "2026-11-20",
  shown: "",
  opinion: "for",
} as const;
const opening: Step[] = [
  { ...good, what: "log" },
  { ...good, what: "log", day: "" },
  { ...good, what: "draft" },
];

/** Every row of every table, as one text: a refusal must leave it letter for letter. */
const everything = async ({ house }: TestHouse): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select "name" from sqlite_master where "type" = 'table'`.execute(
    house.db,
  );
  const tables = rows.map(({ name }) => name).sort();
  const all = [];
  for (const table of tables)
    all.push([
      table,
      await house.db
        .selectFrom(table as never)
        .selectAll()
        .execute(),
    ]);
  return JSON.stringify(all);
};

type Made = { actions: string[]; proposals: string[] };

type Sent = { command: Command; form: Record<string, string> };

const formOf = async (it: TestHouse, made: Made, one: Step): Promise<Sent> => {
  const action = made.actions[one.which % Math.max(1, made.actions.length)] ?? "none";
  const proposal = made.proposals[one.which % Math.max(1, made.proposals.length)] ?? "none";
  const versionIn = async (table: "actions" | "proposals", id: string) => {
    const row = await it.house.db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirst();
    return String((row?.version ?? 1) - one.stale);
  };
  const written = { text: one.text, poleId: one.pole, personId: one.other };
  switch (one.what) {
    case "log":
      return { command: logOne, form: { ...written, doneOn: one.day } };
    case "edit":
      return {
        command: editOne,
        form: { ...written, id: action, version: await versionIn("actions", action), doneOn: one.day },
      };
    case "show":
      return { command: markOne, form: { id: action, shown: one.shown } };
    case "draft":
      return { command: draftOne, form: { poleId: one.pole, title: one.text, text: one.text, question: "decide" } };
    case "submit":
      return { command: submitOne, form: { id: proposal } };
    case "opine":
      return { command: opineOne, form: { id: proposal, opinion: one.opinion, line: "" } };
    default:
      return { command: onAction[one.what], form: { id: action } };
  }
};

const ids = async (it: TestHouse, table: "actions" | "proposals") =>
  (await it.house.db.selectFrom(table).select("id").orderBy("id").execute()).map(({ id }) => id);

const head = (it: TestHouse) => it.house.db.selectFrom("journalHead").selectAll().executeTakeFirstOrThrow();

test(`${HISTORIES} random histories: a refusal changes nothing, a form sent twice has one effect, the journal holds`, async () => {
  const counted = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (history) => {
      const it = await testHouse();
      await plantSmall(it.house.db);
      for (const [n, one] of [...opening, ...history].entries()) {
        const made = { actions: await ids(it, "actions"), proposals: await ids(it, "proposals") };
        const { command, form } = await formOf(it, made, one);
        const key = `key-${n}`;
        const before = await everything(it);
        const seq = (await head(it)).seq;
        const outcome = await runAs(it.house, one.who, command, { ...form, key });
        if (outcome instanceof Refused) {
          counted.refused += 1;
          expect([400, 403, 404, 409, 422]).toContain(outcome.status);
          expect(await everything(it)).toBe(before);
          continue;
        }
        counted.done += 1;
        expect((await head(it)).seq).toBeGreaterThan(seq);
        const after = await everything(it);
        expect(await runAs(it.house, one.who, command, { ...form, key })).toEqual(outcome);
        const other = await runAs(it.house, one.who, command, { ...form, key, more: "x", id: "other" });
        expect(other instanceof Refused && [400, 409].includes(other.status)).toBe(true);
        expect(await everything(it)).toBe(after);
      }
      const { fault, lines } = await verifyJournal(it.house.db);
      expect(fault).toBeNull();
      expect(lines).toBe((await head(it)).seq);
      await it.close();
    }),
    { numRuns: HISTORIES },
  );
  console.log(`${counted.done} commands done, ${counted.refused} refused.`);
  expect(counted.done).toBeGreaterThan(HISTORIES);
  expect(counted.refused).toBeGreaterThan(HISTORIES);
});
