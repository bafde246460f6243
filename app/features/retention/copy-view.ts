import { type Holding, holdingOf, type Part, parts, type Table } from "./holdings";

type Value = string | number | boolean | null;
type Row = { [column: string]: unknown };
export type CopyLine = { day: string | null; says: string[] };
export type CopyTable = { table: Table; count: number; withheld: boolean; lines: CopyLine[] };
export type CopyPart = { part: Part; tables: CopyTable[] };

const MOST_LINES = 200;

/** What is held about a person as she reads it: part by part, a line a row, the newest first; 200 lines a table. */
export const copyView = (held: { table: Table; rows: Row[]; withheld: boolean }[]): CopyPart[] =>
  parts.flatMap((part) => {
    const tables = held
      .filter(({ table }) => holdingOf(table).part === part)
      .map(({ table, rows, withheld }) => ({
        ...{ table, withheld, count: rows.length },
        lines: withheld ? [] : linesOf(holdingOf(table), rows),
      }));
    return tables.length > 0 ? [{ part, tables }] : [];
  });

const linesOf = ({ day, says = [] }: Holding, rows: Row[]): CopyLine[] =>
  rows
    .map((row) => ({
      day: day && typeof row[day] === "string" ? row[day].slice(0, 10) : null,
      says: says
        .map((column) => row[column] as Value)
        .filter((value) => value !== null && value !== undefined && value !== "")
        .map(String),
    }))
    .sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""))
    .slice(0, MOST_LINES);
