import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  draftOne,
  editOne,
  markOne,
  opineOne,
  requestOne,
  submitOne,
  withdrawOne,
  withdrawPoint,
} from "../../../app/features/proposals/commands.server";
import {
  opinionCounts,
  opinionsAwaited,
  pointsWaiting,
  proposalById,
  proposalsWaiting,
} from "../../../app/features/proposals/queries.server";
import { decideProposal, placeOnAgenda, settlePoint } from "../../../app/features/proposals/writes.server";
import { makePen, type Pen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, people, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const tunnel = {
  poleId: "soil",
  title: "Acheter un second tunnel",
  text: "Nos plants manquent de place.",
  costCents: "3 400,00",
  question: "decide",
};
const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const meOf = async (name: string) => (await contextOf(it.house, name)).me;
const draft = (name: Name, form: { [field: string]: string } = {}) =>
  runAs(it.house, name, draftOne, { ...tunnel, ...form });
const idOf = (answer: unknown) => (answer as { to: string }).to.split("/").at(-1) ?? "";
const submitted = async () => idOf(await draft("claire", { submit: "1" }));
/** As the meeting's own command does. */
const atMeeting = async <T>(write: (pen: Pen) => Promise<T>) => {
  const ctx = await contextOf(it.house, "bernard");
  return it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "proposal.place");
    const answer = await write(pen);
    await close();
    return answer;
  });
};

describe("a proposal", () => {
  test("goes from draft to decision by the table of its states", async () => {
    const id = idOf(await draft("claire"));
    expect(await proposalById(it.house.db, await meOf("bernard"), id)).toBeNull();
    expect(refusal(await runAs(it.house, "helene", submitOne, { id }))).toBe("done");
    expect(refusal(await runAs(it.house, "claire", submitOne, { id }))).toEqual([422, "proposals.notADraft"]);
    expect(await proposalsWaiting(it.house.db, await meOf("bernard"))).toMatchObject([{ id, costCents: 340000 }]);
    expect(await atMeeting((pen) => decideProposal(pen, id, "board", "adopt"))).toBe(false);
    expect(await atMeeting((pen) => placeOnAgenda(pen, id, "board"))).toBe(true);
    expect(await atMeeting((pen) => decideProposal(pen, id, "board", "postpone"))).toBe(true);
    expect(await atMeeting((pen) => placeOnAgenda(pen, id, "board"))).toBe(true);
    expect(await atMeeting((pen) => decideProposal(pen, id, "board", "adopt"))).toBe(true);
    expect(refusal(await runAs(it.house, "claire", withdrawOne, { id }))).toEqual([422, "proposals.decided"]);
    expect(refusal(await runAs(it.house, "vera", opineOne, { id, opinion: "for", line: "" }))).toEqual([
      404,
      "common.unknown",
    ]);
  });

  test.each([
    ["claire", "done", "done"],
    ["helene", "done", "done"],
    ["karim", "done", "done"],
    ["sophie", "done", "done"],
    ["bernard", "done", "done"],
    ["gerard", "done", [422, "proposals.poleSubmits"]],
    ["vera", "done", [422, "proposals.poleSubmits"]],
    ["yvette", "done", [422, "proposals.poleSubmits"]],
    ["nadia", "done", [422, "proposals.poleSubmits"]],
    ["keeper", [403, "common.notYours"], [403, "common.notYours"]],
  ] as const)("drafted, then submitted by %s", async (name, drafts, submits) => {
    expect(refusal(await draft(name))).toEqual(drafts);
    expect(refusal(await draft(name, { submit: "1" }))).toEqual(submits);
  });

  test("is read by the board once submitted; a suggestion by its author and its pole before", async () => {
    const id = idOf(await draft("vera"));
    const out = await submitted();
    const [drafts, all]: [Name[], Name[]] = [[], []];
    for (const name of people) {
      const me = await meOf(name);
      if (await proposalById(it.house.db, me, id)) drafts.push(name);
      if (await proposalById(it.house.db, me, out)) all.push(name);
    }
    expect(drafts.sort()).toEqual(["claire", "helene", "karim", "vera"]);
    expect(all.sort()).toEqual(["bernard", "claire", "gerard", "helene", "karim", "sophie"]);
  });

  test("is edited by its pole, and a stale edit shows both texts", async () => {
    const id = await submitted();
    const form = { ...tunnel, id, title: "Acheter deux tunnels", version: "2" };
    expect(refusal(await runAs(it.house, "gerard", editOne, form))).toEqual([403, "proposals.notYourPole"]);
    expect(refusal(await runAs(it.house, "helene", editOne, form))).toBe("done");
    expect(refusal(await runAs(it.house, "claire", editOne, form))).toEqual([409, "common.changedMeanwhile"]);
  });

  test("gathers one opinion a person, changed at will, until it is decided", async () => {
    const id = await submitted();
    expect(await opinionsAwaited(it.house.db, await meOf("gerard"))).toHaveLength(1);
    await runAs(it.house, "gerard", opineOne, { id, opinion: "abstention", line: "La trésorerie ?" });
    await runAs(it.house, "gerard", opineOne, { id, opinion: "for", line: "" });
    await runAs(it.house, "karim", opineOne, { id, opinion: "for", line: "" });
    expect((await opinionCounts(it.house.db, [id])).get(id)).toEqual({ for: 2, abstention: 0, against: 0 });
    expect(await opinionsAwaited(it.house.db, await meOf("gerard"))).toEqual([]);
    expect(refusal(await runAs(it.house, "keeper", opineOne, { id, opinion: "for", line: "" }))).toEqual([
      404,
      "common.unknown",
    ]);
    const own = idOf(await draft("claire"));
    expect(refusal(await runAs(it.house, "claire", opineOne, { id: own, opinion: "for", line: "" }))).toEqual([
      422,
      "proposals.tooLate",
    ]);
  });

  test.each([
    ["claire", "done"],
    ["sophie", "done"],
    ["gerard", [403, "proposals.notYourPole"]],
    ["karim", [403, "common.notYours"]],
  ] as const)("is shown to the assembly by %s", async (name, expected) => {
    expect(refusal(await runAs(it.house, name, markOne, { id: await submitted(), shown: "1" }))).toEqual(expected);
  });

  test.each([
    [{ title: "" }, 400, "common.formInvalid"],
    [{ text: " " }, 400, "common.formInvalid"],
    [{ costCents: "beaucoup" }, 400, "common.formInvalid"],
    [{ poleId: "nowhere" }, 404, "common.unknown"],
  ])("refuses %o", async (form, status, reason) => {
    expect(refusal(await draft("claire", form))).toEqual([status, reason]);
  });
});

describe("a point asked for", () => {
  const ask = (name: Name) => runAs(it.house, name, requestOne, { title: "Les clés du hangar", text: "", poleId: "" });

  test.each(people)("by %s", async (name) => {
    expect(refusal(await ask(name))).toEqual(name === "keeper" ? [403, "common.notYours"] : "done");
  });

  test("waits for who prepares, and is withdrawn by who asked", async () => {
    await ask("yvette");
    const [point] = await pointsWaiting(it.house.db, await meOf("helene"));
    const id = point?.id ?? "";
    expect(await pointsWaiting(it.house.db, await meOf("vera"))).toEqual([]);
    expect(refusal(await runAs(it.house, "vera", withdrawPoint, { id }))).toEqual([404, "common.unknown"]);
    expect(refusal(await runAs(it.house, "helene", withdrawPoint, { id }))).toEqual([403, "common.notYours"]);
    await atMeeting((pen) => settlePoint(pen, id, "onAgenda", "board"));
    expect(refusal(await runAs(it.house, "yvette", withdrawPoint, { id }))).toEqual([422, "proposals.notWaiting"]);
    await atMeeting((pen) => settlePoint(pen, id, "waiting"));
    expect(refusal(await runAs(it.house, "yvette", withdrawPoint, { id }))).toBe("done");
    expect(await pointsWaiting(it.house.db, await meOf("helene"))).toEqual([]);
  });
});
