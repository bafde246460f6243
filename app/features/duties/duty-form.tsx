import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import type { PlaceShown } from "./duty-shown";

export type Menus = { poles: { id: string; name: string }[]; people: { id: string; name: string }[] };

type Props = { duty: string; place?: PlaceShown; menus: Menus; button: string };

/** Where a duty goes: a pole, a person, both or nowhere, from a day. Plain menus: no script is needed. */
export const DutyForm = ({ duty, place, menus, button }: Props) => {
  const { duties: words } = useTexts();
  const prefix = `${duty}-${place?.id.slice(-6) ?? "neuf"}-`;
  const hidden: { [name: string]: string } = place ? { duty, place: place.id } : { duty };
  return (
    <CommandForm
      verb="duty.place"
      hidden={hidden}
      only={place ? "place" : "duty"}
      prefix={prefix}
      className="duty-form"
      labels={{ pole: words.pole, person: words.person, startsOn: words.from, endsOn: words.to }}
    >
      <Fields place={place} menus={menus} />
      <Button>{button}</Button>
    </CommandForm>
  );
};

const Fields = ({ place, menus }: { place?: PlaceShown; menus: Menus }) => {
  const t = useTexts();
  const { duties: words } = t;
  const field = useField();
  return (
    <>
      <Field kind="select" {...field("pole", place?.pole?.id)} label={words.pole}>
        <option value="">{words.noPole}</option>
        {menus.poles.map((pole) => (
          <option key={pole.id} value={pole.id}>
            {t.typeset(pole.name)}
          </option>
        ))}
      </Field>
      <Field kind="select" {...field("person", place?.person?.id)} label={words.person}>
        <option value="">{words.noPerson}</option>
        {menus.people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Field kind="date" {...field("startsOn")} label={words.from} />
      <Field kind="date" {...field("endsOn", place?.endsOn)} label={words.to} />
    </>
  );
};

/** Changing or lifting a placing, and giving a duty a second place or name. */
export const DutyChange = ({
  duty,
  name,
  places,
  menus,
}: {
  duty: string;
  name: string;
  places: PlaceShown[];
  menus: Menus;
}) => {
  const { duties: words } = useTexts();
  return (
    <FormDisclosure
      verbs={["duty.place", "duty.lift"]}
      of={(typed) => typed.duty === duty || places.some((place) => place.id === typed.place)}
      summary={
        <>
          {words.change}
          <span className="vh">, {name}</span>
        </>
      }
    >
      <div className="stack">
        {places.map((place) => (
          <div key={place.id} className="stack-s">
            <DutyForm duty={duty} place={place} menus={menus} button={words.save} />
            <CommandForm verb="duty.lift" hidden={{ place: place.id }} only="place">
              <Button variant="quiet" aria-label={words.liftThis(name)}>
                {words.lift}
              </Button>
            </CommandForm>
          </div>
        ))}
        <p className="strong">{words.another}</p>
        <DutyForm duty={duty} menus={menus} button={words.place} />
      </div>
    </FormDisclosure>
  );
};
