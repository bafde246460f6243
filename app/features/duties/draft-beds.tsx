import { useState } from "react";
import { useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Seeds } from "../../ui/seeds";
import { PoleTag } from "../../ui/tag";
import { type Bed, type BedRow, bedOf, rowsOf, unsavedOf } from "./beds";
import { coverLines } from "./cover";
import { DutyCover } from "./duty-cover";
import type { Menus } from "./duty-shown";
import { faultsOf, loads } from "./faults";
import { type SeedLine, Seedling } from "./seedling";
import { standings } from "./standing";
import { useDraft } from "./use-draft";

type Line = SeedLine & { spots: { poleId: string | null; personId: string | null }[] };
type Props = {
  name: string;
  lines: Line[];
  menus: Menus;
  limits: { person: string; duties: number }[];
  open: boolean;
  /** the duty a second name was just asked for */
  second: string | null;
};

/** A draft as a garden: what waits, what a person holds, then one bed a pole; what it still asks for is said at each move. */
export const DraftBeds = ({ name, lines, menus, limits, open, second }: Props) => {
  const t = useTexts();
  const { draft } = t.duties;
  const field = useField();
  const work = useDraft(lines, second, typedRows(useRefusal()?.typed));
  const [over, setOver] = useState<Bed | null>(null);
  const { rows, moved } = work;
  const standing = standings(
    lines.map((line) => line.id),
    rows,
  );
  const most = new Map(limits.map((one) => [one.person, one.duties]));
  const names = {
    duty: (key: string) => lines.find((line) => line.id === key)?.name ?? "",
    pole: (id: string) => menus.poles.find((pole) => pole.id === id)?.name ?? "",
    person: (id: string) => menus.people.find((one) => one.id === id)?.name ?? "",
    and: t.counting.and,
  };
  const cover = coverLines(faultsOf(standing, rows, most), t.duties, names);
  const carried = loads(rows);
  const placed = standing.filter((one) => one.state !== "nowhere").length;
  const unsaved = unsavedOf(rows, rowsOf(lines));
  const onPeople = rows.some((row) => bedOf(row) === "people");
  const beds: Bed[] = ["waiting", ...(onPeople ? ["people"] : []), ...menus.poles.map((pole) => pole.id)];
  const titleOf = (bed: Bed) =>
    bed === "waiting" ? draft.toPlace : bed === "people" ? draft.onPeople : names.pole(bed);
  const last = rows.find((row) => row.key === moved?.key);
  const faults = cover.filter((line) => last && line.key === `twice-${last.duty}`).map((line) => line.sentence);
  const said = last ? [draft.movedTo(names.duty(last.duty), titleOf(bedOf(last))), ...faults].join(" ") : "";
  return (
    <div ref={work.root} className="stack-l">
      {/* Enter in the name saves: a form's first button answers it. */}
      <button type="submit" hidden />
      <div className="stack-s">
        <Seeds counts={{ grown: placed, sow: lines.length - placed }} words={draft.seeds(placed, lines.length)} />
        <DutyCover lines={cover} />
        <p className="vh" role="status">
          {said}
        </p>
      </div>
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
        </div>
      ) : null}
      {open && work.awake ? <p className="soft no-print">{draft.help}</p> : null}
      <div className="duty-beds">
        {beds.map((bed) => {
          const here = rows.filter((row) => bedOf(row) === bed);
          const pole = menus.poles.find((one) => one.id === bed);
          const id = `bed-${bed}`;
          return (
            <section
              key={bed}
              className={["duty-bed", !pole && "duty-bed--tray", over === bed && "is-over"].filter(Boolean).join(" ")}
              data-bed={bed}
              data-pole={pole?.vegetable}
              aria-labelledby={id}
            >
              <h2 id={id}>
                {pole ? <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} /> : titleOf(bed)}{" "}
                <span className="duty-bed__count">{t.duties.count(here.length)}</span>
              </h2>
              {here.length > 0 ? (
                <ul>
                  {here.map((row) => (
                    <Seedling
                      key={row.key}
                      row={row}
                      line={lines.find((line) => line.id === row.duty)}
                      more={rows.filter((one) => one.duty === row.duty).length}
                      twice={standing.some((one) => one.duty === row.duty && one.state === "twice")}
                      beyond={isBeyond(row.personId, carried, most)}
                      shown={{ menus, beds, open, unfolded: second === row.duty, setOver }}
                      work={work}
                    />
                  ))}
                </ul>
              ) : (
                <p className="soft">{bed === "waiting" ? t.duties.allPlaced : draft.empty}</p>
              )}
            </section>
          );
        })}
      </div>
      {open ? (
        <div className={unsaved > 0 ? "duty-save is-unsaved no-print" : "duty-save no-print"}>
          <p>{unsaved > 0 ? draft.unsaved(unsaved) : draft.nothingToSave}</p>
          <Button variant={unsaved > 0 ? "fill" : "line"}>{t.duties.save}</Button>
        </div>
      ) : null}
    </div>
  );
};

const isBeyond = (person: string | null, carried: Map<string, number>, most: Map<string, number>): boolean =>
  person !== null && (carried.get(person) ?? 0) > (most.get(person) ?? Number.POSITIVE_INFINITY);

type Typed = { [name: string]: string | string[] } | undefined;

// After a refusal without JavaScript, what was moved comes back as it was sent.
const typedRows = (typed: Typed): BedRow[] | null => {
  if (typed?.duty === undefined) return null;
  const list = (name: string) => [typed[name] ?? []].flat();
  const [poles, people] = [list("pole"), list("person")];
  return list("duty").map((duty, n) => ({
    ...{ key: `${duty}-${n}`, duty },
    ...{ poleId: poles[n] || null, personId: people[n] || null },
  }));
};
