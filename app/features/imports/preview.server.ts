import type { Ctx } from "../../context";
import { missingColumn } from "./guess";
import { type Column, columnNames, type ImportKind } from "./kinds";
import { knownFor } from "./known.server";
import { planOf, readingOf } from "./plans";
import { broughtBy, understood } from "./shown";
import type { Table } from "./table";

const ADDED = 100;
const REFUSED = 200;
const KNOWN = 50;

/** The sheet and the columns an address asks for; columns stay as guessed where it says nothing of them. */
export const askedIn = (params: URLSearchParams, sheets: number) => {
  const sheet = Math.min(Math.max(Math.trunc(Number(params.get("feuille"))) || 0, 0), Math.max(sheets - 1, 0));
  const said = [...params].filter(([name]) => /^c\d{1,2}$/.test(name));
  if (said.length === 0) return { sheet, columns: null };
  const columns: (Column | null)[] = Array.from({ length: 60 }, () => null);
  for (const [name, value] of said) columns[Number(name.slice(1))] = columnNames.find((one) => one === value) ?? null;
  return { sheet, columns };
};

/** What a preview shows of a table: its columns, the first lines it would add, those refused, those already there. */
export const previewShown = async (ctx: Ctx, kind: ImportKind, table: Table, params: URLSearchParams) => {
  const { sheet, columns } = askedIn(params, table.sheets.length);
  const rows = table.sheets[sheet]?.rows ?? [];
  const reading = readingOf(kind, rows, columns);
  const known = await knownFor(ctx.db, kind, ctx);
  const missing = missingColumn(kind, reading.columns);
  const plan = planOf(kind, rows, reading, known);
  const first = (reading.header ?? -1) + 1;
  const titles = reading.header === null ? [] : (rows[reading.header] ?? []);
  const brought = broughtBy(kind, plan);
  const used = reading.columns.flatMap((column, index) => (column ? [{ column, index }] : []));
  return {
    kind,
    fileName: table.fileName,
    sheets: table.sheets.map((one) => one.name),
    sheet,
    said: reading.columns.map((column) => column ?? "").join(","),
    columns: reading.columns.map((column, index) => ({
      column,
      title: (titles[index] ?? "").trim().slice(0, 60),
      example: (rows.slice(first).find((row) => row[index]?.trim())?.[index] ?? "").trim().slice(0, 60),
    })),
    missing,
    shownColumns: used.map(({ column }) => column),
    add: plan.add.slice(0, ADDED).map(({ line }) => ({
      line,
      cells: used.map(({ column, index }) => understood(column, (rows[line - 1]?.[index] ?? "").trim(), known.names)),
    })),
    refused: plan.refused.slice(0, REFUSED),
    known: plan.known.slice(0, KNOWN),
    counts: { add: missing ? 0 : plan.add.length, refused: plan.refused.length, known: plan.known.length },
    newcomers: {
      count: brought.people.length,
      names: brought.people.slice(0, 5).map((who) => `${who.givenName} ${who.familyName}`),
    },
    newSeats: brought.seats,
  };
};

export type PreviewShown = Awaited<ReturnType<typeof previewShown>>;
