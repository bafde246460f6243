import type { Ctx } from "../../context";
import { may } from "../../rights";
import { isAssembly } from "./kinds";
import type { Meeting } from "./queries.server";

export type ReportWay = { desk: boolean; token: string | null };

/** How the live report of an assembly is reached by this reader: its desk, its public page once it is open; null for neither. */
export const wayToReport = async (
  { db, me }: Pick<Ctx, "db" | "me">,
  meeting: Pick<Meeting, "id" | "kind" | "chairId" | "secretaryId">,
): Promise<ReportWay | null> => {
  if (!isAssembly(meeting.kind)) return null;
  const officers = meeting.chairId !== null || meeting.secretaryId !== null;
  const desk = may(me, "liveReport.prepare", { meetingId: meeting.id, officers }) === null;
  const report = await db
    .selectFrom("liveReports")
    .select(["token", "state"])
    .where("meetingId", "=", meeting.id)
    .executeTakeFirst();
  const token = report && report.state !== "preparing" ? report.token : null;
  return desk || token ? { desk, token } : null;
};
