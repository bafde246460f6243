import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Props = {
  assemblies: { id: string; startsAt: string }[];
  poles: { id: string; name: string }[];
  chosen: string;
};

/** A promise in one line, for when, and who takes care of it. */
export const MakeForm = (props: Props) => {
  const { promises } = useTexts();
  return (
    <CommandForm
      verb="promise.make"
      labels={{ text: promises.text, dueOn: promises.dueOn, meetingId: promises.assembly }}
    >
      <Fields {...props} />
    </CommandForm>
  );
};

const Fields = ({ assemblies, poles, chosen }: Props) => {
  const t = useTexts();
  const { promises } = t;
  const field = useField();
  return (
    <div className="stack">
      <Field label={promises.text} hint={promises.textHint} maxLength={200} {...field("text")} />
      <Field kind="date" label={promises.dueOn} {...field("dueOn")} />
      <Field kind="select" label={promises.pole} {...field("poleId")}>
        <option value="">{promises.noPole}</option>
        {poles.map((pole) => (
          <option key={pole.id} value={pole.id}>
            {pole.name}
          </option>
        ))}
      </Field>
      <Field kind="select" label={promises.assembly} {...field("meetingId", chosen)}>
        {assemblies.map((one) => (
          <option key={one.id} value={one.id}>
            {promises.of(t.dates.date(one.startsAt))}
          </option>
        ))}
      </Field>
      <Button>{promises.make}</Button>
    </div>
  );
};
