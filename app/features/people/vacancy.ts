import { addDays } from "../association/calendar";
import type { VacancyRule } from "../association/rule-set";
import { lastDay, type MandateDays, neverHeld, sitsOn } from "./mandates";

/** One stretch of a seat's life: somebody sat, or nobody did; a null `to` has no end yet. */
export type Stretch<M> = { from: string; to: string | null; mandate: M | null };

/**
 * The life of a seat from the day it opened to `until`: who sat, and each gap between two of them. Alternates are told
 * apart, a seat with an alternate alone being vacant all the same.
 */
export const lifeOf = <M extends MandateDays>(
  seat: { openedOn: string; closedOn: string | null },
  titulars: readonly M[],
  until: string,
): Stretch<M>[] => {
  const held = titulars.filter((one) => !neverHeld(one)).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const end = seat.closedOn !== null && seat.closedOn <= until ? addDays(seat.closedOn, -1) : until;
  const life: Stretch<M>[] = [];
  let free: string | null = seat.openedOn;
  for (const mandate of held) {
    if (free !== null && free < mandate.startsOn && free <= end)
      life.push({ from: free, to: addDays(mandate.startsOn, -1), mandate: null });
    const to = lastDay(mandate);
    life.push({ from: mandate.startsOn, to, mandate });
    free = to === null ? null : addDays(to, 1);
  }
  if (free !== null && free <= end) life.push({ from: free, to: seat.closedOn === null ? null : end, mandate: null });
  return life;
};

/** Since what day nobody sits, the first day of the seat if nobody ever did; null when somebody does on `day`. */
export const vacantSince = (openedOn: string, titulars: readonly MandateDays[], day: string): string | null => {
  if (titulars.some((one) => sitsOn(one, day))) return null;
  const lasts = titulars.filter((one) => one.startsOn <= day && !neverHeld(one)).flatMap((one) => lastDay(one) ?? []);
  const last = lasts.sort().at(-1);
  return last === undefined ? openedOn : addDays(last, 1);
};

/** What the rules allow for a vacant seat: to co-opt, to wait for the assembly, or nothing was entered. */
export const nextForVacant = (rule: { value: VacancyRule; cite: object | null }): "coOpt" | "wait" | "unknown" => {
  if (rule.cite === null) return "unknown";
  return rule.value.coOption ? "coOpt" : "wait";
};

/** A co-option the assembly has not confirmed, as it stands on `day`: waiting for one, or past its last day. */
export const awaitsRatification = (
  mandate: MandateDays & { origin: string; ratifiedOn: string | null },
  day: string,
): boolean =>
  mandate.origin === "coOpted" && mandate.ratifiedOn === null && mandate.endedOn === null && mandate.startsOn <= day;
