import type { Db } from "../../../db/dialect";
import type { Meeting } from "../meetings/queries.server";
import { type Missing, missingMentions } from "./checklist";
import { allVotesOf, postponedOf, reportsOf, roomOf } from "./queries.server";

/** The mentions the minutes of a sitting still lack. For its officers, who read every point. */
export const checklistOf = async (db: Db, meeting: Meeting): Promise<Missing[]> => {
  const room = await roomOf(db, meeting);
  const votes = await allVotesOf(db, meeting.id);
  const postponed = await postponedOf(db, meeting.id);
  const reports = await reportsOf(db, meeting);
  const items = await db
    .selectFrom("agendaItems")
    .select(["id", "title", "kind", "startedAt", "notes"])
    .where("meetingId", "=", meeting.id)
    .orderBy("rank")
    .execute();
  return missingMentions({
    chair: meeting.chairId !== null,
    secretary: meeting.secretaryId !== null,
    openVotes: votes
      .filter((vote) => vote.outcome === "open" || vote.outcome === "tied")
      .map((vote) => ({ itemId: vote.itemId, title: vote.itemTitle })),
    unnoted: room.roll
      .filter((one) => one.voice !== "guest" && one.presence === null && one.heldBy === null)
      .map((one) => one.name),
    quorumReached: room.quorum.reached,
    points: items.map((item) => ({
      id: item.id,
      title: item.title,
      kind: item.kind,
      started: item.startedAt !== null,
      notes: item.notes,
      decided: votes.filter((vote) => vote.itemId === item.id && vote.decisionId !== null).length,
      postponed: postponed.includes(item.id),
    })),
    reportsWaiting: reports.filter((report) => report.status === "open").length,
    reportsItem: items.find((item) => item.kind === "reports")?.id ?? null,
  });
};
