import type { Json } from "../../canonical";
import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";
import { MOST_LEADS } from "../poles/handover";

/** The tables in which a departure noted ahead ends rows, each with the columns that say how a row ends. */
export const endColumns = {
  personRoles: ["endsOn"],
  mandates: ["endsOn", "endedOn", "endedWhy", "endKind"],
  polePeople: ["endsOn"],
  workingGroupPeople: ["endsOn"],
  dutyPlaces: ["endsOn"],
  legalPowers: ["endsOn", "endedWhy", "endDecisionId"],
} as const;

export type EndedTable = keyof typeof endColumns;
export const endedTables = Object.keys(endColumns) as EndedTable[];
export type Row = { [column: string]: Json };
/** One row that a departure ended: whole as it was before; after it, its end alone, or null when it went. */
export type Ended = { table: EndedTable; id: string; before: Row; after: Row | null };

export type WhyKept = "changed" | "closed" | "taken";

/** Why a departure can be neither moved nor undone, or null: none is noted, or its day has come. */
export const refusesToStay = (leftOn: string | null, today: string): Reason | null => {
  if (leftOn === null) return "people.notLeaving";
  return leftOn <= today ? "people.alreadyLeft" : null;
};

/** How a row of a table ends. */
export const endOf = (table: EndedTable, row: Row): Row =>
  Object.fromEntries(endColumns[table].map((column) => [column, row[column] ?? null]));

/** What ended in a table between two readings of it. */
export const endedBetween = (table: EndedTable, before: readonly Row[], after: readonly Row[]): Ended[] =>
  before.flatMap((row) => {
    const left = after.find((one) => one.id === row.id);
    if (left && same(endOf(table, left), endOf(table, row))) return [];
    return [{ table, id: String(row.id), before: row, after: left ? endOf(table, left) : null }];
  });

/** The columns two rows share when they claim the same place, and how many may hold that place at once. */
export const placeOf = (table: EndedTable, row: Row): { columns: readonly string[]; room: number } => {
  if (table === "polePeople" && row.part === "lead") return { columns: ["poleId", "part"], room: MOST_LEADS };
  return { columns: places[table], room: 1 };
};

const places = {
  personRoles: ["personId", "role"],
  mandates: ["seatId", "part"],
  polePeople: ["poleId", "part", "personId"],
  workingGroupPeople: ["groupId", "personId"],
  dutyPlaces: ["dutyKey"],
  legalPowers: ["power", "personId"],
} as const satisfies { [table in EndedTable]: readonly string[] };

/**
 * Why what a departure ended cannot be given back, or null: its end was written again since (« changed »), the place is
 * closed on a day it would be given back (« closed »), or held then by others, or by the same person anew (« taken »).
 * `now` is the row as it stands, `others` those of the same place that the departure did not end, `closedOn` the first
 * day without that place.
 */
export const whyKept = (
  { table, before, after }: Ended,
  now: Row | null,
  others: readonly Row[],
  closedOn: string | null = null,
): WhyKept | null => {
  const untouched = after === null ? now === null : now !== null && same(endOf(table, now), after);
  if (!untouched) return "changed";
  const back = { first: after === null ? firstOf(before) : dayAfter(lastOf(after)), last: lastOf(before) };
  if (closedOn !== null && back.last >= closedOn) return "closed";
  const along = others.filter((one) => meets(one, back));
  if (along.some((one) => one.personId === before.personId)) return "taken";
  const begins = [back.first, ...along.map(firstOf)].filter((day) => day >= back.first);
  const { room } = placeOf(table, before);
  return begins.some((day) => along.filter((one) => meets(one, { first: day, last: day })).length >= room)
    ? "taken"
    : null;
};

const FOREVER = "9999-12-31";
const day = (value: Json | undefined): string => (typeof value === "string" ? value : FOREVER);
const firstOf = (row: Row): string => day(row.startsOn);
const dayAfter = (last: string): string => (last === FOREVER ? FOREVER : addDays(last, 1));

// `endsOn` is a last day, `endedOn` the first day without.
const lastOf = (row: Row): string => {
  const planned = day(row.endsOn);
  const ended = typeof row.endedOn === "string" ? addDays(row.endedOn, -1) : FOREVER;
  return [planned, ended].sort()[0] ?? planned;
};

const meets = (row: Row, span: { first: string; last: string }): boolean =>
  firstOf(row) <= span.last && lastOf(row) >= span.first && lastOf(row) >= firstOf(row);

const same = (one: Row, other: Row): boolean =>
  Object.keys(one).every((column) => (one[column] ?? null) === (other[column] ?? null));
