import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Empty } from "../../ui/empty";
import { Field } from "../../ui/field";
import { NoticeLine } from "../../ui/notice-line";
import type { OfficerChoice } from "./officer-choice.server";
import { Officers } from "./officers";

type Props = {
  meetingId: string;
  called: boolean;
  mayOpen: boolean;
  /** Whether today is before, on or after the day of the meeting (civil date-time). */
  day: "before" | "on" | "after";
  startsAt: string;
  /** The example garden does not wait for the day. */
  demo: boolean;
  people: OfficerChoice[];
  chairId: string;
  secretaryId: string;
};

/** Before the sitting: who chairs and who takes notes, then it opens; on its day, or afterwards with its hour. */
export function OpeningPanel({ meetingId, called, mayOpen, day, startsAt, demo, ...officers }: Props) {
  const t = useTexts();
  const words = t.minutes.opening;
  if (!mayOpen) return <p>{words.wait}</p>;
  if (!called)
    return (
      <Empty
        drawing="table"
        title={words.notCalled}
        action={<ButtonLink href={`/reunions/${meetingId}/convocation`}>{words.toNotice}</ButtonLink>}
      />
    );
  if (day === "before")
    return (
      <div className="stack read">
        <p>{words.from(t.dates.full(startsAt))}</p>
        {demo && (
          <form method="post" action="/visite/aujourd-hui" className="stack">
            <input type="hidden" name="meeting" value={meetingId} />
            <p className="hint">{words.tourHint}</p>
            <Button variant="fill">{words.tour}</Button>
          </form>
        )}
      </div>
    );
  return (
    <CommandForm verb="sitting.open" hidden={{ id: meetingId }} className="stack read">
      {day === "after" && (
        <>
          <NoticeLine kind="warning" word={words.passedWord}>
            {words.passed(t.dates.full(startsAt))}
          </NoticeLine>
          <OpeningHour startsAt={startsAt} />
        </>
      )}
      <Officers {...officers} />
      <Button variant="fill" wide>
        {words.go}
      </Button>
    </CommandForm>
  );
}

function OpeningHour({ startsAt }: { startsAt: string }) {
  const field = useField();
  return <Field kind="time" {...field("at", startsAt.slice(11))} label={useTexts().minutes.opening.hour} />;
}
