import { type CellObject, CFB, read, SSF, type WorkSheet } from "@e965/xlsx";
import { readCsv } from "./csv-table.server";
import { type FileRefused, limits, rowsRead, type Table, tableOf } from "./table";
import { type Parts, unzip } from "./unzip.server";

/**
 * A table out of any file people send: XLSX, ODS or text, told apart by its bytes, never by its name. Runs in a worker:
 * it takes as long as the file likes. A formula comes as its text, which the readers of lines refuse.
 */
export const readTable = (bytes: Uint8Array, fileName: string): Table | FileRefused => {
  if (bytes.length > limits.bytes) return "imports.fileTooBig";
  if (bytes.length === 0) return "imports.fileEmpty";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holds(bytes, "EncryptedPackage") ? "imports.fileProtected" : "imports.fileOld";
  if (!startsWith(bytes, [0x50, 0x4b])) return readCsv(bytes, fileName);
  const parts = unfold(bytes);
  if (typeof parts === "string") return parts;
  const kind = kindOf(parts);
  if (kind === null) return "imports.fileNotTable";
  if (kind === "ods" && text(parts["META-INF/manifest.xml"]).includes("encryption-data"))
    return "imports.fileProtected";
  return sheetsIn(kind === "ods" ? bounded(parts) : declared(parts), fileName);
};

const startsWith = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
const holds = (bytes: Uint8Array, name: string) => Buffer.from(bytes).includes(Buffer.from(name, "utf16le"));
const text = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes) : "");

/** What is read of a workbook: never its images, macros, links to elsewhere. */
const wanted =
  /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const unfold = (bytes: Uint8Array): Parts | FileRefused => {
  const parts = unzip(bytes, { wanted, parts: limits.parts, bytes: limits.unfolded });
  if (parts === null) return "imports.fileBroken";
  if (parts === "over") return "imports.fileTooBig";
  return parts === "locked" ? "imports.fileProtected" : parts;
};

const kindOf = (parts: Parts): "xlsx" | "ods" | null => {
  if (parts["xl/workbook.xml"]) return "xlsx";
  return parts["content.xml"] && text(parts.mimetype).includes("opendocument.spreadsheet") ? "ods" : null;
};

// A cell or a row said to repeat a million times fills the end of a sheet: once is enough, and no bomb is made of it.
const bounded = (parts: Parts): Parts => {
  const content = text(parts["content.xml"])
    .replace(
      /number-columns-repeated="(\d+)"/g,
      (_, n: string) => `number-columns-repeated="${Number(n) > limits.columns ? 1 : n}"`,
    )
    .replace(/number-rows-repeated="(\d+)"/g, (_, n: string) => `number-rows-repeated="${Number(n) > 200 ? 1 : n}"`);
  return { ...parts, "content.xml": new TextEncoder().encode(content) };
};

// What was left out is no longer declared either: the reader looks for every part it is told of.
const declared = (parts: Parts): Parts => {
  const types = text(parts["[Content_Types].xml"]).replace(
    /<Override\b[^>]*\bPartName="\/([^"]+)"[^>]*>/g,
    (all, name: string) => (name in parts ? all : ""),
  );
  return { ...parts, "[Content_Types].xml": new TextEncoder().encode(types) };
};

const sheetsIn = (parts: Parts, fileName: string): Table | FileRefused => {
  try {
    // Folded again from what was looked at, so that no other reading of the same bytes slips through.
    const book = read(folded(parts), {
      type: "buffer",
      dense: true,
      cellDates: false,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      sheetRows: rowsRead + 1,
    });
    const hidden = (index: number) => Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    const names = book.SheetNames.filter((_, index) => !hidden(index)).slice(0, limits.sheets);
    return tableOf(
      fileName,
      names.flatMap((name) => {
        const sheet = book.Sheets[name];
        return sheet ? [{ name, rows: rowsIn(sheet, Boolean(book.Workbook?.WBProps?.date1904)) }] : [];
      }),
    );
  } catch {
    return "imports.fileBroken";
  }
};

const folded = (parts: Parts): Buffer => {
  const box = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(parts)) CFB.utils.cfb_add(box, `/${name}`, bytes);
  return Buffer.from(CFB.write(box, { fileType: "zip", type: "buffer" }) as Uint8Array);
};

const rowsIn = (sheet: WorkSheet, date1904: boolean): string[][] => {
  const cells: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  const rows = Array.from(cells.slice(0, rowsRead + 1), (row) =>
    Array.from((row ?? []).slice(0, limits.columns + 1), (cell) => (cell ? said(cell, date1904) : "")),
  );
  // A cell merged over several lines says the same for each of them: an organisation and its two seats.
  for (const { s, e } of (sheet["!merges"] ?? []).slice(0, 2_000)) {
    if (s.c !== e.c) continue;
    const top = rows[s.r]?.[s.c];
    for (let at = s.r + 1; at <= Math.min(e.r, rows.length - 1); at += 1) {
      const row = rows[at];
      if (row && top && s.c < limits.columns) for (let gap = row.length; gap < s.c; gap += 1) row[gap] = "";
      if (row && top && s.c < limits.columns) row[s.c] = top;
    }
  }
  return rows;
};

/** A cell as a person reads it; a date as YYYY-MM-DD, whatever way it is shown. */
const said = (cell: CellObject, date1904: boolean): string => {
  if (cell.f !== undefined) return `=${String(cell.f).slice(0, 80)}`;
  if (cell.v === undefined || cell.t === "e" || cell.t === "z") return "";
  if (cell.t === "n" && typeof cell.v === "number") {
    if (cell.z !== undefined && SSF.is_date(String(cell.z))) return dateOf(cell.v, date1904);
    return cell.w?.trim() || String(cell.v);
  }
  if (cell.v instanceof Date) return Number.isNaN(cell.v.getTime()) ? "" : cell.v.toISOString().slice(0, 10);
  return String(cell.v);
};

const dateOf = (serial: number, date1904: boolean): string => {
  const found = SSF.parse_date_code(serial, { date1904 });
  if (!found) return "";
  const two = (n: number) => String(n).padStart(2, "0");
  if (serial < 1) return `${two(found.H)}:${two(found.M)}`;
  return `${String(found.y).padStart(4, "0")}-${two(found.m)}-${two(found.d)}`;
};
