import { afterEach, beforeEach, expect, test } from "vitest";
import { logOne } from "../../../app/features/actions/commands.server";
import { recordDecision } from "../../../app/features/decisions/writes.server";
import { draftOne } from "../../../app/features/proposals/commands.server";
import { finishReport } from "../../../app/features/reports/commands.server";
import { searchFor } from "../../../app/features/search/queries.server";
import { makePen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, people, wheel } from "../../support/wheel";

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
