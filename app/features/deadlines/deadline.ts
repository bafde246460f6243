import { addDays, addMonths, daysBetween, yearOf } from "../association/calendar";

/** Written by hand; the others are computed from mandates, powers, poles, working groups and filings. */
export const writtenKinds = [
  "accountsApproved",
  "accountsPublished",
  "insurance",
  "agreement",
  "grant",
  "employer",
  "review",
  "other",
] as const;
export type WrittenKind = (typeof writtenKinds)[number];
export type ComputedKind = "filing" | "filingCheck" | "mandate" | "ratification" | "power" | "poleReview" | "group";
export type DeadlineState = "done" | "passed" | "soon" | "ahead";

const SOON = 30;

/** Done; its day is behind; within thirty days, its day included; or further. */
export const stateOf = (dueOn: string, doneOn: string | null, today: string): DeadlineState => {
  if (doneOn !== null) return "done";
  const left = daysBetween(today, dueOn);
  if (left < 0) return "passed";
  return left <= SOON ? "soon" : "ahead";
};

/** The same day a year later; 29 February becomes 28. */
export const nextYear = (dueOn: string): string => addMonths(dueOn, 12);

export type Usual = { kind: WrittenKind; dueOn: string };

/**
 * What most years ask for, from the first day of an activity year (`MM-DD`): the next of each after `today`. Accounts are
 * approved six months after the year ends, the usual custom; published three months after that, for who receives
 * 153,000 euros of grants or more a year (decree 2009-540, article 1); insurance is looked at with the calendar year.
 */
export const usualDeadlines = (yearStart: string, today: string): Usual[] => {
  const begun = [yearOf(today), yearOf(today) - 1].map((year) => `${year}-${yearStart}`).find((day) => day <= today);
  const lastDay = addDays(begun ?? `${yearOf(today)}-${yearStart}`, -1);
  const next = (day: string): string => (day < today ? next(nextYear(day)) : day);
  const approved = next(addMonths(lastDay, 6));
  return [
    { kind: "accountsApproved", dueOn: approved },
    { kind: "accountsPublished", dueOn: addMonths(approved, 3) },
    { kind: "insurance", dueOn: next(`${yearOf(today)}-12-31`) },
    { kind: "employer", dueOn: next(`${yearOf(today)}-03-01`) },
  ];
};
