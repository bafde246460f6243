import type { Reason } from "../../texts/types";
import { MOST_LEADS } from "./handover";

export type LeadDays = { person: string; startsOn: string; endsOn: string | null };

const meet = (one: Omit<LeadDays, "person">, other: Omit<LeadDays, "person">): boolean =>
  (one.endsOn === null || one.endsOn >= other.startsOn) && (other.endsOn === null || other.endsOn >= one.startsOn);

/**
 * Why somebody may not lead a pole from a civil day (to another, included), or null: the pole is closed, they lead it
 * already on one of those days, or on one of them it has its two leads. Days to come count as days past.
 */
export const refusesToLead = (
  pole: { closedOn: string | null; leads: readonly LeadDays[] },
  asked: LeadDays,
): Reason | null => {
  if (pole.closedOn !== null) return "poles.closed";
  if (asked.endsOn !== null && asked.endsOn < asked.startsOn) return "common.endBeforeStart";
  const along = pole.leads.filter((one) => meet(one, asked));
  if (along.some((one) => one.person === asked.person)) return "poles.alreadyLead";
  // How many lead changes only when one of them begins.
  const begins = [asked.startsOn, ...along.map((one) => one.startsOn)].filter((day) => day >= asked.startsOn);
  const most = Math.max(
    ...begins.map(
      (day) => along.filter((one) => one.startsOn <= day && (one.endsOn === null || one.endsOn >= day)).length,
    ),
  );
  return most >= MOST_LEADS ? "poles.enoughLeads" : null;
};
