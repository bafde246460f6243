import type { Ctx } from "../../context";
import type { ImportKind } from "./kinds";
import { readingOf } from "./plans";
import { keepTable } from "./queries.server";
import { rowsOf } from "./rows";
import { type FileRefused, limits, type Table } from "./table";

/**
 * Reads a file sent by a keeper, in a worker that is stopped after ten seconds, and keeps its table aside; answers its id,
 * or why it cannot be read.
 */
export const receiveFile = async (
  ctx: Ctx,
  kind: ImportKind,
  file: FormDataEntryValue | null,
): Promise<{ id: string } | FileRefused> => {
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return "imports.fileNone";
  if (file.size > limits.bytes) return "imports.fileTooBig";
  const input = { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
  const read = (await ctx.house.pool
    .run({ kind: "table", input, limitMs: limits.ms })
    .catch(() => "imports.fileSlow")) as Table | FileRefused;
  if (typeof read !== "string" && read.sheets.every(({ rows }) => holdsTitlesAlone(kind, rows)))
    return "imports.fileEmpty";
  return typeof read === "string" ? read : { id: await keepTable(ctx, read) };
};

const holdsTitlesAlone = (kind: ImportKind, rows: string[][]): boolean => {
  const { rows: lines, formulas } = rowsOf(rows, readingOf(kind, rows, null));
  return lines.length + formulas.length === 0;
};
