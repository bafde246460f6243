import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  editOne,
  finishOne,
  giveBackOne,
  logOne,
  markOne,
  removeOne,
  restoreOne,
  takeOne,
} from "../../../app/features/actions/commands.server";
import {
  actionById,
  actionsAwaiting,
  actionsBornOf,
  actionsPage,
  countsOfPoles,
} from "../../../app/features/actions/queries.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, people, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const beans = { text: "Semé les fèves sous le tunnel 2", poleId: "soil", personId: "claire", doneOn: "2026-11-23" };
const log = (name: Name, form: { [field: string]: string | string[] } = {}) =>
  runAs(it.house, name, logOne, { ...beans, dueOn: "", said: "", ...form });
const idOf = (answer: unknown) => (answer as { to: string }).to.split("=")[1] ?? "";
const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const meOf = async (name: string) => (await contextOf(it.house, name)).me;

describe("logging an action", () => {
  test("keeps the sentence, its day, who helped, and the board reads it", async () => {
    const id = idOf(await log("claire", { helpers: ["karim", "vera"] }));
    expect(await actionById(it.house.db, await meOf("bernard"), id)).toMatchObject({
      text: beans.text,
      status: "done",
      doneOn: "2026-11-23",
      reads: "board",
      name: "Claire Dupré",
      helpers: [{ id: "karim" }, { id: "vera" }],
    });
    expect(await verifyJournal(it.house.db)).toMatchObject({ lines: 1, texts: 1, fault: null });
  });

  test("a sentence that says what is done and what is left makes two actions", async () => {
    const text = "Semé les fèves avec Karim. Il reste deux planches à finir vendredi.";
    const id = idOf(await log("claire", { text, dueOn: "2026-11-27", said: "vendredi" }));
    const me = await meOf("claire");
    expect(await actionById(it.house.db, me, id)).toMatchObject({ text: "Semé les fèves avec Karim.", status: "done" });
    expect(await actionsBornOf(it.house.db, me, "action", id)).toMatchObject([
      { text: "Il reste deux planches à finir vendredi.", status: "todo", dueOn: "2026-11-27" },
    ]);
  });

  test("a single sentence with a date is to do, and awaits its person", async () => {
    await log("claire", { text: "Rappeler la mairie vendredi", dueOn: "2026-11-27", said: "vendredi" });
    expect(await actionsAwaiting(it.house.db, await meOf("claire"))).toMatchObject([
      { status: "todo", dueOn: "2026-11-27", doneOn: null },
    ]);
  });

  test("the same send twice makes one action; another body with its key is refused", async () => {
    const first = await log("claire", { key: "phone-1" });
    expect(await log("claire", { key: "phone-1" })).toEqual(first);
    expect(refusal(await log("claire", { key: "phone-1", text: "Autre chose" }))).toEqual([409, "common.alreadySent"]);
    expect((await actionsPage(it.house.db, await meOf("claire"), { page: 1 })).total).toBe(1);
  });

  test.each([
    ["claire", "soil", "done"],
    ["helene", "soil", "done"],
    ["karim", "soil", "done"],
    ["vera", "soil", "done"],
    ["sophie", "walls", "done"],
    ["gerard", "soil", [403, "actions.notYourPole"]],
    ["bernard", "soil", [403, "actions.notYourPole"]],
    ["yvette", "soil", [403, "actions.notYourPole"]],
    ["nadia", "soil", [403, "actions.notYourPole"]],
    ["keeper", "soil", [403, "actions.notYourPole"]],
    ["claire", "nowhere", [404, "common.unknown"]],
  ] as const)("by %s in %s", async (name, poleId, expected) => {
    expect(refusal(await log(name, { poleId, personId: name }))).toEqual(expected);
  });

  test("the secretary logs what was said in the meeting, for another", async () => {
    const origin = { originKind: "meeting", originId: "board", stay: "1" };
    expect(await log("bernard", { ...origin, doneOn: "", dueOn: "2026-12-04" })).toMatchObject({
      said: "actions.logged",
    });
    expect(refusal(await log("bernard", { originKind: "meeting", originId: "before" }))).toEqual([
      403,
      "actions.notYourPole",
    ]);
  });

  test.each([
    [{ text: "" }, 400, "common.formInvalid"],
    [{ doneOn: "2026-11-24" }, 422, "actions.notYet"],
    [{ personId: "nobody" }, 422, "actions.unknownPerson"],
    [{ helpers: "nobody" }, 422, "actions.unknownPerson"],
    [{ personId: "karim", doneOn: "", dueOn: "2026-12-01" }, 422, "actions.askTheCoordinator"],
    [{ doneOn: "2026-02-30" }, 400, "common.formInvalid"],
    [{ reads: "public" }, 400, "common.formInvalid"],
  ])("refuses %o", async (form, status, reason) => {
    expect(refusal(await log("claire", form))).toEqual([status, reason]);
  });

  test("the coordinator may ask an employee, and employees take on what they wish", async () => {
    const ask = { personId: "karim", doneOn: "", dueOn: "2026-12-01" };
    expect(refusal(await log("sophie", ask))).toBe("done");
    expect(refusal(await log("karim", ask))).toBe("done");
  });
});

describe("who reads an action", () => {
  const readers: [string, Name[]][] = [
    ["pole", ["claire", "helene", "karim", "vera"]],
    ["board", ["claire", "bernard", "helene", "sophie", "gerard", "karim"]],
    ["assembly", [...people]],
  ];
  test.each(readers)("read by %s", async (reads, expected) => {
    const id = idOf(await log("claire", { reads }));
    const seen = [];
    for (const name of people) if (await actionById(it.house.db, await meOf(name), id)) seen.push(name);
    expect(seen.sort()).toEqual([...expected].sort());
  });

  test("one always reads one's own lines, and those one helped with", async () => {
    const id = idOf(await log("vera", { personId: "vera", helpers: "yvette", poleId: "soil" }));
    expect(await actionById(it.house.db, await meOf("vera"), id)).not.toBeNull();
    expect(await actionById(it.house.db, await meOf("yvette"), id)).not.toBeNull();
  });
});

describe("the life of an action", () => {
  const planned = async () => idOf(await log("claire", { doneOn: "", dueOn: "2026-11-27" }));

  test("is finished, once, today unless said otherwise", async () => {
    const id = await planned();
    expect(await runAs(it.house, "karim", finishOne, { id })).toMatchObject({ said: "actions.finished" });
    expect(await actionById(it.house.db, await meOf("claire"), id)).toMatchObject({ doneOn: "2026-11-23" });
    expect(refusal(await runAs(it.house, "claire", finishOne, { id }))).toEqual([422, "actions.alreadyDone"]);
  });

  test("is given back without a reason, then taken by another", async () => {
    const id = await planned();
    expect(refusal(await runAs(it.house, "karim", giveBackOne, { id }))).toEqual([403, "actions.notYours"]);
    expect(refusal(await runAs(it.house, "helene", takeOne, { id }))).toEqual([422, "actions.notFree"]);
    expect(refusal(await runAs(it.house, "claire", giveBackOne, { id }))).toBe("done");
    expect(refusal(await runAs(it.house, "gerard", takeOne, { id }))).toEqual([403, "actions.notYourPole"]);
    expect(refusal(await runAs(it.house, "helene", takeOne, { id }))).toBe("done");
    expect(await actionById(it.house.db, await meOf("claire"), id)).toMatchObject({
      status: "todo",
      personId: "helene",
    });
  });

  test("is removed, and comes back", async () => {
    const id = await planned();
    const removed = await runAs(it.house, "claire", removeOne, { id });
    expect(removed).toMatchObject({ said: "actions.removed", undo: { fields: { intent: "action.restore", id } } });
    expect(await actionById(it.house.db, await meOf("claire"), id)).toBeNull();
    expect(refusal(await runAs(it.house, "helene", restoreOne, { id }))).toEqual([403, "actions.notYours"]);
    expect(refusal(await runAs(it.house, "claire", restoreOne, { id }))).toBe("done");
    expect(refusal(await runAs(it.house, "claire", restoreOne, { id }))).toEqual([422, "actions.stillThere"]);
  });

  test("is edited by its people only, and a stale edit shows both texts", async () => {
    const id = await planned();
    const form = { id, version: "1", text: "Autre phrase", poleId: "soil", personId: "claire", doneOn: "", dueOn: "" };
    expect(refusal(await runAs(it.house, "helene", editOne, form))).toEqual([403, "actions.notYours"]);
    expect(refusal(await runAs(it.house, "yvette", editOne, form))).toEqual([404, "common.unknown"]);
    expect(refusal(await runAs(it.house, "claire", editOne, form))).toBe("done");
    const stale = await runAs(it.house, "claire", editOne, { ...form, text: "Encore" });
    expect(stale instanceof Refused && [stale.status, stale.current]).toEqual([
      409,
      { version: 2, text: "Autre phrase" },
    ]);
  });

  test.each([
    ["claire", "done"],
    ["helene", "done"],
    ["sophie", "done"],
    ["karim", [403, "common.notYours"]],
    ["gerard", [403, "actions.notYourPole"]],
    ["keeper", [404, "common.unknown"]],
  ] as const)("is shown to the assembly by %s", async (name, expected) => {
    const id = idOf(await log("claire"));
    expect(refusal(await runAs(it.house, name, markOne, { id, shown: "1" }))).toEqual(expected);
  });

  test("what its pole alone reads is not shown to the assembly, and closing it takes the mark back", async () => {
    const own = idOf(await log("claire", { reads: "pole" }));
    expect(refusal(await runAs(it.house, "claire", markOne, { id: own, shown: "1" }))).toEqual([
      422,
      "actions.poleOnly",
    ]);
    const id = idOf(await log("claire"));
    await runAs(it.house, "claire", markOne, { id, shown: "1" });
    const form = { ...beans, id, version: "2", dueOn: "", reads: "pole" };
    expect(refusal(await runAs(it.house, "claire", editOne, form))).toBe("done");
    expect(await actionById(it.house.db, await meOf("claire"), id)).toMatchObject({ showable: 0 });
  });
});

test("the log is filtered, searched without accents, paged, and counted by pole", async () => {
  for (let n = 0; n < 31; n++) await log("claire", { text: `Récolté ${n} caisses` });
  await log("claire", { text: "Peser les œufs", doneOn: "", dueOn: "2026-12-01" });
  await log("gerard", { text: "Réparé la serre", poleId: "walls", personId: "gerard" });
  const me = await meOf("bernard");
  expect(await actionsPage(it.house.db, me, { page: 2 })).toMatchObject({ total: 33 });
  expect((await actionsPage(it.house.db, me, { page: 1, words: "recolte" })).total).toBe(31);
  expect((await actionsPage(it.house.db, me, { page: 1, words: "oeufs claire" })).total).toBe(1);
  expect((await actionsPage(it.house.db, me, { page: 1, poleId: "walls", status: "done" })).total).toBe(1);
  expect(await countsOfPoles(it.house.db, me, ["soil", "walls"], "2026-01-01")).toEqual([
    { poleId: "soil", done: 31, dated: 1, undated: 0 },
    { poleId: "walls", done: 1, dated: 0, undated: 0 },
  ]);
});
