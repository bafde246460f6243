import { Fragment } from "react";
import { useTexts } from "../../texts/texts";
import { sayEffect } from "../effects/said";
import { entriesOf } from "./order";
import {
  isSealed,
  isUntouched,
  type MinutesRecord,
  type RecordedPoint,
  type RecordedTally,
  type RecordedVote,
} from "./record";

/** The points of minutes one after the other: what was said, what was decided and how it was counted, what is to be done. */
export function PaperPoints({ record }: { record: MinutesRecord }) {
  const words = useTexts().minutes.paper;
  return (
    <>
      {record.points.map((point) =>
        isSealed(point) ? (
          <section key={point.number} className="minutes-point">
            <h2>
              {point.number}. {words.sealedPoint}
            </h2>
            <p>{words.sealedText}</p>
          </section>
        ) : (
          <Point key={point.id} point={point} />
        ),
      )}
    </>
  );
}

function Point({ point }: { point: RecordedPoint }) {
  const t = useTexts();
  const words = t.minutes.paper;
  const about = [point.pole ? words.pole(point.pole) : "", point.startedAt ? t.dates.time(point.startedAt) : ""];
  return (
    <section className="minutes-point" id={`point-${point.number}`}>
      <h2>
        {point.number}. {t.typeset(point.title)} <small>{about.filter((one) => one !== "").join(", ")}</small>
      </h2>
      {point.addedInSession && <p className="soft">{words.addedInSession}</p>}
      {point.withdrawn.length > 0 && <p>{words.withdrawn(t.counting.and(point.withdrawn))}</p>}
      {entriesOf(point).map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that does not change here
        <Fragment key={index}>
          {entry.kind === "line" && <p className="book__prose">{t.typeset(entry.line.text)}</p>}
          {entry.kind === "vote" && <Vote vote={entry.vote} />}
          {entry.kind === "task" && <Task task={entry.task} />}
        </Fragment>
      ))}
      {point.postponed && <p>{words.postponed}</p>}
      {isUntouched(point) && <p className="soft">{words.notReached}</p>}
    </section>
  );
}

function Task({ task }: { task: RecordedPoint["tasks"][number] }) {
  const t = useTexts();
  return (
    <p>
      <b>{t.minutes.paper.task}</b>{" "}
      {t.typeset(t.minutes.told.taskLine(task.who, task.what, task.when ? t.dates.long(task.when) : ""))}.
    </p>
  );
}

function Vote({ vote }: { vote: RecordedVote }) {
  const t = useTexts();
  const { paper: words, told } = t.minutes;
  const follow = vote.followUp;
  return (
    <div className="minutes-resolution" id={vote.number ? `resolution-${vote.number}` : undefined}>
      <p>
        <b>{vote.number ? told.resolution(vote.number) : words.waitingChair}</b> {t.typeset(vote.text)}
      </p>
      {vote.tally && <Tally tally={vote.tally} />}
      <p>{t.meetings.sentences.say(vote.parts)}</p>
      <p className="soft small">
        {told.frozen(vote.entitled, vote.present, vote.represented, vote.byPost)} {vote.secret && words.secret}
      </p>
      {follow && (
        <p>{t.minutes.vote.followLine(follow.pole, follow.text, follow.dueOn ? t.dates.date(follow.dueOn) : "")}</p>
      )}
      {(vote.effects ?? []).map(({ told, applied }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that does not change here
        <p key={index}>
          {sayEffect(t, told, null)} {applied ? "" : words.effectWaits}
        </p>
      ))}
    </div>
  );
}

function Tally({ tally }: { tally: RecordedTally }) {
  const t = useTexts();
  const { vote, paper } = t.minutes;
  const counts: [label: string, count: number][] = [
    [vote.for, tally.for],
    [vote.against, tally.against],
    [vote.abstention, tally.abstention],
    ...(tally.blank > 0 ? [[vote.blank, tally.blank] as [string, number]] : []),
    ...(tally.null > 0 ? [[vote.nullVotes, tally.null] as [string, number]] : []),
    [vote.takesNoPart, tally.takesNoPart],
    [paper.cast, tally.cast],
  ];
  return (
    <div className="scroller">
      <table className="minutes-tally">
        <thead>
          <tr>
            {counts.map(([label]) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {counts.map(([label, count]) => (
              <td key={label}>{count}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
