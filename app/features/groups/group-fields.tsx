import { useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";

type Choice = { id: string; name: string };

/** A new working group: what it hands in, to which pole, from when to when, with whom. */
export const GroupFields = ({
  poles,
  people,
  known,
}: {
  poles: Choice[];
  people: Choice[];
  known: { pole: string; startsOn: string; endsOn: string };
}) => {
  const words = useTexts().groups;
  const { fields, must } = words;
  const field = useField();
  const typed = useRefusal()?.typed.people;
  const chosen = typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  return (
    <>
      <Field {...field("name")} label={fields.name} must={must} maxLength={80} autoComplete="off" />
      <Field
        {...field("deliverable")}
        label={fields.deliverable}
        hint={words.deliverableHint}
        must={must}
        maxLength={200}
        autoComplete="off"
      />
      <Field kind="select" {...field("pole", known.pole)} label={fields.pole} must={must}>
        <option value="">{words.choose}</option>
        <Options choices={poles} />
      </Field>
      <Field kind="date" {...field("startsOn", known.startsOn)} label={fields.startsOn} must={must} />
      <Field kind="date" {...field("endsOn", known.endsOn)} label={fields.endsOn} must={must} />
      <Field kind="select" {...field("lead")} label={fields.lead} must={must}>
        <option value="">{words.choose}</option>
        <Options choices={people} />
      </Field>
      <Choices
        kind="checkbox"
        name="people"
        label={fields.people}
        look="toggles"
        chosen={chosen}
        options={people.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  );
};

/** Someone to choose, for a group at work. */
export const PersonField = ({ people }: { people: Choice[] }) => {
  const words = useTexts().groups;
  return (
    <Field kind="select" {...useField()("person")} label={words.fields.person} must={words.must}>
      <option value="">{words.choose}</option>
      <Options choices={people} />
    </Field>
  );
};

/** What the group hands in: a text, and a link when it stands elsewhere. */
export const OutcomeFields = ({ outcome, link }: { outcome: string | null; link: string | null }) => {
  const words = useTexts().groups;
  const field = useField();
  return (
    <>
      <Field
        kind="textarea"
        rows={5}
        maxLength={4000}
        {...field("outcome", outcome)}
        label={words.fields.outcome}
        hint={words.outcomeHint}
        must={words.must}
      />
      <Field kind="url" {...field("link", link)} label={words.fields.link} maxLength={500} />
    </>
  );
};

/** A later end. */
export const EndField = ({ endsOn }: { endsOn: string }) => {
  const words = useTexts().groups;
  return <Field kind="date" {...useField()("endsOn", endsOn)} label={words.fields.endsOn} must={words.must} />;
};

const Options = ({ choices }: { choices: Choice[] }) =>
  choices.map((one) => (
    <option key={one.id} value={one.id}>
      {one.name}
    </option>
  ));
