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
  /** Mandates, poles, legal powers, groups, pairings, duties; `binds` where only an act ends it, whoever left. */
  charges: (Tie & { binds?: true })[];
  /** Days of a contact with her: met, came to a meeting, opened the tool. */
  contacts: string[];
  /** Days she agreed to something. */
  agreed: string[];
};

const stands = (tie: Tie, today: string) => tie.until === null || tie.until >= today;
const latest = (days: string[]) => [...days].sort().at(-1) ?? "";

/** Was a candidate, or a supporter, and never more: kept by the rule of candidates. */
export const onlyApproached = (ties: Ties): boolean =>
  ties.charges.length === 0 &&
  ties.roles.some((one) => one.role === "candidate") &&
  ties.roles.every((one) => one.role === "candidate" || one.role === "supporter");

/**
 * The civil day a person left: the one noted, or the last day of what came after it; where none was noted, the last day
 * of all that tied her here. A word of consent is a day she was still there. Null while something ties her: a role, an
 * access, a charge; once she left, what began since, and a mandate or a legal power nobody ended. A mere address in the
 * list, never tied to anything, counts from the day it was entered.
 */
export const leftOn = (ties: Ties, today: string): string | null => {
  const noted = ties.leftOn;
  if (noted !== null && noted > today) return null;
  const counts = (tie: Ties["charges"][number]) => noted === null || tie.binds || tie.from > noted;
  const holding = [...ties.roles, ...ties.charges].filter(counts);
  if ((noted === null && ties.access) || holding.some((tie) => stands(tie, today))) return null;
  return latest([noted ?? ties.createdOn, ...ties.agreed, ...holding.flatMap((tie) => tie.until ?? [])]);
};

/** The last contact with somebody who was only approached: a day of contact or consent, the start of a role, her entry. */
export const lastContactOn = (ties: Ties, today: string): string => {
  const days = [ties.createdOn, ...ties.roles.map((one) => one.from), ...ties.contacts, ...ties.agreed];
  return latest(days.filter((day) => day <= today));
};

/**
 * Which rule says that a person's name goes on a civil day, or null: three years after leaving, twelve months for the
 * merely approached, unless they were given an access.
 */
export const goesBy = (ties: Ties, today: string): "people" | "candidates" | null => {
  if (onlyApproached(ties)) {
    const left = ties.leftOn !== null && ties.leftOn <= today;
    if (ties.access && !left) return null;
    const since = ties.roles.filter((one) => ties.leftOn !== null && one.from > ties.leftOn).map((one) => one.from);
    const last = left ? latest([ties.leftOn ?? "", ...since]) : lastContactOn(ties, today);
    return last <= addMonths(today, -kinds.candidates.months) ? "candidates" : null;
  }
  const left = leftOn(ties, today);
  return left !== null && left <= addMonths(today, -kinds.people.months) ? "people" : null;
};
