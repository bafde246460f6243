import type { Citation, RuleSet } from "./rule-set";

export type EmployeesOnBoard = { limit: number; employees: number; over: number; base: number; cite: Citation };

/** How many employees may sit on the board: a fraction of the seats, rounded down (by default a quarter of the filled
 *  ones), and by how many the board is over it. The base and the source are a setting. */
export function employeesOnBoard(
  rules: RuleSet,
  seats: { filled: number; all: number; employees: number },
): EmployeesOnBoard {
  const { base: counted, fraction } = rules.employeesLimit.value;
  const base = counted === "allSeats" ? seats.all : seats.filled;
  const limit = Math.floor((base * fraction.n) / fraction.d);
  const over = Math.max(0, seats.employees - limit);
  return { limit, employees: seats.employees, over, base, cite: rules.employeesLimit.cite };
}
