import { Scale } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { PoleTag } from "../../ui/tag";
import type { DutyShown, Menus, PlaceShown } from "./duty-shown";

type Held = { duty: DutyShown; place: PlaceShown };

const heldIn = (duties: DutyShown[], here: (place: PlaceShown) => boolean): Held[] =>
  duties.flatMap((duty) => duty.places.filter(here).map((place) => ({ duty, place })));

/** One bed a pole, then what a person holds without any, then what is nowhere. */
export const HeldByPole = ({
  duties,
  poles,
  change,
}: {
  duties: DutyShown[];
  poles: Menus["poles"];
  change: string;
}) => {
  const t = useTexts();
  const { duties: words } = t;
  const alone = heldIn(duties, (place) => place.pole === null);
  const nowhere = duties.filter((duty) => duty.places.length === 0);
  return (
    <div className="duty-beds duty-beds--read">
      {poles.map((pole) => (
        <section key={pole.id} className="duty-bed" data-pole={pole.vegetable} aria-labelledby={`tenu-${pole.id}`}>
          <h2 id={`tenu-${pole.id}`}>
            <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} />
          </h2>
          <HeldList held={heldIn(duties, (place) => place.pole?.id === pole.id)} change={change} who />
        </section>
      ))}
      {alone.length > 0 ? (
        <section className="duty-bed duty-bed--tray" aria-labelledby="tenu-seul">
          <h2 id="tenu-seul">{words.withoutPole}</h2>
          <HeldList held={alone} change={change} who />
        </section>
      ) : null}
      {nowhere.length > 0 ? (
        <section className="duty-bed duty-bed--tray" aria-labelledby="tenu-nulle-part">
          <h2 id="tenu-nulle-part">{words.nowhereTitle}</h2>
          <ul>
            {nowhere.map((duty) => (
              <li key={duty.id} className="held">
                <a href={`${change}#${duty.id}`}>{t.typeset(duty.name)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
};

/** One bed a person, in the order of names; what a pole holds without a name comes last. */
export const HeldByPerson = ({ duties, change }: { duties: DutyShown[]; change: string }) => {
  const t = useTexts();
  const people = new Map<string, { slug: string; name: string }>();
  for (const { person } of duties.flatMap((duty) => duty.places)) if (person) people.set(person.id, person);
  const inOrder = [...people].sort(([, a], [, b]) => a.slug.localeCompare(b.slug));
  const unnamed = heldIn(duties, (place) => place.person === null);
  return (
    <div className="duty-beds duty-beds--read">
      {inOrder.map(([id, person]) => (
        <section key={id} className="duty-bed" aria-labelledby={`tient-${id}`}>
          <h2 id={`tient-${id}`}>
            <a href={`/personnes/${person.slug}`}>{person.name}</a>
          </h2>
          <HeldList held={heldIn(duties, (place) => place.person?.id === id)} change={change} />
        </section>
      ))}
      {unnamed.length > 0 ? (
        <section className="duty-bed duty-bed--tray" aria-labelledby="tient-sans-nom">
          <h2 id="tient-sans-nom">{t.duties.held.unnamed}</h2>
          <HeldList held={unnamed} change={change} />
        </section>
      ) : null}
    </div>
  );
};

const HeldList = ({ held, change, who }: { held: Held[]; change: string; who?: boolean }) => {
  const t = useTexts();
  const { held: words, until } = t.duties;
  if (held.length === 0) return <p className="soft">{t.duties.draft.empty}</p>;
  return (
    <ul>
      {held.map(({ duty, place }) => (
        <li key={place.id} className="held">
          <ActLink href={`${change}#${duty.id}`}>{t.typeset(duty.name)}</ActLink>
          {duty.legal ? (
            <span className="mark-legal" title={duty.power}>
              <Icon of={Scale} />
              <span className="vh"> {words.legal}</span>
            </span>
          ) : null}
          <span className="soft">
            {who ? (place.person?.name ?? words.together) : place.pole ? t.typeset(place.pole.name) : null}
            {place.endsOn ? `, ${until(t.dates.date(place.endsOn))}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
};
