import type { Pen } from "../../pen.server";
import { takeOverDecision } from "../decisions/writes-taken-over.server";
import { insertMeeting } from "../meetings/writes.server";
import { takeOverMeeting } from "../meetings/writes-taken-over.server";
import { takeOverPromise } from "../promises/writes.server";
import type { Plans } from "./plans";
import type { Made } from "./writes-people.server";

/** Decisions taken before, with what remains to be done; the day they were taken becomes a meeting marked as taken over. */
export const writeDecisions = async (pen: Pen, plan: Plans["decisions"], made: Made[]): Promise<void> => {
  const bodies = await pen.db.selectFrom("bodies").select(["id", "kind"]).execute();
  for (const { entry } of plan.add) {
    const { bodyId, decidedOn, followUp, dueOn, ...rest } = entry;
    const kind = bodies.find((body) => body.id === bodyId)?.kind === "assembly" ? "ordinary" : "board";
    const meetingId = await meetingOf(pen, { bodyId, kind, day: decidedOn }, made);
    const asked = followUp === null ? null : { text: followUp, dueOn };
    const { id, followUpId } = await takeOverDecision(pen, { ...rest, bodyId, decidedOn, meetingId, followUp: asked });
    made.push({ rowTable: "decisions", rowId: id });
    if (followUpId) made.push({ rowTable: "followUps", rowId: followUpId });
  }
};

const meetingOf = async (pen: Pen, asked: Parameters<typeof takeOverMeeting>[1], made: Made[]): Promise<string> => {
  const { id, made: isNew } = await takeOverMeeting(pen, asked);
  if (isNew) made.push({ rowTable: "meetings", rowId: id });
  return id;
};

/** What was promised at an assembly: at the one the house knows of that day, or at one marked as taken over. */
export const writePromises = async (pen: Pen, plan: Plans["promises"], made: Made[]): Promise<void> => {
  const assembly = await pen.db
    .selectFrom("bodies")
    .select("id")
    .where("kind", "=", "assembly")
    .orderBy("id")
    .executeTakeFirst();
  for (const { entry } of plan.add) {
    const { saidOn, ...promise } = entry;
    const known = await pen.db
      .selectFrom("meetings")
      .select("id")
      .where("kind", "in", ["ordinary", "mixed", "extraordinary"])
      .where("status", "not in", ["cancelled", "closedWithoutQuorum"])
      .where("startsAt", "like", `${saidOn}%`)
      .executeTakeFirst();
    const day = { bodyId: assembly?.id ?? "", kind: "ordinary" as const, day: saidOn };
    const meetingId = known?.id ?? (await meetingOf(pen, day, made));
    const rowId = await takeOverPromise(pen, { ...promise, meetingId, originKind: null, originId: null });
    made.push({ rowTable: "promises", rowId });
  }
};

const MINUTES = 120;

/** Meetings ahead: ordinary ones, in preparation. */
export const writeMeetings = async (pen: Pen, plan: Plans["meetings"], made: Made[]): Promise<void> => {
  for (const { entry } of plan.add) {
    const none = { link: null, poleId: null, chairId: null, secretaryId: null };
    const rowId = await insertMeeting(pen, { ...entry, ...none, plannedMinutes: MINUTES });
    made.push({ rowTable: "meetings", rowId });
  }
};
