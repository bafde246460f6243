import { Form, useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { FormErrors } from "../../ui/form-errors";

/** A refusal at the door: which form, why, what was typed (never a password). */
export type DoorRefusal = {
  form: string;
  reason: Reason;
  fields: { [name: string]: Reason };
  typed: { [name: string]: string };
};

type Props = {
  form: string;
  hidden?: { [name: string]: string };
  labels?: { [name: string]: string };
  children: ReactNode;
};

/** A form that signs in: no verb, for it changes nothing the association records. */
export const DoorForm = ({ form, hidden = {}, labels = {}, children }: Props) => {
  const t = useTexts();
  const answer = useActionData<DoorRefusal>();
  const mine = answer?.form === form ? answer : null;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="form" value={form} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {mine ? (
        <FormErrors
          id={`erreurs-${form}`}
          title={t.reason(mine.reason)}
          errors={Object.entries(mine.fields).map(([field, why]) => ({
            field: `${form}-${field}`,
            text: labels[field] ? `${labels[field]} : ${t.reason(why)}` : t.reason(why),
          }))}
        />
      ) : null}
      {children}
    </Form>
  );
};

/** Name, id, text typed before and error of a field of such a form. */
export const useDoorField = (form: string) => {
  const t = useTexts();
  const answer = useActionData<DoorRefusal>();
  return (name: string) => {
    const mine = answer?.form === form ? answer : null;
    const why = mine?.fields[name];
    return {
      name,
      id: `${form}-${name}`,
      defaultValue: mine?.typed[name] ?? "",
      error: why ? t.reason(why) : undefined,
    };
  };
};
