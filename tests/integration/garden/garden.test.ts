import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addMonths } from "../../../app/features/association/calendar";
import { threadOf } from "../../../app/features/home/thread.server";
import { verifyRecords } from "../../../app/features/minutes/verify.server";
import { peopleToErase } from "../../../app/features/retention/ties.server";
import { loadPerson } from "../../../app/me.server";
import { verifyJournal } from "../../../app/verify.server";
import type { Db } from "../../../db/dialect";
import { makeGarden } from "../../../db/garden";
import { openDatabase } from "../../../db/open";
import { troubling } from "../../unit/garden/troubling";
import { copyOf, leaves, nightAfter, sealedAttendee, untouchable } from "./nights";

const TODAY = "2026-11-23";
const folder = mkdtempSync(join(tmpdir(), "garden-"));
const planted: { fr?: Db; en?: Db } = {};
const langs = ["fr", "en"] as const;

const plant = async (lang: "fr" | "en") => {
  const file = join(folder, `${lang}.sqlite`);
  await makeGarden(file, { lang, today: TODAY });
  planted[lang] = (await openDatabase(file)).db;
};
const garden = (lang: "fr" | "en"): Db => planted[lang] ?? expect.fail(`no garden in ${lang}`);

// The garden grows on SQLite whatever engine the other tests ask for: once is enough.
describe.skipIf(process.env.TERREAU_TEST_ENGINE === "pglite")("the example garden of a fixed day", () => {
  beforeAll(async () => {
    for (const lang of langs) await plant(lang);
  }, 400_000);
  afterAll(async () => {
    for (const lang of langs) await planted[lang]?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async (lang: "fr" | "en", table: Parameters<Db["selectFrom"]>[0] & string): Promise<number> => {
    const row = await garden(lang)
      .selectFrom(table as "actions")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };

  test.each(langs)("every line of its journal holds (%s)", async (lang) => {
    expect((await verifyJournal(garden(lang))).fault).toBeNull();
    expect(await verifyRecords(garden(lang))).toBeNull();
  });

  test.each(langs)("nobody of it is anywhere near being erased (%s)", async (lang) => {
    for (const rule of ["people", "candidates"] as const)
      expect(await peopleToErase(garden(lang), rule, addMonths(TODAY, 3), "Europe/Paris"), rule).toEqual([]);
  });

  test("its nights: nobody the next day nor in six months; in four years whoever left and the merely approached, nobody who holds something", async () => {
    const it = await copyOf(garden("fr"), join(folder, "nights.sqlite"), `${TODAY}T20:00:00.000Z`);
    const { db } = it.house;
    const keeper = await db.selectFrom("accounts").select("personId").where("keeper", "=", 1).executeTakeFirstOrThrow();
    const leaver = (await sealedAttendee(db, TODAY)) ?? expect.fail("nobody sat and left");
    await leaves(it, keeper.personId, leaver.id, TODAY);
    const approached = await db.selectFrom("personRoles").select("personId").where("role", "=", "candidate").execute();

    expect((await nightAfter(it, TODAY, 0, 1)).gone).toEqual([]);
    expect((await nightAfter(it, TODAY, 6)).gone).toEqual([]);
    const last = await nightAfter(it, TODAY, 48);
    const held = await untouchable(db, last.day);
    expect(last.gone).toContain(leaver.id);
    expect(last.gone.filter((id) => held.has(id))).toEqual([]);
    const others = last.gone.filter((id) => id !== leaver.id && !approached.some((one) => one.personId === id));
    expect(others).toEqual([]);
    // The minutes she sat through say her name still, and hold.
    expect((await verifyJournal(db)).fault).toBeNull();
    expect(await verifyRecords(db)).toBeNull();
    await it.close();
  });

  test("both languages have the same life", async () => {
    const tables = [
      "actions",
      "proposals",
      "opinions",
      "decisions",
      "followUps",
      "meetings",
      "votes",
      "journal",
    ] as const;
    for (const table of [...tables, "promises", "thanks", "pairingContacts", "persons", "mails", "scenes"] as const)
      expect(await count("en", table), table).toBe(await count("fr", table));
  });

  test("180 members, 11 administrators on 12 seats, a coordinator and 5 permanents", async () => {
    const db = garden("fr");
    const roles = await db.selectFrom("personRoles").select(["role", "personId"]).where("endsOn", "is", null).execute();
    const of = (role: string) => roles.filter((row) => row.role === role).length;
    expect([of("member"), of("coordinator"), of("employee")]).toEqual([180, 1, 5]);
    const sitting = [];
    for (const { id } of await db.selectFrom("persons").select("id").execute())
      if ((await loadPerson(db, id, TODAY))?.boardMember) sitting.push(id);
    expect(sitting).toHaveLength(11);
    expect(await db.selectFrom("seats").select("id").execute()).toHaveLength(12);
  });

  test("5 poles, one that never logs, one on one person only; about 300 actions in 14 months", async () => {
    const db = garden("fr");
    const rows = await db
      .selectFrom("poles")
      .leftJoin("actions", "actions.poleId", "poles.id")
      .select((eb) => ["poles.slug", eb.fn.count<number>("actions.id").as("n")])
      .groupBy("poles.slug")
      .execute();
    expect(rows.find((row) => row.slug === "batiments")?.n).toBe(0);
    expect(rows).toHaveLength(5);
    const total = rows.reduce((sum, row) => sum + Number(row.n), 0);
    expect(total).toBeGreaterThanOrEqual(290);
    expect(total).toBeLessThanOrEqual(320);
    const money = await db
      .selectFrom("polePeople")
      .innerJoin("poles", "poles.id", "poleId")
      .select("personId")
      .where("slug", "=", "finances")
      .execute();
    expect(new Set(money.map((row) => row.personId)).size).toBe(1);
  });

  test("12 boards held, the last one signed and the others adopted; an assembly without quorum, its second call, the ordinary one", async () => {
    const meetings = await garden("fr")
      .selectFrom("meetings")
      .select(["id", "kind", "status", "startsAt", "secondCallOf"])
      .orderBy("startsAt")
      .execute();
    const held = meetings.filter((one) => one.kind === "board" && one.startsAt < TODAY);
    expect(held.map((one) => one.status)).toEqual([...Array.from({ length: 11 }, () => "adopted"), "signed"]);
    const [first, second] = meetings.filter((one) => one.kind === "extraordinary");
    expect(second?.secondCallOf).toBe(first?.id);
    const coming = meetings.filter((one) => one.startsAt > TODAY).map((one) => [one.kind, one.status]);
    expect(coming).toEqual([
      ["board", "preparing"],
      ["convivial", "preparing"],
      ["ordinary", "called"],
    ]);
  });

  test("two at a distance, a point in camera, a conflict of interest", async () => {
    const db = garden("fr");
    const atADistance = await db.selectFrom("attendance").select("meetingId").where("presence", "=", "video").execute();
    expect(atADistance).toHaveLength(2);
    expect(await db.selectFrom("agendaItems").select("id").where("inCamera", "=", 1).execute()).toHaveLength(1);
    expect(await db.selectFrom("decisions").select("id").where("inCamera", "=", 1).execute()).toHaveLength(1);
    expect(
      await db.selectFrom("attendance").select("personId").where("conflictItems", "!=", "[]").execute(),
    ).toHaveLength(1);
  });

  test("40 proposals, 8 pairings of which one ended, nine promises, one newcomer on day 3", async () => {
    const db = garden("fr");
    expect(await count("fr", "proposals")).toBe(40);
    const pairings = await db.selectFrom("pairings").select("endedOn").execute();
    expect([pairings.length, pairings.filter((one) => one.endedOn).length]).toEqual([8, 1]);
    const promises = await db.selectFrom("promises").select("status").execute();
    const of = (status: string) => promises.filter((one) => one.status === status).length;
    expect([of("kept"), of("underWay"), of("dropped"), of("unanswered")]).toEqual([5, 2, 1, 1]);
    const welcome = await db.selectFrom("welcomes").selectAll().executeTakeFirstOrThrow();
    expect(welcome.startedOn).toBe("2026-11-21");
    expect(await db.selectFrom("welcomeSteps").selectAll().execute()).toHaveLength(2);
  });

  test("the coming board is half prepared, the assembly has its live report ready", async () => {
    const db = garden("fr");
    const coming = await db
      .selectFrom("poleReports")
      .innerJoin("meetings", "meetings.id", "meetingId")
      .select("poleReports.status")
      .where("meetings.status", "=", "preparing")
      .execute();
    expect(coming.map((row) => row.status).sort()).toEqual(["finished", "finished", "open"]);
    const waiting = await db.selectFrom("proposals").select("id").where("status", "=", "submitted").execute();
    expect(waiting).toHaveLength(3);
    const report = await db.selectFrom("liveReports").select("state").executeTakeFirstOrThrow();
    expect(report.state).toBe("preparing");
  });

  test("one story can be walked from the log to the promise and back", async () => {
    const db = garden("fr");
    const promise = await db
      .selectFrom("promises")
      .selectAll()
      .where("originKind", "=", "decision")
      .executeTakeFirstOrThrow();
    expect(promise.status).toBe("kept");
    const decision = await db
      .selectFrom("decisions")
      .selectAll()
      .where("id", "=", promise.originId ?? "")
      .executeTakeFirstOrThrow();
    const proposal = await db
      .selectFrom("proposals")
      .selectAll()
      .where("id", "=", decision.proposalId ?? "")
      .executeTakeFirstOrThrow();
    expect(proposal.originKind).toBe("action");
    const begun = await db
      .selectFrom("actions")
      .selectAll()
      .where("id", "=", proposal.originId ?? "")
      .executeTakeFirstOrThrow();
    expect(begun.text).toMatch(/^Compté les plants perdus/);
    const report = await db
      .selectFrom("poleReports")
      .innerJoin("meetings", "meetings.id", "meetingId")
      .select(["poleReports.status", "finishedAt"])
      .where("poleReports.poleId", "=", begun.poleId)
      .where("startsAt", ">", begun.doneOn ?? "")
      .orderBy("startsAt")
      .executeTakeFirstOrThrow();
    expect(report.status).toBe("finished");
    expect((report.finishedAt ?? "") < (proposal.submittedAt ?? "")).toBe(true);
    const followUp = await db
      .selectFrom("followUps")
      .selectAll()
      .where("decisionId", "=", decision.id)
      .executeTakeFirstOrThrow();
    const ended = await db
      .selectFrom("actions")
      .selectAll()
      .where("originKind", "=", "followUp")
      .where("originId", "=", followUp.id)
      .executeTakeFirstOrThrow();
    expect(ended.text).toMatch(/^Tunnel de Saint-Aubin monté/);

    const claire = await db
      .selectFrom("persons")
      .select("id")
      .where("slug", "=", "claire-vasseur")
      .executeTakeFirstOrThrow();
    const me = (await loadPerson(db, claire.id, TODAY)) ?? expect.fail("Claire is not there");
    for (const from of [
      { kind: "action", id: begun.id },
      { kind: "proposal", id: proposal.id },
      { kind: "decision", id: decision.id },
      { kind: "action", id: ended.id },
    ] as const) {
      const kinds = (await threadOf(db, me, from, TODAY)).map((step) => step.kind);
      expect(kinds, from.kind).toEqual(["action", "report", "proposal", "decision", "followUp", "action", "promise"]);
    }
  });

  test.each(langs)("nothing kept anywhere speaks of anyone’s own difficulties (%s)", async (lang) => {
    const texts = await garden(lang).selectFrom("texts").select("text").execute();
    expect(texts.length).toBeGreaterThan(1000);
    for (const { text } of texts) expect(text).not.toMatch(troubling[lang]);
  });
});
