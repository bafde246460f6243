import type { Db } from "../../../db/dialect";
import type { Ctx } from "../../context";
import { columnsTyped, type TakeOverKind } from "./kinds";
import { knownFor } from "./known.server";
import { planOf } from "./plans";

/** Cells typed, column by column: one text, or several where there are several lines. */
export type Cells = { [column: string]: unknown };

/** What lines typed by hand would write: the same readers as a file's, their numbers those of the screen. */
export const typedPlan = async (db: Db, ctx: Pick<Ctx, "today" | "words">, kind: TakeOverKind, cells: Cells) => {
  const columns = columnsTyped[kind];
  const lists = columns.map((column) => listOf(cells[column]));
  const length = lists.reduce((most, list) => Math.max(most, list.length), 0);
  const rows = Array.from({ length }, (_, line) => lists.map((list) => list[line] ?? ""));
  // A menu has always a choice: a line where nothing else is said is empty.
  const said = rows.map((row) =>
    row.some((cell, at) => columns[at] !== "body" && cell.trim() !== "") ? row : row.map(() => ""),
  );
  return planOf(kind, said, { header: null, columns: [...columns] }, await knownFor(db, kind, ctx));
};

const listOf = (cell: unknown): string[] =>
  typeof cell === "string" ? [cell] : Array.isArray(cell) ? cell.filter((one) => typeof one === "string") : [];
