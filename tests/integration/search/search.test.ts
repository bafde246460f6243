import { afterEach, beforeEach, expect, test } from "vitest";
import { logOne } from "../../../app/features/actions/commands.server";
import { phrasesIn } from "../../../app/features/association/words";
import { recordDecision } from "../../../app/features/decisions/writes.server";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { addPoint } from "../../../app/features/meetings/commands-agenda.server";
import { makeOne } from "../../../app/features/promises/commands.server";
import { draftOne } from "../../../app/features/proposals/commands.server";
import { finishReport } from "../../../app/features/reports/commands.server";
import { guidesFor } from "../../../app/features/search/guides.server";
import { searchFor, searchQuery } from "../../../app/features/search/queries.server";
import { indexDoc } from "../../../app/index-words.server";
import { makePen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { meeting, type Name, people, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const find = async (name: Name, words: string) =>
  (await searchFor(it.house.db, (await contextOf(it.house, name)).me, words)).map((one) => `${one.kind} ${one.url}`);
const log = (text: string, reads = "board") =>
  runAs(it.house, "claire", logOne, {
    text,
    poleId: "soil",
    personId: "claire",
    doneOn: "2026-11-20",
    dueOn: "",
    said: "",
    reads,
  });

test("a word is found by its beginning, without accents nor ligatures, every word asked for", async () => {
  await log("Réuni le comité des œufs au cœur du village");
  for (const words of ["reun", "réuni", "oeuf", "œufs", "COEUR village", "comi reu"]) {
    expect(await find("bernard", words), words).toHaveLength(1);
  }
  expect(await find("bernard", "réuni hangar")).toEqual([]);
  expect(await find("bernard", "  ")).toEqual([]);
  expect(await find("bernard", "%")).toEqual([]);
});

test("each record leads to its page", async () => {
  await runAs(it.house, "claire", draftOne, {
    poleId: "soil",
    title: "Acheter un tunnel",
    text: "Nos plants",
    costCents: "",
    question: "decide",
    submit: "1",
  });
  await runAs(it.house, "claire", finishReport, {
    poleId: "soil",
    meetingId: "board",
    text: "Le tunnel attend",
    version: "0",
  });
  const found = await find("bernard", "tunnel");
  expect(found.some((one) => one.startsWith("proposal /propositions/"))).toBe(true);
  expect(found).toContain("report /poles/soil/rapports/board");
});

test.each(people)("only what %s may read is found", async (name) => {
  await log("Mot partagé", "pole");
  await log("Mot partagé", "board");
  await log("Mot partagé", "assembly");
  const ctx = await contextOf(it.house, "bernard");
  await it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "decision.record");
    await recordDecision(pen, {
      bodyId: "ca",
      meetingId: "board",
      itemId: null,
      proposalId: null,
      title: "Mot à huis clos",
      text: "",
      outcome: "adopted",
      explanation: "",
      inCamera: true,
      poleId: null,
    });
    await close();
  });
  const found = await find(name, "mot");
  const actions = found.filter((one) => one.startsWith("action")).length;
  const expected = { claire: 3, helene: 3, karim: 3, vera: 2, bernard: 2, gerard: 2, sophie: 2 };
  expect(actions).toBe(expected[name as keyof typeof expected] ?? 1);
  const secret = found.some((one) => one.startsWith("decision"));
  expect(secret).toBe(["claire", "bernard", "helene", "gerard"].includes(name));
});

test("meetings and points of an agenda are found by whoever may know them; in camera, by nobody", async () => {
  const plan = { kind: "ordinary", title: "Assemblée des semailles", day: "2026-12-12", hour: "14:00", minutes: "120" };
  const planned = await runAs(it.house, "bernard", planMeeting, { ...plan, place: "Grange aux hérissons", link: "" });
  expect(planned).toHaveProperty("to");
  const row = await it.house.db.selectFrom("meetings").select("id").where("kind", "=", "ordinary").executeTakeFirst();
  const id = row?.id ?? "";
  await runAs(it.house, "bernard", addPoint, { id, title: "Choix des hérissons", kind: "decision" });
  await runAs(it.house, "bernard", addPoint, { id, title: "Hérissons secrets", kind: "decision", inCamera: "1" });
  expect((await find("bernard", "hériss")).sort()).toEqual([`agendaItem /reunions/${id}`, `meeting /reunions/${id}`]);
  expect(await find("yvette", "hériss")).toEqual([]);
  expect(await find("keeper", "hériss")).toEqual([]);
  await it.house.db.updateTable("meetings").set({ status: "called" }).where("id", "=", id).execute();
  expect(await find("yvette", "hériss")).toHaveLength(2);
  expect(await find("bernard", "secrets")).toEqual([]);
});

test("a promise is found with why, by members while it is shown to them", async () => {
  await meeting(it.house.db, { id: "ag1", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00" });
  await runAs(it.house, "bernard", makeOne, { meetingId: "ag1", poleId: "", text: "Planter un verger", dueOn: "" });
  const [promise] = await it.house.db.selectFrom("promises").select(["id", "version"]).execute();
  const url = `promise /promesses?assemblee=ag1#promesse-${promise?.id}`;
  expect(await find("yvette", "verger")).toEqual([url]);
});

test("guides are found by their words, in the reader's language", async () => {
  const urls = async (words: string) =>
    (await guidesFor({ kept: new Map(), content: "content" }, "fr", phrasesIn("fr"), words)).map((one) => one.url);
  expect(await urls("premier conseil")).toContain("/guides/mon-premier-conseil");
  expect(await urls("hérisson")).toEqual([]);
  expect(await urls("")).toEqual([]);
});

test.skipIf(process.env.TERREAU_TEST_ENGINE === "pglite")(
  "a word among a thousand records is looked up in the index of words",
  async () => {
    const ctx = await contextOf(it.house, "bernard");
    for (let n = 0; n < 1_000; n += 1)
      await indexDoc(ctx, {
        kind: "action",
        id: `a-${n}`,
        title: `Action ${n} au potager`,
        text: n % 100 ? "" : "Tunnel",
      });
    expect(await searchFor(it.house.db, ctx.me, "tunn")).toHaveLength(10);
    expect(await searchFor(it.house.db, ctx.me, "potager 999")).toHaveLength(1);
    const asked = searchQuery(it.house.db, ctx.me, ["tunn"]).compile();
    const { rows } = await it.house.db.executeQuery<{ detail: string }>({
      ...asked,
      sql: `explain query plan ${asked.sql}`,
    });
    const plan = rows.map((row) => row.detail).join("\n");
    expect(plan).toMatch(/SEARCH searchWords USING (COVERING )?INDEX .*word>\? AND word<\?/);
  },
);
