import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import { DutyChange, DutyForm, type Menus } from "./duty-form";
import type { DutyShown, PlaceShown } from "./duty-shown";

type Props = {
  duties: DutyShown[];
  menus: Menus;
  /** false on a past day, or for who may only read */
  mayPlace: boolean;
};

/** The duties of one former office, each with where it is now and the menus to move it. */
export const DutyList = ({ duties, menus, mayPlace }: Props) => {
  const { duties: words } = useTexts();
  const [first] = duties;
  if (!first) return null;
  const title = first.office === "secretary" ? words.officeMasculine(first.officeName) : words.office(first.officeName);
  return (
    <Section id={first.office} title={title}>
      <TodoList>
        {duties.map((duty) => (
          <TodoItem key={duty.id} id={duty.id} what={duty.name} meta={<Where duty={duty} />}>
            <p className="soft">
              {duty.does} {duty.legal ? `${words.legal}.` : words.suggested(duty.theme)}
            </p>
            {mayPlace && duty.places.length === 0 ? (
              <DutyForm duty={duty.id} menus={menus} button={words.place} />
            ) : null}
            {mayPlace && duty.places.length > 0 ? (
              <DutyChange duty={duty.id} name={duty.name} places={duty.places} menus={menus} />
            ) : null}
          </TodoItem>
        ))}
      </TodoList>
    </Section>
  );
};

const Where = ({ duty }: { duty: DutyShown }) => {
  const { duties: words } = useTexts();
  if (duty.places.length === 0) return <Status kind="late">{words.notPlaced}</Status>;
  return duty.places.map((place) => <Place key={place.id} place={place} legal={duty.legal} />);
};

const Place = ({ place, legal }: { place: PlaceShown; legal: boolean }) => {
  const t = useTexts();
  const { duties: words } = t;
  return (
    <>
      {place.pole ? (
        <PoleTag
          vegetable={place.pole.vegetable}
          name={t.typeset(place.pole.name)}
          href={`/poles/${place.pole.slug}`}
        />
      ) : null}
      {place.person ? (
        <span>{words.heldBy(place.person.name)}</span>
      ) : legal ? (
        <Status kind="late">{words.notHeld}</Status>
      ) : null}
      <span>
        {words.since(t.dates.date(place.startsOn))}
        {place.endsOn ? `, ${words.until(t.dates.date(place.endsOn))}` : null}
      </span>
    </>
  );
};
