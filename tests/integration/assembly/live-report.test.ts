import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  answerQuestion,
  ask,
  putQuestionAside,
  showQuestionToRoom,
} from "../../../app/features/assembly/commands.questions.server";
import {
  addTextScene,
  editSceneWords,
  giveSceneTo,
  hideScene,
  moveSceneStep,
  showSceneAgain,
} from "../../../app/features/assembly/commands.scenes.server";
import {
  freezeLiveReport,
  goToScene,
  openLiveReport,
  prepareLiveReport,
  writeSinceAssembly,
} from "../../../app/features/assembly/commands.server";
import { questionsOf, reportBy, scenesOf } from "../../../app/features/assembly/queries.server";
import { namedScene } from "../../../app/features/assembly/report-view";
import { viewsOf } from "../../../app/journal-views.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { action, prepared, promise, seen, yearOf } from "./hall-of";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
});
afterEach(() => it.close());

const outcome = (answer: unknown) => (answer instanceof Refused ? `${answer.status} ${answer.reason}` : "done");
const phone = (session: string) => ({ kind: "anonymous" as const, session });

describe("preparing", () => {
  test("makes the scenes of the year, once, for an assembly only", async () => {
    expect(outcome(await runAs(it.house, "yvette", prepareLiveReport, { meeting: "ag" }))).toBe(
      "403 assembly.notYourDesk",
    );
    const report = await prepared(it);
    expect(report.token).toMatch(/^[\w-]{24}$/);
    expect(report.code).toMatch(/^[A-Z]{5}$/);
    expect((await scenesOf(it.house.db, report.id)).map((scene) => scene.presenterId).filter(Boolean)).toEqual([
      "claire",
      "gerard",
    ]);
    expect(outcome(await runAs(it.house, "bernard", prepareLiveReport, { meeting: "ag" }))).toBe(
      "422 assembly.alreadyPrepared",
    );
    expect(outcome(await runAs(it.house, "bernard", prepareLiveReport, { meeting: "board" }))).toBe(
      "422 assembly.notAnAssembly",
    );
  });

  test("counts what may be counted and says only what may be shown", async () => {
    const view = await seen(it, (await prepared(it)).token);
    expect(view.period).toEqual({ from: "2025-12-14", until: "2026-12-12" });
    const [, promises, soil, walls] = view.scenes;
    expect(promises).toMatchObject({ big: { value: 1, of: 2 }, others: 1, counts: { kept: 1, dropped: 1 } });
    expect(soil).toMatchObject({ big: { value: 2 }, others: 1, lines: [{ text: "Planter la haie" }] });
    expect(walls).toMatchObject({ big: { value: 0 }, lines: [] });
    expect(JSON.stringify(view)).not.toContain("CANARI");
  });

  test("names administrators and leads; others by their consent, taken back in one tap; pairs whole or not at all", async () => {
    const report = await prepared(it);
    const scenes = await scenesOf(it.house.db, report.id);
    await runAs(it.house, "bernard", giveSceneTo, { id: scenes[2]?.id ?? "", presenter: "karim" });
    expect((await seen(it, report.token)).names).toEqual({ gerard: "Gerard Dupré" });
    const given = { personId: "karim", purpose: "firstName", givenAt: "2026-01-01T00:00:00.000Z" };
    await it.house.db
      .insertInto("consents")
      .values({ id: "c", ...given, withdrawnAt: null })
      .execute();
    const { names } = await seen(it, report.token);
    expect(names.karim).toBe("Karim");
    const pair = { id: "x", text: "", note: "", mark: null, day: null, pole: null, people: ["karim", "vera"] };
    const scene = { ...(await seen(it, report.token)).scenes[0]!, kind: "pairings" as const, lines: [pair] };
    expect(namedScene(scene, names)).toMatchObject({ lines: [], others: 1 });
    expect(namedScene(scene, { ...names, vera: "Vera" })).toMatchObject({ lines: [pair], others: 0 });
  });
});

describe("scenes", () => {
  test("are written, hidden, moved and given, each by who holds them", async () => {
    const report = await prepared(it);
    const [opening, promises, soil] = await scenesOf(it.house.db, report.id);
    const soilForm = { id: soil?.id ?? "", title: "Une année sèche", text: "Il a peu plu.", version: "1" };
    expect(outcome(await runAs(it.house, "gerard", editSceneWords, soilForm))).toBe("403 assembly.notYourScene");
    expect(outcome(await runAs(it.house, "claire", editSceneWords, soilForm))).toBe("done");
    expect(outcome(await runAs(it.house, "claire", editSceneWords, soilForm))).toBe("409 common.changedMeanwhile");
    await runAs(it.house, "bernard", openLiveReport, { id: report.id });
    await runAs(it.house, "bernard", goToScene, { id: report.id, scene: soil?.id ?? "" });
    await runAs(it.house, "bernard", moveSceneStep, { id: soil?.id ?? "", way: "up" });
    let view = await seen(it, report.token);
    expect([view.scenes.map((scene) => scene.id).indexOf(soil?.id ?? ""), view.current]).toEqual([1, 1]);
    await runAs(it.house, "bernard", hideScene, { id: soil?.id ?? "" });
    view = await seen(it, report.token);
    expect(view.scenes[view.current]?.id).toBe(promises?.id);
    expect(outcome(await runAs(it.house, "bernard", goToScene, { id: report.id, scene: soil?.id ?? "" }))).toBe(
      "422 assembly.hiddenScene",
    );
    await runAs(it.house, "bernard", showSceneAgain, { id: soil?.id ?? "" });
    await runAs(it.house, "bernard", addTextScene, { id: report.id, title: "Le mot du jardin" });
    expect((await seen(it, report.token)).scenes.at(-1)?.title).toBe("Le mot du jardin");
    expect(outcome(await runAs(it.house, "bernard", giveSceneTo, { id: opening?.id ?? "", presenter: "nobody" }))).toBe(
      "422 assembly.unknownPerson",
    );
  });

  test("a presenter turns the page of the scene they hold, and only then", async () => {
    const report = await prepared(it);
    const scenes = await scenesOf(it.house.db, report.id);
    await runAs(it.house, "bernard", openLiveReport, { id: report.id });
    const toThird = { id: report.id, scene: scenes[3]?.id ?? "" };
    expect(outcome(await runAs(it.house, "claire", goToScene, toThird))).toBe("403 assembly.notYourDesk");
    await runAs(it.house, "bernard", goToScene, { id: report.id, scene: scenes[2]?.id ?? "" });
    expect(outcome(await runAs(it.house, "claire", goToScene, toThird))).toBe("done");
  });
});

describe("freezing", () => {
  test("keeps by hash what was shown; what moves afterwards stands below", async () => {
    const report = await prepared(it);
    const form = { id: report.id };
    expect(outcome(await runAs(it.house, "bernard", freezeLiveReport, form))).toBe("422 assembly.notOpen");
    await runAs(it.house, "bernard", openLiveReport, form);
    const before = await seen(it, report.token);
    expect(outcome(await runAs(it.house, "bernard", freezeLiveReport, form))).toBe("done");
    await action(it.house, { id: "late", text: "Après", doneOn: "2026-12-11", showable: 1 });
    await action(it.house, { id: "after", text: "Ensuite", doneOn: "2026-12-15", showable: 1 });
    await promise(it.house, { id: "new", meetingId: "ag", text: "Ouvrir un second marché", rank: 1 });
    const frozen = await seen(it, report.token);
    expect(frozen.scenes).toEqual(before.scenes);
    expect(frozen.frozen?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(frozen.since).toMatchObject({
      figures: [
        { name: "actions", value: 1 },
        { name: "decisions", value: 0 },
      ],
      promises: [{ text: "Ouvrir un second marché" }],
    });
    const scenes = await scenesOf(it.house.db, report.id);
    expect(outcome(await runAs(it.house, "bernard", hideScene, { id: scenes[0]?.id ?? "" }))).toBe(
      "422 assembly.isFrozen",
    );
    const version = String((await reportBy(it.house.db, "id", report.id))?.version);
    const after = { id: report.id, text: "Le marché a ouvert.", version };
    expect(outcome(await runAs(it.house, "bernard", writeSinceAssembly, after))).toBe("done");
    expect((await seen(it, report.token)).since?.text).toBe("Le marché a ouvert.");
    expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
    const rows = await it.house.db.selectFrom("journal").selectAll().orderBy("seq").execute();
    const sentences = await viewsOf(await contextOf(it.house, "bernard"), rows);
    expect(sentences.at(-1)?.sentence).toContain("depuis l’assemblée");
  });
});

describe("questions", () => {
  const asked = (report: string, text: string, session = "s1") =>
    runAs(it.house, phone(session), ask, { report, text });

  test("come from the room without an account, within limits, while the room is there", async () => {
    const report = await prepared(it);
    expect(outcome(await asked(report.id, "Trop tôt ?"))).toBe("422 assembly.questionsClosed");
    await runAs(it.house, "bernard", openLiveReport, { id: report.id });
    expect(outcome(await asked(report.id, ""))).toBe("400 common.formInvalid");
    expect(outcome(await asked(report.id, "x".repeat(281)))).toBe("400 common.formInvalid");
    for (let n = 0; n < 3; n++) expect(outcome(await asked(report.id, `Question ${n} ?`))).toBe("done");
    expect(outcome(await asked(report.id, "Une de trop ?"))).toBe("422 assembly.tooManyQuestions");
    expect(outcome(await asked(report.id, "D’un autre téléphone ?", "s2"))).toBe("done");
  });

  test("are moderated at the desk: one shown at a time, the others answered or put aside", async () => {
    const report = await prepared(it);
    await runAs(it.house, "bernard", openLiveReport, { id: report.id });
    for (const text of ["Une ?", "Deux ?", "CANARI-QUESTION ?"]) await asked(report.id, text);
    const [one, two, three] = await questionsOf(it.house.db, report.id);
    expect(outcome(await runAs(it.house, "claire", showQuestionToRoom, { id: one?.id ?? "" }))).toBe(
      "403 assembly.notYourDesk",
    );
    await runAs(it.house, "bernard", showQuestionToRoom, { id: one?.id ?? "" });
    await runAs(it.house, "bernard", showQuestionToRoom, { id: two?.id ?? "" });
    await runAs(it.house, "bernard", putQuestionAside, { id: three?.id ?? "" });
    expect((await seen(it, report.token)).question).toBe("Deux ?");
    expect((await questionsOf(it.house.db, report.id)).map((each) => each.status)).toEqual([
      "answered",
      "shown",
      "putAside",
    ]);
    await runAs(it.house, "bernard", answerQuestion, { id: two?.id ?? "" });
    expect((await seen(it, report.token)).question).toBeNull();
    const texts = await it.house.db.selectFrom("texts").select("text").execute();
    expect(JSON.stringify(texts)).not.toContain("CANARI");
  });
});
