import { useState } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { folded } from "../actions/person-named";
import { factsOf } from "./roll-line";
import { useScripts } from "./use-scripts";
import type { RoomView } from "./view.server";

const modes = ["room", "video", "phone", "excused", "absent", "left"] as const;

type Props = { meetingId: string; people: RoomView["people"]; late: boolean };

/** The roll of an assembly: one list to tick at the desk, found by a few letters, noted in one gesture. */
export function BigRoll({ meetingId, people, late }: Props) {
  const t = useTexts();
  const words = t.minutes.room;
  const scripts = useScripts();
  const [asked, setAsked] = useState("");
  const wanted = folded(asked);
  return (
    <CommandForm verb="presence.set" hidden={{ id: meetingId }} className="big-roll stack">
      {scripts && (
        <Field
          kind="search"
          name="letters"
          id="roll-letters"
          form="nowhere"
          label={words.filter}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
      )}
      <ul className="big-roll__list">
        {people.map((one) => (
          <li key={one.id} hidden={wanted !== "" && !folded(one.name).includes(wanted)}>
            <label className="choice" htmlFor={`roll-${one.id}`}>
              <input type="checkbox" name="personId" id={`roll-${one.id}`} value={one.id} />
              <span>
                <b>{one.name}</b>
                <span className="hint">{factsOf(t, one).join(", ")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Choices
        kind="radio"
        name="presence"
        id="roll-presence"
        label={words.who}
        hideLabel
        look="toggles"
        chosen={["room"]}
        options={modes.map((mode) => ({ value: mode, label: words.set[mode] }))}
      />
      <Field kind="time" id="roll-at" name="at" label={words.at} hint={late ? words.atHintLate : words.atHint} />
      <Button wide>{words.note}</Button>
    </CommandForm>
  );
}
