import type { MeetingsTable } from "../../../db/schema/meetings";
import type { Pen } from "../../pen.server";

/**
 * A meeting held before the association came here, so that what was decided or promised there has its day: marked for
 * good, without roll call, vote nor minutes of ours. One already taken over for that body and day serves again.
 */
export const takeOverMeeting = async (
  pen: Pen,
  { bodyId, kind, day }: { bodyId: string; kind: MeetingsTable["kind"]; day: string },
): Promise<{ id: string; made: boolean }> => {
  const there = await pen.db
    .selectFrom("meetings")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("startsAt", "like", `${day}%`)
    .where("takenOverAt", "is not", null)
    .executeTakeFirst();
  if (there) return { id: there.id, made: false };
  const id = pen.id();
  await pen.db
    .insertInto("meetings")
    .values({
      ...{ id, bodyId, kind },
      title: "",
      startsAt: `${day}T00:00`,
      plannedMinutes: 0,
      place: "",
      link: null,
      // Nothing is awaited of it: no presence, no signature, no reading.
      status: "adopted",
      ruleVersionId: null,
      noticeSentAt: null,
      noticeText: "",
      openedAt: null,
      closedAt: null,
      chairId: null,
      secretaryId: null,
      currentItemId: null,
      secondCallOf: null,
      poleId: null,
      lateReason: null,
      createdBy: pen.me.kind === "person" ? pen.me.id : "system",
      createdAt: pen.now,
      version: 1,
      takenOverAt: pen.now,
    })
    .execute();
  await pen.record({ verb: "meeting.takeOver", subject: { kind: "meeting", id }, meeting: id, data: { kind, day } });
  return { id, made: true };
};
