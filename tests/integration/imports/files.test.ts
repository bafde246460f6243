import { deflateRawSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../app/features/imports/csv-table.server";
import { readTable } from "../../../app/features/imports/sheet-table.server";
import { limits, rowsRead, type Table, tableOf } from "../../../app/features/imports/table";

const rowsOf = (read: ReturnType<typeof readTable>): string[][] | string =>
  typeof read === "string" ? read : (read.sheets[0]?.rows ?? []);
const text = (content: string | Uint8Array) =>
  rowsOf(readCsv(typeof content === "string" ? Buffer.from(content) : content, "liste.csv"));
const book = (
  format: "xlsx" | "ods",
  rows: unknown[][],
  change?: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void,
) => {
  const file = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  change?.(sheet);
  utils.book_append_sheet(file, sheet, "Feuille 1");
  return new Uint8Array(write(file, { type: "array", bookType: format }) as ArrayBuffer);
};
const sheet = (bytes: Uint8Array) => rowsOf(readTable(bytes, "liste.xlsx"));

/** A zip of one part, which says of its size whatever it likes. */
const zipOf = (name: string, content: Buffer, said = content.length, flags = 0): Buffer => {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end]);
};

describe("text", () => {
  test.each([
    [
      "semicolons in Windows-1252",
      Buffer.from("Pr\xe9nom;Nom\n\xc9lise;L\x9cuf\n", "latin1"),
      [
        ["Prénom", "Nom"],
        ["Élise", "Lœuf"],
      ],
    ],
    [
      "commas in UTF-8 with its mark",
      Buffer.from('\uFEFFfirst,last\n"Anne, dite Nan",Roy\n'),
      [
        ["first", "last"],
        ["Anne, dite Nan", "Roy"],
      ],
    ],
    [
      "tabs",
      Buffer.from("a\tb\n1\t2\n"),
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "« Unicode » of a spreadsheet",
      Buffer.from("\uFEFFa\té\n1\t2\n", "utf16le"),
      [
        ["a", "é"],
        ["1", "2"],
      ],
    ],
    [
      "a comma inside semicolons",
      Buffer.from("Nom;Ville\nVasseur, Claire;Lyon\n"),
      [
        ["Nom", "Ville"],
        ["Vasseur, Claire", "Lyon"],
      ],
    ],
  ])("%s", (_, bytes, rows) => expect(text(bytes)).toEqual(rows));

  test.each([
    ["nothing", "", "imports.fileEmpty"],
    ["blank lines", "\n ; \n", "imports.fileEmpty"],
    ["a quotation mark never closed", 'Prénom;Nom\n"Anne;Roy\n', "imports.fileBroken"],
    ["a page of the web", "<!doctype html><p>Bonjour", "imports.fileNotTable"],
    ["a PDF", "%PDF-1.7\n1 0 obj", "imports.fileNotTable"],
    ["a program", "MZ\0\0\0", "imports.fileNotTable"],
    ["too many lines", `a;b\n${"1;2\n".repeat(rowsRead + 1)}`, "imports.fileTooLong"],
    ["too wide", `${"a;".repeat(199)}b\n`, "imports.fileTooWide"],
    ["a hundred thousand lines", `Nom;Prénom\n${"Roy;Anne\n".repeat(100_000)}`, "imports.fileTooLong"],
    ["too heavy", "a".repeat(limits.bytes + 1), "imports.fileTooBig"],
  ])("%s: one reason", (_, content, why) => expect(text(content)).toBe(why));
});

describe("workbooks", () => {
  test.each(["xlsx", "ods"] as const)("%s: accents, dates as days, numbers as shown", (format) => {
    const day = new Date(Date.UTC(2025, 3, 3));
    const bytes = book(
      format,
      [
        ["Prénom", "Début", "N°"],
        ["Zoé Lecœur", day, 12],
      ],
      () => undefined,
    );
    expect(sheet(bytes)).toEqual([
      ["Prénom", "Début", "N°"],
      ["Zoé Lecœur", "2025-04-03", "12"],
    ]);
  });
  test.each(["xlsx", "ods"] as const)("%s: a formula comes as a formula, never as its result", (format) => {
    const rows = sheet(
      book(
        format,
        [
          ["a", "b"],
          ["x", 2],
        ],
        (one) => {
          one.B2 = { t: "n", v: 2, f: "1+1" };
        },
      ),
    );
    expect(rows[1]?.[1]).toMatch(/^=/);
  });
  test("a cell merged over two lines says the same for both", () => {
    const bytes = book(
      "xlsx",
      [
        ["Organisation", "Titulaire"],
        ["Emmaüs", "A"],
        ["", "B"],
      ],
      (one) => {
        one["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      },
    );
    expect(sheet(bytes)).toEqual([
      ["Organisation", "Titulaire"],
      ["Emmaüs", "A"],
      ["Emmaüs", "B"],
    ]);
  });

  const protectedBook = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(500),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  test.each([
    ["locked by a password", protectedBook, "imports.fileProtected"],
    ["an old .xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(500)]), "imports.fileOld"],
    ["a zip cut short", Buffer.from(book("xlsx", [["a"]])).subarray(0, 300), "imports.fileBroken"],
    ["a zip of something else", zipOf("word/document.xml", Buffer.from("<w/>")), "imports.fileNotTable"],
    ["a locked part", zipOf("xl/workbook.xml", Buffer.from("<w/>"), 4, 1), "imports.fileProtected"],
    ["a bomb that says its size", zipOf("content.xml", Buffer.alloc(60 * 1024 * 1024)), "imports.fileTooBig"],
    ["a bomb that lies about it", zipOf("content.xml", Buffer.alloc(60 * 1024 * 1024), 10), "imports.fileTooBig"],
  ])("%s: one reason", (_, bytes, why) => expect(sheet(bytes)).toBe(why));

  test("one long text said by a great many cells is too much once open", () => {
    const line = Array.from({ length: limits.columns }, () => "mot ".repeat(240));
    const rows = Array.from({ length: 600 }, () => line);
    expect(tableOf("lourd.xlsx", [{ name: "Feuille", rows }])).toBe("imports.fileTooBig");
  });

  test("a row said to repeat a million times is one row", () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>';
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const read = readTable(zipOf("content.xml", Buffer.from(content)), "bombe.ods");
    if (typeof read !== "string") expect(read.sheets[0]?.rows.length).toBeLessThan(300);
  });
});

/** Whether a table keeps within its limits, whatever it came from. */
const within = (read: Table | string): boolean =>
  typeof read === "string"
    ? read.startsWith("imports.file")
    : read.sheets.length <= limits.sheets &&
      read.sheets.every(
        ({ rows }) =>
          rows.length <= rowsRead &&
          rows.every((row) => row.length <= limits.columns && row.every((cell) => cell.length <= limits.cell)),
      );

describe("whatever is sent", () => {
  test("any bytes: a table within its limits, or a reason; never an error", () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => within(readTable(bytes, "x")))));
  test("any text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (content) =>
        within(readTable(Buffer.from(content), "x.csv")),
      ),
    ));
  test.each(["xlsx", "ods"] as const)("a %s with some bytes changed or cut", (format) => {
    const whole = book(format, [
      ["Prénom", "Nom"],
      ["Claire", "Vasseur"],
      ["Élise", "Noël"],
    ]);
    const spots = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(spots, fc.nat(whole.length), (changed, cut) => {
        const bytes = whole.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        return within(readTable(bytes, "x")) && within(readTable(bytes.subarray(0, cut), "x"));
      }),
      { numRuns: 60 },
    );
  });
});
