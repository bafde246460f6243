import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import { type FileRefused, limits, type Table, tableOf } from "./table";

/** A table out of a text file: UTF-8 if the bytes are, else Windows-1252; `;`, `,` or tab, whichever its lines share. */
export const readCsv = (bytes: Uint8Array, fileName: string): Table | FileRefused => {
  if (bytes.length > limits.bytes) return "imports.fileTooBig";
  const text = textOf(bytes);
  if (text === null) return "imports.fileNotTable";
  const rows = parsed(text);
  return rows === null ? "imports.fileBroken" : tableOf(fileName, [{ name: "", rows }]);
};

const parsed = (text: string): string[][] | null => {
  try {
    return parse(text, { delimiter: delimiterOf(text), bom: true, relax_column_count: true });
  } catch {
    return null;
  }
};

/** Null when it is no text: an image, a document, a program. A table exported as « Unicode » is UTF-16 with its mark. */
const textOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return null;
  const text = isUtf8(bytes) ? new TextDecoder().decode(bytes) : fromWindows1252(bytes);
  return /^\s*(<|%PDF|\{\\rtf)/.test(text) ? null : text;
};

/** The sign that parts most lines in the same number of cells, quotes left aside. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 10)
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return counts.filter((count) => count > 0 && count === counts[0]).length * 100 + Math.min(counts[0] ?? 0, 99);
  };
  const signs = [";", "\t", ","];
  return signs.reduce((best, sign) => (score(sign) > score(best) ? sign : best), ";");
};

// Some Node versions decode windows-1252 as Latin-1, which loses « œ », « € » and the quotes: bytes 80 to 9f are read here.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (byte) => HIGH[byte.charCodeAt(0) - 0x80] ?? byte);
