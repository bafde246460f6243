import { ArrowDown, ArrowUp, GripVertical, Scale, TriangleAlert, UserRound } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { type Bed, type BedRow, bedOf } from "./beds";
import type { Menus } from "./duty-shown";
import type { Way, Work } from "./use-draft";

export type SeedLine = { id: string; name: string; does: string; about: string; legal: boolean };

type Props = {
  row: BedRow;
  line: SeedLine | undefined;
  /** how many names this duty has in the draft */
  more: number;
  twice: boolean;
  beyond: boolean;
  shown: {
    menus: Menus;
    beds: Bed[];
    open: boolean;
    unfolded: boolean;
    setOver: (bed: Bed | null) => void;
  };
  work: Work;
};

/** One duty in its bed: picked up by its handle, moved by keys, by buttons or by its two menus. */
export const Seedling = ({ row, line, more, twice, beyond, shown, work }: Props) => {
  const t = useTexts();
  const { draft } = t.duties;
  const { menus, beds, open } = shown;
  const item = useRef<HTMLLIElement>(null);
  const { awake, moved } = work;
  useEffect(() => {
    if (moved?.key === row.key && item.current) follow(item.current, moved.way);
  }, [moved, row.key]);
  if (!line) return null;
  const person = menus.people.find((one) => one.id === row.personId);
  const named = t.typeset(line.name);
  const keys = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    work.step(row, beds, by, "grip");
  };
  const pick = async (event: PointerEvent<HTMLButtonElement>) => {
    const at = { pointerId: event.pointerId, x: event.clientX, y: event.clientY };
    if (event.button !== 0 || !item.current) return;
    const { carry } = await import("./draft-drag");
    carry(item.current, at, {
      over: shown.setOver,
      drop: (bed) => {
        shown.setOver(null);
        if (bed !== null && bed !== bedOf(row)) work.put(row, bed, "drag");
      },
    });
  };
  return (
    <li ref={item} className="seedling" id={`d-${row.key}`}>
      <input type="hidden" name="duty" value={line.id} />
      {open && awake ? (
        <button
          type="button"
          className="seedling__grip"
          aria-label={draft.grip(named)}
          onPointerDown={pick}
          onKeyDown={keys}
        >
          <Icon of={GripVertical} />
        </button>
      ) : null}
      {open ? <input type="checkbox" name="chosen" value={line.id} aria-label={draft.tick(line.name)} /> : null}
      <details open={shown.unfolded || undefined}>
        <summary>
          {named}
          {person ? <span className="soft"> · {person.name}</span> : null}
          {twice ? (
            <span className="seedling__fault">
              <Icon of={TriangleAlert} /> {draft.twice}
            </span>
          ) : null}
          {beyond && person ? (
            <span className="seedling__fault">
              <Icon of={UserRound} /> {draft.beyond}
            </span>
          ) : null}
        </summary>
        <p className="soft">
          {t.typeset(line.does)} {line.about}.
        </p>
        {line.legal ? (
          <p className="soft">
            <Icon of={Scale} /> {draft.legal}.
          </p>
        ) : null}
        <Menu
          id={`${row.key}-pole`}
          name="pole"
          label={draft.pole}
          none={draft.noPole}
          value={row.poleId}
          choices={menus.poles.map(({ id, name }) => ({ id, name: t.typeset(name) }))}
          open={open}
          set={(id) => work.put(row, id ?? (row.personId === null ? "waiting" : "people"), "pole")}
        />
        <Menu
          id={`${row.key}-person`}
          name="person"
          label={draft.person}
          none={draft.noPerson}
          value={row.personId}
          choices={menus.people}
          open={open}
          set={(id) => work.name(row, id)}
        />
        {open ? (
          <div className="row">
            {awake ? (
              <>
                <Button
                  type="button"
                  variant="icon"
                  icon={ArrowUp}
                  label={draft.before(named)}
                  onClick={() => work.step(row, beds, -1, "keys")}
                />
                <Button
                  type="button"
                  variant="icon"
                  icon={ArrowDown}
                  label={draft.after(named)}
                  onClick={() => work.step(row, beds, 1, "keys")}
                />
              </>
            ) : null}
            <Button
              variant="quiet"
              name="second"
              value={line.id}
              onClick={(event) => {
                event.preventDefault();
                work.double(row);
              }}
            >
              {t.duties.one.another}
            </Button>
            {awake && more > 1 ? (
              <Button type="button" variant="quiet" onClick={() => work.remove(row)}>
                {draft.remove}
              </Button>
            ) : null}
          </div>
        ) : null}
      </details>
    </li>
  );
};

type MenuProps = {
  id: string;
  name: "pole" | "person";
  label: string;
  none: string;
  value: string | null;
  choices: { id: string; name: string }[];
  open: boolean;
  set: (id: string | null) => void;
};

const Menu = ({ id, name, label, none, value, choices, open, set }: MenuProps) => (
  <>
    <label className="stack-s" htmlFor={id}>
      {label}
    </label>
    <select
      className="field"
      id={id}
      name={name}
      value={value ?? ""}
      onChange={(event) => set(event.currentTarget.value || null)}
      disabled={!open}
    >
      <option value="">{none}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </>
);

// A row that changed beds is a new element: the focus goes on from where it was moved.
const follow = (item: HTMLLIElement, way: Way) => {
  const details = item.querySelector("details");
  const menu = way === "pole" || way === "person";
  if (menu && details) details.open = true;
  const target = menu ? `select[name=${way}]` : { keys: "summary", grip: ".seedling__grip", drag: null }[way];
  if (target) item.querySelector<HTMLElement>(target)?.focus();
};
