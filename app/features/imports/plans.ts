import { type Columns, type Guess, guessTable } from "./guess";
import { type ImportKind, mostLines, type Plan } from "./kinds";
import type { Known } from "./known";
import { planDecisions, planMeetings, planPromises } from "./read-life";
import { planMandates } from "./read-mandates";
import { planPeople } from "./read-people";
import { planDuties, planPoles } from "./read-poles";
import { planSeats } from "./read-seats";
import { rowsOf } from "./rows";

const planners = {
  people: planPeople,
  seats: planSeats,
  mandates: planMandates,
  poles: planPoles,
  duties: planDuties,
  decisions: planDecisions,
  promises: planPromises,
  meetings: planMeetings,
};
export type Plans = { [kind in ImportKind]: ReturnType<(typeof planners)[kind]> };

/** What a table of this kind would write: lines to add, lines already there, lines refused with why. Writes nothing. */
export const planOf = <K extends ImportKind>(
  kind: K,
  table: readonly (readonly string[])[],
  guess: Guess,
  known: Known,
): Plans[K] => {
  const { rows, formulas } = rowsOf(table, guess);
  const kept = rows.slice(0, mostLines[kind]);
  const plan = planners[kind](kept, known) as Plans[K];
  const over = rows.slice(mostLines[kind]).map(({ line, text }) => ({ line, text, why: "imports.lineOver" as const }));
  const refused = [
    ...plan.refused,
    ...formulas.map((one) => ({ ...one, why: "imports.lineFormula" as const })),
    ...over,
  ];
  return { ...plan, refused: refused.sort((a, b) => a.line - b.line) };
};

/** How the columns are read: as guessed, or as somebody chose. */
export const readingOf = (kind: ImportKind, table: readonly (readonly string[])[], chosen: Columns | null): Guess => {
  const guess = guessTable(kind, table);
  return chosen ? { ...guess, columns: guess.columns.map((_, index) => chosen[index] ?? null) } : guess;
};

export type AnyPlan = Plan<unknown>;
