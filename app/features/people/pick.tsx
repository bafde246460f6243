import type { ReactNode } from "react";
import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";

export type Choice = { id: string; name: string };

/** One of a list, by its name; nothing is chosen beforehand unless asked. */
export const Pick = (it: { name: string; label: ReactNode; choices: Choice[]; chosen?: string | null }) => {
  const { mandatesPage } = useTexts().people;
  const field = useField();
  return (
    <Field {...field(it.name, it.chosen)} kind="select" label={it.label}>
      <option value="">{mandatesPage.choose}</option>
      {it.choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};
