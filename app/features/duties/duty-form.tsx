import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import type { DutyShown, Menus, PlaceShown } from "./duty-shown";

/** Where a duty goes: a pole, a person, both or nowhere, from a day. Plain menus: no script is needed. */
const DutyForm = ({
  duty,
  place,
  menus,
  button,
}: {
  duty: string;
  place?: PlaceShown;
  menus: Menus;
  button: string;
}) => {
  const { duties: words } = useTexts();
  const prefix = `${duty}-${place?.id.slice(-6) ?? "neuf"}-`;
  const hidden: { [name: string]: string } = place ? { duty, place: place.id } : { duty };
  const labels = {
    pole: words.draft.pole,
    person: words.draft.person,
    startsOn: words.adopt.startsOn,
    endsOn: words.one.to,
  };
  return (
    <CommandForm verb="duty.place" hidden={hidden} only={place ? "place" : "duty"} prefix={prefix} labels={labels}>
      <div className="duty-form">
        <Fields place={place} menus={menus} />
        <Button>{button}</Button>
      </div>
    </CommandForm>
  );
};

const Fields = ({ place, menus }: { place?: PlaceShown; menus: Menus }) => {
  const t = useTexts();
  const { draft, adopt, one } = t.duties;
  const field = useField();
  return (
    <>
      <Field kind="select" {...field("pole", place?.pole?.id)} label={draft.pole}>
        <option value="">{draft.noPole}</option>
        {menus.poles.map((pole) => (
          <option key={pole.id} value={pole.id}>
            {t.typeset(pole.name)}
          </option>
        ))}
      </Field>
      <Field kind="select" {...field("person", place?.person?.id)} label={draft.person}>
        <option value="">{draft.noPerson}</option>
        {menus.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Field>
      <Field kind="date" {...field("startsOn")} label={adopt.startsOn} />
      <Field kind="date" {...field("endsOn", place?.endsOn)} label={one.to} />
    </>
  );
};

/** Changing or lifting where a duty stands, or giving it a second name. */
export const DutyChange = ({ duty, menus }: { duty: DutyShown; menus: Menus }) => {
  const { duties: words } = useTexts();
  return (
    <div className="stack">
      {duty.places.map((place) => (
        <div key={place.id} className="stack-s">
          <DutyForm duty={duty.id} place={place} menus={menus} button={words.save} />
          <CommandForm verb="duty.lift" hidden={{ place: place.id }} only="place">
            <Button variant="quiet" aria-label={`${words.one.lift}: ${duty.name}`}>
              {words.one.lift}
            </Button>
          </CommandForm>
        </div>
      ))}
      {duty.places.length > 0 ? <p className="strong">{words.one.another}</p> : null}
      <DutyForm duty={duty.id} menus={menus} button={words.one.place} />
    </div>
  );
};
