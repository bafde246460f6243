import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { CiteFields } from "./question-fields";
import { type RuleField, type RuleValues, ruleFields, ruleKeysOf } from "./rule-form";
import type { Citation, RuleKey, RuleSet } from "./rule-set";

type Props = {
  body: string;
  rules: RuleSet;
  values: { [key in RuleKey]: RuleValues };
  today: string;
  /** A keeper writes a version or a draft; others of the board a draft; some only read. */
  mode: "change" | "draft" | null;
};

/** Each rule as a sentence, with the document and the article it comes from, or the warning that it has none. */
export const RuleList = ({ body, rules, values, today, mode }: Props) => {
  const t = useTexts();
  const { rulesPage } = t.association;
  return (
    <TodoList>
      {ruleKeysOf(rules.kind).map((key) => (
        <TodoItem
          key={key}
          id={`regle-${key}`}
          what={t.association.rules.labels[key]}
          meta={<Cited cite={rules[key].cite} />}
        >
          <p>{sentence(t, rules, key)}</p>
          {mode ? (
            <FormDisclosure
              verbs={["rules.change", "rules.draft"]}
              of={(typed) => typed.rule === key}
              summary={mode === "change" ? rulesPage.change : rulesPage.propose}
            >
              <CommandForm
                verb={mode === "change" ? "rules.change" : "rules.draft"}
                className="form"
                hidden={{ body, from: "rule", rule: key }}
                only="rule"
                prefix={`${key}-`}
              >
                <RuleFields ruleKey={key} values={values[key]} cite={rules[key].cite} today={today} mode={mode} />
              </CommandForm>
            </FormDisclosure>
          ) : null}
        </TodoItem>
      ))}
    </TodoList>
  );
};

export const Cited = ({ cite }: { cite: Citation }) => {
  const { rulesPage } = useTexts().association;
  // The page says once, on top, how many wait for their article: each line need not shout it.
  if (!cite) return <span>{rulesPage.uncited}</span>;
  return (
    <span>
      {rulesPage.documents[cite.document]}, {rulesPage.article.toLowerCase()} {cite.article}
    </span>
  );
};

const sentence = (t: Texts, rules: RuleSet, key: RuleKey): string => sayRule(t, key, rules[key].value);

/** What one rule says, in a sentence. */
export const sayRule = (t: Texts, key: RuleKey, value: unknown): string => {
  const say = t.association.rules.sentences[key] as (value: unknown) => string;
  return say(value);
};

type FieldsProps = {
  ruleKey: RuleKey;
  values: RuleValues;
  cite: Citation;
  today: string;
  mode: "change" | "draft";
};

const RuleFields = ({ ruleKey, values, cite, today, mode }: FieldsProps) => {
  const { rulesPage } = useTexts().association;
  const field = useField();
  return (
    <>
      {ruleFields[ruleKey].map((one) => (
        <OneField key={one.name} id={`${ruleKey}-${one.name}`} field={one} known={values[one.name] ?? ""} />
      ))}
      <CiteFields
        document={field("document", cite?.document ?? "")}
        article={field("article", cite?.article)}
        words={{ document: rulesPage.document, article: rulesPage.article }}
        none={rulesPage.noDocument}
      />
      {mode === "draft" ? (
        <input type="hidden" name="startsOn" value={today} />
      ) : (
        <Field {...field("startsOn", today)} kind="date" label={rulesPage.startsOn} />
      )}
      <div className="row">
        {mode === "change" ? <Button>{rulesPage.save}</Button> : null}
        <Button variant={mode === "change" ? "quiet" : "line"} name="as" value="draft">
          {rulesPage.keepAside}
        </Button>
      </div>
    </>
  );
};

const OneField = ({ id, field, known }: { id: string; field: RuleField; known: string }) => {
  const { fields, options } = useTexts().association.rules;
  const typed = useField()(field.name, known);
  const names: { [name: string]: string } = fields;
  const says: { [option: string]: string } = options;
  const label = names[field.name] ?? field.name;
  if (field.kind === "flag")
    return <Check name={field.name} id={id} value="on" label={label} checked={typed.defaultValue === "on"} />;
  if (field.kind === "number") return <Field {...typed} kind="number" label={label} min={0} inputMode="numeric" />;
  return (
    <Field {...typed} kind="select" label={label} size="short">
      {field.options.map((option) => (
        <option key={option} value={option}>
          {says[option] ?? option}
        </option>
      ))}
    </Field>
  );
};
