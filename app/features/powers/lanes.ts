import { addDays } from "../association/calendar";
import { holdsOn, type Known } from "./coverage";
import type { Limited } from "./giving";

/** The powers of a day as lanes: what renews without a gap is one lane, what is over or never was is left out. */
export const lanesOn = <R extends Limited>(rows: readonly R[], known: Known, day: string): R[] => {
  const shown: R[] = [];
  for (const row of rows) {
    if (row.endsOn !== null && (row.endsOn < day || row.endsOn < row.startsOn)) continue;
    if (row.startsOn <= day && !holdsOn(row, known, day)) continue;
    const at = shown.findIndex((one) => continues(one, row));
    const before = shown[at];
    if (before) shown[at] = { ...before, endsOn: row.endsOn };
    else shown.push(row);
  }
  return shown;
};

const continues = (before: Limited, after: Limited): boolean =>
  before.power === after.power &&
  before.person === after.person &&
  before.delegatedBy === after.delegatedBy &&
  before.limitCents === after.limitCents &&
  before.limitText === after.limitText &&
  before.endsOn !== null &&
  addDays(before.endsOn, 1) === after.startsOn;

/** The powers that are over on a day, the latest first; one taken back before it began was never held. */
export const pastOn = <R extends Limited>(rows: readonly R[], day: string): R[] =>
  rows
    .filter((row) => row.endsOn !== null && row.endsOn < day && row.endsOn >= row.startsOn)
    .sort((a, b) => ((a.endsOn ?? "") < (b.endsOn ?? "") ? 1 : -1));
