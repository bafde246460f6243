import { Form } from "@remix-run/react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Chip, Chips } from "../../ui/chips";
import { Field } from "../../ui/field";
import { type Asked, searchOf } from "./asked";
import type { PoleChoice } from "./log-fields";

/** Filters as links, so that each list has its address; words by a plain form. */
export const Filters = ({ asked, poles }: { asked: Asked; poles: PoleChoice[] }) => {
  const t = useTexts();
  const { actions } = t;
  const to = (part: Partial<Asked>) => `/actions${searchOf({ ...asked, page: 1, ...part })}#journal`;
  return (
    <search className="stack no-print" aria-label={actions.filters}>
      <Chips>
        {(["", "todo", "done", "givenBack"] as const).map((state) => (
          <Chip key={state} href={to({ state })} current={asked.state === state}>
            {actions.statuses[state === "" ? "all" : state]}
          </Chip>
        ))}
      </Chips>
      <Chips>
        <Chip href={to({ pole: "" })} current={asked.pole === ""}>
          {actions.anyPole}
        </Chip>
        {poles.map((pole) => (
          <Chip
            key={pole.id}
            vegetable={pole.vegetable}
            href={to({ pole: pole.slug })}
            current={asked.pole === pole.slug}
          >
            {pole.name}
          </Chip>
        ))}
      </Chips>
      <Form method="get" className="find">
        {asked.pole ? <input type="hidden" name="pole" value={asked.pole} /> : null}
        {asked.state ? <input type="hidden" name="etat" value={asked.state} /> : null}
        <Field kind="search" name="mots" label={actions.searchLabel} defaultValue={asked.words} />
        <Button>{actions.find}</Button>
      </Form>
    </search>
  );
};
