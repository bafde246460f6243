import { afterEach, beforeEach, expect, test } from "vitest";
import { logOne } from "../../../app/features/actions/commands.server";
import { recordDecision } from "../../../app/features/decisions/writes.server";
import { threadOf } from "../../../app/features/home/thread.server";
import { makePen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
  for (const [id, inCamera] of [
    ["tunnel", 0],
    ["secret", 1],
  ] as const)
    await it.house.db
      .insertInto("agendaItems")
      .values({
        ...{ id, meetingId: "board", kind: "decision", title: `Point ${id}`, rank: 1, minutes: 30, poleId: null },
        ...{ originKind: null, originId: null, inCamera, addedInSession: 0, notes: "", version: 1 },
        ...{ startedAt: null, endedAt: null, proposalId: null },
      })
      .execute();
});
afterEach(() => it.close());

const noted = async (originId: string) => {
  const action = { text: `Demander un devis ${originId}`, poleId: "soil", personId: "claire", doneOn: "" };
  const more = { dueOn: "2026-12-20", said: "", reads: "board", originKind: "item", originId };
  await runAs(it.house, "bernard", logOne, { ...action, ...more });
  const row = await it.house.db.selectFrom("actions").select("id").where("originId", "=", originId).executeTakeFirst();
  return row?.id ?? "";
};
const thread = async (who: Name, from: Parameters<typeof threadOf>[2]) => {
  const ctx = await contextOf(it.house, who);
  return (await threadOf(it.house.db, ctx.me, from, ctx.today)).map((step) => `${step.kind} ${step.href}`);
};
const decided = async () => {
  const ctx = await contextOf(it.house, "bernard");
  return it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "decision.record");
    const decision = await recordDecision(pen, {
      ...{ bodyId: "ca", meetingId: "board", itemId: "tunnel", proposalId: null, title: "Acheter", text: "Acheter" },
      ...{ outcome: "adopted", explanation: "", inCamera: false, poleId: null },
    });
    await close();
    return decision;
  });
};

test("an action noted at a point of a meeting leads back to it, for those who may know that point", async () => {
  const id = await noted("tunnel");
  expect((await thread("bernard", { kind: "action", id }))[0]).toBe("item /reunions/board");
  const row = await it.house.db
    .selectFrom("journal")
    .select("meetingId")
    .where("subjectId", "=", id)
    .executeTakeFirst();
  expect(row?.meetingId).toBe("board");
  const hidden = await noted("secret");
  expect((await thread("bernard", { kind: "action", id: hidden }))[0]).toBe("item /reunions/board");
  expect((await thread("sophie", { kind: "action", id: hidden })).join()).not.toContain("item");
});

test("once that point decided, the action and the decision lead to each other", async () => {
  const id = await noted("tunnel");
  const decision = await decided();
  const step = [`decision /decisions/${decision.number}`, `action /actions/${id}`];
  expect(await thread("bernard", { kind: "action", id })).toEqual(expect.arrayContaining(step));
  expect(await thread("bernard", { kind: "decision", id: decision.id })).toEqual(expect.arrayContaining(step));
});
