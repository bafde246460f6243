import { addMonths } from "../association/calendar";
import { kinds } from "./kinds";

/** What ties a person to the association, in civil days; `until` is null while it stands. */
export type Tie = { from: string; until: string | null };
export type Ties = {
  /** The day somebody noted that she left. */
  leftOn: string | null;
  createdOn: string;
  /** Whether she can open the tool. */
  access: boolean;
  roles: (Tie & { role: string })[];
  /** Mandates, poles, legal powers. */
  charges: Tie[];
  /** Days of a contact with her: met, came to a meeting, opened the tool. */
  contacts: string[];
};

const stands = (tie: Tie, today: string) => tie.until === null || tie.until >= today;
const latest = (days: string[]) => [...days].sort().at(-1) ?? "";

/** Was a candidate, or a supporter, and never more: kept by the rule of candidates. */
export const onlyApproached = (ties: Ties): boolean =>
  ties.charges.length === 0 &&
  ties.roles.some((one) => one.role === "candidate") &&
  ties.roles.every((one) => one.role === "candidate" || one.role === "supporter");

/**
 * The civil day a person left: the one noted, else the last day of all that tied her here. Null while something still
 * does. A mere address in the list, never tied to anything, counts from the day it was entered.
 */
export const leftOn = (ties: Ties, today: string): string | null => {
  if (ties.leftOn !== null) return ties.leftOn <= today ? ties.leftOn : null;
  if (ties.access || [...ties.roles, ...ties.charges].some((tie) => stands(tie, today))) return null;
  return latest([ties.createdOn, ...[...ties.roles, ...ties.charges].flatMap((tie) => tie.until ?? [])]);
};

/** The last contact with somebody who was only approached: a day of contact, the start of a role, her entry in the list. */
export const lastContactOn = (ties: Ties, today: string): string =>
  latest([ties.createdOn, ...ties.roles.map((one) => one.from), ...ties.contacts].filter((day) => day <= today));

/** Which rule says that a person's name goes on a civil day, or null: three years after leaving, twelve months for the merely approached. */
export const goesBy = (ties: Ties, today: string): "people" | "candidates" | null => {
  if (onlyApproached(ties)) {
    const last = ties.leftOn !== null && ties.leftOn <= today ? ties.leftOn : lastContactOn(ties, today);
    return last <= addMonths(today, -kinds.candidates.months) ? "candidates" : null;
  }
  const left = leftOn(ties, today);
  return left !== null && left <= addMonths(today, -kinds.people.months) ? "people" : null;
};
