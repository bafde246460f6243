import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import type { LineShown } from "./library-list";

type Choice = { id: string; name: string };
export type WrittenChoices = {
  powers: Choice[];
  often: Choice[];
  audiences: Choice[];
  themes: Choice[];
  /** the titles known: the usual ones and the association's own */
  offices: string[];
};

type Props = { line?: LineShown; choices: WrittenChoices };

/** A line of the library in the association's own words: a new one, or one said otherwise. */
export const DutyWritten = ({ line, choices }: Props) => {
  const { write, one, lib } = useTexts().duties;
  return (
    <CommandForm
      verb="duty.write"
      className="form"
      hidden={{ duty: line?.key ?? "", version: line?.version ?? 0 }}
      only="duty"
      prefix={line ? "mots-" : "neuve-"}
      labels={{
        ...{ name: write.name, does: write.does, office: write.office, power: one.power },
        ...{ often: one.often, forWhom: one.forWhom, theme: one.theme },
      }}
    >
      <Fields line={line} choices={choices} />
      <div className="row">
        <Button variant="fill">{line ? write.do : write.add}</Button>
        {line ? (
          <ButtonLink variant="quiet" href={`/des-fonctions-aux-poles/bibliotheque#${line.key}`}>
            {lib.leave}
          </ButtonLink>
        ) : null}
      </div>
    </CommandForm>
  );
};

const Fields = ({ line, choices }: Props) => {
  const t = useTexts();
  const { write, one, lib } = t.duties;
  const field = useField();
  const select = (name: string, label: string, known: string | null | undefined, among: Choice[], none?: string) => (
    <Field kind="select" {...field(name, known)} label={label}>
      {none === undefined ? null : <option value="">{none}</option>}
      {among.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </Field>
  );
  return (
    <>
      <Field {...field("name", line?.name)} label={write.name} must={lib.must} maxLength={80} />
      <Field {...field("does", line?.does)} label={write.does} must={lib.must} maxLength={240} />
      <div className="duty-sides">
        {select("often", one.often, line?.often ?? "monthly", choices.often)}
        {select("forWhom", one.forWhom, line?.forWhom, choices.audiences)}
        {select("theme", one.theme, line?.theme, choices.themes)}
        {select("power", one.power, line?.power, choices.powers, write.noPower)}
      </div>
      <Field
        {...field("office", line?.officeName)}
        label={write.office}
        hint={write.officeHint}
        must={lib.must}
        maxLength={60}
        list="titres"
        autoComplete="off"
      />
      <datalist id="titres">
        {choices.offices.map((office) => (
          <option key={office} value={office} />
        ))}
      </datalist>
    </>
  );
};
