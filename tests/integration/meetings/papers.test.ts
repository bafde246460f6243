import { afterEach, beforeEach, expect, test } from "vitest";
import { paperOf } from "../../../app/documents/paper-of";
import { addPoint, fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { isPaperKind, paperKinds, paperOfMeeting } from "../../../app/features/meetings/papers.server";
import { meetingOf } from "../../../app/features/meetings/queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { boardProxies, enterRules } from "./plant";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
  await enterRules(it.house, small.board, { proxies: boardProxies });
  await runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
  const secret = { id: small.meeting, title: "Une situation délicate", kind: "decision", inCamera: "1" };
  await runAs(it.house, small.helene, addPoint, secret);
});
afterEach(() => it.close());

const paperAs = async (who: string, kind: (typeof paperKinds)[number]) => {
  const ctx = await contextOf(it.house, who);
  const meeting = await meetingOf(it.house.db, ctx.me, small.meeting);
  return meeting && paperOfMeeting(ctx, meeting, kind);
};

test.each(paperKinds)("%s is laid out for an administrator", async (kind) => {
  const input = await paperAs(small.helene, kind);
  expect(input && paperOf(input)).not.toBeNull();
  expect(input).toMatchObject({
    lang: "fr",
    association: { name: "Les Jardins d’Essai" },
    printedOn: "9 novembre 2026",
  });
});

test("an in-camera point is in no paper of the coordinator, and in the administrators' own", async () => {
  for (const kind of ["notice", "book"] as const) {
    expect(JSON.stringify(await paperAs(small.helene, kind))).toContain("situation délicate");
    expect(JSON.stringify(await paperAs(small.sophie, kind))).not.toContain("situation délicate");
  }
});

test("the book holds one report a pole, filled or not", async () => {
  const book = await paperAs(small.helene, "book");
  expect(book?.kind === "boardBook" && book.reports.map((report) => report.pole)).toEqual([
    "Maraîchage",
    "Insertion",
    "Vie associative",
  ]);
});

test("no other kind is a paper", () => {
  expect(isPaperKind("minutes")).toBe(false);
});
