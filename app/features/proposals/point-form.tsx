import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Poles = { id: string; name: string }[];

/** « Demander un point »: a line, why, and a pole if it is one's. */
export const PointForm = ({ poles }: { poles: Poles }) => {
  const { proposals } = useTexts();
  return (
    <CommandForm
      verb="point.request"
      labels={{ title: proposals.pointTitle, text: proposals.pointText, poleId: proposals.pointPole }}
    >
      <Fields poles={poles} />
    </CommandForm>
  );
};

const Fields = ({ poles }: { poles: Poles }) => {
  const { proposals } = useTexts();
  const field = useField();
  return (
    <div className="stack">
      <Field label={proposals.pointTitle} maxLength={140} {...field("title")} />
      <Field kind="textarea" rows={3} maxLength={2000} label={proposals.pointText} {...field("text")} />
      <Field kind="select" label={proposals.pointPole} {...field("poleId")}>
        <option value="">{proposals.noPole}</option>
        {poles.map((pole) => (
          <option key={pole.id} value={pole.id}>
            {pole.name}
          </option>
        ))}
      </Field>
      <Button>{proposals.send}</Button>
    </div>
  );
};
