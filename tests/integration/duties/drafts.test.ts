import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { enterClassicCommand } from "../../../app/features/duties/commands.server";
import {
  adoptDraftCommand,
  arrangeDraftCommand,
  dropDraftCommand,
  openDraftCommand,
} from "../../../app/features/duties/commands-drafts.server";
import { carryCommand } from "../../../app/features/duties/commands-library.server";
import { draftById, dutiesOn, limitsOf, openDrafts, spotsOfDraft } from "../../../app/features/duties/queries.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const bankOn = async (day: string) =>
  (await dutiesOn(it.house.db, day)).filter((one) => one.duty === "bank").map((one) => one.poleId ?? one.personId);
const classic = (startsOn = "2026-01-01") =>
  runAs(it.house, small.bernard, enterClassicCommand, {
    ...{ startsOn, president: small.helene, treasurer: small.marc, secretary: small.bernard },
    ...{ vicePresident: "", deputyTreasurer: "", deputySecretary: "" },
  });
const opened = async (from = "nothing") => {
  await runAs(it.house, small.bernard, openDraftCommand, { name: "Essai", from });
  return (await openDrafts(it.house.db))[0]?.id ?? "";
};
const arrange = async (draft: string, chosen: string[], to: string) => {
  const [row] = await openDrafts(it.house.db);
  const spots = await spotsOfDraft(it.house.db, draft);
  return runAs(it.house, small.bernard, arrangeDraftCommand, {
    ...{ draft, version: String(row?.version ?? 1), name: "Essai" },
    ...{ duty: spots.map((one) => one.duty), pole: spots.map((one) => one.poleId ?? "") },
    ...{ person: spots.map((one) => one.personId ?? ""), chosen, to },
  });
};
const adopt = async (draft: string, typed: { [name: string]: string } = {}, who: string = small.bernard) => {
  const row = await draftById(it.house.db, draft);
  const version = String(row?.version ?? 1);
  return runAs(it.house, who, adoptDraftCommand, { draft, version, startsOn: "2026-12-01", decision: "", ...typed });
};

describe("a classic board", () => {
  test("holds every duty from its day, a missing deputy's with whom she would help", async () => {
    await classic();
    expect(await dutiesOn(it.house.db, "2025-12-31")).toEqual([]);
    expect(await dutiesOn(it.house.db, "2026-01-01")).toHaveLength(47);
    expect(await bankOn("2026-01-01")).toEqual([small.marc]);
  });

  test("needs somebody", async () => {
    const nobody = { president: "", vicePresident: "", treasurer: "", deputyTreasurer: "", secretary: "" };
    const typed = { ...nobody, deputySecretary: "", startsOn: "2026-01-01" };
    expect(refusal(await runAs(it.house, small.bernard, enterClassicCommand, typed))).toBe("422 duties.nobodyChosen");
    expect(refusal(await runAs(it.house, small.yvette, enterClassicCommand, typed))).toBe("403 duties.boardOnly");
  });
});

describe("a draft", () => {
  test("touches nothing until it is adopted; then the eve and the day answer differently", async () => {
    await classic();
    const draft = await opened("now");
    await arrange(draft, ["bank"], `pole:${small.vie}`);
    expect(await bankOn("2026-12-01")).toEqual([small.marc]);
    await adopt(draft);
    expect(await bankOn("2026-11-30")).toEqual([small.marc]);
    expect(await bankOn("2026-12-01")).toEqual([small.vie]);
    expect(refusal(await adopt(draft))).toBe("422 duties.draftNotOpen");
  });

  test("is not adopted empty, uncovered and unseen, by an unknown decision, or by who is not of the board", async () => {
    const draft = await opened();
    expect(refusal(await adopt(draft))).toBe("422 duties.draftEmpty");
    await arrange(draft, ["bank"], `pole:${small.vie}`);
    expect(refusal(await adopt(draft))).toBe("422 duties.draftUncovered");
    expect(refusal(await adopt(draft, { decision: "2026-99" }))).toBe("422 duties.noSuchDecision");
    expect(refusal(await adopt(draft, { seen: "on" }, small.sophie))).toBe("403 duties.boardOnly");
    expect(refusal(await adopt("nothing", { seen: "on" }))).toBe("404 common.unknown");
    await adopt(draft, { seen: "on" });
    expect(await bankOn("2026-12-01")).toEqual([small.vie]);
  });

  test("that is put away is neither arranged nor adopted", async () => {
    const draft = await opened("now");
    await runAs(it.house, small.bernard, dropDraftCommand, { draft });
    expect(refusal(await runAs(it.house, small.bernard, dropDraftCommand, { draft }))).toBe("422 duties.draftNotOpen");
    expect(refusal(await arrange(draft, ["bank"], `pole:${small.vie}`))).toBe("422 duties.draftNotOpen");
  });

  test("is opened by who prepares the board, twelve at most", async () => {
    const open = (who: string) => runAs(it.house, who, openDraftCommand, { name: "", from: "nothing" });
    expect(refusal(await open(small.yvette))).toBe("403 duties.boardOnly");
    for (let n = 0; n < 12; n += 1) await open(small.sophie);
    expect(refusal(await open(small.sophie))).toBe("422 duties.tooManyDrafts");
  });
});

test("each says what she can carry, for herself", async () => {
  await runAs(it.house, small.marc, carryCommand, { duties: "6" });
  expect([...(await limitsOf(it.house.db))]).toEqual([[small.marc, 6]]);
});
