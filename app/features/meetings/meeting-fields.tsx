import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";

export type MeetingFilled = {
  day: string;
  hour: string;
  minutes: number;
  place: string;
  link: string | null;
  title: string;
  poleId: string | null;
  chairId: string | null;
  secretaryId: string | null;
};
type Named = { id: string; name: string };
type Props = { filled: MeetingFilled; kind: string; poles: Named[]; officers: Named[]; past: boolean };

/** Date, length, place and roles of a meeting, already filled from the last one or from itself. */
export function MeetingFields({ filled, kind, poles, officers, past }: Props) {
  const t = useTexts();
  const field = useField();
  const { plan } = t.meetings;
  return (
    <>
      <div className="row meeting-when">
        <Field kind="date" {...field("day", filled.day)} label={plan.day} />
        <Field kind="time" {...field("hour", filled.hour)} label={plan.hour} />
        <Field
          kind="number"
          {...field("minutes", filled.minutes)}
          label={plan.minutes}
          unit={plan.minutesUnit}
          min={5}
          max={720}
        />
      </div>
      <Field {...field("place", filled.place)} label={plan.place} />
      {kind === "poleMeeting" ? (
        <Picker name="poleId" label={plan.pole} none={plan.choose} options={poles} known={filled.poleId} />
      ) : null}
      <Field kind="url" {...field("link", filled.link)} label={plan.link} hint={plan.linkHint} />
      {kind === "convivial" || kind === "poleMeeting" ? null : (
        <>
          <Picker
            name="chairId"
            label={plan.chair}
            hint={plan.officersHint}
            none={plan.later}
            options={officers}
            known={filled.chairId}
          />
          <Picker
            name="secretaryId"
            label={plan.secretary}
            none={plan.later}
            options={officers}
            known={filled.secretaryId}
          />
        </>
      )}
      <Field {...field("title", filled.title)} label={plan.name} hint={plan.nameHint} />
      {past ? <Check name="past" label={plan.past} /> : null}
    </>
  );
}

type PickerProps = {
  name: string;
  label: string;
  hint?: string;
  none: string;
  options: Named[];
  known?: string | null;
};

/** One name among some, or none. */
export function Picker({ name, label, hint, none, options, known }: PickerProps) {
  const field = useField();
  return (
    <Field kind="select" {...field(name, known)} label={label} hint={hint}>
      <option value="">{none}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
}
