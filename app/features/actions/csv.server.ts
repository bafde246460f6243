import { stringify } from "csv-stringify/sync";

/** A list as people open it in a spreadsheet: semicolons, UTF-8 with its mark, and no cell that would be run as a formula. */
export const csvOf = (name: string, columns: { [key: string]: string }, rows: { [key: string]: string | null }[]) => {
  const text = stringify(rows, {
    columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
    header: true,
    delimiter: ";",
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
};
