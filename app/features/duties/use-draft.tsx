import { type RefObject, useEffect, useRef, useState } from "react";
import { type Bed, type BedRow, bedBeside, inBed, rowsOf } from "./beds";

/** By which way a row was moved last: the focus follows it there. */
export type Way = "pole" | "person" | "keys" | "grip" | "drag";
export type Moved = { key: string; way: Way } | null;
type Line = { id: string; spots: { poleId: string | null; personId: string | null }[] };

/** The rows of a draft while they are moved about; what somebody else saved comes in as long as nothing was touched here. */
export const useDraft = (lines: Line[], second: string | null, typed: BedRow[] | null) => {
  const [rows, setRows] = useState<BedRow[]>(() => typed ?? rowsOf(lines, second));
  const [moved, setMoved] = useState<Moved>(null);
  const [awake, setAwake] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const touched = useRef(typed !== null || second !== null);
  useEffect(() => setAwake(true), []);
  useEffect(() => {
    if (!touched.current) setRows(rowsOf(lines));
  }, [lines]);

  const change = (next: BedRow[], last: Moved) => {
    touched.current = true;
    setRows(next);
    setMoved(last);
    tellForm(root);
  };
  return {
    ...{ rows, moved, awake, root },
    put: (row: BedRow, bed: Bed, way: Way) =>
      change(
        rows.map((one) => (one.key === row.key ? inBed(one, bed) : one)),
        { key: row.key, way },
      ),
    step: (row: BedRow, beds: Bed[], by: 1 | -1, way: Way) =>
      change(
        rows.map((one) => (one.key === row.key ? inBed(one, bedBeside(one, beds, by)) : one)),
        { key: row.key, way },
      ),
    name: (row: BedRow, personId: string | null) =>
      change(
        rows.map((one) => (one.key === row.key ? { ...one, personId } : one)),
        { key: row.key, way: "person" },
      ),
    double: (row: BedRow) => {
      const key = `${row.duty}-${rows.length}-bis`;
      change([...rows, { ...row, key, personId: null }], { key, way: "person" });
    },
    remove: (row: BedRow) => {
      const left = rows.filter((one) => one.key !== row.key);
      const twin = left.find((one) => one.duty === row.duty);
      change(left, twin ? { key: twin.key, way: "keys" } : null);
    },
  };
};

export type Work = ReturnType<typeof useDraft>;

// A row moved by hand is typing too: the form keeps the version it began from.
const tellForm = (root: RefObject<HTMLElement>) =>
  root.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
