import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Facts } from "../../ui/list";
import { Section } from "../../ui/section";

type Answers = { learnt: string; unclear: string; wish: string };
const questions = ["learnt", "unclear", "wish"] as const;

type Props = { welcome: string; mentor: string; known: Answers | null; main: boolean };

/** The three questions of the week, for the mentor alone; once answered, they may be answered again. */
export const CheckInForm = ({ welcome, mentor, known, main }: Props) => {
  const { one } = useTexts().onboarding;
  const form = (
    <CommandForm
      verb="welcome.checkIn"
      hidden={{ welcome }}
      className="form"
      labels={{ learnt: one.learnt, unclear: one.unclear, wish: one.wish }}
    >
      {questions.map((name) => (
        <Question key={name} name={name} known={known?.[name]} />
      ))}
      <Button variant={main && !known ? "fill" : "line"}>{one.checkDo}</Button>
    </CommandForm>
  );
  return (
    <Section id="trois-questions" title={one.checkTitle}>
      <p className="soft">{one.checkText(mentor)}</p>
      {known ? (
        <FormDisclosure verbs={["welcome.checkIn"]} summary={one.checkAgain}>
          {form}
        </FormDisclosure>
      ) : (
        form
      )}
    </Section>
  );
};

const Question = ({ name, known }: { name: (typeof questions)[number]; known?: string }) => {
  const { one } = useTexts().onboarding;
  return <Field kind="textarea" {...useField()(name, known)} label={one[name]} maxLength={600} rows={3} ruled />;
};

/** The three answers, between the newcomer and the mentor. */
export const CheckInAnswers = ({ answers, mine }: { answers: Answers; mine: boolean }) => {
  const t = useTexts();
  const { one } = t.onboarding;
  return (
    <Section id="reponses" title={mine ? one.answersMine : one.answers}>
      <Facts
        stack
        facts={questions.map((name) => ({
          label: one[name],
          value: answers[name] ? <span className="prose">{t.typeset(answers[name])}</span> : one.noAnswer,
        }))}
      />
    </Section>
  );
};
