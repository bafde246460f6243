import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { Refused } from "../../app/command.server";
import type { Me } from "../../app/me";
import { verifyJournal } from "../../app/verify.server";
import { take } from "../integration/house/sample";
import { contextOf, runAs, testHouse } from "../support/house";
import { hasPostgres, startPostgres } from "../support/postgres";

const visitor: Me = { kind: "anonymous", session: "a-visitor" };
const NAMES = Array.from({ length: 40 }, (_, n) => ({ name: `n${n}` }));

if (!hasPostgres()) console.warn("PostgreSQL is not installed here: the races on PostgreSQL did not run.");

describe("40 at once against a limit of 10", () => {
  test("SQLite lets 10 through", async () => {
    const it = await testHouse();
    const outcomes = await Promise.all(NAMES.map((name) => runAs(it.house, visitor, take, name)));
    expect(outcomes.filter((one) => !(one instanceof Refused))).toHaveLength(10);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    await it.close();
  });

  test.runIf(hasPostgres())(
    "a real PostgreSQL server lets 10 through, from two instances",
    { timeout: 60_000 },
    async () => {
      const server = await startPostgres();
      const one = await testHouse(undefined, server.url);
      const other = await testHouse(undefined, server.url);
      const outcomes = await Promise.all(
        NAMES.map((name, n) => runAs((n % 2 ? one : other).house, visitor, take, name)),
      );
      expect(outcomes.filter((each) => !(each instanceof Refused))).toHaveLength(10);
      expect(await verifyJournal(one.house.db)).toEqual({ lines: 10, texts: 10, fault: null });
      await one.close();
      await other.close();
      server.stop();
    },
  );

  test.runIf(hasPostgres())(
    "a runner that counts before it takes the pen lets more through: the pen is what holds",
    { timeout: 60_000 },
    async () => {
      const server = await startPostgres();
      const it = await testHouse(undefined, server.url);
      const ctx = await contextOf(it.house, visitor);
      const penLast = (name: string) =>
        it.house.db.transaction().execute(async (trx) => {
          const rows = await trx.selectFrom("settings").select("key").where("key", "like", "place:%").execute();
          if (rows.length >= 10) return false;
          await sql`select pg_sleep(0.02)`.execute(trx);
          await trx
            .insertInto("settings")
            .values({ key: `place:${ctx.id()}`, value: name })
            .execute();
          await sql`update "journalHead" set "seq" = "seq" where "id" = 1`.execute(trx);
          return true;
        });
      const through = await Promise.all(NAMES.map(({ name }) => penLast(name)));
      expect(through.filter(Boolean).length).toBeGreaterThan(10);
      await it.close();
      server.stop();
    },
  );
});
