import { Refused } from "../../command.server";
import type { Ctx } from "../../context";
import { loadPerson } from "../../me.server";
import { editMeeting } from "../meetings/commands.server";
import { meetingRows } from "../meetings/queries.server";

/**
 * The tour only: a meeting of a coming day is brought to today by the command that changes a meeting, so that its sitting
 * may open. It is asked by whoever visits; where they may not, by the chair of the garden. Refused: left as it is.
 */
export const bringToToday = async (ctx: Ctx, meetingId: string): Promise<void> => {
  const meeting = await meetingRows(ctx.db).where("meetings.id", "=", meetingId).executeTakeFirst();
  if (!meeting || meeting.startsAt.slice(0, 10) <= ctx.today) return;
  const typed = {
    ...{ id: meeting.id, version: String(meeting.version), day: ctx.today, hour: meeting.startsAt.slice(11) },
    ...{ minutes: String(meeting.plannedMinutes), place: meeting.place, link: meeting.link ?? "" },
    ...{ title: meeting.title, poleId: meeting.poleId ?? "", past: "" },
    ...{ chairId: meeting.chairId ?? "", secretaryId: meeting.secretaryId ?? "" },
  };
  const chair = await ctx.db.selectFrom("persons").select("id").where("slug", "=", CHAIR).executeTakeFirst();
  const asked = [ctx.me, chair ? await loadPerson(ctx.db, chair.id, ctx.today) : null];
  for (const me of asked) {
    if (!me) continue;
    const done = await editMeeting.run({ ...ctx, me }, typed).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refused) return false;
        throw error;
      },
    );
    if (done) return;
  }
};

const CHAIR = "suzanne-okemba";
