import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import type { Me } from "../../../app/me";
import { verifyJournal } from "../../../app/verify.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { edit, take } from "./sample";

const visitor: Me = { kind: "anonymous", session: "a-visitor" };
let it: TestHouse;

beforeEach(async () => {
  it = await testHouse();
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? [outcome.status, outcome.reason] : outcome);

describe("a command", () => {
  test("40 at once against a limit of 10 let 10 through, numbered without gaps, and the chain holds", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) => runAs(it.house, visitor, take, { name: `n${n}` })),
    );
    expect(outcomes.filter((one) => !(one instanceof Refused))).toHaveLength(10);
    const seqs = await it.house.db.selectFrom("journal").select("seq").orderBy("seq").execute();
    expect(seqs.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await verifyJournal(it.house.db)).toEqual({ lines: 10, texts: 10, fault: null });
  });

  test("the same form posted twice has one effect and one answer", async () => {
    const form = { name: "Claire", key: "k1" };
    const first = await runAs(it.house, visitor, take, form);
    const second = await runAs(it.house, visitor, take, form);
    expect(second).toEqual(first);
    expect(await it.house.db.selectFrom("journal").select("seq").execute()).toHaveLength(1);
  });

  test("the same key with another body is refused as already sent", async () => {
    await runAs(it.house, visitor, take, { name: "Claire", key: "k1" });
    expect(refusal(await runAs(it.house, visitor, take, { name: "Karim", key: "k1" }))).toEqual([
      409,
      "common.alreadySent",
    ]);
  });

  test("a refusal leaves no key and no line", async () => {
    expect(refusal(await runAs(it.house, visitor, take, { name: "", key: "k2" }))).toEqual([400, "common.formInvalid"]);
    expect(await it.house.db.selectFrom("formKeys").selectAll().execute()).toEqual([]);
    expect(await it.house.db.selectFrom("journal").selectAll().execute()).toEqual([]);
  });

  test("a field nobody asked for is refused", async () => {
    expect(refusal(await runAs(it.house, visitor, take, { name: "Claire", admin: "1" }))).toEqual([
      400,
      "common.formInvalid",
    ]);
  });

  test("a stale edit answers 409 with the text that stands", async () => {
    await runAs(it.house, visitor, edit, { text: "premier", version: "0" });
    const stale = await runAs(it.house, visitor, edit, { text: "second", version: "0" });
    expect(refusal(stale)).toEqual([409, "common.changedMeanwhile"]);
    expect(stale instanceof Refused && stale.current).toEqual({ version: 1, text: "premier" });
  });

  const onSqlite = process.env.TERREAU_TEST_ENGINE !== "pglite";
  test.runIf(onSqlite)("a byte changed by hand is named by its line", async () => {
    for (const name of ["un", "deux", "trois"]) await runAs(it.house, visitor, take, { name });
    await sql`drop trigger "journal_no_update"`.execute(it.house.db);
    await sql`update "journal" set "body" = replace("body", '"place":2', '"place":3') where "seq" = 2`.execute(
      it.house.db,
    );
    expect((await verifyJournal(it.house.db)).fault).toEqual({ seq: 2, what: "hash" });
  });

  test("a kept text changed by hand is named by its line", async () => {
    for (const name of ["un", "deux", "trois"]) await runAs(it.house, visitor, take, { name });
    await sql`update "texts" set "text" = 'autre' where "text" = 'trois'`.execute(it.house.db);
    expect((await verifyJournal(it.house.db)).fault).toEqual({ seq: 3, what: "text" });
  });

  test("an erased text leaves its line standing", async () => {
    await runAs(it.house, visitor, take, { name: "Claire" });
    await it.house.db.deleteFrom("texts").execute();
    expect(await verifyJournal(it.house.db)).toEqual({ lines: 1, texts: 0, fault: null });
  });

  test("a line of the journal is never changed", async () => {
    await runAs(it.house, visitor, take, { name: "Claire" });
    await expect(it.house.db.updateTable("journal").set({ verb: "x" }).execute()).rejects.toThrow("never changed");
    await expect(it.house.db.deleteFrom("journal").execute()).rejects.toThrow("never changed");
  });
});
