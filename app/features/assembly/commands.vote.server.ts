import { command } from "../../command.server";
import { agendaOf } from "../meetings/queries.server";
import { approvesReport } from "../meetings/standing";
import { mayOpenVote, voteToOpen } from "../minutes/vote-opening.server";
import { openVote } from "../minutes/writes-votes.server";
import { putToVoteForm } from "./forms.server";
import { loadReport } from "./queries.server";
import { stepFrom } from "./scenes";
import { freezeReport } from "./writes.server";

/**
 * Puts the approval of the live report to the vote of its assembly: the vote opens and the report is frozen in one
 * transaction, so that what is approved is what was shown. Refuses: minutes.onlyOfficers, assembly.notOpen,
 * assembly.isFrozen, assembly.notItsPoint, and what opening a vote refuses.
 */
export const putReportToVote = command({
  verb: "liveReport.putToVote",
  form: putToVoteForm,
  load: async (db, input, ctx) => {
    const report = await loadReport(db, input);
    const at = await voteToOpen(db, ctx.me, { ...input, kind: "ordinary" });
    if (!report || at?.meetingId !== report.meetingId) return null;
    return { ...at, report, agenda: await agendaOf(db, ctx.me, at.meetingId) };
  },
  rule: ({ report, agenda, ...at }) => {
    if (!stepFrom(report.state, "freeze"))
      return report.state === "preparing" ? "assembly.notOpen" : "assembly.isFrozen";
    return approvesReport(at.item, agenda) ? mayOpenVote(at) : "assembly.notItsPoint";
  },
  write: async (pen, { report, ...at }, { question, method }) => {
    await freezeReport(pen, report);
    const opening = {
      ...pen,
      record: (line: Parameters<typeof pen.record>[0]) => pen.record({ verb: "vote.open", ...line }),
    };
    await openVote(opening, at, { question, kind: "ordinary", method }, at.roll);
    return { to: `/reunions/${at.meetingId}/seance#vote`, said: "assembly.putToVote" };
  },
});
