import { useEffect } from "react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import type { ByPost } from "../meetings/ballots";
import { FollowFields } from "./follow-fields";
import { keepHere, keptHere } from "./use-kept-draft";
import type { PointView, SittingView } from "./view.server";
import { VoteCount } from "./vote-count";

type Props = { point: PointView; view: SittingView };

/** A decision the room takes at once: text, count, outcome, follow-up, one button. */
export function DecidePanel({ point, view }: Props) {
  const words = useTexts().minutes.vote;
  return (
    <CommandForm verb="vote.decide" hidden={{ itemId: point.id }} className="dec">
      <fieldset>
        <legend>{words.decision}</legend>
        <Question id="decide" known={point.question} kept={point.id} />
        <VoteCount
          id="decide"
          rules={view.rules}
          members={view.members}
          voices={inTheRoom(point.ready.voices, point.ready.byPost)}
          byPost={point.ready.byPost}
          secret={false}
          kind="ordinary"
          articles={view.articles}
          act={<Button variant="fill">{words.record}</Button>}
        >
          <LeftOut point={point} />
          <FollowFields id="decide" poles={view.poles} poleId={point.poleId} />
        </VoteCount>
      </fieldset>
    </CommandForm>
  );
}

/** Opens a vote that takes its time: who may vote is frozen now, counted later. */
export function OpenVotePanel({ point }: { point: PointView }) {
  const words = useTexts().minutes.vote;
  return (
    <CommandForm verb="vote.open" hidden={{ itemId: point.id }} className="dec">
      <fieldset>
        <legend>{words.title}</legend>
        <Question id="vote" known={point.question} />
        <Choices
          kind="radio"
          name="kind"
          id="vote-kind"
          label={words.kind}
          chosen={["ordinary"]}
          options={(["ordinary", "statutes", "person"] as const).map((kind) => ({
            value: kind,
            label: words.kinds[kind],
            hint: kind === "person" ? words.personHint : undefined,
          }))}
        />
        <Method id="vote-method" />
        <LeftOut point={point} />
        <Button variant="fill">{words.open}</Button>
      </fieldset>
    </CommandForm>
  );
}

export type ReportToApprove = { id: string; open: boolean };

/** The approval of the live report: the vote opens and the report is frozen in one gesture. */
export function ReportVotePanel({
  meetingId,
  itemId,
  report,
}: {
  meetingId: string;
  itemId: string;
  report: ReportToApprove;
}) {
  const t = useTexts();
  const words = t.minutes.vote;
  return (
    <FormDisclosure verbs={["liveReport.putToVote"]} summary={words.reportSummary} line id="bilan">
      {report.open ? (
        <CommandForm verb="liveReport.putToVote" hidden={{ id: report.id, itemId }} className="stack">
          <p className="hint">{words.reportHint}</p>
          <Question id="report" known={words.reportQuestion} />
          <Method id="report-method" />
          <Button variant="fill">{words.reportOpen}</Button>
        </CommandForm>
      ) : (
        <p className="hint">
          {t.reason("assembly.notOpen")} <a href={`/bilan-vivant/${meetingId}`}>{words.reportToDesk}</a>
        </p>
      )}
    </FormDisclosure>
  );
}

function Method({ id }: { id: string }) {
  const words = useTexts().minutes.vote;
  return (
    <Choices
      kind="radio"
      name="method"
      id={id}
      label={words.method}
      hint={words.secretHint}
      look="toggles"
      chosen={["showOfHands"]}
      options={(["showOfHands", "secret"] as const).map((way) => ({ value: way, label: words.methods[way] }))}
    />
  );
}

/** The vote under way: its frozen voices, its count; or the chair's voice when they are equal. */
export function CountPanel({ point, view }: Props) {
  const t = useTexts();
  const words = t.minutes.vote;
  const { open } = point;
  if (!open) return null;
  const { entitled, present, represented, byPost } = open;
  const opened = words.opened(t.dates.time(open.at ?? ""), entitled, present, represented, byPost?.voters.length);
  if (open.tied) return <CastPanel voteId={open.id} />;
  return (
    <div id="vote">
      <CommandForm verb="vote.count" hidden={{ voteId: open.id }} className="dec">
        <fieldset>
          <legend>{open.secret ? words.methods.secret : words.title}</legend>
          <p>{opened}</p>
          <Question id="count" known={open.question} />
          <VoteCount
            id="count"
            rules={view.rules}
            members={view.members}
            voices={inTheRoom(open.entitled, open.byPost)}
            byPost={open.byPost}
            secret={open.secret}
            kind={open.kind}
            articles={view.articles}
            act={<Button variant="fill">{words.record}</Button>}
          >
            <LeftOut point={point} />
            <FollowFields id="count" poles={view.poles} poleId={point.poleId} />
          </VoteCount>
        </fieldset>
      </CommandForm>
      <CommandForm verb="vote.abandon" hidden={{ voteId: open.id }}>
        <Button variant="quiet">{words.abandon}</Button>
      </CommandForm>
    </div>
  );
}

function CastPanel({ voteId }: { voteId: string }) {
  const words = useTexts().minutes.vote;
  return (
    <CommandForm verb="vote.cast" hidden={{ voteId }} className="dec" id="vote">
      <fieldset>
        <legend>{words.outcomes.tied}</legend>
        <p>{words.tied}</p>
        <div className="row">
          <Button name="vote" value="for" variant="fill">
            {words.castFor}
          </Button>
          <Button name="vote" value="against">
            {words.castAgainst}
          </Button>
        </div>
      </fieldset>
    </CommandForm>
  );
}

function Question({ id, known, kept }: { id: string; known: string; kept?: string }) {
  const words = useTexts().minutes.vote;
  const field = useField();
  useKeptQuestion(`${id}-question`, kept);
  return (
    <Field
      kind="textarea"
      {...field("question", known)}
      id={`${id}-question`}
      label={words.question}
      hideLabel={id === "decide"}
      rows={2}
      ruled
      onInput={kept ? (event) => keepHere("vote.decide", kept, event.currentTarget.value) : undefined}
    />
  );
}

/** A decision begun before the chair went on to another point is there again when one comes back to its own. */
function useKeptQuestion(id: string, kept: string | undefined) {
  useEffect(() => {
    const field = document.getElementById(id);
    const before = kept ? keptHere("vote.decide", kept) : "";
    if (before && field instanceof HTMLTextAreaElement && field.value === field.defaultValue) field.value = before;
  }, [id, kept]);
}

const inTheRoom = (voices: number, byPost: ByPost | null) => voices - (byPost?.voters.length ?? 0);

function LeftOut({ point }: { point: PointView }) {
  const { vote: words, ballots } = useTexts().minutes;
  const apart = point.postApart;
  return (
    <>
      {apart && <p className="soft small">{ballots.apart[apart.why](apart.count)}</p>}
      {point.leftOut.map((one) => (
        <p key={`${one.why}-${one.name}`} className="soft small">
          {words.leftOut[one.why](one.name)}
        </p>
      ))}
    </>
  );
}
