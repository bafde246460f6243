import { addMonths, daysBetween } from "./calendar";

const MONTHS_TO_FILE = 3;

export type Countdown = { lastDay: string; daysLeft: number; passed: boolean };

/** Last day to declare a change of the persons in charge: three months after the decision, date to date, or the last
 *  day of the month when it has no such date. Source: law of 1 July 1901, article 5. */
export function filingLastDay(decidedOn: string): string {
  return addMonths(decidedOn, MONTHS_TO_FILE);
}

/** Days left until a last day, which is still in time itself. */
export function countdown(lastDay: string, today: string): Countdown {
  const daysLeft = daysBetween(today, lastDay);
  return { lastDay, daysLeft, passed: daysLeft < 0 };
}
