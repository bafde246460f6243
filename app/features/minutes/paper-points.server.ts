import type { Point, Resolution } from "../../documents/inputs";
import type { Texts } from "../../texts/make";
import { sayEffect } from "../effects/said";
import { entriesOf } from "./order";
import { isUntouched, type RecordedPoint, type RecordedVote } from "./record";

/** A point of minutes as paper takes it, every word written in the language of `t`. */
export const pointIn = (t: Texts, point: RecordedPoint): Point => {
  const words = t.minutes.paper;
  const about = [point.pole ? words.pole(point.pole) : "", point.startedAt ? t.dates.time(point.startedAt) : ""];
  const before = [
    point.addedInSession ? words.addedInSession : "",
    point.withdrawn.length > 0 ? words.withdrawn(t.counting.and(point.withdrawn)) : "",
  ];
  const after = [point.postponed ? words.postponed : "", isUntouched(point) ? words.notReached : ""];
  return {
    number: String(point.number),
    title: point.title,
    about: about.filter((one) => one !== "").join(", ") || undefined,
    entries: [
      ...textOf(before),
      ...entriesOf(point).map((entry): Point["entries"][number] => {
        if (entry.kind === "line") return { text: entry.line.text };
        return entry.kind === "vote"
          ? { resolution: resolutionIn(t, entry.vote, point) }
          : { task: dated(t, taskIn(t, entry.task)) };
      }),
      ...textOf(after),
    ],
  };
};

const textOf = (texts: string[]): Point["entries"] => texts.filter((text) => text !== "").map((text) => ({ text }));

export const taskIn = (t: Texts, task: RecordedPoint["tasks"][number]) => ({
  who: task.who,
  what: task.what,
  when: task.when ? t.dates.long(task.when) : "",
});

const dated = (t: Texts, { who, what, when }: ReturnType<typeof taskIn>) => ({
  ...{ who, what },
  when: when ? t.minutes.papers.before(when) : "",
});

/** A resolution as paper takes it: its text, its count, the ground it stands on. */
export const resolutionIn = (t: Texts, vote: RecordedVote, point: RecordedPoint): Resolution => {
  const words = t.minutes.papers;
  const { paper } = t.minutes;
  const said = t.meetings.sentences.say(vote.parts.filter((part) => part.key !== "counted"));
  const outcome = words.outcomes[vote.outcome];
  const follow = vote.followUp;
  return {
    number: vote.number ?? "",
    text: vote.text,
    votes: vote.tally && {
      ...vote.tally,
      blank: vote.tally.blank || undefined,
      null: vote.tally.null || undefined,
      secret: vote.secret,
    },
    // The sentence begins with the outcome in most cases: it is not said twice.
    outcome: said.startsWith(outcome) ? outcome : `${outcome}.`,
    grounds: said.startsWith(outcome) ? said.slice(outcome.length).trimStart() : said,
    notes: [
      t.minutes.told.frozen(vote.entitled, vote.present, vote.represented, vote.byPost),
      ...(point.withdrawn.length > 0 ? [paper.withdrawn(t.counting.and(point.withdrawn))] : []),
      ...(follow
        ? [t.minutes.vote.followLine(follow.pole, follow.text, follow.dueOn ? t.dates.date(follow.dueOn) : "")]
        : []),
      ...(vote.effects ?? []).map(({ told, applied }) =>
        [sayEffect(t, told, null), applied ? "" : paper.effectWaits].filter(Boolean).join(" "),
      ),
    ],
  };
};
