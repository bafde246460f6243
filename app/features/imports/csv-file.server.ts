import { stringify } from "csv-stringify/sync";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};
export type FileFormat = keyof typeof types;

export const formatIn = (text: string | undefined): FileFormat | null =>
  text === "csv" || text === "xlsx" || text === "ods" ? text : null;

/** A table as spreadsheets here open it: semicolons, UTF-8 with its mark, and no cell that would be run as a formula. */
export const csvOf = (rows: string[][]): string =>
  stringify(rows, { delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" });

/** A file to keep: never shown in the page, never kept by the browser. */
export const fileAnswer = (body: string | Uint8Array, name: string, format: FileFormat): Response =>
  new Response(body as BodyInit, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
