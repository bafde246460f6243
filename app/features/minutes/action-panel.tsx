import { useState } from "react";
import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Chip, Chips } from "../../ui/chips";
import { Field } from "../../ui/field";
import { understand } from "../actions/understand";
import { useScripts } from "./use-scripts";
import type { PointView, SittingView } from "./view.server";

type Props = { point: PointView; view: SittingView; today: string; me: string; said: string };

/** An action from one sentence: « Claire, appeler la mairie, vendredi » fills who, what and when, each to be confirmed. */
export function ActionPanel({ point, view, today, me, said }: Props) {
  const words = useTexts().minutes.action;
  return (
    <CommandForm verb="item.action" hidden={{ itemId: point.id }} className="dec">
      <fieldset>
        <legend>{words.title}</legend>
        <ActionFields key={said} point={point} view={view} today={today} me={me} said={said} />
        <Button variant="fill">{words.add}</Button>
      </fieldset>
    </CommandForm>
  );
}

function ActionFields({ point, view, today, me, said }: Props) {
  const t = useTexts();
  const field = useField();
  const words = t.minutes.action;
  const ready = useScripts();
  const [sentence, setSentence] = useState(field("text").defaultValue || said);
  const [chosen, setChosen] = useState<{ personId?: string; dueOn?: string }>({});
  const heard = understand(sentence, today, view.people);
  const day = heard.dates[0]?.days.find((one) => one >= today);
  const personId = chosen.personId ?? heard.who?.candidates[0] ?? (field("personId").defaultValue || me);
  const dueOn = chosen.dueOn ?? day ?? field("dueOn").defaultValue;
  const understood = ready && (heard.who !== null || day !== undefined);
  const name = view.people.find((one) => one.id === personId)?.name ?? "";
  return (
    <div className="stack">
      {understood && <input type="hidden" name="text" value={heard.text} />}
      <Field
        name={understood ? "sentence-typed" : "text"}
        id="action-text"
        form={understood ? "nowhere" : undefined}
        label={words.text}
        hint={words.textHint}
        error={field("text").error}
        value={sentence}
        autoComplete="off"
        onChange={(event) => setSentence(event.currentTarget.value)}
      />
      {understood && (
        <>
          <p className="hint" role="status">
            {words.understood}
          </p>
          <Chips>
            {heard.who && <Chip ask>{name}</Chip>}
            <Chip ask>{t.typeset(heard.text)}</Chip>
            {dueOn && <Chip ask>{t.dates.long(dueOn)}</Chip>}
          </Chips>
        </>
      )}
      <div className="row">
        <Field
          kind="select"
          name="personId"
          id="action-person"
          label={words.who}
          value={personId}
          onChange={(event) => setChosen({ ...chosen, personId: event.currentTarget.value })}
        >
          {view.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Field>
        <Field
          kind="date"
          name="dueOn"
          id="action-due"
          label={words.when}
          error={field("dueOn").error}
          value={dueOn}
          onChange={(event) => setChosen({ ...chosen, dueOn: event.currentTarget.value })}
        />
        <Field kind="select" {...field("poleId", point.poleId)} id="action-pole" label={words.pole}>
          {view.poles.map((pole) => (
            <option key={pole.id} value={pole.id}>
              {pole.name}
            </option>
          ))}
        </Field>
      </div>
    </div>
  );
}
