import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { saveDraft } from "../../../app/drafts.server";
import { setShowsCommand, tellSkills } from "../../../app/features/people/commands.own.server";
import { createPerson, giveRole } from "../../../app/features/people/commands.server";
import { askErasure, dropErasure, eraseCommand, openCopy } from "../../../app/features/retention/commands.server";
import { copyView } from "../../../app/features/retention/copy-view";
import { heldAbout } from "../../../app/features/retention/held.server";
import { copyFor } from "../../../app/features/retention/queries.server";
import { loadPerson } from "../../../app/me.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const run = async (...args: Parameters<typeof runAs> extends [unknown, ...infer Rest] ? Rest : never) =>
  refusal(await runAs(it.house, ...args));

/** Every table where a mark stands. */
const where = async (mark: string): Promise<string[]> => {
  const found: string[] = [];
  for (const { name } of await it.house.db.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(it.house.db);
    if (JSON.stringify(rows).toLowerCase().includes(mark.toLowerCase())) found.push(name);
  }
  return found;
};

const zoe = async () => {
  const typed = { givenName: "Zoéline", familyName: "Zqlecoeur", email: "zqlecoeur@example.org", lang: "fr" };
  await runAs(it.house, small.bernard, createPerson, { ...typed, phone: "06 zqphone", role: "member", key: "k1" });
  const { db } = it.house;
  const { id } = await db
    .selectFrom("persons")
    .select("id")
    .where("familyName", "=", "Zqlecoeur")
    .executeTakeFirstOrThrow();
  const at = it.house.clock().toISOString();
  await db
    .insertInto("accounts")
    .values({ personId: id, passwordHash: "zqhash", keeper: 0, theme: "auto", textSize: "normal", createdAt: at })
    .execute();
  await runAs(it.house, id, tellSkills, {
    person: id,
    skills: "zqskills",
    availability: "zqhours",
    version: "1",
    key: "k2",
  });
  const shows = { email: "poles", phone: "board", skills: "nobody", availability: "poles", about: "association" };
  await runAs(it.house, id, setShowsCommand, { person: id, ...shows, sharedEmail: "" });
  const draft = { form: "log", subject: "new", text: "Vu Zoéline Zqlecoeur", baseVersion: 0 };
  await saveDraft(await contextOf(it.house, small.claire), draft);
  const mail = {
    toAddress: "claire@example.org",
    kind: "notice",
    lang: "fr" as const,
    subject: "De Zoéline Zqlecoeur",
    text: "Bonjour",
  };
  await db
    .insertInto("mails")
    .values({
      id: "m1",
      personId: small.claire,
      ...mail,
      action: null,
      attachment: null,
      createdAt: at,
      dueAt: at,
      sentAt: at,
      attempts: 1,
      lastError: null,
      leaseUntil: null,
    })
    .execute();
  await db
    .insertInto("attempts")
    .values({ key: "link:zqlecoeur@example.org", count: 1, resetAt: "2027-01-01" })
    .execute();
  return id;
};

const marks = ["zqlecoeur", "zoéline", "zqphone", "zqskills", "zqhours", "zqhash"];

describe("to be erased", () => {
  test("at once, where nothing has to stay: no table knows the name any more, and the chain holds", async () => {
    const id = await zoe();
    for (const mark of marks) expect(await where(mark), mark).not.toEqual([]);
    expect(await run(id, askErasure, { person: id })).toBe("422 retention.tickFirst");
    expect(await run(small.karim, askErasure, { person: id, sure: "1" })).toBe("403 people.onlyYours");
    const answer = await runAs(it.house, id, askErasure, { person: id, sure: "1", key: "k3" });
    expect(answer).toMatchObject({ to: "/entrer", said: "retention.erased" });
    for (const mark of marks) expect(await where(mark), mark).toEqual([]);
    expect(await loadPerson(it.house.db, id, "2026-11-23")).toBeNull();
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    const asked = await it.house.db.selectFrom("erasures").select("status").execute();
    expect(asked).toEqual([{ status: "done" }]);
  });

  test("with a keeper's word, where mandates and actions stay; nobody while a charge is held, nor the last keeper", async () => {
    expect(await run(small.odile, askErasure, { person: small.odile, sure: "1" })).toBe("422 retention.stillInCharge");
    await it.house.db
      .updateTable("mandates")
      .set({ endedOn: "2026-11-01" })
      .where("personId", "=", small.odile)
      .execute();
    expect(await run(small.helene, eraseCommand, { person: small.odile, sure: "1" })).toBe("422 retention.notAsked");
    expect(await run(small.odile, askErasure, { person: small.odile, sure: "1" })).toBe("done");
    expect(await run(small.odile, askErasure, { person: small.odile, sure: "1" })).toBe("422 retention.alreadyAsked");
    expect(await run(small.bernard, eraseCommand, { person: small.odile, sure: "1" })).toBe("403 people.keepersOnly");
    expect(await run(small.odile, dropErasure, { person: small.odile })).toBe("done");
    expect(await run(small.helene, askErasure, { person: small.odile, sure: "1" })).toBe("done");
    expect(await run(small.helene, eraseCommand, { person: small.odile })).toBe("422 retention.tickFirst");
    expect(await run(small.helene, eraseCommand, { person: small.odile, sure: "1" })).toBe("done");
    expect(await where("gramont")).toEqual([]);
    expect(
      await it.house.db.selectFrom("mandates").select("endedOn").where("personId", "=", small.odile).execute(),
    ).toEqual([{ endedOn: "2026-11-01" }]);
    // Gone for good: no command finds her any more.
    const role = { person: small.odile, role: "member", startsOn: "2026-11-23", endsOn: "", team: "" };
    expect(await run(small.helene, giveRole, role)).toBe("404 common.unknown");

    await it.house.db.updateTable("accounts").set({ keeper: 0 }).where("personId", "=", small.claire).execute();
    await it.house.db
      .updateTable("mandates")
      .set({ endedOn: "2026-11-01" })
      .where("personId", "=", small.helene)
      .execute();
    expect(await run(small.helene, askErasure, { person: small.helene, sure: "1" })).toBe("422 people.lastKeeper");
  });
});

describe("a copy of what is held", () => {
  test("is one's own; a keeper opens another's by leaving a line, without what is hers alone", async () => {
    const id = await zoe();
    const { db } = it.house;
    await saveDraft(await contextOf(it.house, id), { form: "log", subject: "x", text: "zqmine", baseVersion: 0 });
    const slug = "zoeline-zqlecoeur";
    const access = async (who: string) => {
      const { me, now } = await contextOf(it.house, who);
      return (await copyFor(db, me, slug, now))?.access ?? null;
    };
    expect([await access(id), await access(small.bernard), await access(small.helene)]).toEqual([
      "self",
      null,
      "closed",
    ]);
    expect(await run(small.bernard, openCopy, { person: id })).toBe("403 people.keepersOnly");
    expect(await run(small.helene, openCopy, { person: id })).toBe("done");
    expect([await access(small.helene), await access(small.claire)]).toEqual(["keeper", "closed"]);
    it.at("2026-11-24T09:00:01.000Z");
    expect(await access(small.helene)).toBe("closed");

    const own = JSON.stringify(await heldAbout(db, id, true));
    for (const mark of ["zqlecoeur@example.org", "zqphone", "zqskills", "zqmine"]) expect(own, mark).toContain(mark);
    expect(own).not.toContain("zqhash");
    const theirs = await heldAbout(db, id, false);
    expect(JSON.stringify(theirs)).not.toContain("zqmine");
    expect(theirs.filter((one) => one.withheld).map((one) => one.table)).toEqual(["drafts"]);
    const parts = copyView(await heldAbout(db, id, true));
    expect(parts.map((one) => one.part)).toEqual(["identity", "ties", "access"]);
    expect(parts[0]?.tables[0]?.lines[0]?.says).toContain("Zqlecoeur");
  });
});
