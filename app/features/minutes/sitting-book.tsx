import { Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { PoleTag } from "../../ui/tag";
import { EffectsAhead } from "../effects/effects-ahead";
import { PointElsewhere } from "./point-elsewhere";
import { PointReports } from "./point-reports";
import type { PointView } from "./view.server";
import { VoteTold } from "./vote-told";

type Props = { point: PointView; meetingId: string; officer: boolean; articles?: string; children?: ReactNode };
type Entry = { key: string; at: string | null; what: ReactNode };

/** The page of the notebook: the point at hand, what was noted with its hours in the margin, its votes and its actions. */
export function SittingBook({ point, meetingId, officer, articles, children }: Props) {
  const t = useTexts();
  const { sitting } = t.minutes;
  const entries = useEntries(point, articles);
  return (
    <section className="book" aria-labelledby="point">
      <div className="line">
        <span className="at">{sitting.point(point.number)}</span>
        <div>
          <h1 id="point">{t.typeset(point.title)}</h1>
          <div className="meta">
            {point.pole && (
              <PoleTag
                vegetable={point.pole.vegetable}
                name={point.pole.name ?? ""}
                href={`/poles/${point.pole.slug}`}
              />
            )}
            {point.proposal && (
              <ActLink href={`/propositions/${point.proposal.id}`} icon={Link2}>
                {sitting.proposal(point.proposal.opinions)}
              </ActLink>
            )}
            {point.adoptsMeeting && (
              <ActLink href={`/reunions/${point.adoptsMeeting}/proces-verbal`} icon={Link2}>
                {sitting.minutesToAdopt}
              </ActLink>
            )}
            {point.inCamera && <span>{sitting.inCamera}</span>}
            {point.postponed && <span>{sitting.postponed}</span>}
          </div>
        </div>
      </div>
      {point.does.length > 0 && (
        <div className="line">
          <span className="at" />
          <EffectsAhead effects={point.does} />
        </div>
      )}
      {point.elsewhere && !point.postponed && (
        <PointElsewhere itemId={point.id} says={point.elsewhere} officer={officer && point.now} />
      )}
      {point.reports.length > 0 && <PointReports point={point} meetingId={meetingId} officer={officer} />}
      {entries.map((entry) => (
        <div className="line" key={entry.key}>
          <span className="at num">{entry.at && t.dates.time(entry.at)}</span>
          {entry.what}
        </div>
      ))}
      {entries.length === 0 && point.open === null && (
        <div className="line">
          <span className="at" />
          <p className="soft">{sitting.nothingYet}</p>
        </div>
      )}
      {children}
    </section>
  );
}

/** The page when the sitting is behind closed doors for this reader. */
export function ClosedDoors() {
  const { sitting } = useTexts().minutes;
  return (
    <section className="book" aria-labelledby="point">
      <div className="line">
        <span className="at" />
        <div>
          <h1 id="point">{sitting.inCameraPoint}</h1>
          <p>{sitting.inCameraText}</p>
        </div>
      </div>
    </section>
  );
}

const useEntries = (point: PointView, articles?: string): Entry[] => {
  const t = useTexts();
  return point.entries.map((entry, index): Entry => {
    if (entry.kind === "line")
      return {
        key: `line-${index}`,
        at: entry.line.at,
        what: <p className="book__prose">{t.typeset(entry.line.text)}</p>,
      };
    if (entry.kind === "vote")
      return { key: entry.vote.id, at: entry.vote.at, what: <VoteTold vote={entry.vote} articles={articles} /> };
    const { id, at, who, what, when } = entry.task;
    return {
      key: id,
      at,
      what: (
        <p>
          <b>{t.minutes.told.task}.</b>{" "}
          <a href={`/actions/${id}`}>{t.typeset(t.minutes.told.taskLine(who, what, when ? t.dates.long(when) : ""))}</a>
        </p>
      ),
    };
  });
};
