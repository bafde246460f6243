import { afterEach, beforeEach, expect, test } from "vitest";
import { postMail } from "../../../app/features/outbox/writes.server";
import { finishReport, nothingToReport, stopReportReminder } from "../../../app/features/reports/commands.server";
import { remindReports } from "../../../app/features/reports/writes-reminder.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-24T08:10:00.000Z");
  await wheel(it.house);
});
afterEach(() => it.close());

const remind = () => remindReports(it.house, { meetingId: "board" });
const reminded = async () => {
  const rows = await it.house.db
    .selectFrom("mails")
    .selectAll()
    .where("kind", "=", "reminder")
    .orderBy("personId")
    .execute();
  return rows.map((row) => row.personId);
};
const soil = { poleId: "soil", meetingId: "board" };
const write = (to: string, kind: "notice" | "signIn") =>
  contextOf(it.house, "bernard").then((ctx) =>
    postMail(ctx, { to, kind, words: () => ({ subject: "Bonjour", text: "Bonjour" }) }),
  );

test("each lead whose report is open gets one letter, once, in their language, with the day, the place and one action", async () => {
  await it.house.db.updateTable("persons").set({ lang: "en" }).where("id", "=", "gerard").execute();
  await remind();
  await remind();
  it.at("2026-11-25T08:10:00.000Z");
  await remind();
  expect(await reminded()).toEqual(["claire", "gerard"]);
  const [claire, gerard] = await it.house.db.selectFrom("mails").selectAll().orderBy("personId").execute();
  expect(claire).toMatchObject({ action: "http://127.0.0.1:3000/poles/soil/rapports/board" });
  for (const words of ["26 novembre", "Salle du haut", "« Maraîchage »", "Ne plus me le rappeler"])
    expect(claire?.text, words).toContain(words);
  expect(gerard?.text).toContain("“Bâtiments” is not finished yet");
  expect(`${claire?.text}${claire?.subject}${gerard?.text}`).not.toMatch(/[{}]|undefined/);
});

test.each([
  ["finished", () => runAs(it.house, "claire", finishReport, { ...soil, text: "Tout pousse.", version: "0" })],
  ["« rien à signaler »", () => runAs(it.house, "claire", nothingToReport, soil)],
  ["stopped by its receiver", () => runAs(it.house, "claire", stopReportReminder, soil)],
  ["of somebody who got a mail today", () => write("claire", "notice")],
])("none for a report %s", async (_, before) => {
  await before();
  await remind();
  expect(await reminded()).toEqual(["gerard"]);
});

test("a link asked for to sign in is not a mail of the day", async () => {
  await write("claire", "signIn");
  await remind();
  expect(await reminded()).toEqual(["claire", "gerard"]);
});

test("who leads two poles gets one letter for both", async () => {
  await it.house.db.updateTable("polePeople").set({ personId: "claire" }).where("id", "=", "walls-gerard").execute();
  await remind();
  const [mail, ...others] = await it.house.db.selectFrom("mails").selectAll().execute();
  expect(others).toEqual([]);
  expect(mail?.text).toContain("« Maraîchage » et « Bâtiments »");
});

test.each([
  ["moved further away", { startsAt: "2026-12-10T19:30" }],
  ["over", { status: "closed" as const }],
  ["cancelled", { status: "cancelled" as const }],
])("none when the board is %s", async (_, changed) => {
  await it.house.db.updateTable("meetings").set(changed).where("id", "=", "board").execute();
  await remind();
  expect(await reminded()).toEqual([]);
});
