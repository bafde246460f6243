import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { DataTable } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { NoticeLine } from "../../ui/notice-line";
import { Section } from "../../ui/section";
import { LookStrip } from "./look-chart";
import type { LookShown } from "./look-queries.server";
import { agreement, lookAnswers, lookQuestions, toTalkAbout } from "./look-results";

/** The six questions of an open look. */
export const AnswerForm = ({ look }: { look: string }) => {
  const { look: words } = useTexts().renewal;
  return (
    <CommandForm verb="look.answer" hidden={{ look }} className="form" labels={words.questions}>
      <Six />
      <Disclosure summary={words.protectsTitle}>
        <p>{words.protects}</p>
        <p>{words.protectsNot}</p>
      </Disclosure>
      <Button variant="fill">{words.answer}</Button>
    </CommandForm>
  );
};

const Six = () => {
  const { look: words } = useTexts().renewal;
  const field = useField();
  return lookQuestions.map((question) => {
    const { defaultValue, ...rest } = field(question);
    return (
      <Choices
        key={question}
        kind="radio"
        {...rest}
        label={words.questions[question]}
        must={words.must}
        look="toggles"
        chosen={[defaultValue]}
        options={lookAnswers.map((answer) => ({ value: String(answer), label: words.answers[answer] }))}
      />
    );
  });
};

/** What a closed look said: agreement by question, beside the year before, with its whole table. */
export const LookResults = ({ look, before }: { look: LookShown; before: LookShown | undefined }) => {
  const t = useTexts();
  const { look: words } = t.renewal;
  const id = `regard-${look.year}`;
  const talk = look.results ? toTalkAbout(look.results) : null;
  return (
    <Section id={id} title={words.readingTitle(look.year)} className="stack">
      {look.closedOn ? <p className="soft">{words.readOn(t.dates.date(look.closedOn), look.answered)}</p> : null}
      {look.results ? (
        <>
          <dl className="look-answers">
            {look.results.map(({ question, counts }) => {
              const now = agreement(counts);
              const then = before?.results?.find((one) => one.question === question);
              const last = then ? agreement(then.counts) : null;
              return (
                <div key={question}>
                  <dt>{words.questions[question]}</dt>
                  <dd>
                    <strong>{words.agree(now.agree, now.all)}</strong>
                    {last && before ? (
                      <span className="soft">, {words.before(before.year, last.agree, last.all)}</span>
                    ) : null}
                    <LookStrip counts={counts} />
                  </dd>
                </div>
              );
            })}
          </dl>
          {talk ? (
            <NoticeLine kind="info" word={words.talk}>
              {words.questions[talk]}
            </NoticeLine>
          ) : null}
          <Disclosure summary={words.asTable}>
            <DataTable
              id={`${id}-tableau`}
              caption={words.caption(look.year)}
              columns={[
                { key: "question", label: words.question },
                ...lookAnswers.map((answer) => ({ key: String(answer), label: words.answers[answer], number: true })),
              ]}
              rows={look.results.map(({ question, counts }) => ({
                id: question,
                cells: {
                  question: words.questions[question],
                  ...Object.fromEntries(counts.map((count, n) => [String(n + 1), count])),
                },
              }))}
            />
          </Disclosure>
        </>
      ) : (
        <p>{words.tooFew}</p>
      )}
    </Section>
  );
};
