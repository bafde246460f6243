import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Someone = { id: string; name: string };

/** The lead of a pole that is being opened: optional, it may come later. */
export const LeadField = ({ people }: { people: Someone[] }) => {
  const { form } = useTexts().poles;
  return (
    <Field kind="select" {...useField()("lead")} label={form.leadPerson} hint={form.leadHint}>
      <option value="">{form.noLead}</option>
      <Options people={people} />
    </Field>
  );
};

/** Adds someone to a pole. */
export const AddPerson = ({ pole, people }: { pole: string; people: Someone[] }) => {
  const { pole: words } = useTexts().poles;
  return (
    <FormDisclosure verbs={["pole.join"]} summary={words.addPerson} line id="inscrire">
      <CommandForm
        verb="pole.join"
        prefix="inscrire-"
        hidden={{ pole }}
        className="form"
        labels={{ person: words.who }}
      >
        <PersonField people={people} />
        <DayField name="startsOn" label={words.fromDay} />
        <Button>{words.addDo}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

/** Names a lead, with the end of their time when it is known. */
export const NameLead = ({ pole, people, open }: { pole: string; people: Someone[]; open?: boolean }) => {
  const { pole: words } = useTexts().poles;
  return (
    <FormDisclosure verbs={["pole.nameLead"]} summary={words.nameLead} line id="nommer" open={open}>
      <CommandForm
        verb="pole.nameLead"
        prefix="nommer-"
        hidden={{ pole }}
        className="form"
        labels={{ person: words.who }}
      >
        <PersonField people={people} />
        <DayField name="startsOn" label={words.fromDay} />
        <DayField name="endsOn" label={words.untilDay} hint={words.untilHint} />
        <Button>{words.nameDo}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

const PersonField = ({ people }: { people: Someone[] }) => {
  const t = useTexts();
  return (
    <Field kind="select" {...useField()("person")} label={t.poles.pole.who} must={t.poles.form.must}>
      <option value="">{t.poles.pole.choose}</option>
      <Options people={people} />
    </Field>
  );
};

const DayField = ({ name, label, hint }: { name: string; label: string; hint?: string }) => (
  <Field kind="date" {...useField()(name)} label={label} hint={hint} />
);

const Options = ({ people }: { people: Someone[] }) =>
  people.map((one) => (
    <option key={one.id} value={one.id}>
      {one.name}
    </option>
  ));
