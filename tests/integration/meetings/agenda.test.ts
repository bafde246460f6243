import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  addPoint,
  addWaiting,
  editPoint,
  fillAgenda,
  movePoint,
  removePoint,
  restorePoint,
  setMinutes,
} from "../../../app/features/meetings/commands-agenda.server";
import { agendaOf, meetingOf } from "../../../app/features/meetings/queries.server";
import { waitingFor } from "../../../app/features/meetings/waiting.server";
import { draftProposal, submitProposal } from "../../../app/features/proposals/writes.server";
import { makePen, takePen } from "../../../app/pen.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { callIt } from "./plant";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const agenda = async (who: string = small.helene) =>
  agendaOf(it.house.db, (await contextOf(it.house, who)).me, small.meeting);
const titles = async (who?: string) => (await agenda(who)).map((item) => item.title);
const fill = () => runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
const reasonOf = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : answer);

/** A proposal of the market garden that waits for an agenda. */
const propose = async (title: string) => {
  const ctx = await contextOf(it.house, small.claire);
  return ctx.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "proposal.submit");
    const written = { poleId: small.maraichage, title, text: "Pour y voir clair.", costCents: null };
    const id = await draftProposal(
      pen,
      { ...written, question: "decide", originKind: null, originId: null },
      small.claire,
    );
    await submitProposal(pen, { id, poleId: small.maraichage, status: "draft", title, text: written.text });
    await close();
    return id;
  });
};

describe("opening the agenda", () => {
  test("it fills itself with what always comes and what waits, the other business last", async () => {
    const id = await propose("Acheter un second tunnel");
    expect(reasonOf(await fill())).toEqual({});
    expect(await titles()).toEqual([
      "Accueil et émargement",
      "Rapports des pôles",
      "Acheter un second tunnel",
      "Questions diverses",
    ]);
    const [first, , third] = await agenda();
    expect(first).toMatchObject({ number: 1, plannedAt: "2026-11-26T19:30", plannedEnd: "2026-11-26T19:35" });
    expect(third).toMatchObject({ kind: "decision", proposalId: id, poleName: "Maraîchage" });
    const proposal = await it.house.db.selectFrom("proposals").selectAll().where("id", "=", id).executeTakeFirst();
    expect(proposal).toMatchObject({ status: "onAgenda", meetingId: small.meeting });
    expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
  });

  test("what would pass the planned end goes on waiting", async () => {
    for (let index = 1; index <= 8; index += 1) await propose(`Proposition ${index}`);
    await fill();
    const items = await agenda();
    expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(120);
    const meeting = await meetingOf(it.house.db, (await contextOf(it.house, small.helene)).me, small.meeting);
    const { me } = await contextOf(it.house, small.helene);
    expect(meeting && (await waitingFor(it.house.db, me, meeting)).proposals.length).toBeGreaterThan(0);
  });

  test("two who open the page at once fill it once, and neither is refused", async () => {
    const here = {};
    expect(await Promise.all([fill(), fill()])).toEqual([here, here]);
    expect(await titles()).toEqual(["Accueil et émargement", "Rapports des pôles", "Questions diverses"]);
    const [first] = await agenda();
    await runAs(it.house, small.helene, removePoint, { id: small.meeting, item: first?.id ?? "" });
    expect(await fill()).toEqual(here);
    expect(await titles()).toEqual(["Rapports des pôles", "Questions diverses"]);
  });

  test.each([
    [small.karim, 404],
    [small.yvette, 404],
    [small.amelie, 404],
  ])("%s does not know of it", async (who, status) => {
    expect(reasonOf(await runAs(it.house, who, fillAgenda, { id: small.meeting }))).toEqual([status, "common.unknown"]);
  });
});

describe("changing the agenda", () => {
  beforeEach(fill);

  test("a point added by hand stands before the other business, its minutes guessed", async () => {
    const point = { id: small.meeting, title: "Fête de printemps", kind: "opinion", minutes: "", poleId: small.vie };
    expect(reasonOf(await runAs(it.house, small.sophie, addPoint, point))).toMatchObject({ said: "meetings.added" });
    expect((await titles()).slice(-2)).toEqual(["Fête de printemps", "Questions diverses"]);
    expect((await agenda()).at(-2)).toMatchObject({ minutes: 20, poleName: "Vie associative" });
  });

  test("an empty title is refused beside its field", async () => {
    const answer = await runAs(it.house, small.helene, addPoint, { id: small.meeting, title: " ", kind: "decision" });
    expect(answer).toMatchObject({ status: 400, fields: { title: "common.fieldEmpty" } });
  });

  test("what waits is added once, and waits again when it is taken off", async () => {
    const id = await propose("Prêter la serre");
    const asked = { id: small.meeting, from: "proposal", origin: id };
    expect(reasonOf(await runAs(it.house, small.helene, addWaiting, asked))).toMatchObject({
      about: "Prêter la serre",
    });
    expect(reasonOf(await runAs(it.house, small.helene, addWaiting, asked))).toEqual([422, "meetings.alreadyOnAgenda"]);
    const item = (await agenda()).find((one) => one.proposalId === id);
    const off = await runAs(it.house, small.helene, removePoint, { id: small.meeting, item: item?.id ?? "" });
    expect(await titles()).not.toContain("Prêter la serre");
    expect(off).toMatchObject({ said: "meetings.removed", undo: { fields: { intent: "agenda.restore" } } });
    if (off instanceof Refused || !off.undo) throw new Error("no undo");
    const { intent: _intent, ...fields } = off.undo.fields;
    const back = await runAs(it.house, small.helene, restorePoint, fields);
    expect(reasonOf(back)).toMatchObject({ said: "meetings.restored" });
    expect((await titles()).indexOf("Prêter la serre")).toBe(2);
    const row = await it.house.db.selectFrom("proposals").select("status").where("id", "=", id).executeTakeFirst();
    expect(row?.status).toBe("onAgenda");
  });

  test("points move one place at a time and stay at the ends", async () => {
    const [first, second] = await agenda();
    const move = (item: string | undefined, to: string) =>
      runAs(it.house, small.helene, movePoint, { id: small.meeting, item: item ?? "", to });
    await move(first?.id, "down");
    expect((await agenda()).map((item) => item.id).slice(0, 2)).toEqual([second?.id, first?.id]);
    await move(second?.id, "up");
    expect((await agenda())[0]?.id).toBe(second?.id);
  });

  test("two people at once: the second sees both texts", async () => {
    const [item] = await agenda();
    const minutes = { id: small.meeting, item: item?.id ?? "", version: "1", minutes: "15" };
    await runAs(it.house, small.helene, setMinutes, minutes);
    const late = await runAs(it.house, small.sophie, setMinutes, { ...minutes, minutes: "30" });
    expect(late).toMatchObject({ status: 409, reason: "common.changedMeanwhile", current: { version: 2 } });
    expect((late as Refused).current?.text).toContain("15 min");
    expect((await agenda())[0]?.minutes).toBe(15);
  });

  test("an in-camera point is known to administrators alone", async () => {
    const [item] = await agenda();
    const changed = { title: "Situation d’une personne", kind: "decision", poleId: "", inCamera: "1" };
    await runAs(it.house, small.helene, editPoint, {
      id: small.meeting,
      item: item?.id ?? "",
      version: "1",
      ...changed,
    });
    expect(await titles(small.bernard)).toContain("Situation d’une personne");
    expect(await titles(small.sophie)).not.toContain("Situation d’une personne");
    expect((await agenda(small.sophie))[0]).toMatchObject({ number: 2, plannedAt: "2026-11-26T19:35" });
    const move = await runAs(it.house, small.sophie, movePoint, {
      id: small.meeting,
      item: item?.id ?? "",
      to: "down",
    });
    expect(reasonOf(move)).toEqual([404, "common.unknown"]);
    const line = await it.house.db
      .selectFrom("journal")
      .select("reads")
      .where("verb", "=", "agenda.edit")
      .executeTakeFirst();
    expect(line?.reads).toBe("inCamera");
  });
});

describe("after the notice", () => {
  test("a board adds in session; order and minutes still move", async () => {
    await callIt(it.house);
    const add = { id: small.meeting, title: "Un point de plus", kind: "decision" };
    expect(reasonOf(await runAs(it.house, small.helene, addPoint, add))).toEqual([422, "meetings.boardAgendaFixed"]);
    const [item] = await agenda();
    const minutes = { id: small.meeting, item: item?.id ?? "", version: "1", minutes: "10" };
    expect(reasonOf(await runAs(it.house, small.helene, setMinutes, minutes))).toEqual({});
  });
});
