import { z } from "zod";
import { anId, count, many } from "../../fields.server";
import { columnNames, importKinds, takeOverKinds } from "./kinds";

const kind = z.enum(importKinds);
const column = z.enum(columnNames).nullable();

/** Columns as an address or a form says them: names parted by commas, nothing where a column is left out. */
export const columnsSaid = z
  .string()
  .max(2_000)
  .transform((text) => text.split(",").map((one) => (one === "" ? null : one)))
  .pipe(z.array(column).max(60));

export const runForm = z.strictObject({
  kind,
  file: anId,
  sheet: count(0, 20),
  columns: columnsSaid,
  /** How many lines the preview said it would add. */
  lines: count(1, 5_000),
});
const cells = Object.fromEntries(columnNames.map((name) => [name, many(z.string().max(500), 60)] as const));
/** Lines typed in « Reprendre »: one list of cells a column. */
export const typedForm = z.strictObject({ kind: z.enum(takeOverKinds), ...cells });

export const undoForm = z.strictObject({ import: anId });
