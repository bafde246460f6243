import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { addWaiting } from "../../../app/features/meetings/commands-agenda.server";
import { agendaOf, meetingOf } from "../../../app/features/meetings/queries.server";
import { waitingFor } from "../../../app/features/meetings/waiting.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
  for (const [id, dueOn, reads, status] of [
    ["late", "2026-11-02", "board", "todo"],
    ["later", "2026-12-20", "board", "todo"],
    ["own", "2026-11-02", "pole", "todo"],
    ["done", "2026-11-02", "board", "done"],
  ] as const)
    await it.house.db
      .insertInto("actions")
      .values({
        ...{ id, dueOn, reads, status, text: `Réparer la pompe ${id}`, poleId: small.maraichage, doneOn: null },
        ...{ personId: small.claire, loggedBy: small.claire, showable: 0, photoHash: null, originKind: null },
        ...{ originId: null, createdAt: "2026-10-01T09:00:00.000Z", version: 1, removedAt: null },
      })
      .execute();
});
afterEach(() => it.close());

const overdue = async (who: string) => {
  const { me } = await contextOf(it.house, who);
  const meeting = await meetingOf(it.house.db, me, small.meeting);
  return meeting && (await waitingFor(it.house.db, me, meeting)).actions.map((one) => one.id);
};
const add = async (who: string, origin: string) => {
  const answer = await runAs(it.house, who, addWaiting, { id: small.meeting, from: "action", origin });
  return answer instanceof Refused ? `${answer.status} ${answer.reason}` : "done";
};

test("actions to do whose date will have passed wait for the board, those it reads", async () => {
  expect(await overdue(small.helene)).toEqual(["late"]);
});

test("one is put on the agenda once, with its pole, and no longer waits", async () => {
  expect(await add(small.helene, "late")).toBe("done");
  const items = await agendaOf(it.house.db, (await contextOf(it.house, small.helene)).me, small.meeting);
  expect(items.at(-1)).toMatchObject({
    ...{ title: "Réparer la pompe late", kind: "followUp", poleId: small.maraichage },
    ...{ originKind: "action", originId: "late" },
  });
  expect(await overdue(small.helene)).toEqual([]);
  expect(await add(small.helene, "late")).toBe("422 meetings.alreadyOnAgenda");
});

test("what the board does not read, or is not overdue, is unknown there", async () => {
  for (const origin of ["own", "later", "done"])
    expect(await add(small.helene, origin), origin).toBe("404 common.unknown");
  expect(await add(small.yvette, "late")).toMatch(/^40[34] /);
});
