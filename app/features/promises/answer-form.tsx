import { CommandForm, useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";

const states = ["kept", "underWay", "dropped"] as const;
type Props = { id: string; version: number; status: string; why: string };

/** Kept, under way or dropped, with why in one sentence. */
export const AnswerForm = ({ id, version, ...known }: Props) => {
  const { promises } = useTexts();
  return (
    <CommandForm
      verb="promise.answer"
      hidden={{ id, version }}
      only="id"
      labels={{ status: promises.question, why: promises.why }}
    >
      <Fields id={id} {...known} />
    </CommandForm>
  );
};

const Fields = ({ id, status, why }: Omit<Props, "version">) => {
  const { promises } = useTexts();
  const field = useField();
  const typed = useRefusal()?.typed.status;
  const chosen = typeof typed === "string" ? typed : status;
  return (
    <div className="stack">
      <Choices
        kind="radio"
        name="status"
        id={`status-${id}`}
        look="toggles"
        label={promises.question}
        error={field("status").error}
        chosen={[chosen]}
        options={states.map((value) => ({ value, label: promises.state[value] }))}
      />
      <Field
        kind="textarea"
        rows={2}
        maxLength={600}
        label={promises.why}
        hint={promises.whyHint}
        {...field("why", why)}
        id={`why-${id}`}
      />
      <Button>{promises.save}</Button>
    </div>
  );
};
