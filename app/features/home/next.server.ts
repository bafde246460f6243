import type { Ctx } from "../../context";
import { isOfficer, isPerson } from "../../me";
import { may } from "../../rights";
import { civilOf } from "../../texts/dates";
import { addDays } from "../association/calendar";
import { type Meeting, meetingRows } from "../meetings/queries.server";
import { seesMeeting } from "../meetings/seen";

/**
 * The meeting the home page begins with: one that is open now, else the next one `me` may know of; a sitting that was not
 * closed stays first for a day. Null when nothing is planned. `turn` says what this reader does there.
 */
export const comingMeeting = async (ctx: Pick<Ctx, "db" | "me" | "now" | "zone" | "today">) => {
  const { db, me } = ctx;
  const rows = await meetingRows(db)
    .where("meetings.status", "in", ["preparing", "called", "open"])
    .where("meetings.startsAt", ">=", addDays(ctx.today, -1))
    .orderBy("meetings.startsAt")
    .limit(20)
    .execute();
  const invited = isPerson(me)
    ? await db.selectFrom("attendance").select("meetingId").where("personId", "=", me.id).execute()
    : [];
  const ids = new Set(invited.map((one) => one.meetingId));
  const seen = rows.filter((row) => seesMeeting(me, row, ids.has(row.id)));
  const clock = civilOf(ctx.now, ctx.zone);
  const ahead = seen.filter(
    (row) => row.status === "open" || row.startsAt >= clock || row.startsAt.slice(0, 10) === ctx.today,
  );
  const row = ahead.find((one) => one.status === "open") ?? ahead[0];
  return row ? { row, turn: turnOf(ctx, row) } : null;
};

const turnOf = ({ me, today }: Pick<Ctx, "me" | "today">, row: Meeting) => ({
  prepares: may(me, "meeting.edit", row) === null,
  officer: isOfficer(me, row.id),
  today: row.startsAt.slice(0, 10) <= today,
});
