import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import type { OfficerChoice } from "./officer-choice.server";

type Props = { people: OfficerChoice[]; chairId: string; secretaryId: string };

/** The two roles of a sitting. */
export function Officers({ people, chairId, secretaryId }: Props) {
  const words = useTexts().minutes.officers;
  const field = useField();
  const groups = (["present", "team", "roll"] as const)
    .map((group) => ({ group, some: people.filter((one) => one.group === group) }))
    .filter(({ some }) => some.length > 0);
  const options = groups.map(({ group, some }) => (
    <optgroup key={group} label={words.groups[group]}>
      {some.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <>
      <Field kind="select" {...field("chairId", chairId)} label={words.chair}>
        {options}
      </Field>
      <Field kind="select" {...field("secretaryId", secretaryId)} label={words.secretary}>
        {options}
      </Field>
    </>
  );
}
