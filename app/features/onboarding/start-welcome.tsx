import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Furrow } from "../../ui/furrow";
import { Section } from "../../ui/section";

type Someone = { id: string; name: string };

/** Gives a newcomer somebody they can ask anything. */
export const StartWelcome = ({ people, mentors, me }: { people: Someone[]; mentors: Someone[]; me: string }) => {
  const { list } = useTexts().onboarding;
  return (
    <>
      <Furrow />
      <Section id="accueillir" title={list.start}>
        <p className="soft">{list.startText}</p>
        <CommandForm verb="welcome.start" className="form" labels={{ person: list.person, mentor: list.mentor }}>
          <Menu name="person" label={list.person} choices={people} />
          <Menu
            name="mentor"
            label={list.mentor}
            choices={mentors}
            known={mentors.some((one) => one.id === me) ? me : undefined}
          />
          <Button variant="fill">{list.startDo}</Button>
        </CommandForm>
      </Section>
    </>
  );
};

const Menu = ({ name, label, choices, known }: { name: string; label: string; choices: Someone[]; known?: string }) => {
  const { list } = useTexts().onboarding;
  return (
    <Field kind="select" {...useField()(name, known)} label={label} must={list.must}>
      <option value="">{list.choose}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};
