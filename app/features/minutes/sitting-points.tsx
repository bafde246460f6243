import { Check } from "lucide-react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Icon } from "../../ui/icon";
import type { SittingView } from "./view.server";

type Points = Pick<SittingView, "points" | "hidden" | "officer" | "behind" | "endsAt">;

/** The agenda of a sitting: what is done, what is under way, what is to come, and when it should end. */
export function SittingPoints({ meetingId, view }: { meetingId: string; view: Points }) {
  const t = useTexts();
  const { sitting } = t.minutes;
  return (
    <nav className="points" aria-labelledby="points">
      <h2 className="h3" id="points">
        {sitting.agenda}
      </h2>
      <ol>
        {view.points.map((point) => (
          <li key={point.id} className={point.now ? "now" : point.ended || point.decided > 0 ? "done" : undefined}>
            <a href={`/reunions/${meetingId}/seance?point=${point.id}`} aria-current={point.shown ? "step" : undefined}>
              <span className="no">{point.ended && !point.now ? <Icon of={Check} /> : point.number}</span>
              <span>
                <b>{t.typeset(point.title)}</b>
                <small>{factsOf(sitting, t.dates.time, point)}</small>
              </span>
            </a>
          </li>
        ))}
        {view.hidden > 0 && (
          <li>
            <p className="points__foot">{sitting.inCameraPoint}</p>
          </li>
        )}
      </ol>
      <p className="points__foot">
        {view.behind > 0 && (
          <>
            {sitting.behind(view.behind)}
            <br />
          </>
        )}
        {view.behind < 0 && (
          <>
            {sitting.ahead(-view.behind)}
            <br />
          </>
        )}
        {sitting.end(t.dates.time(view.endsAt))}
      </p>
    </nav>
  );
}

type Words = ReturnType<typeof useTexts>["minutes"]["sitting"];

const factsOf = (sitting: Words, time: (at: string) => string, point: SittingView["points"][number]): string => {
  const took = point.spent === null ? sitting.planned(point.minutes) : sitting.took(point.spent);
  const facts = [point.now && point.startedAt ? sitting.since(time(point.startedAt), point.minutes) : took];
  if (point.decided > 0) facts.unshift(sitting.decided(point.decided));
  if (point.postponed) facts.unshift(sitting.postponed);
  if (point.inCamera) facts.push(sitting.inCamera);
  if (point.added) facts.push(sitting.added);
  return facts.join(", ");
};

/** The button that moves the sitting to a point, or back to it. */
export function MoveTo({ meetingId, point }: { meetingId: string; point: { id: string; started: boolean } }) {
  const { sitting } = useTexts().minutes;
  return (
    <CommandForm verb="sitting.item" hidden={{ id: meetingId, itemId: point.id }} only="itemId">
      <button className="btn btn--fill" type="submit">
        {point.started ? sitting.again : sitting.begin}
      </button>
    </CommandForm>
  );
}
