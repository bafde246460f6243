import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decidingBodies } from "../../../app/features/association/body-queries.server";
import { draftRules } from "../../../app/features/association/commands.server";
import {
  adoptRulesCommand,
  closeBodyCommand,
  dropRulesCommand,
  editBodyCommand,
  keepMatterCommand,
  openBodyCommand,
  yieldMatterCommand,
} from "../../../app/features/association/commands-bodies.server";
import { rulesInForce } from "../../../app/features/association/queries.server";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { addPoint, addWaiting, fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { forwardMatter, preparePointEffect } from "../../../app/features/meetings/commands-effects.server";
import { meetingOf, nextMeeting } from "../../../app/features/meetings/queries.server";
import { waitingFor } from "../../../app/features/meetings/waiting.server";
import { askOpinion, forwardItem } from "../../../app/features/minutes/commands-elsewhere.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { draftOne, opineOne, submitOne } from "../../../app/features/proposals/commands.server";
import { nextBoard } from "../../../app/features/reports/queries.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "../minutes/board";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
});
afterEach(() => it.close());

const keep = (typed: { [name: string]: string }) => run(it, small.claire, keepMatterCommand, typed);
const statutesAreTheAssemblys = () => keep({ body: small.assembly, matter: "amendStatutes", article: "9" });
const items = (meetingId: string) =>
  it.house.db.selectFrom("agendaItems").selectAll().where("meetingId", "=", meetingId).orderBy("rank").execute();
const proposal = () => it.house.db.selectFrom("proposals").selectAll().executeTakeFirstOrThrow();
const plan = (kind: string, day: string, more: { [name: string]: string } = {}) =>
  run(it, small.helene, planMeeting, { kind, day, hour: "18:00", minutes: "120", place: "Salle", title: "", ...more });
const meetingOn = (day: string) =>
  it.house.db.selectFrom("meetings").selectAll().where("startsAt", "like", `${day}%`).executeTakeFirstOrThrow();

describe("bodies", () => {
  test("a bureau is opened, renamed, closed by the keepers, each time with its line", async () => {
    const form = { kind: "bureau", name: "Bureau", article: "15" };
    expect(await run(it, small.nadia, openBodyCommand, form)).toBe("403 association.keepersOnly");
    await run(it, small.claire, openBodyCommand, form);
    expect(await run(it, small.claire, openBodyCommand, form)).toBe("422 association.bodyNameTaken");
    const [, , bureau] = await decidingBodies(it.house.db, "2026-11-26");
    const body = bureau?.id ?? "";
    expect(bureau).toMatchObject({ kind: "bureau", name: "Bureau", article: "15", matters: [] });
    expect(await run(it, small.claire, editBodyCommand, { body, name: "", article: "" })).toBe(
      "422 association.bodyNameNeeded",
    );
    await run(it, small.claire, editBodyCommand, { body, name: "Petit bureau", article: "16" });
    expect((await rulesInForce(it.house.db, body, "2026-11-26")).kind).toBe("bureau");
    expect(await run(it, small.claire, closeBodyCommand, { body: small.board })).toBe("422 association.bodyNeeded");
    await run(it, small.claire, closeBodyCommand, { body });
    expect(await decidingBodies(it.house.db, "2026-11-26")).toHaveLength(2);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("what it decides alone: a matter of the list or own words, once; given back", async () => {
    await statutesAreTheAssemblys();
    expect(await statutesAreTheAssemblys()).toBe("422 association.matterTwice");
    expect(await keep({ body: small.assembly })).toBe("422 association.matterNeeded");
    await keep({ body: small.assembly, ownWords: "Choisir le jardin", article: "9" });
    await keep({ body: small.assembly, matter: "spend", aboveCents: "5 000" });
    const [first] = (await decidingBodies(it.house.db, "2026-11-26")).filter((one) => one.kind === "assembly");
    expect(first?.matters.map((one) => [one.matter, one.aboveCents])).toEqual([
      ["amendStatutes", null],
      ["Choisir le jardin", null],
      ["spend", 500_000],
    ]);
    await run(it, small.claire, yieldMatterCommand, { kept: first?.matters[0]?.id ?? "" });
    expect(await statutesAreTheAssemblys()).toMatchObject({ said: "association.matterKept" });
  });

  test("a bureau meets as a board does, and is nobody’s next board", async () => {
    await run(it, small.claire, openBodyCommand, { kind: "bureau", name: "Bureau", article: "" });
    const bureau = (await decidingBodies(it.house.db, "2026-11-26"))[2]?.id ?? "";
    const before = (await nextBoard(it.house.db))?.id;
    await plan("board", "2026-11-27", { bodyId: bureau });
    const meeting = await meetingOn("2026-11-27");
    expect(meeting).toMatchObject({ bodyId: bureau, kind: "board" });
    await run(it, small.helene, fillAgenda, { id: meeting.id });
    expect((await items(meeting.id)).map((one) => one.kind)).not.toContain("reports");
    expect((await nextBoard(it.house.db))?.id).toBe(before);
    expect((await nextMeeting(it.house.db, "board", "2026-11-27"))?.id).toBeUndefined();
    expect(await run(it, small.claire, closeBodyCommand, { body: bureau })).toBe("422 association.bodyMeets");
    expect(await plan("ordinary", "2026-12-20", { bodyId: bureau })).toMatchObject({ said: "meetings.planned" });
    expect((await meetingOn("2026-12-20")).bodyId).toBe(small.assembly);
  });
});

describe("a matter of the assembly brought to the board", () => {
  const written = async () => {
    await statutesAreTheAssemblys();
    await run(it, small.claire, draftOne, {
      ...{ poleId: small.maraichage, title: "Ouvrir le conseil aux salariés", text: "Ils sont concernés." },
      ...{ costCents: "", question: "decide", matter: "amendStatutes", submit: "1" },
    });
    await run(it, small.nadia, opineOne, { id: (await proposal()).id, opinion: "for", line: "Enfin." });
    return (await proposal()).id;
  };

  test("from its page it goes to the next assembly being prepared, with its thread", async () => {
    const id = await written();
    await plan("extraordinary", "2026-12-20");
    const assembly = await meetingOn("2026-12-20");
    expect(await run(it, small.claire, forwardMatter, { proposal: id })).toMatchObject({ said: "meetings.forwarded" });
    expect(await proposal()).toMatchObject({ bodyId: small.assembly, status: "onAgenda", meetingId: assembly.id });
    expect(await items(assembly.id)).toMatchObject([{ proposalId: id, kind: "decision" }]);
    expect(await it.house.db.selectFrom("opinions").select("line").execute()).toEqual([{ line: "Enfin." }]);
    expect(await run(it, small.claire, forwardMatter, { proposal: id })).toBe("422 meetings.decidedHere");
  });

  test("without an assembly it waits for one, and for no board", async () => {
    const id = await written();
    await run(it, small.claire, forwardMatter, { proposal: id });
    expect(await proposal()).toMatchObject({ bodyId: small.assembly, status: "submitted" });
    await plan("board", "2026-12-10");
    const board = (await meetingOn("2026-12-10")).id;
    const add = { from: "proposal", origin: id };
    expect(await run(it, small.helene, addWaiting, { id: board, ...add })).toBe("404 common.unknown");
    await plan("ordinary", "2026-12-20");
    const assembly = (await meetingOn("2026-12-20")).id;
    expect(await run(it, small.helene, addWaiting, { id: assembly, ...add })).toMatchObject({ said: "meetings.added" });
  });

  test("the vote is refused; forwarded in session it is put off here and goes on there", async () => {
    await statutesAreTheAssemblys();
    await it.house.db
      .updateTable("agendaItems")
      .set({ matter: "amendStatutes" })
      .where("id", "=", "item-tunnel")
      .execute();
    await plan("extraordinary", "2026-12-20");
    await openedWith(it, six);
    const vote = { itemId: "item-tunnel", question: "Changer l’article 5.", counting: "unanimous" };
    expect(await run(it, small.bernard, decideAtOnce, vote)).toBe("422 minutes.otherBody");
    await run(it, small.helene, preparePointEffect, {
      ...{ id: small.meeting, item: "item-tunnel", kind: "closePole", pole: small.vie },
    });
    expect(await run(it, small.nadia, forwardItem, { itemId: "item-tunnel" })).toBe("403 minutes.onlyOfficers");
    await run(it, small.bernard, forwardItem, { itemId: "item-tunnel" });
    const [there] = await items((await meetingOn("2026-12-20")).id);
    expect(there).toMatchObject({ title: "Second tunnel froid", matter: "amendStatutes" });
    expect(await it.house.db.selectFrom("effects").select("itemId").execute()).toEqual([{ itemId: there?.id }]);
    expect(await run(it, small.bernard, forwardItem, { itemId: "item-tunnel" })).toBe("422 minutes.alreadyDecided");
  });

  test("as an opinion it may be voted: noted in the register, nothing applied, and forwarded", async () => {
    const id = await written();
    await it.house.db.updateTable("agendaItems").set({ proposalId: id }).where("id", "=", "item-tunnel").execute();
    await it.house.db
      .updateTable("proposals")
      .set({ status: "onAgenda", meetingId: small.meeting })
      .where("id", "=", id)
      .execute();
    await openedWith(it, six);
    await run(it, small.helene, preparePointEffect, {
      ...{ id: small.meeting, item: "item-tunnel", kind: "closePole", pole: small.vie },
    });
    await run(it, small.bernard, askOpinion, { itemId: "item-tunnel" });
    const vote = { itemId: "item-tunnel", question: "Le conseil y est favorable.", counting: "unanimous" };
    await run(it, small.bernard, decideAtOnce, vote);
    expect(await it.house.db.selectFrom("decisions").select(["outcome"]).execute()).toEqual([{ outcome: "noted" }]);
    expect(await proposal()).toMatchObject({ bodyId: small.assembly, status: "submitted" });
    expect((await it.house.db.selectFrom("effects").select("decisionId").execute())[0]?.decisionId).toBeNull();
  });

  test("asked of a body from its form, it waits for that body; asked of nobody known, it is not written", async () => {
    const typed = { poleId: small.maraichage, title: "Changer l’article 5", text: "Il a vieilli.", costCents: "" };
    const asked = { ...typed, question: "decide", matter: "", submit: "1" };
    expect(await run(it, small.claire, draftOne, { ...asked, bodyId: "nobody" })).toBe("404 common.unknown");
    await run(it, small.claire, draftOne, { ...asked, bodyId: small.assembly });
    expect(await proposal()).toMatchObject({ bodyId: small.assembly, status: "submitted" });
  });

  test("waiting for the board, what the assembly decides says so with its article", async () => {
    await written();
    await plan("board", "2026-12-10");
    const { me } = await contextOf(it.house, small.helene);
    const meeting = await meetingOf(it.house.db, me, (await meetingOn("2026-12-10")).id);
    if (!meeting) throw new Error("the board of the 10th is not planned");
    const owners = (await waitingFor(it.house.db, me, meeting)).proposals.map((one) => one.elsewhere?.body.id);
    expect(owners).toEqual([small.assembly]);
  });

  test("a draft is forwarded as a draft, then submitted to the assembly", async () => {
    await statutesAreTheAssemblys();
    await run(it, small.claire, draftOne, {
      ...{ poleId: small.maraichage, title: "Changer l’article 5", text: "Il a vieilli." },
      ...{ costCents: "", question: "decide", matter: "amendStatutes" },
    });
    const { id } = await proposal();
    await run(it, small.claire, forwardMatter, { proposal: id });
    expect(await proposal()).toMatchObject({ status: "draft", bodyId: small.assembly });
    await run(it, small.claire, submitOne, { id });
    expect(await proposal()).toMatchObject({ status: "submitted", bodyId: small.assembly });
  });

  test("a point written by hand with effects needs a meeting to go to", async () => {
    await statutesAreTheAssemblys();
    await plan("board", "2026-12-10");
    const { id } = await meetingOn("2026-12-10");
    await run(it, small.helene, addPoint, { id, title: "Les statuts", kind: "decision", matter: "amendStatutes" });
    const [item] = await items(id);
    const at = { id, item: item?.id ?? "" };
    await run(it, small.helene, preparePointEffect, { ...at, kind: "closePole", pole: small.vie });
    expect(await run(it, small.helene, forwardMatter, at)).toBe("422 meetings.nothingPlanned");
    await plan("extraordinary", "2026-12-20");
    await run(it, small.helene, forwardMatter, at);
    expect(await items(id)).toEqual([]);
    expect(await items((await meetingOn("2026-12-20")).id)).toMatchObject([{ title: "Les statuts" }]);
    expect(await it.house.db.selectFrom("effects").select("id").execute()).toHaveLength(1);
  });
});

test("a draft of rules gathers changes, touches nothing, and is adopted by no person", async () => {
  const form = { body: small.board, from: "rule", startsOn: "2026-11-26", document: "statutes", article: "12" };
  expect(await run(it, small.karim, draftRules, { ...form, rule: "noticeDays", days: "10" })).toBe(
    "403 association.draftsByBoard",
  );
  await run(it, small.nadia, draftRules, { ...form, rule: "noticeDays", days: "10" });
  await run(it, small.nadia, draftRules, { ...form, rule: "castingVote" });
  const drafts = await it.house.db.selectFrom("ruleDrafts").selectAll().execute();
  expect(drafts).toHaveLength(1);
  expect(Object.keys(JSON.parse(drafts[0]?.changes ?? "{}"))).toEqual(["castingVote", "noticeDays"]);
  expect((await rulesInForce(it.house.db, small.board, "2026-12-31")).noticeDays.value).toBe(8);
  const draft = drafts[0]?.id ?? "";
  const adopt = { draft, startsOn: "2027-01-01", decision: "" };
  expect(await run(it, small.claire, adoptRulesCommand, adopt)).toBe("403 association.byDecision");
  await run(it, small.nadia, dropRulesCommand, { draft });
  expect(await run(it, small.nadia, dropRulesCommand, { draft })).toBe("422 association.ruleDraftClosed");
});
