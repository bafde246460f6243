import { useTexts } from "../../texts/texts";
import { Choices } from "../../ui/choices";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import type { VegetableName } from "../../ui/vegetable";

export type PoleChoice = { id: string; slug: string; name: string; vegetable: VegetableName };
export type PersonChoice = { id: string; name: string };
export type Filled = {
  poleId: string;
  personId: string;
  doneOn: string;
  dueOn: string;
  reads: string;
  helpers: string[];
};

type Props = {
  filled: Filled;
  change: (part: Partial<Filled>) => void;
  poles: PoleChoice[];
  people: PersonChoice[];
  me: PersonChoice;
  today: string;
  errors: { [name: string]: string | undefined };
  open?: boolean;
};

/** Everything that is already filled in, to change if need be; a plain form within a form when scripts are off. */
export const LogFields = ({ filled, change, poles, people, me, today, errors, open }: Props) => {
  const t = useTexts();
  const { log, reads } = t.actions;
  const others = people.filter((one) => one.id !== filled.personId);
  return (
    <Disclosure summary={log.change} open={open}>
      <div className="stack">
        <Field
          kind="select"
          name="poleId"
          label={log.pole}
          error={errors.poleId}
          value={filled.poleId}
          onChange={(event) => change({ poleId: event.currentTarget.value })}
        >
          {poles.map((pole) => (
            <option key={pole.id} value={pole.id}>
              {pole.name}
            </option>
          ))}
        </Field>
        <Field
          kind="select"
          name="personId"
          label={log.who}
          error={errors.personId}
          value={filled.personId}
          onChange={(event) => change({ personId: event.currentTarget.value })}
        >
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id === me.id ? log.me(one.name) : one.name}
            </option>
          ))}
        </Field>
        <Field
          kind="date"
          name="doneOn"
          label={log.doneOn}
          hint={log.doneHint}
          error={errors.doneOn}
          max={today}
          value={filled.doneOn}
          onChange={(event) => change({ doneOn: event.currentTarget.value })}
        />
        <Field
          kind="date"
          name="dueOn"
          label={log.dueOn}
          error={errors.dueOn}
          value={filled.dueOn}
          onChange={(event) => change({ dueOn: event.currentTarget.value })}
        />
        <Field
          kind="select"
          name="reads"
          label={log.readsLabel}
          hint={reads.hint}
          value={filled.reads}
          onChange={(event) => change({ reads: event.currentTarget.value })}
        >
          {(["pole", "board", "assembly"] as const).map((one) => (
            <option key={one} value={one}>
              {reads[one]}
            </option>
          ))}
        </Field>
        {others.length > 0 ? (
          <Disclosure summary={log.helpers} open={filled.helpers.length > 0}>
            <Choices
              key={filled.helpers.join(" ")}
              kind="checkbox"
              name="helpers"
              label={log.helpers}
              hideLabel
              look="toggles"
              error={errors.helpers}
              chosen={filled.helpers}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(id, checked) =>
                change({
                  helpers: checked ? [...filled.helpers, id] : filled.helpers.filter((one) => one !== id),
                })
              }
            />
          </Disclosure>
        ) : null}
      </div>
    </Disclosure>
  );
};
