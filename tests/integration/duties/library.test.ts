import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { enterClassicCommand, placeDutyCommand } from "../../../app/features/duties/commands.server";
import {
  arrangeDraftCommand,
  followModelCommand,
  openDraftCommand,
} from "../../../app/features/duties/commands-drafts.server";
import {
  setAsideCommand,
  takeBackCommand,
  writeDutyCommand,
} from "../../../app/features/duties/commands-library.server";
import { themes } from "../../../app/features/duties/duties";
import { libraryOf, wholeLibrary } from "../../../app/features/duties/library.server";
import { dutiesOn, openDrafts, spotsOfDraft } from "../../../app/features/duties/queries.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const write = (typed: { [name: string]: string }, who: string = small.bernard) =>
  runAs(it.house, who, writeDutyCommand, {
    ...{ duty: "", version: "0", does: "Ce que c’est.", office: "Doyenne", power: "" },
    ...{ often: "monthly", forWhom: "members", theme: "governance", ...typed },
  });
const lineOf = async (key: string) => (await wholeLibrary(it.house.db, { lang: "fr" })).find((one) => one.key === key);
const legalOn = async () =>
  (await it.house.db.selectFrom("dutyPlaces").select(["dutyKey", "legal"]).orderBy("dutyKey").execute()).map(
    ({ dutyKey, legal }) => [dutyKey, legal],
  );

describe("the library", () => {
  test("a line is said otherwise, an own one added with a title of the association's own", async () => {
    await write({ duty: "coordination", name: "Écouter Sophie", office: "présidence" });
    await write({ name: "Tenir la mémoire", power: "mail" });
    expect(await lineOf("coordination")).toMatchObject({
      name: "Écouter Sophie",
      office: "president",
      origin: "changed",
    });
    const own = (await wholeLibrary(it.house.db, { lang: "fr" })).at(-1);
    expect(own).toMatchObject({ officeName: "Doyenne", office: null, origin: "own", power: "mail" });
    expect(refusal(await write({ duty: "coordination", name: "Autre" }))).toBe("409 common.changedMeanwhile");
    expect(refusal(await write({ name: "Un mot" }, small.yvette))).toBe("403 duties.boardOnly");
    expect(refusal(await write({ name: "" }))).toBe("400 common.formInvalid");
  });

  test("what is put aside leaves its place from today, and comes back without one", async () => {
    await runAs(it.house, small.bernard, placeDutyCommand, { duty: "roll", pole: small.vie, startsOn: "2026-01-01" });
    await runAs(it.house, small.bernard, setAsideCommand, { duty: "roll" });
    expect((await libraryOf(it.house.db, { lang: "fr" })).some((line) => line.key === "roll")).toBe(false);
    expect(await dutiesOn(it.house.db, "2026-11-22")).toHaveLength(1);
    expect(await dutiesOn(it.house.db, "2026-11-23")).toHaveLength(0);
    await runAs(it.house, small.bernard, takeBackCommand, { duty: "roll" });
    expect(await lineOf("roll")).toMatchObject({ aside: false, origin: "model", name: "Tenir la liste des adhérents" });
  });

  test("a placing is marked legal by what the library says of its duty, not by its key", async () => {
    await write({ duty: "minutes", name: "Tenir la plume", power: "represent" });
    for (const duty of ["hire", "minutes", "roll"])
      await runAs(it.house, small.bernard, placeDutyCommand, { duty, pole: small.vie });
    expect(await legalOn()).toEqual([
      ["hire", 1],
      ["minutes", 1],
      ["roll", 0],
    ]);
  });
});

test("the model places thirty-five of the classic board's duties, and leaves the others on their people", async () => {
  await runAs(it.house, small.bernard, enterClassicCommand, {
    ...{ startsOn: "2026-01-01", president: small.helene, treasurer: small.marc, secretary: small.bernard },
    ...{ vicePresident: "", deputyTreasurer: "", deputySecretary: "" },
  });
  await runAs(it.house, small.bernard, openDraftCommand, { name: "Essai", from: "now" });
  const [draft] = await openDrafts(it.house.db);
  const asked = { draft: draft?.id ?? "", version: "1" };
  await runAs(it.house, small.bernard, followModelCommand, {
    ...{ ...asked, theme: [...themes], pole: themes.map(() => small.vie) },
  });
  const spots = await spotsOfDraft(it.house.db, asked.draft);
  expect(spots.filter((spot) => spot.poleId === small.vie && spot.personId === null)).toHaveLength(35);
  expect(spots.filter((spot) => spot.poleId === null && spot.personId !== null)).toHaveLength(12);
  const stale = await runAs(it.house, small.bernard, followModelCommand, { ...asked, theme: [], pole: [] });
  expect(refusal(stale)).toBe("409 common.changedMeanwhile");
});

test("asking for a second name saves the draft and leads to the row it opens", async () => {
  await runAs(it.house, small.bernard, openDraftCommand, { name: "Essai", from: "nothing" });
  const [draft] = await openDrafts(it.house.db);
  const answer = await runAs(it.house, small.bernard, arrangeDraftCommand, {
    ...{ draft: draft?.id ?? "", version: "1", name: "Essai", duty: ["bank"], pole: [small.vie], person: [small.marc] },
    ...{ chosen: [], to: "", second: "bank" },
  });
  expect(answer).toMatchObject({ to: `/des-fonctions-aux-poles/projets/${draft?.id}?nom=bank#d-bank-0` });
  expect(await spotsOfDraft(it.house.db, draft?.id ?? "")).toHaveLength(1);
});
