import { isFormula, unquoted } from "./cells";
import type { Columns, Guess } from "./guess";
import type { Row } from "./kinds";

export type Formed = { rows: Row[]; formulas: { line: number; text: string }[] };

/** The lines of a table under its titles, empty ones left out; apart, those in which a column that is read holds a formula. */
export const rowsOf = (table: readonly (readonly string[])[], { header, columns }: Guess): Formed => {
  const formed: Formed = { rows: [], formulas: [] };
  table.forEach((cells, index) => {
    if (index <= (header ?? -1) || cells.every((cell) => cell.trim() === "")) return;
    const row = rowOf(cells, columns, index + 1);
    const formula = cells.some((cell, at) => columns[at] && isFormula(cell.trim()));
    if (formula) formed.formulas.push({ line: row.line, text: row.text });
    else formed.rows.push(row);
  });
  return formed;
};

const rowOf = (cells: readonly string[], columns: Columns, line: number): Row => ({
  line,
  text: cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(" · ")
    .slice(0, 160),
  cell: (column) => unquoted((cells[columns.indexOf(column)] ?? "").trim()),
});
