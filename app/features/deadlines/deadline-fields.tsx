import { useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { type WrittenKind, writtenKinds } from "./deadline";

type Props = {
  poles: { id: string; name: string }[];
  people: { id: string; name: string }[];
  known?: {
    kind: WrittenKind;
    title: string;
    dueOn: string;
    everyYear: boolean;
    holderId: string;
    poleId: string;
    source: string;
    note: string;
  };
};

/** All that is known of a deadline written by hand. */
export const DeadlineFields = ({ poles, people, known }: Props) => {
  const { deadlines } = useTexts();
  const { fields, kinds } = deadlines;
  const field = useField();
  const refusal = useRefusal();
  const everyYear = field("everyYear");
  return (
    <>
      <Field kind="select" label={fields.kind} {...field("kind", known?.kind ?? "other")}>
        {writtenKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Field>
      <Field label={fields.title} must={fields.must} maxLength={140} {...field("title", known?.title)} />
      <Field kind="date" label={fields.dueOn} must={fields.must} {...field("dueOn", known?.dueOn)} />
      <Check
        name="everyYear"
        id={everyYear.id}
        label={fields.everyYear}
        checked={refusal ? refusal.typed.everyYear !== undefined : known?.everyYear}
      />
      <Field kind="select" label={fields.holder} {...field("holderId", known?.holderId)}>
        <option value="">{fields.nobody}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Field kind="select" label={fields.pole} {...field("poleId", known?.poleId)}>
        <option value="">{fields.noPole}</option>
        {poles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Field label={fields.source} hint={fields.sourceHint} maxLength={200} {...field("source", known?.source)} />
      <Field kind="textarea" rows={2} label={fields.note} maxLength={400} {...field("note", known?.note)} />
    </>
  );
};
