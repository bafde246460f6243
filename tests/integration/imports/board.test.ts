import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, expect, test } from "vitest";
import { models } from "../../../app/features/association/models";
import { runImport } from "../../../app/features/imports/commands.server";
import { csvOf } from "../../../app/features/imports/csv-file.server";
import { exportedTable } from "../../../app/features/imports/exports.server";
import { exportKinds, type ImportKind } from "../../../app/features/imports/kinds";
import { keepTable, previewOf } from "../../../app/features/imports/queries.server";
import { writeSheet } from "../../../app/features/imports/sheet-file.server";
import { readTable } from "../../../app/features/imports/sheet-table.server";
import { textsIn } from "../../../app/texts/both.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { board } from "./thirty-seats";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const sheetOf = (rows: (string | Date)[][]): Uint8Array => {
  const file = utils.book_new();
  utils.book_append_sheet(file, utils.aoa_to_sheet(rows), "Conseil d’administration");
  return new Uint8Array(write(file, { type: "array", bookType: "ods" }) as ArrayBuffer);
};

const preview = async (kind: ImportKind, bytes: Uint8Array) => {
  const ctx = await contextOf(it.house, small.claire);
  const table = readTable(bytes, "conseil.ods");
  if (typeof table === "string") throw new Error(table);
  const read = await previewOf(it.house.db, ctx, table, { kind, sheet: 0, columns: null });
  return { ctx, table, ...read };
};

const bringIn = async (kind: ImportKind, bytes: Uint8Array) => {
  const { ctx, table, plan, reading } = await preview(kind, bytes);
  const form = { kind, file: await keepTable(ctx, table), sheet: "0", columns: reading.columns.join(",") };
  await runAs(it.house, small.claire, runImport, { ...form, lines: String(plan.add.length) });
  return plan;
};

/** The rules say two seats at most for one organisation. */
const capOfTwo = async () => {
  const rules = structuredClone(models.colleges.board);
  rules.organisationSeats = { value: { cap: 2 }, cite: { document: "statutes", article: "8" } };
  const version = { id: "rules", bodyId: small.board, startsOn: "2020-01-01", model: null, decisionId: null };
  await it.house.db
    .insertInto("ruleVersions")
    .values({ ...version, settings: JSON.stringify(rules), createdAt: "2020-01-01T00:00:00.000Z" })
    .execute();
};

test("a board of thirty seats held by twenty organisations comes from an ODS with its colleges and alternates", async () => {
  await capOfTwo();
  const plan = await bringIn("seats", sheetOf(board(10)));
  expect([plan.add.length, plan.known.length, plan.refused]).toEqual([30, 0, []]);
  const seats = await it.house.db.selectFrom("seats").selectAll().where("organisation", "is not", null).execute();
  expect(seats).toHaveLength(30);
  expect(new Set(seats.map((seat) => seat.organisation)).size).toBe(20);
  expect(new Set(seats.map((seat) => seat.college)).size).toBe(4);
  for (const organisation of new Set(seats.map((seat) => seat.organisation)))
    expect(seats.filter((seat) => seat.organisation === organisation).length).toBeLessThanOrEqual(2);
  const mandates = await it.house.db
    .selectFrom("mandates")
    .selectAll()
    .where(
      "seatId",
      "in",
      seats.map((seat) => seat.id),
    )
    .execute();
  expect(mandates.filter((one) => one.part === "titular")).toHaveLength(30);
  expect(mandates.filter((one) => one.part === "alternate")).toHaveLength(18);
  expect(mandates.every((one) => one.startsOn === "2025-06-14" && one.endsOn === "2028-06-13")).toBe(true);
  const long = await it.house.db
    .selectFrom("persons")
    .select("slug")
    .where("familyName", "=", "N’Guessan-Kouamé de Saint-Rémy")
    .execute();
  expect(long).toHaveLength(1);
});

test("an organisation over two seats is a refused line with its reason; without the rule it comes in", async () => {
  const rows = board(10);
  rows.push(["40", "Producteurs", rows[1]?.[2] ?? "", "Odette Le Goff", "", new Date(Date.UTC(2025, 5, 14)), ""]);
  expect((await preview("seats", sheetOf(rows))).plan.refused).toEqual([]);
  await capOfTwo();
  const { plan } = await preview("seats", sheetOf(rows));
  expect(plan.refused).toMatchObject([{ line: 32, why: "imports.lineOrganisationFull" }]);
});

test("an export brought in again changes nothing, whatever the kind, the language and the file", async () => {
  await bringIn("seats", sheetOf(board(10)));
  for (const lang of ["fr", "en"] as const)
    for (const kind of exportKinds) {
      const ctx = { ...(await contextOf(it.house, small.claire)), lang };
      const rows = await exportedTable(ctx, kind, textsIn(lang, "Europe/Paris"));
      const sheet = { sheet: "Feuille", rows };
      const files = [
        Buffer.from(csvOf(rows)),
        writeSheet({ format: "xlsx", ...sheet }),
        writeSheet({ format: "ods", ...sheet }),
      ];
      for (const bytes of rows.length > 1 ? files : []) {
        const { plan } = await preview(kind, bytes);
        expect([kind, plan.add, plan.refused, plan.known.length]).toEqual([kind, [], [], rows.length - 1]);
      }
    }
});

test("a cell that would be computed leaves with an apostrophe, and comes back without it", async () => {
  await it.house.db.updateTable("persons").set({ phone: "+33 6 12 34 56 78" }).where("id", "=", small.marc).execute();
  const ctx = await contextOf(it.house, small.claire);
  const rows = await exportedTable(ctx, "people", textsIn("fr", "Europe/Paris"));
  const csv = csvOf([...rows, ["=1+1", "@SUM(A1)"]]);
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain("'+33 6 12 34 56 78");
  expect(csv).toContain("'=1+1;'@SUM(A1)");
});
