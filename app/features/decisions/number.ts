import { yearOf } from "../association/calendar";

export type DecisionNumber = { body: string; year: number; rank: number };
export type FollowUp = { state: "open" | "done" | "dropped"; dueOn: string | null };

/** The next number of a body's decisions in the civil year of the meeting, one above the highest: none is used twice. */
export function nextNumber(taken: readonly DecisionNumber[], body: string, meetingDay: string): DecisionNumber {
  const year = yearOf(meetingDay);
  const ranks = taken.filter((one) => one.body === body && one.year === year).map((one) => one.rank);
  return { body, year, rank: ranks.reduce((most, rank) => Math.max(most, rank), 0) + 1 };
}

/** « 2026-14 » */
export function numberText(number: { year: number; rank: number }): string {
  return `${number.year}-${number.rank}`;
}

/** Where a follow-up stands on a civil day: its own day is still in time. */
export function followUpOn(followUp: FollowUp, day: string): "closed" | "undated" | "ahead" | "today" | "datePassed" {
  if (followUp.state !== "open") return "closed";
  if (followUp.dueOn === null) return "undated";
  if (followUp.dueOn === day) return "today";
  return followUp.dueOn > day ? "ahead" : "datePassed";
}

/** Whether a follow-up comes back by itself at a meeting: open, and due by that day. */
export function comesBack(followUp: FollowUp, meetingDay: string): boolean {
  return followUp.state === "open" && followUp.dueOn !== null && followUp.dueOn <= meetingDay;
}
