import { command } from "../../command.server";
import { mayOpenVote, voteToOpen } from "../minutes/vote-opening.server";
import { openVote } from "../minutes/writes-votes.server";
import { putToVoteForm } from "./forms.server";
import { loadReport } from "./queries.server";
import { stepFrom } from "./scenes";
import { freezeReport } from "./writes.server";

/**
 * Puts the approval of the live report to the vote of its assembly: the vote opens and the report is frozen in one
 * transaction, so that what is approved is what was shown. Refuses: minutes.onlyOfficers, assembly.notOpen,
 * assembly.isFrozen, and what opening a vote refuses.
 */
export const putReportToVote = command({
  verb: "liveReport.putToVote",
  form: putToVoteForm,
  load: async (db, input, ctx) => {
    const report = await loadReport(db, input);
    const at = await voteToOpen(db, ctx.me, { ...input, kind: "ordinary" });
    return report && at?.meetingId === report.meetingId ? { ...at, report } : null;
  },
  rule: ({ report, ...at }) =>
    stepFrom(report.state, "freeze")
      ? mayOpenVote(at)
      : report.state === "preparing"
        ? "assembly.notOpen"
        : "assembly.isFrozen",
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
