import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse";
import type { Db } from "../../../db/dialect";
import { columnsOf, type GoodLine, type RefusedLine, readLines } from "./csv-lines";

const LARGEST = 2 * 1024 * 1024;
const MOST_LINES = 5_000;

export type CsvRead = { fileName: string; good: GoodLine[]; refused: RefusedLine[] };
export type CsvRefused = "people.csvEmpty" | "people.csvBroken" | "people.csvNoNames" | "people.csvTooLong";

/** Reads a list of people without writing anything: UTF-8 if the bytes are, else Windows-1252; `;`, `,` or tab. */
export const readCsv = async (db: Db, file: File): Promise<CsvRead | CsvRefused> => {
  if (file.size > LARGEST) return "people.csvTooLong";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = isUtf8(bytes) ? new TextDecoder().decode(bytes) : fromWindows1252(bytes);
  const records = await recordsIn(text);
  if (!records) return "people.csvBroken";
  const [header, ...lines] = records;
  if (!header || lines.length === 0) return "people.csvEmpty";
  if (lines.length > MOST_LINES) return "people.csvTooLong";
  const columns = columnsOf(header);
  if (!columns) return "people.csvNoNames";
  const known = await db.selectFrom("persons").select(["sortKey", "email"]).where("leftOn", "is", null).execute();
  return { fileName: file.name.slice(0, 120), ...readLines(columns, lines, known) };
};

const recordsIn = (text: string): Promise<string[][] | null> => {
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = [";", "\t", ","].find((one) => first.includes(one)) ?? ",";
  return new Promise((resolve) => {
    const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true };
    parse(text, options, (error, records: string[][] | undefined) => resolve(error ? null : (records ?? [])));
  });
};

// Some Node versions decode windows-1252 as Latin-1, which loses « œ », « € » and the quotes: bytes 80 to 9f are read here.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (byte) => HIGH[byte.charCodeAt(0) - 0x80] ?? byte);
