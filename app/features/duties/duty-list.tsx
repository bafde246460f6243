import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import { DutyChange } from "./duty-form";
import type { DutyShown, Menus } from "./duty-shown";

type Props = {
  duties: DutyShown[];
  menus: Menus;
  /** the duty whose menus are open */
  changing: string | null;
  /** the address that opens one, without `changer`; null where nothing may be changed */
  change: string | null;
};

/** Duties as lines: what each is, where it stands, and the way to move it. */
export const DutyList = ({ duties, menus, changing, change }: Props) => (
  <TodoList>
    {duties.map((duty) => (
      <TodoItem key={duty.id} id={duty.id} what={duty.name} meta={<DutyWhere duty={duty} />}>
        <p className="soft">
          {duty.does} {duty.about}.
        </p>
        {change === null ? null : duty.id === changing ? (
          <DutyChange duty={duty} menus={menus} />
        ) : (
          <ChangeLink href={`${change}&changer=${encodeURIComponent(duty.id)}#${duty.id}`} name={duty.name} />
        )}
      </TodoItem>
    ))}
  </TodoList>
);

const ChangeLink = ({ href, name }: { href: string; name: string }) => (
  <ActLink href={href} className="no-print">
    {useTexts().duties.change}
    <span className="vh">, {name}</span>
  </ActLink>
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
