import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { answerOne, makeOne, markOne } from "../../../app/features/promises/commands.server";
import { assembliesWithPromises, promisesOf } from "../../../app/features/promises/queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { meeting, type Name, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
  await meeting(it.house.db, { id: "assembly", bodyId: "ag", kind: "ordinary", startsAt: "2026-03-14T14:00" });
});
afterEach(() => it.close());

const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const make = (name: Name, form: { [field: string]: string } = {}) =>
  runAs(it.house, name, makeOne, {
    meetingId: "assembly",
    poleId: "soil",
    text: "Ouvrir un second point de retrait",
    dueOn: "2026-12-01",
    ...form,
  });
const all = async (name: Name) => promisesOf(it.house.db, (await contextOf(it.house, name)).me, "assembly");

test.each([
  ["claire", "done"],
  ["bernard", "done"],
  ["sophie", "done"],
  ["karim", [403, "promises.boardOnly"]],
  ["vera", [403, "promises.boardOnly"]],
  ["yvette", [403, "promises.boardOnly"]],
  ["keeper", [403, "promises.boardOnly"]],
] as const)("a promise made by %s", async (name, expected) => {
  expect(refusal(await make(name))).toEqual(expected);
});

test("is made at an assembly, in order, and members read it", async () => {
  expect(refusal(await make("claire", { meetingId: "board" }))).toEqual([404, "common.unknown"]);
  expect(refusal(await make("claire", { text: "" }))).toEqual([400, "common.formInvalid"]);
  await make("claire");
  await make("claire", { text: "Recruter deux administrateurs", poleId: "", dueOn: "" });
  expect((await all("yvette")).map((one) => [one.rank, one.status])).toEqual([
    [1, "unanswered"],
    [2, "unanswered"],
  ]);
  expect(await assembliesWithPromises(it.house.db)).toMatchObject([{ id: "assembly" }]);
});

test("is answered by its pole, with why when it is dropped", async () => {
  await make("claire");
  const id = (await all("claire"))[0]?.id ?? "";
  const answer = (name: Name, status: string, why: string, version = "1") =>
    runAs(it.house, name, answerOne, { id, status, why, version });
  expect(refusal(await answer("gerard", "kept", ""))).toEqual([403, "promises.notYourPole"]);
  expect(refusal(await answer("karim", "kept", ""))).toEqual([403, "promises.notYourPole"]);
  expect(refusal(await answer("claire", "dropped", " "))).toEqual([422, "promises.whyRequired"]);
  expect(refusal(await answer("claire", "dropped", "Le local n’est plus libre."))).toBe("done");
  expect(refusal(await answer("helene", "kept", "", "1"))).toEqual([409, "common.changedMeanwhile"]);
  expect(refusal(await answer("helene", "kept", "", "2"))).toBe("done");
  expect(await all("yvette")).toMatchObject([{ status: "kept", answeredBy: "Helene" }]);
});

test("its words are hidden from members, not its line from those who work here", async () => {
  await make("claire");
  const id = (await all("claire"))[0]?.id ?? "";
  expect(refusal(await runAs(it.house, "gerard", markOne, { id, shown: "" }))).toEqual([403, "promises.notYourPole"]);
  expect(refusal(await runAs(it.house, "claire", markOne, { id, shown: "" }))).toBe("done");
  expect(await all("yvette")).toEqual([]);
  expect(await all("vera")).toHaveLength(1);
});
