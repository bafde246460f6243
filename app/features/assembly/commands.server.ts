import { command } from "../../command.server";
import { afterForm, goToForm, prepareForm, reportForm } from "./forms.server";
import { loadReport, reportBy, scenesOf } from "./queries.server";
import { currentAmong, stepFrom } from "./scenes";
import { freezeReport, goTo, openReport, prepareReport, writeAfter } from "./writes.server";

/** The live report of an assembly. Refuses: assembly.notYourDesk, assembly.alreadyPrepared, assembly.notAnAssembly. */
export const prepareLiveReport = command({
  verb: "liveReport.prepare",
  form: prepareForm,
  load: async (db, input) => {
    const meeting = await db
      .selectFrom("meetings")
      .select(["id", "kind", "chairId", "secretaryId"])
      .where("id", "=", input.meeting)
      .executeTakeFirst();
    if (!meeting) return null;
    const already = (await reportBy(db, "meetingId", meeting.id)) !== undefined;
    const officers = meeting.chairId !== null || meeting.secretaryId !== null;
    return { meetingId: meeting.id, officers, kind: meeting.kind, already };
  },
  rule: ({ kind, already }) => {
    if (!["ordinary", "extraordinary", "mixed"].includes(kind)) return "assembly.notAnAssembly";
    return already ? "assembly.alreadyPrepared" : null;
  },
  write: async (pen, { meetingId }) => {
    await prepareReport(pen, meetingId);
    return { to: `/bilan-vivant/${meetingId}`, said: "assembly.prepared" };
  },
});

/** Opens the public page. Refuses: assembly.notYourDesk, assembly.alreadyOpen. */
export const openLiveReport = command({
  verb: "liveReport.open",
  form: reportForm,
  load: loadReport,
  rule: ({ state }) => (stepFrom(state, "open") ? null : "assembly.alreadyOpen"),
  write: async (pen, report) => {
    await openReport(pen, report);
    return { said: "assembly.opened" };
  },
});

/** Takes the room to a shown scene, and the slate to one of its leaves. Refuses: assembly.notYourDesk, assembly.notOpen, assembly.hiddenScene. */
export const goToScene = command({
  verb: "liveReport.goTo",
  form: goToForm,
  load: async (db, input) => {
    const report = await loadReport(db, input);
    if (!report) return null;
    const scenes = (await scenesOf(db, report.id)).map((scene) => ({ ...scene, shown: scene.shown === 1 }));
    const target = scenes.find((scene) => scene.id === input.scene);
    const presenterId = currentAmong(scenes, report.currentScene)?.presenterId ?? null;
    return target ? { ...report, target, presenterId } : null;
  },
  rule: ({ state, target }) => {
    if (state !== "live" && state !== "frozen") return "assembly.notOpen";
    return target.shown ? null : "assembly.hiddenScene";
  },
  write: async (pen, { target, ...report }, { leaf }) => {
    await goTo(pen, report, target, leaf);
    return {};
  },
});

/** Freezes the report as its approval is put to the vote. Refuses: assembly.notYourDesk, assembly.notOpen. */
export const freezeLiveReport = command({
  verb: "liveReport.freeze",
  form: reportForm,
  load: loadReport,
  rule: ({ state }) => (stepFrom(state, "freeze") ? null : "assembly.notOpen"),
  write: async (pen, report) => {
    await freezeReport(pen, report);
    return { said: "assembly.frozen" };
  },
});

/** « Depuis l’assemblée ». Refuses: assembly.notYourDesk, assembly.notFrozen; stale edits 409. */
export const writeSinceAssembly = command({
  verb: "liveReport.after",
  form: afterForm,
  load: loadReport,
  current: (report) => ({ version: report.version, text: report.sinceText }),
  rule: ({ state }) => (stepFrom(state, "after") ? null : "assembly.notFrozen"),
  write: async (pen, report, input) => {
    await writeAfter(pen, report, input.text);
    return { said: "assembly.afterWritten" };
  },
});
