import { utils, write } from "@e965/xlsx";

export type SheetAsked = { format: "xlsx" | "ods"; sheet: string; rows: string[][] };

/** A workbook of one sheet of texts: no cell holds a formula, whatever its first sign. Runs in a worker. */
export const writeSheet = ({ format, sheet, rows }: SheetAsked): Uint8Array => {
  const book = utils.book_new();
  const cells = rows.map((row) => row.map((cell) => ({ t: "s" as const, v: cell })));
  const filled = utils.aoa_to_sheet(cells);
  filled["!cols"] = (rows[0] ?? []).map((_, at) => ({ wch: widthOf(rows, at) }));
  utils.book_append_sheet(book, filled, sheet.replace(/[[\]*?/\\:]/g, " ").slice(0, 31));
  return new Uint8Array(write(book, { type: "array", bookType: format, compression: true }) as ArrayBuffer);
};

const widthOf = (rows: readonly (readonly string[])[], at: number): number =>
  Math.min(
    50,
    rows.slice(0, 200).reduce((most, row) => Math.max(most, (row[at] ?? "").length + 2), 8),
  );
