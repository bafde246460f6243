import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { type QuestionId, questions } from "./models";

/** The words of a question and of its answers, by their ids. */
export const useQuestion = () => {
  const { questions: words } = useTexts().association;
  return (id: QuestionId) => {
    const { ask, choices } = words[id];
    const said: { [choice: string]: string } = choices;
    return { ask, choice: (one: string) => said[one] ?? one };
  };
};

/** The seven questions, each answered now (with its article) or left for later. */
export const QuestionFields = () => {
  const { setup, rulesPage } = useTexts().association;
  const field = useField();
  const say = useQuestion();
  return (
    <>
      {questions.map(({ id, choices }) => (
        <fieldset key={id} className="choices stack-s">
          <legend>{say(id).ask}</legend>
          <div className="row">
            <Field {...field(id)} kind="select" label={say(id).ask} hideLabel size="short">
              <option value="">{setup.later}</option>
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(id).choice(one.id)}
                </option>
              ))}
            </Field>
          </div>
          <CiteFields
            document={field(`${id}Document`, "statutes")}
            article={field(`${id}Article`)}
            words={{ document: rulesPage.document, article: rulesPage.article }}
          />
        </fieldset>
      ))}
    </>
  );
};

type FieldProps = { name: string; id: string; defaultValue: string; error?: string };
type CiteProps = {
  document: FieldProps;
  article: FieldProps;
  words: { document: string; article: string };
  none?: string;
};

/** Where a rule is written: a text and its article. */
export const CiteFields = ({ document, article, words, none }: CiteProps) => {
  const { documents } = useTexts().association.rulesPage;
  return (
    <div className="row">
      <Field {...document} kind="select" label={words.document} size="short">
        {none ? <option value="">{none}</option> : null}
        {(["statutes", "internalRules", "law", "custom"] as const).map((one) => (
          <option key={one} value={one}>
            {documents[one]}
          </option>
        ))}
      </Field>
      <Field {...article} label={words.article} size="short" />
    </div>
  );
};
