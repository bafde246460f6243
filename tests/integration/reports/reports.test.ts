import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { logOne } from "../../../app/features/actions/commands.server";
import {
  finishReport,
  nothingToReport,
  reopenReport,
  stopReportReminder,
  tellReport,
  writeReport,
} from "../../../app/features/reports/commands.server";
import { reportOf, reportStates } from "../../../app/features/reports/queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { type Name, people, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-23T09:00:00.000Z");
  await wheel(it.house);
});
afterEach(() => it.close());

const soil = { poleId: "soil", meetingId: "board" };
const place = { today: "2026-11-23", zone: "Europe/Paris" };
const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const log = (text: string, doneOn: string, more: { [field: string]: string } = {}) =>
  runAs(it.house, "claire", logOne, { text, doneOn, dueOn: "", said: "", poleId: "soil", personId: "claire", ...more });
const seen = async (name: Name, slug = "soil") =>
  reportOf(it.house.db, (await contextOf(it.house, name)).me, slug, "board", place);
const write = (name: Name, text: string, version = "0") =>
  runAs(it.house, name, finishReport, { ...soil, text, version });

describe("a pole's report", () => {
  test("fills itself from the log since the board before, without what its pole alone reads", async () => {
    it.at("2026-10-01T09:00:00.000Z");
    await log("Avant le dernier conseil", "2026-09-30");
    it.at("2026-11-20T09:00:00.000Z");
    await log("Noté tard, fait tôt", "2026-10-01");
    await log("Semé les fèves", "2026-11-18");
    await log("Rappeler la mairie", "", { dueOn: "2026-11-19" });
    await log("Affaire du pôle", "2026-11-19", { reads: "pole" });
    it.at("2026-11-23T09:00:00.000Z");
    const report = await seen("bernard");
    expect(report?.done.map((one) => one.text)).toEqual(["Noté tard, fait tôt", "Semé les fèves"]);
    expect(report?.open.map((one) => one.text)).toEqual(["Rappeler la mairie"]);
    expect(report).toMatchObject({ since: "2026-10-15", keptByPole: 1 });
    expect(report?.datePassed).toHaveLength(1);
  });

  test("is whole without a word, and a pole that logged nothing has one too", async () => {
    await log("Semé les fèves", "2026-11-18");
    expect(refusal(await write("claire", ""))).toBe("done");
    expect(await reportStates(it.house.db, "board", place)).toMatchObject([
      { slug: "soil", status: "finished", done: 1 },
      { slug: "walls", status: "open", done: 0 },
    ]);
    expect(refusal(await runAs(it.house, "gerard", nothingToReport, { ...soil, poleId: "walls" }))).toBe("done");
    expect((await seen("gerard", "walls"))?.row.status).toBe("nothing");
  });

  test("once finished, what is noted later waits for the next one", async () => {
    await log("Semé les fèves", "2026-11-18");
    await write("claire", "Tout va bien.");
    it.at("2026-11-24T09:00:00.000Z");
    await log("Planté l’ail", "2026-11-24");
    expect((await seen("bernard"))?.done.map((one) => one.text)).toEqual(["Semé les fèves"]);
  });

  test("is told in session by the secretary, on the pole's behalf, and taken back until the meeting is over", async () => {
    const told = { poleId: "walls", meetingId: "board", text: "Le toit tient.", version: "0" };
    expect(refusal(await runAs(it.house, "gerard", tellReport, told))).toEqual([403, "reports.officersOnly"]);
    expect(refusal(await runAs(it.house, "bernard", tellReport, told))).toBe("done");
    expect((await seen("bernard", "walls"))?.row).toMatchObject({ status: "told", onBehalf: 1, toldInSession: 1 });
    expect(refusal(await runAs(it.house, "gerard", reopenReport, { poleId: "walls", meetingId: "board" }))).toBe(
      "done",
    );
    await it.house.db.updateTable("meetings").set({ status: "closed" }).where("id", "=", "board").execute();
    expect(refusal(await runAs(it.house, "bernard", tellReport, { ...told, version: "2" }))).toEqual([
      422,
      "reports.meetingOver",
    ]);
  });

  test("a stale text shows both", async () => {
    await runAs(it.house, "claire", writeReport, { ...soil, text: "Premier", version: "0" });
    const stale = await runAs(it.house, "helene", writeReport, { ...soil, text: "Second", version: "0" });
    expect(stale instanceof Refused && [stale.status, stale.current]).toEqual([409, { version: 1, text: "Premier" }]);
  });

  test("is finished again only over what was seen; its reminder stops when its receiver says so", async () => {
    await write("claire", "Prêt.");
    expect(refusal(await write("claire", "Encore", "0"))).toEqual([409, "common.changedMeanwhile"]);
    expect(refusal(await write("claire", "Encore", "1"))).toBe("done");
    expect(refusal(await runAs(it.house, "claire", stopReportReminder, soil))).toBe("done");
    expect((await seen("claire"))?.row.reminderStopped).toBe(1);
  });

  test.each([
    ["claire", "done"],
    ["helene", "done"],
    ["karim", "done"],
    ["vera", "done"],
    ["sophie", "done"],
    ["bernard", "done"],
    ["gerard", [403, "reports.notYourPole"]],
    ["yvette", [403, "reports.notYourPole"]],
    ["nadia", [403, "reports.notYourPole"]],
    ["keeper", [403, "reports.notYourPole"]],
  ] as const)("is finished by %s", async (name, expected) => {
    expect(refusal(await write(name, "Un mot"))).toEqual(expected);
  });

  test("is read by the board, the team and volunteers of the pole", async () => {
    const readers = [];
    for (const name of people) if (await seen(name)) readers.push(name);
    expect(readers.sort()).toEqual(["bernard", "claire", "gerard", "helene", "karim", "sophie", "vera"]);
  });

  test("of an unknown pole or meeting does not exist", async () => {
    expect(refusal(await runAs(it.house, "sophie", nothingToReport, { ...soil, poleId: "x" }))).toEqual([
      404,
      "common.unknown",
    ]);
    expect(await seen("claire", "x")).toBeNull();
  });
});
