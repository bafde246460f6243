import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signedIn } from "../support/client";
import { log, loggers } from "./log";
import { db, kill, type Planted, planted, rows, serve } from "./planted";

let it: Planted;
beforeEach(async () => {
  it = await planted();
});
afterEach(() => it.remove());

/** Logs one action a sentence through a running server, which then ends. */
const logged = async (sentences: string[]) => {
  const app = await serve(it.file);
  await logOn(app.origin, sentences);
  await app.stop();
};

const logOn = async (origin: string, sentences: string[]) => {
  const client = await signedIn(origin, loggers[0]!.slug);
  for (const text of sentences) expect(await log(client, { key: text, text, ...loggers[0]! })).toBe(303);
};

/** Changes one byte of the file, inside these very bytes, as a disk or a hand would. */
const changeByte = (within: string) => {
  const bytes = readFileSync(it.file);
  const at = bytes.indexOf(within);
  expect(at, `« ${within} » is in the file`).toBeGreaterThan(0);
  const last = at + Buffer.byteLength(within) - 1;
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  writeFileSync(it.file, bytes);
};

const sentences = ["Trois rangs de blettes.", "Serre réparée.", "Deux paniers de plus."];
const integrity = () => {
  const database = new Database(it.file, { readonly: true });
  const answer = database.pragma("integrity_check", { simple: true });
  database.close();
  return answer;
};

describe("a byte changed by hand in the file", () => {
  test("in a kept text: SQLite sees nothing, verify names the line", async () => {
    await logged(sentences);
    const [row] = rows<{ salt: string; text: string }>(
      it.file,
      `select "salt", "text" from "texts" where "text" like 'Serre%'`,
    );
    changeByte(`${row?.salt}${row?.text}`);
    expect(integrity()).toBe("ok");
    const { code, said } = await db(it.file, "verify");
    expect(code).toBe(1);
    expect(said.join("\n")).toMatch(/Line 2 does not hold \(text\)/);
  });

  test("in a line of the journal: verify names it", async () => {
    await logged(sentences);
    const [row] = rows<{ body: string }>(it.file, `select "body" from "journal" where "seq" = 3`);
    changeByte(row?.body.split('"subject"')[0] ?? "");
    const { code, said } = await db(it.file, "verify");
    expect(code).toBe(1);
    expect(said.join("\n")).toMatch(/Line 3 does not hold/);
  });
});

describe("backup and restore by the documented commands", () => {
  test("a backup made while the server writes is whole, checked, and restores", async () => {
    await logged(sentences);
    const app = await serve(it.file);
    const copy = join(it.folder, "copie.sqlite");
    const writing = logOn(app.origin, ["Pendant la copie, un.", "Pendant la copie, deux."]);
    const made = await db(it.file, "backup", copy);
    await writing;
    expect(made.said.join("\n")).toMatch(/Checked: \d+ journal lines hold/);
    expect(made.code).toBe(0);
    await logOn(app.origin, ["Après la copie."]);

    const refused = await db(it.file, "restore", copy);
    expect(refused.code).toBe(1);
    expect(refused.said.join("\n")).toContain("Terreau is running on this database");
    expect(texts()).toContain("Après la copie.");
    await app.stop();

    const restored = await db(it.file, "restore", copy);
    expect(restored.said.join("\n")).toContain("Restored from");
    expect(restored.code).toBe(0);
    expect(texts()).toEqual(expect.arrayContaining(sentences));
    expect(texts()).not.toContain("Après la copie.");
    expect((await db(it.file, "verify")).code).toBe(0);
    const aside = readdirSync(it.folder).find((name) => /before-restore-[^-]+-[^.]*Z$/.test(name));
    expect(rows<{ text: string }>(join(it.folder, aside ?? ""), `select "text" from "actions"`)).toContainEqual({
      text: "Après la copie.",
    });
    const again = await serve(it.file);
    await logOn(again.origin, ["Après la restauration."]);
    await again.stop();
  });

  test("a database whose server was killed is restored all the same: the dead hold no lease", async () => {
    await logged(sentences);
    const copy = join(it.folder, "copie.sqlite");
    expect((await db(it.file, "backup", copy)).code).toBe(0);
    const app = await serve(it.file);
    await logOn(app.origin, ["Avant la coupure."]);
    await kill(app);
    await app.stop();
    expect((await db(it.file, "restore", copy)).code).toBe(0);
    expect(texts()).not.toContain("Avant la coupure.");
  });

  test("a damaged copy is refused and what stands is untouched", async () => {
    await logged(sentences);
    const copy = join(it.folder, "copie.sqlite");
    expect((await db(it.file, "backup", copy)).code).toBe(0);
    const whole = it.file;
    const aside = join(it.folder, "whole.sqlite");
    copyFileSync(whole, aside);
    const [row] = rows<{ salt: string; text: string }>(copy, `select "salt", "text" from "texts" limit 1`);
    const bytes = readFileSync(copy);
    bytes.write("X", bytes.indexOf(`${row?.salt}${row?.text}`) + 40);
    writeFileSync(copy, bytes);
    const { code, said } = await db(it.file, "restore", copy);
    expect(code).toBe(1);
    expect(said.join("\n")).toContain("This copy is damaged");
    expect(readFileSync(whole).equals(readFileSync(aside))).toBe(true);
    expect(existsSync(copy)).toBe(true);
  });

  test("a backup never writes over a file", async () => {
    await logged(sentences);
    const copy = join(it.folder, "copie.sqlite");
    writeFileSync(copy, "precious");
    const { code, said } = await db(it.file, "backup", copy);
    expect(code).toBe(1);
    expect(said.join("\n")).toContain("exists already");
    expect(readFileSync(copy, "utf8")).toBe("precious");
  });
});

const texts = () => rows<{ text: string }>(it.file, `select "text" from "actions"`).map(({ text }) => text);
