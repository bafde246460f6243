import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import { DutyChange } from "./duty-form";
import type { DutyShown, Menus } from "./duty-shown";

type Props = { duties: DutyShown[]; menus: Menus; mayPlace: boolean };

/** Duties as lines: what each is, where it stands, and the menus to move it. */
export const DutyList = ({ duties, menus, mayPlace }: Props) => (
  <TodoList>
    {duties.map((duty) => (
      <TodoItem key={duty.id} id={duty.id} what={duty.name} meta={<DutyWhere duty={duty} />}>
        <p className="soft">
          {duty.does} {duty.about}.
        </p>
        {mayPlace ? <DutyChange duty={duty} menus={menus} /> : null}
      </TodoItem>
    ))}
  </TodoList>
);

/** Where a duty stands: its pole as a label, its people by name, since when. */
export const DutyWhere = ({ duty }: { duty: DutyShown }) => {
  const t = useTexts();
  const { duties: words } = t;
  if (duty.places.length === 0) return <Status kind="late">{words.nowhereTitle}</Status>;
  return duty.places.map((place) => (
    <span key={place.id} className="row">
      {place.pole ? (
        <PoleTag
          vegetable={place.pole.vegetable}
          name={t.typeset(place.pole.name)}
          href={`/poles/${place.pole.slug}`}
        />
      ) : null}
      {place.person ? <b>{place.person.name}</b> : null}
      <span>
        {words.since(t.dates.date(place.startsOn))}
        {place.endsOn ? `, ${words.until(t.dates.date(place.endsOn))}` : null}
      </span>
    </span>
  ));
};
