import { isNobody, readDay } from "./cells";
import type { Column, ImportKind } from "./kinds";
import type { Spellings } from "./known";
import type { Plans } from "./plans";
import { freshAmong, isRefused, nameFrom, type Who } from "./who";

const days: readonly Column[] = ["since", "startsOn", "endsOn", "decidedOn", "dueOn", "saidOn"];
const names: readonly Column[] = ["fullName", "titular", "alternate", "person"];

/** A cell as it was understood: a day as YYYY-MM-DD, both names with the family name first in capitals. */
export const understood = (column: Column, cell: string, spellings: Spellings): { day: string } | { text: string } => {
  const day = days.includes(column) ? readDay(cell) : null;
  if (day) return { day };
  const name = names.includes(column) && !isNobody(cell) ? nameFrom(cell, spellings) : null;
  if (name && !isRefused(name)) return { text: `${name.familyName.toLocaleUpperCase("fr")} ${name.givenName}` };
  return { text: cell };
};

/** What a table brings besides its lines: people the list lacks, seats opened for mandates. */
export const broughtBy = (kind: ImportKind, plan: Plans[ImportKind]): { people: Who[]; seats: number } => {
  const whos: Who[] = [];
  let seats = 0;
  for (const { entry } of plan.add) {
    if ("titular" in entry) whos.push(...[entry.titular, entry.alternate].flatMap((who) => who ?? []));
    if ("who" in entry) whos.push(entry.who);
    if ("newSeat" in entry && entry.newSeat) seats += 1;
    if ("leads" in entry) whos.push(...entry.leads, ...entry.members);
    if ("person" in entry && entry.person) whos.push(entry.person);
  }
  return { people: kind === "people" ? [] : freshAmong(whos), seats };
};
