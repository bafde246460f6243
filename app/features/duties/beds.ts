import type { Spot } from "./standing";

/** A duty in a draft while it is worked on; `key` tells apart two names of one duty. */
export type BedRow = Spot & { key: string };
/** Where a row lies: not placed, on a person without any pole, or in a pole by its id. */
export type Bed = "waiting" | "people" | string;

/** The bed a row lies in. */
export const bedOf = ({ poleId, personId }: Spot): Bed => poleId ?? (personId === null ? "waiting" : "people");

/** The row once it lies in another bed: a pole changes the pole and keeps the person, the tray of what waits keeps nothing. */
export const inBed = <R extends Spot>(row: R, bed: Bed): R => {
  if (bed === "waiting") return { ...row, poleId: null, personId: null };
  return { ...row, poleId: bed === "people" ? null : bed };
};

/** The bed before or after its own, in the order shown; « on a person » is left out for a row that names nobody. */
export const bedBeside = (row: Spot, beds: readonly Bed[], step: 1 | -1): Bed => {
  const open = beds.filter((bed) => bed !== "people" || row.personId !== null);
  const at = open.indexOf(bedOf(row));
  return open[Math.min(open.length - 1, Math.max(0, at + step))] ?? bedOf(row);
};

type Line = { id: string; spots: readonly { poleId: string | null; personId: string | null }[] };

/** The rows of a draft as its lines stand: one a spot, one for a duty that has none, one more for the duty of `second`. */
export const rowsOf = (lines: readonly Line[], second: string | null = null): BedRow[] =>
  lines.flatMap(({ id, spots }) => {
    const shown = spots.length > 0 ? spots : [{ poleId: null, personId: null }];
    const more = second === id ? [{ poleId: shown[0]?.poleId ?? null, personId: null }] : [];
    return [...shown, ...more].map(({ poleId, personId }, n) => ({ key: `${id}-${n}`, duty: id, poleId, personId }));
  });

/** How many rows differ from what is kept: what there is to save. */
export const unsavedOf = (rows: readonly BedRow[], kept: readonly BedRow[]): number => {
  const before = new Map(kept.map((row) => [row.key, row]));
  const changed = rows.filter((row) => {
    const one = before.get(row.key);
    return !one || one.poleId !== row.poleId || one.personId !== row.personId;
  });
  return changed.length + kept.filter((row) => !rows.some((one) => one.key === row.key)).length;
};
