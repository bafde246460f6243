import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportedTable } from "../../../app/features/imports/exports.server";
import { exportKinds } from "../../../app/features/imports/kinds";
import { verifyRecords } from "../../../app/features/minutes/verify.server";
import { peopleList } from "../../../app/features/people/queries.server";
import { nextNight } from "../../../app/features/retention/commands.server";
import { heldAbout } from "../../../app/features/retention/held.server";
import { aboutOthers, holdingOf, tables } from "../../../app/features/retention/holdings";
import { kindNames } from "../../../app/features/retention/kinds";
import { searchFor } from "../../../app/features/search/queries.server";
import { makePen, takePen } from "../../../app/pen.server";
import { applyRetention } from "../../../app/server/retention";
import { textsIn } from "../../../app/texts/both.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { gone, kept, night } from "./marks";
import { plantCompany } from "./plant-company";
import { plantDoors, plantMentions } from "./plant-doors";
import { plantPeople } from "./plant-people";
import { plantFiles, plantTraces } from "./plant-traces";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-23T20:00:00.000Z");
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

/** Every table of the database, as one text. */
const everything = async (): Promise<{ [table: string]: string }> => {
  const found = await it.house.db.introspection.getTables();
  const dumped: { [table: string]: string } = {};
  for (const { name } of found) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(it.house.db);
    dumped[name] = JSON.stringify(rows);
  }
  return dumped;
};

const where = (dump: { [table: string]: string }, mark: string) =>
  Object.entries(dump)
    .filter(([, text]) => text.toLowerCase().includes(mark.toLowerCase()))
    .map(([table]) => table);

/** Texts kept beside the journal: a creation by a real line, and minutes that name somebody. */
const keepTexts = async () => {
  const ctx = await contextOf(it.house, small.helene);
  await it.house.db.transaction().execute(async (db) => {
    const { pen, close } = makePen(db, ctx, await takePen(db), "minutes.sign");
    const minutes = `${kept.minutes}, Odette ${gone.member}`;
    await pen.record({ subject: { kind: "meeting", id: small.meeting }, texts: { minutes } });
    for (const [id, name] of [
      ["pr-lapsed", gone.lapsed],
      ["pr-kept", kept.member],
    ] as const)
      await pen.record({ verb: "person.create", subject: { kind: "person", id }, texts: { name: `Odette ${name}` } });
    for (const [id, name] of [
      ["cu-gone", gone.curious],
      ["cu-kept", kept.curious],
    ] as const)
      await pen.record({ verb: "contact.add", subject: { kind: "contact", id }, texts: { name: `Léon ${name}` } });
    await close();
  });
};

/** All that leaves: the spreadsheets of every kind, the list, copies of data, what a search finds. */
const allExports = async () => {
  const { db } = it.house;
  const ctx = await contextOf(it.house, small.helene);
  const t = textsIn("fr", ctx.zone);
  const out: unknown[] = [await peopleList(db, ctx.me, ctx.today, { role: "", search: "", page: 1, whole: true })];
  for (const kind of exportKinds) out.push(await exportedTable(ctx, kind, t));
  for (const { id } of await db.selectFrom("persons").select("id").execute()) out.push(await heldAbout(db, id, true));
  for (const mark of Object.values(gone)) out.push(await searchFor(db, ctx.me, mark));
  return out;
};

const plantDated = async () => {
  const { db } = it.house;
  await plantPeople(db);
  await plantCompany(db);
  await plantTraces(db);
  await plantFiles(db);
  await plantDoors(db);
  await plantMentions(db);
  await keepTexts();
};

describe("retention on a dated database", () => {
  test("what has had its time is in no table and no export; what is a day younger stays; the chain holds", async () => {
    await plantDated();
    const before = await everything();
    for (const mark of Object.values(gone)) expect(where(before, mark), mark).not.toEqual([]);
    await it.house.db.insertInto("settings").values({ key: "retentionOn", value: "2026-11-23" }).execute();
    const told = await nextNight(await contextOf(it.house, small.helene));
    it.at(night);
    const counted = await applyRetention(it.house);
    expect(
      told.due
        .filter((one) => one.count > 0)
        .map(({ kind, count }) => [kind, count])
        .sort(),
    ).toEqual(Object.entries(counted).sort());
    // Not one kind of the page that tells them is left untried.
    expect(Object.keys(counted).sort()).toEqual([...kindNames].sort());
    const after = await everything();
    const { member, ...others } = gone;
    for (const [what, mark] of Object.entries(others)) expect(where(after, mark), what).toEqual([]);
    // Signed minutes keep the names they were signed with: nothing else does.
    expect(where(after, member)).toEqual(["texts"]);
    for (const [what, mark] of Object.entries(kept)) expect(where(after, mark), what).not.toEqual([]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    expect(await verifyRecords(it.house.db)).toBeNull();
    expect(await applyRetention(it.house)).toEqual({});

    const { db } = it.house;
    const departed = await db.selectFrom("persons").selectAll().where("id", "=", "pr-gone").executeTakeFirstOrThrow();
    expect(departed).toMatchObject({ givenName: "Une personne", familyName: "partie", email: null, phone: null });
    // What she did and held stays, and is hers no more but by an id.
    const mandates = await db.selectFrom("mandates").select("id").where("personId", "=", "pr-gone").execute();
    expect(mandates).toEqual([{ id: "m-gone" }]);
    expect(await db.selectFrom("actions").select("id").where("personId", "=", "pr-gone").execute()).toHaveLength(1);
    const helpers = await db.selectFrom("actionPeople").select("actionId").execute();
    expect(helpers).toEqual([{ actionId: "help-kept" }]);
    const photos = await db.selectFrom("scenes").select("photoHash").orderBy("id").execute();
    expect(photos.map((row) => row.photoHash)).toEqual([null, "scene-kept"]);

    const look = await db.selectFrom("boardLookPeople").select("lookId").execute();
    expect(look).toEqual([{ lookId: "look-kept" }]);

    const exports = JSON.stringify(await allExports());
    expect(exports).toContain("Vasseur");
    for (const mark of Object.values(gone)) expect(exports.toLowerCase(), mark).not.toContain(mark.toLowerCase());
  });
});

describe("what is held about a person", () => {
  test("every column that points at a person is known", async () => {
    const found = await it.house.db.introspection.getTables();
    const known = new Set([
      ...tables.flatMap((table) => holdingOf(table).columns.map((column) => `${table}.${column}`)),
      ...aboutOthers.map(([table, column]) => `${table}.${column}`),
    ]);
    const ends = /^(person|holder|follower|presenter|mentor|author|filer|chair|secretary|principal|from|to|by|user)Id$/;
    const pointing = found.flatMap(({ name, columns }) =>
      columns
        .map((column) => column.name)
        .flatMap((column) => {
          const by = /^(createdBy|doneBy|askedBy|answeredBy|recordedBy|proposedBy|loggedBy|undoneBy|closedBy|by)$/;
          return ends.test(column) || by.test(column) ? [`${name}.${column}`] : [];
        }),
    );
    expect(pointing.length).toBeGreaterThan(50);
    expect(pointing.filter((one) => !known.has(one)).sort()).toEqual([]);
  });
});
