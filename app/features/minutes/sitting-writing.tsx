import { useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { CommandForm, useRefused } from "../../command-form";
import { Later, part } from "../../later";
import type { Verb } from "../../rights";
import { useTexts } from "../../texts/texts";
import { Composer } from "./composer";
import { MoveTo } from "./sitting-points";
import type { Slash } from "./slash";
import { forgetHere, keptHere } from "./use-kept-draft";
import type { PointView, SittingView } from "./view.server";
import type { ReportToApprove } from "./vote-panels";

const votes = () => import("./vote-panels");
const decide = part("decide", async () => (await votes()).DecidePanel);
const openVote = part("open-vote", async () => (await votes()).OpenVotePanel);
const count = part("count", async () => (await votes()).CountPanel);
const reportVote = part("report-vote", async () => (await votes()).ReportVotePanel);
const action = part("action", async () => (await import("./action-panel")).ActionPanel);
export const writingParts = [decide, openVote, count, reportVote, action];
const panels = { decision: decide, action: action, vote: openVote };

/** As soon as a hand comes near, so that a network gone in the meantime holds nobody up. */
const bringPanels = () => {
  for (const { bring } of Object.values(panels)) bring().catch(() => undefined);
};

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
  usePutAway((verb) => {
    setPanel(null);
    if (verb === "vote.decide") forgetHere(verb, point.id);
  });
  const begun = point.now && !point.open && !panel;
  useEffect(() => {
    if (!begun || keptHere("vote.decide", point.id) === "") return;
    const open = () => setPanel((before) => before ?? { what: "decision", said: "" });
    decide.bring().then(open, () => undefined);
  }, [begun, point.id]);
  const next = view.points.find((one) => one.number > point.number && !one.ended && !one.postponed);
  const choose = async (what: Slash, said = "") => {
    if (what !== "next") await panels[what].bring();
    setPanel({ what, said });
    const form = what === "next" ? "suivant" : what;
    setTimeout(() =>
      document.querySelector<HTMLElement>(`#panneau-${form} :is(textarea, input:not([type=hidden]), button)`)?.focus(),
    );
  };
  if (!point.now) return <MoveTo meetingId={meetingId} point={point} />;
  if (point.open) return <Later of={count} props={{ point, view }} />;
  return (
    <>
      {panel?.what === "decision" && (
        <div className="book__panel" id="panneau-decision">
          <Later of={decide} props={{ point, view }} />
        </div>
      )}
      {panel?.what === "action" && (
        <div className="book__panel" id="panneau-action">
          <Later of={action} props={{ point, view, today, me, said: panel.said }} />
        </div>
      )}
      {panel?.what === "vote" && (
        <div className="book__panel" id="panneau-vote">
          <Later of={openVote} props={{ point }} />
        </div>
      )}
      <Composer
        key={point.id}
        itemId={point.id}
        draft={point.draft}
        version={point.version}
        near={bringPanels}
        onSlash={choose}
      />
      <Commands meetingId={meetingId} next={next?.id ?? null} inCamera={point.inCamera} choose={choose} />
      {report && view.approvesReport && !point.inCamera && (
        <Later of={reportVote} props={{ meetingId, itemId: point.id, report }} />
      )}
    </>
  );
}

const fills: Verb[] = ["vote.decide", "item.action", "vote.open"];

/** Once what it asked for is written, a panel is put away; what somebody else writes on the point leaves it as it is. */
function usePutAway(away: (verb: Verb) => void) {
  const { state, formData } = useNavigation();
  const refused = useRefused(fills);
  const sent = useRef<Verb>();
  useEffect(() => {
    if (state !== "idle") sent.current ??= fills.find((verb) => verb === formData?.get("intent"));
    else if (sent.current) {
      if (!refused) away(sent.current);
      sent.current = undefined;
    }
  });
}

type CommandsProps = {
  meetingId: string;
  next: string | null;
  inCamera: boolean;
  choose: (what: Slash) => Promise<void>;
};

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
          onPointerEnter={bringPanels}
          onFocus={bringPanels}
          onClick={(event) => {
            const { href } = event.currentTarget;
            event.preventDefault();
            choose(what).catch(() => location.assign(href));
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
