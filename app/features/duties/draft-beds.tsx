import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { PoleTag } from "../../ui/tag";
import type { Menus } from "./duty-shown";

type SpotShown = { poleId: string | null; personId: string | null };
type Line = { id: string; name: string; does: string; about: string; legal: boolean; spots: SpotShown[] };
type Props = { name: string; lines: Line[]; menus: Menus; open: boolean };
type Row = { line: Line; spot: SpotShown; key: string };

/** A draft as a garden: what waits, what a person holds, then one bed a pole; each duty carries its two menus. */
export const DraftBeds = ({ name, lines, menus, open }: Props) => {
  const t = useTexts();
  const { draft } = t.duties;
  const field = useField();
  const nowhere = { poleId: null, personId: null };
  const rows: Row[] = lines.flatMap((line) =>
    (line.spots.length > 0 ? line.spots : [nowhere]).map((spot, n) => ({ line, spot, key: `${line.id}-${n}` })),
  );
  const shown = (kept: Row[]) => kept.map((row) => <Seedling key={row.key} row={row} menus={menus} open={open} />);
  const waiting = rows.filter(({ spot }) => spot.poleId === null && spot.personId === null);
  const onPeople = rows.filter(({ spot }) => spot.poleId === null && spot.personId !== null);
  return (
    <>
      {open ? (
        <div className="duty-ask">
          <Field {...field("name", name)} label={draft.rename} />
          <Field kind="select" {...field("to")} label={draft.bulkTo} hint={draft.bulk}>
            <option value="">—</option>
            {menus.poles.map((pole) => (
              <option key={pole.id} value={`pole:${pole.id}`}>
                {t.typeset(pole.name)}
              </option>
            ))}
            {menus.people.map((person) => (
              <option key={person.id} value={`person:${person.id}`}>
                {person.name}
              </option>
            ))}
            <option value="none">{draft.bulkNone}</option>
          </Field>
          <Button>{t.duties.save}</Button>
        </div>
      ) : null}
      <div className="duty-beds">
        <section className="duty-bed duty-bed--tray" aria-labelledby="bed-waiting">
          <h2 id="bed-waiting">{draft.toPlace}</h2>
          {waiting.length > 0 ? <ul>{shown(waiting)}</ul> : <p className="soft">{t.duties.allPlaced}</p>}
        </section>
        {onPeople.length > 0 ? (
          <section className="duty-bed duty-bed--tray" aria-labelledby="bed-people">
            <h2 id="bed-people">{draft.onPeople}</h2>
            <ul>{shown(onPeople)}</ul>
          </section>
        ) : null}
        {menus.poles.map((pole) => {
          const here = rows.filter(({ spot }) => spot.poleId === pole.id);
          return (
            <section key={pole.id} className="duty-bed" data-pole={pole.vegetable} aria-labelledby={`bed-${pole.id}`}>
              <h2 id={`bed-${pole.id}`}>
                <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} />
              </h2>
              {here.length > 0 ? <ul>{shown(here)}</ul> : <p className="soft">{draft.empty}</p>}
            </section>
          );
        })}
      </div>
    </>
  );
};

const Seedling = ({ row: { line, spot, key }, menus, open }: { row: Row; menus: Menus; open: boolean }) => {
  const t = useTexts();
  const { draft } = t.duties;
  const person = menus.people.find((one) => one.id === spot.personId);
  return (
    <li className="seedling">
      <input type="hidden" name="duty" value={line.id} />
      {open ? <input type="checkbox" name="chosen" value={line.id} aria-label={draft.tick(line.name)} /> : null}
      <details>
        <summary>
          {line.name}
          {person ? <span className="soft"> · {person.name}</span> : null}
        </summary>
        <p className="soft">
          {line.does} {line.about}. {line.legal ? `${draft.legal}.` : ""}
        </p>
        <label className="stack-s" htmlFor={`${key}-pole`}>
          {draft.pole}
        </label>
        <select className="field" id={`${key}-pole`} name="pole" defaultValue={spot.poleId ?? ""} disabled={!open}>
          <option value="">{draft.noPole}</option>
          {menus.poles.map((pole) => (
            <option key={pole.id} value={pole.id}>
              {t.typeset(pole.name)}
            </option>
          ))}
        </select>
        <label className="stack-s" htmlFor={`${key}-person`}>
          {draft.person}
        </label>
        <select
          className="field"
          id={`${key}-person`}
          name="person"
          defaultValue={spot.personId ?? ""}
          disabled={!open}
        >
          <option value="">{draft.noPerson}</option>
          {menus.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </details>
    </li>
  );
};
