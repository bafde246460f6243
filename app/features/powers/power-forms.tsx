import type { ReactNode } from "react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { type Power, powerKinds, whys } from "./kinds";
import type { Holding } from "./power-lanes";

type Choice = { id: string; name: string };
type Props = { people: Choice[]; open: Holding[]; today: string; asked: { give: Power | null; change: boolean } };

/** Giving a legal power, then extending, replacing or ending one: each behind its line. */
export const PowerForms = ({ people, open, today, asked }: Props) => {
  const { forms, kinds } = useTexts().powers;
  const held = open.map((row) => ({ id: row.id, name: forms.ofPerson(kinds[row.power].title, row.who.name) }));
  const ending = open.flatMap((row, n) => (row.endsOn ? (held[n] ?? []) : []));
  return (
    <div className="read">
      <FormDisclosure verbs={["power.give"]} line summary={forms.give} id="donner" open={asked.give !== null}>
        <p className="soft">{forms.giveLead}</p>
        <CommandForm verb="power.give" className="form" prefix="donner-">
          <GiveFields people={people} open={open} today={today} power={asked.give} />
        </CommandForm>
      </FormDisclosure>
      {held.length > 0 ? (
        <FormDisclosure
          verbs={["power.extend", "power.replace", "power.end"]}
          line
          summary={forms.change}
          id="changer"
          open={asked.change}
        >
          {ending.length > 0 ? (
            <CommandForm verb="power.extend" className="form" prefix="prolonger-">
              <h3>{forms.extend}</h3>
              <ExtendFields held={ending} />
            </CommandForm>
          ) : null}
          <CommandForm verb="power.replace" className="form" prefix="remplacer-">
            <h3>{forms.replace}</h3>
            <ReplaceFields held={held} people={people} today={today} />
          </CommandForm>
          <CommandForm verb="power.end" className="form" prefix="finir-">
            <h3>{forms.end}</h3>
            <EndFields held={held} today={today} />
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </div>
  );
};

const Pick = ({ name, label, choices, none }: { name: string; label: ReactNode; choices: Choice[]; none?: string }) => {
  const { forms } = useTexts().powers;
  const field = useField();
  return (
    <Field {...field(name)} kind="select" label={label}>
      <option value="">{none ?? forms.choose}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};

const Decision = () => {
  const { forms } = useTexts().powers;
  const field = useField();
  return <Field {...field("decision")} label={forms.decision} hint={forms.decisionHint} size="short" />;
};

const GiveFields = ({ people, open, today, power }: Omit<Props, "asked"> & { power: Power | null }) => {
  const { forms, kinds } = useTexts().powers;
  const field = useField();
  const holders = open.filter((row) => row.by === null);
  const choices = [...new Map(holders.map((row) => [row.person, { id: row.person, name: row.who.name }])).values()];
  return (
    <>
      <Field {...field("power", power)} kind="select" label={forms.which} size="short">
        <option value="">{forms.choose}</option>
        {powerKinds.map((one) => (
          <option key={one} value={one}>
            {kinds[one].title}
          </option>
        ))}
      </Field>
      <Pick name="person" label={forms.who} choices={people} />
      <div className="row">
        <Field {...field("startsOn", today)} kind="date" label={forms.startsOn} />
        <Field {...field("endsOn")} kind="date" label={forms.endsOn} hint={forms.endsOnHint} />
      </div>
      <Field {...field("limit")} label={forms.limit} size="short" inputMode="decimal" />
      <Field {...field("limitText")} label={forms.limitText} hint={forms.limitTextHint} />
      <Pick name="delegatedBy" label={forms.delegatedBy} choices={choices} none={forms.nobody} />
      <Decision />
      <Button variant="fill">{forms.giveDo}</Button>
    </>
  );
};

const ExtendFields = ({ held }: { held: Choice[] }) => {
  const { forms } = useTexts().powers;
  const field = useField();
  return (
    <>
      <Pick name="power" label={forms.whose} choices={held} />
      <Field {...field("endsOn")} kind="date" label={forms.newEnd} hint={forms.endsOnHint} />
      <Decision />
      <Button>{forms.extendDo}</Button>
    </>
  );
};

const ReplaceFields = ({ held, people, today }: { held: Choice[]; people: Choice[]; today: string }) => {
  const { forms } = useTexts().powers;
  const field = useField();
  return (
    <>
      <Pick name="power" label={forms.whose} choices={held} />
      <Pick name="person" label={forms.successor} choices={people} />
      <div className="row">
        <Field {...field("startsOn", today)} kind="date" label={forms.firstDay} />
        <Field {...field("endsOn")} kind="date" label={forms.endsOn} hint={forms.endsOnHint} />
      </div>
      <Decision />
      <Button>{forms.replaceDo}</Button>
    </>
  );
};

const EndFields = ({ held, today }: { held: Choice[]; today: string }) => {
  const words = useTexts().powers;
  const { forms } = words;
  const field = useField();
  return (
    <>
      <Pick name="power" label={forms.whose} choices={held} />
      <Field {...field("lastDay", today)} kind="date" label={forms.lastDay} />
      <Field {...field("why", "resigned")} kind="select" label={forms.why} size="short">
        {whys.map((one) => (
          <option key={one} value={one}>
            {words.whys[one]}
          </option>
        ))}
      </Field>
      <Decision />
      <Button>{forms.endDo}</Button>
    </>
  );
};
