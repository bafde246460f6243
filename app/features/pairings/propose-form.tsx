import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { rhythms } from "./rhythms";

type Someone = { id: string; name: string };
type Props = {
  poles: Someone[];
  board: Someone[];
  team: Someone[];
  known: { pole: string; administrator: string; employee: string };
};

/** Proposes a pairing: two people, a pole, a purpose of work, a rhythm. Nothing else is asked. */
export const ProposeForm = (props: Props) => {
  const t = useTexts();
  const { form } = t.pairings;
  return (
    <CommandForm
      verb="pairing.propose"
      className="form"
      labels={{
        administrator: form.administrator,
        employee: form.employee,
        pole: form.pole,
        purpose: form.purpose,
        rhythm: form.rhythm,
        hours: form.hours,
      }}
    >
      <ProposeFields {...props} />
      <div className="row">
        <Button variant="fill">{form.submit}</Button>
        <ButtonLink variant="quiet" href="/binomes">
          {t.common.cancel}
        </ButtonLink>
      </div>
    </CommandForm>
  );
};

const ProposeFields = ({ poles, board, team, known }: Props) => {
  const t = useTexts();
  const { form, rhythms: words } = t.pairings;
  const field = useField();
  const rhythm = field("rhythm", "monthly");
  return (
    <>
      <Menu field={field("administrator", known.administrator)} label={form.administrator} choices={board} />
      <Menu field={field("employee", known.employee)} label={form.employee} choices={team} />
      <Menu field={field("pole", known.pole)} label={form.pole} choices={poles} />
      <Field
        {...field("purpose")}
        label={form.purpose}
        hint={form.purposeHint}
        must={form.must}
        maxLength={160}
        autoComplete="off"
      />
      <Choices
        kind="radio"
        name="rhythm"
        label={form.rhythm}
        must={form.must}
        error={rhythm.error}
        look="toggles"
        chosen={[rhythm.defaultValue]}
        options={rhythms.map((value) => ({ value, label: words[value] }))}
      />
      <Field {...field("hours")} label={form.hours} hint={form.hoursHint} maxLength={80} autoComplete="off" />
    </>
  );
};

type MenuProps = { field: ReturnType<ReturnType<typeof useField>>; label: string; choices: Someone[] };

const Menu = ({ field, label, choices }: MenuProps) => {
  const t = useTexts();
  return (
    <Field kind="select" {...field} label={label} must={t.pairings.form.must}>
      <option value="">{t.pairings.form.choose}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {t.typeset(one.name)}
        </option>
      ))}
    </Field>
  );
};
