import { useState } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActionPanel } from "./action-panel";
import { Composer } from "./composer";
import { MoveTo } from "./sitting-points";
import type { Slash } from "./slash";
import type { PointView, SittingView } from "./view.server";
import { CountPanel, DecidePanel, OpenVotePanel, type ReportToApprove, ReportVotePanel } from "./vote-panels";

type Props = {
  meetingId: string;
  point: PointView;
  view: SittingView;
  today: string;
  me: string;
  /** The panel the address asks for: works without scripts. */
  asked: Slash | null;
  /** The live report of this assembly while it is not frozen. */
  report: ReportToApprove | null;
};

/** The bottom of the page for who takes notes: write on, decide, note an action, vote, next point. */
export function SittingWriting({ meetingId, point, view, today, me, asked, report }: Props) {
  const [panel, setPanel] = useState<{ what: Slash; said: string } | null>(asked && { what: asked, said: "" });
  const next = view.points.find((one) => one.number > point.number && !one.ended && !one.postponed);
  const choose = (what: Slash, said = "") => {
    setPanel({ what, said });
    const form = what === "next" ? "suivant" : what;
    setTimeout(() =>
      document.querySelector<HTMLElement>(`#panneau-${form} :is(textarea, input:not([type=hidden]), button)`)?.focus(),
    );
  };
  if (!point.now) return <MoveTo meetingId={meetingId} point={point} />;
  if (point.open) return <CountPanel point={point} view={view} />;
  return (
    <>
      {panel?.what === "decision" && (
        <div className="book__panel" id="panneau-decision">
          <DecidePanel point={point} view={view} />
        </div>
      )}
      {panel?.what === "action" && (
        <div className="book__panel" id="panneau-action">
          <ActionPanel point={point} view={view} today={today} me={me} said={panel.said} />
        </div>
      )}
      {panel?.what === "vote" && (
        <div className="book__panel" id="panneau-vote">
          <OpenVotePanel point={point} />
        </div>
      )}
      <Composer key={point.id} itemId={point.id} draft={point.draft} version={point.version} onSlash={choose} />
      <Commands meetingId={meetingId} next={next?.id ?? null} inCamera={point.inCamera} choose={choose} />
      {report && view.approvesReport && !point.inCamera && (
        <ReportVotePanel meetingId={meetingId} itemId={point.id} report={report} />
      )}
    </>
  );
}

type CommandsProps = { meetingId: string; next: string | null; inCamera: boolean; choose: (what: Slash) => void };

function Commands({ meetingId, next, inCamera, choose }: CommandsProps) {
  const words = useTexts().minutes.sitting.commands;
  const opens = (inCamera ? ["decision", "vote"] : ["decision", "action", "vote"]) as (
    | "decision"
    | "action"
    | "vote"
  )[];
  return (
    <div className="slash">
      {opens.map((what) => (
        <a
          key={what}
          className="btn"
          href={`/reunions/${meetingId}/seance?faire=${what}#panneau-${what}`}
          onClick={(event) => {
            event.preventDefault();
            choose(what);
          }}
        >
          {words[what]} <kbd>/{what.charAt(0)}</kbd>
        </a>
      ))}
      {next && (
        <CommandForm verb="sitting.item" hidden={{ id: meetingId, itemId: next }} id="panneau-suivant">
          <button className="btn" type="submit">
            {words.next} <kbd>/s</kbd>
          </button>
        </CommandForm>
      )}
    </div>
  );
}
