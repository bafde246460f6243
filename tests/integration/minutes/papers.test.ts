import { afterEach, beforeEach, expect, test } from "vitest";
import type { DocumentInput } from "../../../app/documents/inputs";
import { makeCompiler, renderPdf } from "../../../app/documents/render.server";
import { meetingRows } from "../../../app/features/meetings/queries.server";
import { closeTheSitting } from "../../../app/features/minutes/commands-minutes.server";
import { noteLine } from "../../../app/features/minutes/commands-points.server";
import { moveToItem } from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { keptPdf } from "../../../app/features/minutes/kept-pdf.server";
import { paperAsked } from "../../../app/features/minutes/paper-asked.server";
import { isSealed } from "../../../app/features/minutes/record";
import { draftRecord } from "../../../app/features/minutes/record.server";
import { sittingView } from "../../../app/features/minutes/view.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "./board";

let it: TestHouse;
const id = small.meeting;
const HIDDEN = "Une affaire que seul le conseil connaît";
const compiler = makeCompiler();

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  let laid = 0;
  it.house.pool.run = async ({ input }) => {
    laid += 1;
    return renderPdf(input as DocumentInput, compiler);
  };
  it.house.kept.set("laid", () => laid);
  await plantCalledBoard(it);
  await openedWith(it, six);
  await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
  await run(it, small.bernard, decideAtOnce, {
    itemId: "item-tunnel",
    question: "Acheter le tunnel.",
    counting: "unanimous",
  });
  await run(it, small.bernard, moveToItem, { id, itemId: "item-secret" });
  await run(it, small.bernard, noteLine, { itemId: "item-secret", text: HIDDEN });
  await run(it, small.bernard, decideAtOnce, { itemId: "item-secret", question: HIDDEN, counting: "unanimous" });
  it.at("2026-11-26T21:00:00.000Z");
  await run(it, small.bernard, closeTheSitting, { id, closingNote: "" });
});
afterEach(() => it.close());

const asked = async (who: string, kind: string) => paperAsked(await contextOf(it.house, who), id, kind);

test.each([
  [
    "an administrator",
    small.claire,
    [
      "minutes",
      "annex",
      "decisions",
      "sign-in-sheet",
      "sign-in-sheet-large",
      "extract-2026-1",
      "extract-2026-2",
      "proxy-form",
      "notice",
      "book",
    ],
    [],
  ],
  [
    "the coordinator",
    small.sophie,
    ["minutes", "decisions", "sign-in-sheet", "extract-2026-1", "book"],
    ["annex", "extract-2026-2"],
  ],
  ["an employee", small.karim, [], ["minutes", "annex", "decisions", "extract-2026-1", "book", "notice"]],
  ["a member", small.yvette, [], ["minutes", "annex", "decisions", "extract-2026-1", "book", "sign-in-sheet"]],
  ["nobody's number", small.claire, [], ["extract-2026-9", "nothing"]],
])("%s is given what they may read, and nothing else exists for them", async (_, who, given, absent) => {
  for (const kind of given) expect(await asked(who, kind), kind).not.toBeNull();
  for (const kind of absent) expect(await asked(who, kind), kind).toBeNull();
});

test("what is in camera is in no paper but the annex and its own extract", async () => {
  for (const kind of ["minutes", "decisions", "extract-2026-1", "sign-in-sheet"]) {
    const paper = JSON.stringify(await asked(small.claire, kind));
    expect(paper).not.toContain(HIDDEN);
    expect(paper).not.toContain("situation personnelle");
  }
  expect(JSON.stringify(await asked(small.sophie, "book"))).not.toContain("situation personnelle");
  expect(JSON.stringify(await asked(small.sophie, "notice"))).not.toContain("situation personnelle");
  expect(JSON.stringify(await asked(small.claire, "annex"))).toContain(HIDDEN);
});

test("a paper is a tagged PDF, laid out once for the same words and served by no other address", async () => {
  const ctx = await contextOf(it.house, small.claire);
  const paper = await asked(small.claire, "minutes");
  if (!paper) throw new Error("no minutes");
  const of = { kind: "minutes", meetingId: id, title: paper.name };
  const first = Buffer.from(await keptPdf(ctx, paper.input, of));
  expect(first.toString("latin1")).toContain("/StructTreeRoot");
  const again = await asked(small.claire, "minutes");
  const second = Buffer.from(await keptPdf(ctx, again?.input ?? paper.input, of));
  expect(second.equals(first)).toBe(true);
  const laid = it.house.kept.get("laid") as () => number;
  expect(laid()).toBe(1);
  const [file] = await it.house.db.selectFrom("files").select("createdBy").execute();
  expect(file).toEqual({ createdBy: null });
});

test("the foot carries the head of the journal", async () => {
  const head = await it.house.db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  expect((await asked(small.claire, "minutes"))?.input.head).toEqual(head);
});

test("a line noted after a decision stands after it: on the page, sealed, and on paper", async () => {
  await it.house.db.updateTable("meetings").set({ status: "open" }).where("id", "=", id).execute();
  await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
  await run(it, small.bernard, noteLine, { itemId: "item-tunnel", text: "Claire ira le chercher." });
  await run(it, small.bernard, decideAtOnce, {
    itemId: "item-tunnel",
    question: "Louer une remorque.",
    counting: "unanimous",
  });
  const said = ["Acheter le tunnel.", "Claire ira le chercher.", "Louer une remorque."];
  const record = await draftRecord(it.house.db, id, "minutes", "2026-11-26T21:30:00.000Z");
  const point = record.points.flatMap((one) => (isSealed(one) || one.id !== "item-tunnel" ? [] : one))[0];
  expect(point?.order).toEqual(["vote", "line", "vote"]);
  const ctx = await contextOf(it.house, small.bernard);
  const meeting = await meetingRows(it.house.db).where("meetings.id", "=", id).executeTakeFirstOrThrow();
  const view = await sittingView(ctx, meeting, "item-tunnel");
  for (const text of [JSON.stringify(await asked(small.claire, "minutes")), JSON.stringify(view.point?.entries)]) {
    const places = said.map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("present and proxies are said once; where somebody came late, the count has its hour and the list its own", async () => {
  const papers = async () => {
    const minutes = (await asked(small.helene, "minutes"))?.input;
    const decisions = (await asked(small.helene, "decisions"))?.input;
    if (minutes?.kind !== "minutes" || decisions?.kind !== "decisionRecord") throw new Error("no such paper");
    return { minutes, decisions };
  };
  const { minutes, decisions } = await papers();
  expect(decisions.quorum).toMatch(/6 présents/);
  expect(decisions.attendance).not.toMatch(/présents?[,.]|pouvoir/);
  expect(minutes.attendance.present.length).toBe(6);
  expect(minutes.quorum).not.toContain("Compté à");

  await it.house.db
    .updateTable("attendance")
    .set({ arrivedAt: "2026-11-26T19:30:00.000Z" })
    .where("meetingId", "=", id)
    .where("personId", "=", small.nadia)
    .execute();
  const late = await papers();
  expect(late.minutes.quorum).toContain("Compté à 19\u00a0h\u00a034.");
  expect(late.minutes.attendance.present.find((one) => one.name === "Nadia Ferhat")?.from).toMatch(/20/);
  expect(late.decisions.attendance).toMatch(/^En tout 6 présents/);
});
