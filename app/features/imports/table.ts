import type { Reason } from "../../texts/types";

/** What a file holds once read: its sheets, each a rectangle of texts. */
export type Table = { fileName: string; sheets: { name: string; rows: string[][] }[] };
export type FileRefused = Extract<Reason, `imports.file${string}`>;

/** Limits of one file: its weight, what it may unfold to, its sheets, rows, columns, the signs of a cell and of them all. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  unfolded: 48 * 1024 * 1024,
  parts: 400,
  sheets: 20,
  rows: 5_000,
  columns: 60,
  cell: 1_000,
  signs: 8 * 1024 * 1024,
  ms: 10_000,
} as const;

/** A few rows may stand above the titles. */
export const rowsRead = limits.rows + 20;

/**
 * A table within its limits, without the empty rows and columns at its end; a reason when it is too long, too wide or
 * empty. One text said by a million cells weighs nothing in a file: what is kept is counted sign by sign.
 */
export const tableOf = (fileName: string, sheets: Table["sheets"]): Table | FileRefused => {
  const kept = sheets
    .slice(0, limits.sheets)
    .map(({ name, rows }) => ({ name: name.slice(0, 60), rows: trimmed(rows) }))
    .filter(({ rows }) => rows.length > 0);
  if (kept.length === 0) return "imports.fileEmpty";
  if (kept.some(({ rows }) => rows.length > rowsRead)) return "imports.fileTooLong";
  if (kept.some(({ rows }) => rows.some((row) => row.length > limits.columns))) return "imports.fileTooWide";
  let signs = 0;
  for (const { rows } of kept) for (const row of rows) for (const cell of row) signs += cell.length + 3;
  if (signs > limits.signs) return "imports.fileTooBig";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return { fileName: fileName.replace(/[\u0000-\u001f\u007f]/g, "").slice(0, 120), sheets: kept };
};

const trimmed = (rows: readonly (readonly string[])[]): string[][] => {
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every((cell) => cell.trim() === "")) last -= 1;
  const filled = rows.slice(0, Math.min(last, rowsRead + 1));
  let width = 0;
  for (const row of filled)
    for (let at = Math.min(row.length, limits.columns + 1); at > width; at -= 1)
      if (row[at - 1]?.trim()) {
        width = at;
        break;
      }
  return filled.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? "").slice(0, limits.cell)));
};
