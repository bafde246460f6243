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
  const text = new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
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
