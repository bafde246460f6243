import { randomBytes } from "node:crypto";
import { flag } from "../../../db/schema/flag";
import type { ScenesTable } from "../../../db/schema/life";
import { canonical } from "../../canonical";
import type { Pen } from "../../pen.server";
import { contentOf, type ReportRow, scenesOf } from "./queries.server";
import { codeFrom, firstScenes, type SceneSeed, stepped } from "./scenes";
import { noPhoto } from "./writes.photo.server";

type OfScene = Pick<ScenesTable, "id" | "reportId" | "rank" | "kind" | "poleId"> & {
  meetingId: string;
  current: number;
};

const ofReport = (report: { id: string; meetingId: string }) => ({
  subject: { kind: "liveReport", id: report.id },
  meeting: report.meetingId,
});

const ofScene = (scene: Pick<OfScene, "id" | "poleId" | "meetingId" | "kind">) => ({
  subject: { kind: "scene", id: scene.id },
  pole: scene.poleId,
  meeting: scene.meetingId,
});

/** Makes the live report of an assembly with its first scenes: an address nobody can guess, a code of five letters. */
export const prepareReport = async (pen: Pen, meetingId: string): Promise<string> => {
  const id = pen.id();
  const report = {
    id,
    meetingId,
    token: randomBytes(18).toString("base64url"),
    code: await freeCode(pen),
    currentScene: 1,
    currentLeaf: 1,
    state: "preparing" as const,
    frozenHash: null,
    frozenAt: null,
    openedAt: null,
    sinceText: "",
    version: 1,
  };
  await pen.db.insertInto("liveReports").values(report).execute();
  const seeds = firstScenes(await polesWithLeads(pen));
  await pen.db
    .insertInto("scenes")
    .values(seeds.map((seed, place) => newScene(pen, id, seed, place + 1)))
    .execute();
  await pen.record({ ...ofReport(report), data: { scenes: seeds.length } });
  return id;
};

const newScene = (pen: Pen, reportId: string, seed: SceneSeed, rank: number, title = ""): ScenesTable => ({
  id: pen.id(),
  reportId,
  rank,
  ...seed,
  title,
  text: "",
  shown: 1,
  ...noPhoto,
  version: 1,
});

const freeCode = async (pen: Pen): Promise<string> => {
  const taken = await pen.db.selectFrom("liveReports").select("code").execute();
  for (;;) {
    const code = codeFrom(randomBytes(16));
    if (code && !taken.some((one) => one.code === code)) return code;
  }
};

const polesWithLeads = async (pen: Pen) => {
  const poles = await pen.db
    .selectFrom("poles")
    .select("id")
    .where("closedOn", "is", null)
    .orderBy("rank")
    .orderBy("id")
    .execute();
  const leads = await pen.db
    .selectFrom("polePeople")
    .select(["poleId", "personId"])
    .where("part", "=", "lead")
    .where("startsOn", "<=", pen.today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", pen.today)]))
    .orderBy("startsOn")
    .orderBy("id")
    .execute();
  return poles.map(({ id }) => ({ id, leadId: leads.find((one) => one.poleId === id)?.personId ?? null }));
};

/** A scene of one's own words, put last. */
export const addScene = async (pen: Pen, report: ReportRow, title: string): Promise<string> => {
  const rank = Math.max(0, ...(await scenesOf(pen.db, report.id)).map((scene) => scene.rank)) + 1;
  const scene = newScene(pen, report.id, { kind: "text", poleId: null, presenterId: null }, rank, title);
  await pen.db.insertInto("scenes").values(scene).execute();
  await pen.record({ ...ofScene({ ...scene, meetingId: report.meetingId }), data: { kind: "text" }, texts: { title } });
  return scene.id;
};

/** The words of a scene. */
export const editScene = async (pen: Pen, scene: OfScene, words: { title: string; text: string }) => {
  await changeScene(pen, scene, words);
  await pen.record({ ...ofScene(scene), data: { kind: scene.kind }, texts: words });
};

export const showScene = async (pen: Pen, scene: OfScene, shown: boolean) => {
  await changeScene(pen, scene, { shown: flag(shown) });
  await pen.record({ ...ofScene(scene), data: { kind: scene.kind } });
};

/** Who holds a scene on stage; null gives it back to the desk. */
export const giveScene = async (pen: Pen, scene: OfScene, presenterId: string | null) => {
  await changeScene(pen, scene, { presenterId });
  await pen.record({ ...ofScene(scene), data: { kind: scene.kind, presenter: presenterId } });
};

const changeScene = (pen: Pen, scene: OfScene, set: Partial<ScenesTable>) =>
  pen.db
    .updateTable("scenes")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("id", "=", scene.id)
    .execute();

/** One step up or down; the room stays at the scene it was at. */
export const moveScene = async (pen: Pen, scene: OfScene, way: "up" | "down") => {
  const before = await scenesOf(pen.db, scene.reportId);
  const here = before.find((one) => one.rank === scene.current)?.id;
  const order = stepped(
    before.map((one) => one.id),
    scene.id,
    way,
  );
  for (const [place, id] of order.entries())
    if (before[place]?.id !== id)
      await pen.db
        .updateTable("scenes")
        .set({ rank: place + 1 })
        .where("id", "=", id)
        .execute();
  if (here) await setReport(pen, scene.reportId, { currentScene: order.indexOf(here) + 1 });
  await pen.record({ ...ofScene(scene), data: { kind: scene.kind, way } });
};

type ReportChange = Partial<
  Pick<ReportRow, "state" | "currentScene" | "currentLeaf" | "frozenHash" | "frozenAt" | "sinceText"> & {
    openedAt: string;
  }
>;

const setReport = (pen: Pen, id: string, set: ReportChange) =>
  pen.db
    .updateTable("liveReports")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();

/** Opens the page to the room, at its first scene. */
export const openReport = async (pen: Pen, report: ReportRow) => {
  await setReport(pen, report.id, { state: "live", openedAt: pen.now, currentScene: 1, currentLeaf: 1 });
  await pen.record(ofReport(report));
};

type Target = Pick<OfScene, "id" | "rank" | "poleId" | "kind">;

/** Takes the room to a scene, and the slate to one of its leaves, from 1. */
export const goTo = async (pen: Pen, report: ReportRow, scene: Target, leaf: number) => {
  await setReport(pen, report.id, { currentScene: scene.rank, currentLeaf: leaf });
  const data = { scene: scene.id, kind: scene.kind, rank: scene.rank, leaf };
  await pen.record({ ...ofReport(report), pole: scene.poleId, data });
};

/**
 * Freezes what the assembly is asked to approve: the canonical form of all it is shown is kept beside the journal, the
 * line and the report hold its hash. From here on the public page shows these very data.
 */
export const freezeReport = async (pen: Pen, report: ReportRow) => {
  const content = canonical(await contentOf(pen.db, report));
  const { texts } = await pen.record({ ...ofReport(report), texts: { content } });
  await setReport(pen, report.id, { state: "frozen", frozenHash: texts.content ?? null, frozenAt: pen.now });
};

/** « Depuis l’assemblée »: the words under the frozen report. */
export const writeAfter = async (pen: Pen, report: ReportRow, text: string) => {
  await setReport(pen, report.id, { state: "after", sinceText: text });
  await pen.record({ ...ofReport(report), texts: { text } });
};

/** A question from the room. Its words stay in the room's list, never in the journal. */
export const askQuestion = async (pen: Pen, report: ReportRow, session: string, text: string) => {
  const id = pen.id();
  const row = { id, reportId: report.id, session, text, at: pen.now, status: "waiting" as const };
  await pen.db.insertInto("questions").values(row).execute();
  await pen.record({ subject: { kind: "question", id }, meeting: report.meetingId });
};

type OfQuestion = { id: string; reportId: string; meetingId: string };

/** Shows one question to the room; the one shown before counts as answered. */
export const showQuestion = async (pen: Pen, question: OfQuestion) => {
  await pen.db
    .updateTable("questions")
    .set({ status: "answered" })
    .where("reportId", "=", question.reportId)
    .where("status", "=", "shown")
    .execute();
  await settleQuestion(pen, question, "shown");
};

export const settleQuestion = async (pen: Pen, question: OfQuestion, status: "shown" | "answered" | "putAside") => {
  await pen.db.updateTable("questions").set({ status }).where("id", "=", question.id).execute();
  await pen.record({ subject: { kind: "question", id: question.id }, meeting: question.meetingId });
};
