import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { calendarFile, factsOf } from "../letters.server";
import { meetingOf } from "../queries.server";

/** The meeting as a calendar file, for the holder of its link. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "calendar");
  const { db, me, lang } = ctx;
  const meeting = me.kind === "link" && me.purpose === "answer" ? await meetingOf(db, me, me.meetingId) : null;
  if (!meeting) throw new Response(null, { status: 404 });
  const facts = (await factsOf(db, ctx, meeting))[lang];
  const file = calendarFile(ctx, meeting, facts, `/reponse/${args.params.token ?? ""}`, meeting.status === "cancelled");
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="reunion-${meeting.startsAt.slice(0, 10)}.ics"`,
      "cache-control": "private, no-store",
    },
  });
};
