import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { sayMatter } from "./matter-said";

/** « Ce qu’elle décide »: a matter of the library or of the association's own, or nothing. */
export const MatterField = ({ options, known }: { options: readonly string[]; known: string | null }) => {
  const { deciding: words, matters } = useTexts().association;
  const field = useField();
  return (
    <Field kind="select" label={words.matterOf} hint={words.matterHint} {...field("matter", known)}>
      <option value="">{words.noMatter}</option>
      {options.map((matter) => (
        <option key={matter} value={matter}>
          {sayMatter(matters, matter)}
        </option>
      ))}
    </Field>
  );
};
