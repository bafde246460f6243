import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";

export type HandoverPlan = { from: string; to: string; startsOn: string; endsOn: string };
type Standing = { id: string; lead: boolean; leadUntil: string | null };

/** How many may lead one pole at a time; a handover may add its newcomer for the length of the overlap. */
export const MOST_LEADS = 2;

/**
 * Why a lead cannot be handed over so. Refuses: poles.notLead (who gives does not lead), handoverSame, alreadyLead (who
 * receives leads already), common.endBeforeStart, poles.handoverPast (the overlap is over before it is written),
 * handoverBeyond (the lead ends before the overlap does), handoverOpen (that lead is already handing over).
 */
export const refusesHandover = (
  plan: HandoverPlan,
  { people, open }: { people: readonly Standing[]; open: readonly { fromId: string; toId: string }[] },
  today: string,
): Reason | null => {
  if (plan.from === plan.to) return "poles.handoverSame";
  const from = people.find((one) => one.id === plan.from);
  if (!from?.lead) return "poles.notLead";
  if (people.some((one) => one.id === plan.to && one.lead)) return "poles.alreadyLead";
  if (plan.endsOn < plan.startsOn) return "common.endBeforeStart";
  if (plan.endsOn < today) return "poles.handoverPast";
  if (from.leadUntil !== null && from.leadUntil < plan.startsOn) return "poles.handoverBeyond";
  const busy = open.some((one) => [one.fromId, one.toId].some((id) => id === plan.from || id === plan.to));
  return busy ? "poles.handoverOpen" : null;
};

export type HandoverState = "ahead" | "overlap" | "after" | "done";

/** Where a handover stands on a civil day: before both lead, while both do, after, or said to be done. */
export const handoverState = (
  { startsOn, endsOn, doneOn }: { startsOn: string; endsOn: string; doneOn: string | null },
  today: string,
): HandoverState => {
  if (doneOn !== null) return "done";
  if (today < startsOn) return "ahead";
  return today <= endsOn ? "overlap" : "after";
};

/** The civil days of the overlap as leads: who gives until its last day included, who receives from its first. */
export const leadsOfHandover = ({ from, to, startsOn, endsOn }: HandoverPlan) => ({
  giving: { person: from, until: endsOn, memberFrom: addDays(endsOn, 1) },
  receiving: { person: to, from: startsOn },
});

/** A checklist as typed, one thing a line: trimmed, without its dashes, each once, twenty at most. */
export const linesHandedOver = (text: string): string[] => {
  const lines = text.split("\n").map((line) => line.replace(/^[\s\-–—•*]+/, "").trim());
  return [...new Set(lines.filter((line) => line !== ""))].slice(0, 20);
};
