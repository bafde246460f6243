import type { Db } from "../../../db/dialect";
import { wordsOf } from "../association/words";
import { decidedBetween, doneBetween, promisesOf, rowsOf } from "./content.server";
import { fillScenes, sinceOf } from "./fill-scenes";
import { leafAt } from "./leaves";
import { dayAfter, periodOf } from "./period.server";
import { withPhotos } from "./photos.server";
import { publicNames } from "./public-names.server";
import type { Frozen, ReportView, Since } from "./report-view";
import { currentAmong, takesQuestions } from "./scenes";

/** The report an address or a code leads to, with its meeting; undefined when there is none. */
export const reportBy = (db: Db, key: "token" | "code" | "meetingId" | "id", value: string) =>
  db
    .selectFrom("liveReports")
    .innerJoin("meetings", "meetings.id", "liveReports.meetingId")
    .select([
      "liveReports.id",
      "liveReports.meetingId",
      "liveReports.token",
      "liveReports.code",
      "liveReports.currentScene",
      "liveReports.currentLeaf",
      "liveReports.state",
      "liveReports.frozenHash",
      "liveReports.frozenAt",
      "liveReports.sinceText",
      "liveReports.version",
      "meetings.startsAt",
      "meetings.place",
      "meetings.chairId",
      "meetings.secretaryId",
    ])
    .where(`liveReports.${key}`, "=", value)
    .orderBy("liveReports.id", "desc")
    .limit(1)
    .executeTakeFirst();

export type ReportRow = NonNullable<Awaited<ReturnType<typeof reportBy>>>;

/** An assembly with what the right to prepare its report looks at; null for another kind of meeting. */
export const assemblyBy = async (db: Db, id: string) => {
  const row = await db
    .selectFrom("meetings")
    .select(["id as meetingId", "startsAt", "chairId", "secretaryId"])
    .where("id", "=", id)
    .where("kind", "in", ["ordinary", "extraordinary", "mixed"])
    .executeTakeFirst();
  if (!row) return null;
  const { chairId, secretaryId, ...meeting } = row;
  return { ...meeting, officers: chairId !== null || secretaryId !== null };
};

/** What the rights of a report look at. */
export const subjectOf = (report: ReportRow) => ({
  ...report,
  officers: report.chairId !== null || report.secretaryId !== null,
});

/** A report as its commands look at it; null when unknown. */
export const loadReport = async (db: Db, input: { id: string }) => {
  const report = await reportBy(db, "id", input.id);
  return report ? subjectOf(report) : null;
};

/** Every scene of a report in order, hidden ones included. */
export const scenesOf = (db: Db, reportId: string) =>
  db.selectFrom("scenes").selectAll().where("reportId", "=", reportId).orderBy("rank").orderBy("id").execute();

/** A scene with what its rights look at; null when unknown. */
export const sceneSubject = async (db: Db, id: string) => {
  const scene = await db.selectFrom("scenes").selectAll().where("id", "=", id).executeTakeFirst();
  const report = scene && (await reportBy(db, "id", scene.reportId));
  return scene && report
    ? { ...scene, ...officersOf(report), state: report.state, current: report.currentScene }
    : null;
};

const officersOf = (report: ReportRow) => {
  const { meetingId, officers } = subjectOf(report);
  return { meetingId, officers };
};

/** Questions of a room by status, oldest first. */
export const questionsOf = (db: Db, reportId: string) =>
  db
    .selectFrom("questions")
    .select(["id", "text", "at", "status"])
    .where("reportId", "=", reportId)
    .orderBy("at")
    .orderBy("id")
    .execute();

/** A question with what its rights look at; null when unknown. */
export const questionSubject = async (db: Db, id: string) => {
  const question = await db.selectFrom("questions").selectAll().where("id", "=", id).executeTakeFirst();
  const report = question && (await reportBy(db, "id", question.reportId));
  return question && report ? { ...question, ...officersOf(report) } : null;
};

/** A report open to questions, with how many this phone and the room have waiting. */
export const askSubject = async (db: Db, reportId: string, session: string) => {
  const report = await reportBy(db, "id", reportId);
  if (!report) return null;
  const waiting = await db
    .selectFrom("questions")
    .select("session")
    .where("reportId", "=", reportId)
    .where("status", "=", "waiting")
    .execute();
  return {
    ...subjectOf(report),
    waiting: waiting.length,
    mine: waiting.filter((one) => one.session === session).length,
  };
};

/** What the report says today, or what was frozen: the same data that its frozen form keeps. */
export const contentOf = async (db: Db, report: ReportRow): Promise<Frozen> => {
  if (report.frozenHash) {
    const kept = await db.selectFrom("texts").select("text").where("hash", "=", report.frozenHash).executeTakeFirst();
    if (kept) return JSON.parse(kept.text) as Frozen;
  }
  const association = await db.selectFrom("association").select("name").limit(1).executeTakeFirst();
  const period = await periodOf(db, report.startsAt);
  const rows = await rowsOf(db, { id: report.meetingId, startsAt: report.startsAt }, period);
  const shown = (await scenesOf(db, report.id)).filter((scene) => scene.shown === 1);
  return {
    association: association?.name ?? "",
    meeting: { startsAt: report.startsAt, place: report.place },
    period,
    scenes: fillScenes(shown, rows),
  };
};

/** All a public page of this report is made from; null when the address is unknown. */
export const viewOf = async (db: Db, token: string, today: string): Promise<ReportView | null> => {
  const report = await reportBy(db, "token", token);
  if (!report) return null;
  const content = await contentOf(db, report);
  const place = await db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  const scenes = await withPhotos(db, content.scenes);
  const here = currentAmong(
    scenes.map((scene) => ({ ...scene, shown: true })),
    report.currentScene,
  );
  const asked = (await questionsOf(db, report.id)).find((one) => one.status === "shown");
  const since = report.frozenHash ? await whatFollowed(db, report) : null;
  const people = [...content.scenes, ...(since ? [{ presenter: null, lines: since.promises }] : [])].flatMap(
    (scene) => [...(scene.presenter ? [scene.presenter] : []), ...scene.lines.flatMap((line) => line.people)],
  );
  return {
    ...content,
    scenes,
    id: report.id,
    token: report.token,
    code: report.code,
    state: report.state,
    words: wordsOf(place?.words),
    zone: place?.zone ?? "Europe/Paris",
    current: Math.max(
      0,
      scenes.findIndex((scene) => scene.id === here?.id),
    ),
    leaf: here ? leafAt(report, here) : 1,
    frozen: report.frozenAt && report.frozenHash ? { at: report.frozenAt, hash: report.frozenHash } : null,
    since,
    question: takesQuestions(report.state) ? (asked?.text ?? null) : null,
    names: await publicNames(db, people, today),
  };
};

const whatFollowed = async (db: Db, report: ReportRow): Promise<Since> => {
  const after = { from: dayAfter(report.startsAt), until: "9999-12-31" };
  const actions = await doneBetween(db, after)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const decisions = await decidedBetween(db, after)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const poles = await db.selectFrom("poles").select(["id", "name", "vegetable"]).execute();
  const counts = { actions: Number(actions.count), decisions: Number(decisions.count) };
  return sinceOf(report.sinceText, counts, await promisesOf(db, report.meetingId), poles);
};
