import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Section } from "../../ui/section";
import { type Question, questions } from "./models";
import { CiteFields, useQuestion } from "./question-fields";
import type { BodyKind } from "./rule-set";

/** The questions that tune this body's rules, each with its answer, document and article. */
export const QuestionForms = ({ body, kind, today }: { body: string; kind: BodyKind; today: string }) => {
  const { rulesPage } = useTexts().association;
  const say = useQuestion();
  const asked = questions.filter((one) => (one.body === "generalAssembly") === (kind === "generalAssembly"));
  return (
    <Section id="questions" title={rulesPage.questions}>
      <p className="soft">{rulesPage.questionsLead}</p>
      {asked.map((question) => (
        <FormDisclosure
          key={question.id}
          verbs={["rules.change"]}
          of={(typed) => typed.question === question.id}
          line
          summary={say(question.id).ask}
        >
          <CommandForm
            verb="rules.change"
            className="form"
            hidden={{ body, from: "question", question: question.id }}
            only="question"
            prefix={`asked-${question.id}-`}
          >
            <AnswerFields question={question} today={today} />
          </CommandForm>
        </FormDisclosure>
      ))}
    </Section>
  );
};

const AnswerFields = ({ question, today }: { question: Question; today: string }) => {
  const { rulesPage } = useTexts().association;
  const say = useQuestion()(question.id);
  const field = useField();
  return (
    <>
      <Choices
        kind="radio"
        name="choice"
        id={`${question.id}-choice`}
        label={say.ask}
        hideLabel
        chosen={[field("choice").defaultValue]}
        options={question.choices.map((one) => ({ value: one.id, label: say.choice(one.id) }))}
      />
      <CiteFields
        document={field("document", "statutes")}
        article={field("article")}
        words={{ document: rulesPage.document, article: rulesPage.article }}
      />
      <Field {...field("startsOn", today)} kind="date" label={rulesPage.startsOn} />
      <Button>{rulesPage.answer}</Button>
    </>
  );
};

/** All the rules at once, from one of the four starting points. */
export const ModelForm = ({ body, today }: { body: string; today: string }) => {
  const { rulesPage } = useTexts().association;
  return (
    <Section id="modeles" title={rulesPage.models}>
      <p className="soft">{rulesPage.modelsLead}</p>
      <CommandForm verb="rules.change" className="form" hidden={{ body, from: "model" }} only="from" prefix="model-">
        <ModelFields today={today} />
      </CommandForm>
    </Section>
  );
};

const ModelFields = ({ today }: { today: string }) => {
  const { rulesPage, models } = useTexts().association;
  const field = useField();
  return (
    <>
      <Choices
        kind="radio"
        name="model"
        id="model-model"
        label={rulesPage.models}
        hideLabel
        chosen={[field("model").defaultValue]}
        options={(["withBureau", "collegial", "colleges", "localLaw"] as const).map((value) => ({
          value,
          label: models[value],
        }))}
      />
      <Field {...field("startsOn", today)} kind="date" label={rulesPage.startsOn} />
      <Button>{rulesPage.modelGo}</Button>
    </>
  );
};
