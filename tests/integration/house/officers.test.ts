import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logOne } from "../../../app/features/actions/commands.server";
import { actionById, actionsOverdue, actionsPage, allActions } from "../../../app/features/actions/queries.server";
import { allListed, decisionByNumber, registerPage } from "../../../app/features/decisions/queries.server";
import { recordDecision } from "../../../app/features/decisions/writes.server";
import { draftOne } from "../../../app/features/proposals/commands.server";
import { proposalById, proposalsFor, proposalsWaiting } from "../../../app/features/proposals/queries.server";
import { readsReport } from "../../../app/features/reports/queries.server";
import { searchFor } from "../../../app/features/search/queries.server";
import { makePen, type Pen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { meeting, wheel } from "../../support/wheel";

/** Yvette is a plain member. What she reads of the board comes from the one meeting she records, and for its time only. */
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const meOf = async (name: string) => (await contextOf(it.house, name)).me;
const records = (meetingId: string, as: "chairId" | "secretaryId" = "secretaryId") =>
  it.house.db
    .updateTable("meetings")
    .set({ [as]: "yvette" })
    .where("id", "=", meetingId)
    .execute();
const set = (meetingId: string, status: "preparing" | "open" | "closed" | "signed" | "adopted" | "cancelled") =>
  it.house.db.updateTable("meetings").set({ status }).where("id", "=", meetingId).execute();

const withPen = async <T>(work: (pen: Pen) => Promise<T>): Promise<T> => {
  const ctx = await contextOf(it.house, "bernard");
  return it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "decision.record");
    const made = await work(pen);
    await close();
    return made;
  });
};

const log = (text: string, more: { [name: string]: string } = {}) =>
  runAs(it.house, "claire", logOne, {
    text,
    poleId: "soil",
    personId: "claire",
    doneOn: "2026-11-20",
    dueOn: "",
    said: "",
    reads: "board",
    ...more,
  });
const logged = async () => (await allActions(it.house.db, await meOf("yvette"), {})).map((row) => row.text).sort();

/** One action of each time around the meetings of 15 October and of 26 November. */
const plantActions = async () => {
  it.at("2026-10-02T09:00:00.000Z");
  await log("Fait avant octobre", { doneOn: "2026-10-02" });
  await log("Encore à faire", { doneOn: "", dueOn: "2026-10-10" });
  it.at("2026-11-20T09:00:00.000Z");
  await log("Fait en novembre");
  await log("Entre nous", { reads: "pole" });
  it.at("2026-11-23T09:00:00.000Z");
};

const ended = ["adopted", "cancelled"] as const;
const running = ["preparing", "open", "closed", "signed"] as const;

describe("actions the board reads", () => {
  beforeEach(plantActions);

  test.each(running)("while the board is %s, its secretary reads those its reports gather", async (status) => {
    await records("board");
    await set("board", status);
    expect(await logged()).toEqual(["Encore à faire", "Fait en novembre"]);
    const me = await meOf("yvette");
    const page = await actionsPage(it.house.db, me, { page: 1 });
    expect([page.total, page.rows.length]).toEqual([2, 2]);
    expect(await actionsOverdue(it.house.db, me, "2026-11-26")).toMatchObject([{ text: "Encore à faire" }]);
  });

  test.each(ended)("once the board is %s, none of them", async (status) => {
    await records("board", "chairId");
    await set("board", status);
    expect(await logged()).toEqual([]);
  });

  test("of another board, an assembly or a convivial meeting, none of them", async () => {
    await records("before");
    await meeting(it.house.db, { id: "ago", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00" });
    await meeting(it.house.db, { id: "soup", kind: "convivial", startsAt: "2026-12-01T19:00" });
    await records("ago");
    await records("soup", "chairId");
    expect(await logged()).toEqual([]);
    const [hidden] = await allActions(it.house.db, await meOf("helene"), {});
    expect(await actionById(it.house.db, await meOf("yvette"), hidden?.id ?? "")).toBeNull();
    expect(await searchFor(it.house.db, await meOf("yvette"), "novembre")).toEqual([]);
  });

  test("what was noted after the board took place is not of its reports", async () => {
    await records("board");
    await set("board", "closed");
    it.at("2026-11-28T09:00:00.000Z");
    await log("Fait après", { doneOn: "2026-11-28" });
    expect(await logged()).toEqual(["Encore à faire", "Fait en novembre"]);
  });

  test("one born of a point of the meeting, or brought to its agenda, is read by its chair", async () => {
    await meeting(it.house.db, { id: "ago", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00" });
    await records("ago", "chairId");
    const old = (await allActions(it.house.db, await meOf("helene"), {})).find((row) => row.text === "Encore à faire");
    await item("brought", "ago", { originKind: "action", originId: old?.id ?? "" });
    await log("Dit en séance", { originKind: "item", originId: "brought" });
    expect(await logged()).toEqual(["Dit en séance", "Encore à faire"]);
    expect(await searchFor(it.house.db, await meOf("yvette"), "faire")).toHaveLength(1);
    await set("ago", "adopted");
    expect(await logged()).toEqual([]);
  });

  test("a pole's report is read by the secretary of its meeting only", async () => {
    await records("board");
    const reads = async (meetingId: string) => readsReport(it.house.db, await meOf("yvette"), "soil", meetingId);
    expect([await reads("board"), await reads("before")]).toEqual([true, false]);
    await set("board", "adopted");
    expect(await reads("board")).toBe(false);
  });
});

describe("proposals", () => {
  const propose = async (title: string): Promise<string> => {
    const form = { poleId: "soil", title, text: "Pour nos plants", costCents: "", question: "decide", submit: "1" };
    const made = await runAs(it.house, "claire", draftOne, form);
    return (made as { to: string }).to.split("/").at(-1) ?? "";
  };

  test("only those on the agenda of one's meeting, until its minutes are final", async () => {
    await meeting(it.house.db, { id: "later", startsAt: "2026-12-10T19:30", status: "preparing" });
    const [mine, other] = [await propose("Un tunnel"), await propose("Une banque")];
    await propose("Une haie");
    await item("i1", "board", { proposalId: mine });
    await item("i2", "later", { proposalId: other });
    const titles = async () => (await proposalsFor(it.house.db, await meOf("yvette"))).map((row) => row.title).sort();
    await records("before");
    expect(await titles()).toEqual([]);
    await records("board");
    expect(await titles()).toEqual(["Un tunnel"]);
    const me = await meOf("yvette");
    expect(await proposalById(it.house.db, me, other)).toBeNull();
    expect(await proposalById(it.house.db, me, mine)).not.toBeNull();
    expect((await proposalsWaiting(it.house.db, me)).map((row) => row.title)).toEqual(["Un tunnel"]);
    expect(await searchFor(it.house.db, me, "un")).toHaveLength(1);
    await set("board", "adopted");
    expect(await titles()).toEqual([]);
    expect(await proposalById(it.house.db, await meOf("yvette"), mine)).toBeNull();
  });
});

describe("decisions", () => {
  const decide = (meetingId: string, title: string, inCamera = false) =>
    withPen((pen) =>
      recordDecision(pen, {
        ...{ bodyId: "ca", meetingId, title, inCamera, itemId: null, proposalId: null, poleId: null },
        ...{ text: "", outcome: "adopted", explanation: "" },
      }),
    );

  test("only those of one's meeting, in camera too, until its minutes are final", async () => {
    const { number: elsewhere } = await decide("before", "Décidé avant");
    await decide("board", "Décidé ce soir");
    const { number: secret } = await decide("board", "Décidé à huis clos", true);
    const titles = async () =>
      (await allListed(it.house.db, await meOf("yvette"), { year: null, words: "" })).map((row) => row.title).sort();
    await records("before");
    expect(await titles()).toEqual([]);
    await records("board", "chairId");
    const me = await meOf("yvette");
    expect(await titles()).toEqual(["Décidé ce soir", "Décidé à huis clos"]);
    expect(await decisionByNumber(it.house.db, me, elsewhere)).toBeNull();
    expect(await decisionByNumber(it.house.db, me, secret)).not.toBeNull();
    expect((await registerPage(it.house.db, me, { year: null, words: "", page: 1 })).total).toBe(2);
    expect(await searchFor(it.house.db, me, "décidé")).toHaveLength(2);
    await set("board", "signed");
    await minutesOf("board", "PV-2026-1");
    expect(await titles()).toEqual([]);
    expect(await decisionByNumber(it.house.db, await meOf("yvette"), secret)).toBeNull();
    expect(await searchFor(it.house.db, await meOf("yvette"), "décidé")).toEqual([]);
  });
});

const item = (id: string, meetingId: string, about: { proposalId?: string; originKind?: string; originId?: string }) =>
  it.house.db
    .insertInto("agendaItems")
    .values({
      ...{ id, meetingId, rank: 0, title: "Un point", kind: "decision", minutes: 10, poleId: null, proposalId: null },
      ...{
        originKind: null,
        originId: null,
        inCamera: 0,
        addedInSession: 0,
        notes: "",
        startedAt: null,
        endedAt: null,
      },
      version: 1,
      ...about,
    })
    .execute();

/** Minutes that are final: they have their number. */
const minutesOf = (meetingId: string, number: string) =>
  it.house.db
    .insertInto("minutes")
    .values({
      ...{ meetingId, number, status: "signed", openingNote: "", closingNote: "", sealedHash: null, annexHash: null },
      ...{ signedChairAt: null, signedSecretaryAt: null, adoptedAt: null, adoptedInMeeting: null, closedAt: null },
      ...{ reviewSentAt: null, version: 1 },
    })
    .execute();
