import { isEmail, isPhone, plainly, readDay } from "./cells";
import { type Column, columnsOfKind, type ImportKind, needed } from "./kinds";
import { titlesOf } from "./titles";

export type Columns = (Column | null)[];
export type Guess = { header: number | null; columns: Columns };

const SEARCHED = 12;
const SAMPLED = 40;

/**
 * Where the titles stand and what each column holds: by its title first, then by what its cells look like (dates,
 * addresses, telephones, two words). A row of titles is the one, among the first twelve, with the most known titles.
 */
export const guessTable = (kind: ImportKind, rows: readonly (readonly string[])[]): Guess => {
  const header = headerRow(kind, rows);
  const titles = header === null ? [] : (rows[header] ?? []);
  const width = rows.slice(0, SAMPLED).reduce((most, row) => Math.max(most, row.length), 0);
  const columns: Columns = Array.from({ length: width }, () => null);
  const used = new Set<Column>();
  const give = (index: number, column: Column) => {
    columns[index] = column;
    used.add(column);
  };
  for (const [index, column] of byTitle(kind, titles)) if (!used.has(column)) give(index, column);
  const cells = rows.slice((header ?? -1) + 1, (header ?? -1) + 1 + SAMPLED);
  for (let index = 0; index < width; index += 1) {
    // A title nobody knows is said by the reader, unless what stands under it leaves no doubt.
    if (columns[index]) continue;
    const column = byContent(
      kind,
      cells.map((row) => row[index] ?? ""),
      used,
      titles[index] ?? "",
    );
    if (column) give(index, column);
  }
  return { header, columns };
};

/** Titles in the order of certainty: a title known for one column of this kind alone comes first. */
const byTitle = (kind: ImportKind, titles: readonly string[]): [number, Column][] =>
  titles.flatMap((title, index) => {
    const said = plainly(title);
    const column = said === "" ? undefined : columnsOfKind[kind].find((one) => titlesOf[one].includes(said));
    return column ? [[index, column] as [number, Column]] : [];
  });

const headerRow = (kind: ImportKind, rows: readonly (readonly string[])[]): number | null => {
  let [best, most] = [-1, 0];
  for (const [index, row] of rows.slice(0, SEARCHED).entries()) {
    const known = byTitle(kind, row).length;
    if (known > most) [best, most] = [index, known];
  }
  if (best >= 0) return best;
  const first = rows.findIndex((row) => row.some(Boolean));
  const cells = first < 0 ? [] : (rows[first] ?? []);
  return first >= 0 && cells.every((cell) => !/\d|@/.test(cell)) && rows.length > first + 1 && !looksLikeNames(cells)
    ? first
    : null;
};

const looksLikeNames = (cells: readonly string[]) =>
  cells.some((cell) => /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’' -]+$/u.test(cell));

const dated: { [kind in ImportKind]?: readonly Column[] } = {
  people: ["since"],
  seats: ["startsOn", "endsOn"],
  mandates: ["startsOn", "endsOn"],
  poles: ["since"],
  duties: ["since"],
  decisions: ["decidedOn", "dueOn"],
  promises: ["dueOn"],
  meetings: ["startsOn"],
};

const byContent = (
  kind: ImportKind,
  cells: readonly string[],
  used: ReadonlySet<Column>,
  title: string,
): Column | null => {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return null;
  const mostly = (is: (cell: string) => boolean) => filled.filter(is).length >= filled.length * 0.8;
  const free = (...columns: (Column | undefined)[]) =>
    columns.find((one): one is Column => one !== undefined && columnsOfKind[kind].includes(one) && !used.has(one)) ??
    null;
  if (mostly((cell) => isEmail(cell.trim()))) return free("email", "titularEmail", "alternateEmail");
  if (mostly((cell) => /\D/.test(cell.trim()) && Boolean(readDay(cell)))) return free(...(dated[kind] ?? []));
  if (mostly((cell) => isPhone(cell.trim()) && cell.replace(/\D/g, "").length >= 9)) return free("phone");
  const named = used.has("familyName") || used.has("fullName") || used.has("titular") || title !== "";
  return !named && mostly((cell) => /^\p{L}[\p{L}’'.-]* \p{L}/u.test(cell.trim())) ? free("fullName", "titular") : null;
};

/** The first thing a table must hold and that no column gives; null when it can be read. */
export const missingColumn = (kind: ImportKind, columns: Columns): Column | null => {
  const lacking = needed[kind].find((choice) => !choice.some((one) => columns.includes(one)));
  return lacking?.[0] ?? null;
};
