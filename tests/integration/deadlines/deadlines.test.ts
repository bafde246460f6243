import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { addOne, editOne, finishOne, removeOne, reopenOne } from "../../../app/features/deadlines/commands.server";
import {
  computedDeadlines,
  deadlinesOf,
  doneDeadlines,
  openDeadlines,
} from "../../../app/features/deadlines/queries.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const asked = {
  kind: "insurance",
  title: "Relire l’assurance",
  dueOn: "2027-12-31",
  everyYear: "1",
  holderId: "",
  poleId: "soil",
  source: "Contrat",
  note: "",
};
const add = (name: Name, form: { [field: string]: string } = {}) =>
  runAs(it.house, name, addOne, { ...asked, ...form });
const only = async () => {
  const [one] = await openDeadlines(it.house.db, "2099-12-31");
  if (!one) throw new Error("No deadline.");
  return one;
};
const version = (one: { version: number }) => String(one.version);

test.each([
  ["claire", "done"],
  ["sophie", "done"],
  ["karim", [403, "deadlines.boardOnly"]],
  ["vera", [403, "deadlines.boardOnly"]],
  ["yvette", [403, "deadlines.boardOnly"]],
  ["keeper", [403, "deadlines.boardOnly"]],
] as const)("a deadline noted by %s", async (name, expected) => {
  expect(refusal(await add(name))).toEqual(expected);
});

test("a day that does not exist, an empty line or an unknown pole is refused and adds nothing", async () => {
  expect(refusal(await add("claire", { dueOn: "2027-02-29" }))).toEqual([400, "common.formInvalid"]);
  expect(refusal(await add("claire", { title: " " }))).toEqual([400, "common.formInvalid"]);
  expect(refusal(await add("claire", { poleId: "nowhere" }))).toEqual([404, "common.unknown"]);
  expect(await openDeadlines(it.house.db, "2099-12-31")).toEqual([]);
});

test("one of every year comes back a year later, and goes again when reopened", async () => {
  await add("claire");
  const one = await only();
  expect(
    refusal(await runAs(it.house, "claire", finishOne, { id: one.id, version: "1", doneOn: "", proofText: "n° 12" })),
  ).toBe("done");
  expect(await doneDeadlines(it.house.db, "2000-01-01")).toMatchObject([
    { id: one.id, proofText: "n° 12", doneBy: "Claire" },
  ]);
  expect((await only()).dueOn).toBe("2028-12-31");
  expect(refusal(await runAs(it.house, "claire", reopenOne, { id: one.id, version: "2" }))).toBe("done");
  const open = await openDeadlines(it.house.db, "2099-12-31");
  expect(open.map((each) => [each.id, each.dueOn, each.proofText])).toEqual([[one.id, "2027-12-31", null]]);
});

test("it cannot be done on a day ahead, nor twice, nor over somebody else's change", async () => {
  await add("claire", { everyYear: "" });
  const { id } = await only();
  const finish = (doneOn: string, at = "1") =>
    runAs(it.house, "claire", finishOne, { id, version: at, doneOn, proofText: "" });
  expect(refusal(await finish("2099-01-01"))).toEqual([422, "deadlines.notYet"]);
  const { everyYear: _every, ...form } = asked;
  expect(
    refusal(await runAs(it.house, "claire", editOne, { ...form, id, version: "1", title: "Relire le bail" })),
  ).toBe("done");
  expect(refusal(await finish(""))).toEqual([409, "common.changedMeanwhile"]);
  expect(refusal(await finish("", version(await only())))).toBe("done");
  expect(refusal(await finish("", "3"))).toEqual([422, "deadlines.alreadyDone"]);
});

test("its holder tends it without being on the board, and takes nothing away", async () => {
  await add("claire", { holderId: "karim" });
  const one = await only();
  expect(await deadlinesOf(it.house.db, "karim", "2027-12-10")).toHaveLength(1);
  expect(await deadlinesOf(it.house.db, "karim", "2027-10-10")).toEqual([]);
  expect(refusal(await runAs(it.house, "karim", removeOne, { id: one.id, version: "1" }))).toEqual([
    403,
    "deadlines.boardOnly",
  ]);
  expect(
    refusal(await runAs(it.house, "vera", finishOne, { id: one.id, version: "1", doneOn: "", proofText: "" })),
  ).toEqual([403, "deadlines.boardOnly"]);
  expect(
    refusal(await runAs(it.house, "karim", finishOne, { id: one.id, version: "1", doneOn: "", proofText: "" })),
  ).toBe("done");
  await add("claire", { title: "Une erreur" });
  const open = (await openDeadlines(it.house.db, "2099-12-31")).find((each) => each.title === "Une erreur");
  expect(refusal(await runAs(it.house, "claire", removeOne, { id: open?.id ?? "", version: "1" }))).toBe("done");
});

test("mandates that end on one day make one line, and a pole to review another", async () => {
  const { db } = it.house;
  await db.updateTable("poles").set({ reviewOn: "2027-05-01" }).where("id", "=", "soil").execute();
  const before = await computedDeadlines(db, "2026-01-01", "2027-12-31");
  expect(before.filter((one) => one.kind === "poleReview").map((one) => [one.dueOn, one.href])).toEqual([
    ["2027-05-01", expect.stringMatching(/^\/poles\//)],
  ]);
  const seats = await db.selectFrom("mandates").select(["id", "personId"]).limit(2).execute();
  for (const one of seats)
    await db.updateTable("mandates").set({ endsOn: "2027-05-31" }).where("id", "=", one.id).execute();
  const after = (await computedDeadlines(db, "2026-01-01", "2027-12-31")).filter((one) => one.dueOn === "2027-05-31");
  expect(after).toHaveLength(1);
  expect(after[0]?.names).toHaveLength(new Set(seats.map((one) => one.personId)).size);
});
