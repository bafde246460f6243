import { CommandForm, useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";

type Someone = { id: string; name: string };
export type Targets = { people: Someone[]; poles: Someone[]; teams: string[] };

/** Says thank you: to whom, what for, and whether the assembly may see it. Never ticked in advance. */
export const ThanksForm = ({ targets, known }: { targets: Targets; known?: string }) => {
  const t = useTexts();
  return (
    <CommandForm
      verb="thanks.say"
      className="form"
      labels={{ to: t.engagement.to, text: t.engagement.text }}
      prefix="merci-"
    >
      <Fields targets={targets} known={known} />
      <Button variant="fill" wide>
        {t.engagement.say}
      </Button>
    </CommandForm>
  );
};

const Fields = ({ targets: { people, poles, teams }, known }: { targets: Targets; known?: string }) => {
  const t = useTexts();
  const words = t.engagement;
  const field = useField();
  const refusal = useRefusal();
  return (
    <>
      <Field kind="select" {...field("to", known)} label={words.to} must={words.must}>
        <option value="">{words.choose}</option>
        <option value="all">{words.all}</option>
        <optgroup label={words.groups.poles}>
          {poles.map((pole) => (
            <option key={pole.id} value={`pole:${pole.id}`}>
              {t.typeset(pole.name)}
            </option>
          ))}
        </optgroup>
        {teams.length > 0 ? (
          <optgroup label={words.groups.teams}>
            {teams.map((team) => (
              <option key={team} value={`team:${team}`}>
                {t.typeset(team)}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={words.groups.people}>
          {people.map((one) => (
            <option key={one.id} value={`person:${one.id}`}>
              {one.name}
            </option>
          ))}
        </optgroup>
      </Field>
      <Field
        kind="textarea"
        {...field("text")}
        label={words.text}
        hint={words.textHint}
        must={words.must}
        maxLength={280}
        rows={3}
        ruled
      />
      <Check
        name="showable"
        id="merci-showable"
        label={words.showable}
        hint={words.showableHint}
        checked={refusal?.typed.showable !== undefined}
      />
    </>
  );
};
