import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";
import { holdsOn, type Known, type Row, type Term } from "./coverage";

type Identified = Omit<Known, "terms"> & { terms: readonly (Term & { mandate: string })[] };

/** What is known once a mandate has ended early: `endedOn` is the first day without it. */
export const mandateEnded = (known: Identified, mandate: string, endedOn: string): Known => ({
  ...known,
  terms: known.terms.map((one) => (one.mandate === mandate ? endingBefore(one, endedOn) : one)),
});

/** What is known once somebody has left: `leftOn` is the first day without them. */
export const personGone = (known: Known, person: string, leftOn: string): Known => ({
  ...known,
  powers: known.powers.map((row) => (row.person === person ? goneOn(row, leftOn) : row)),
  terms: known.terms.map((one) => (one.person === person ? endingBefore(one, leftOn) : one)),
});

/** A power of somebody who left the association ends on the eve; `leftOn` is null for who is still there. */
export const goneOn = <R extends Pick<Row, "endsOn">>(row: R, leftOn: string | null): R => {
  if (leftOn === null || (row.endsOn !== null && row.endsOn < leftOn)) return row;
  return { ...row, endsOn: addDays(leftOn, -1) };
};

/**
 * Why a mandate may not end, or somebody leave, from `day` on, or null. Under the local law of Alsace-Moselle whoever
 * represents the association does not go before somebody else does (local civil code, article 26).
 */
export const refusesToEmpty = (before: Known, after: Known, on: { day: string; today: string }): Reason | null => {
  if (!before.localLaw) return null;
  const represented = (known: Known, day: string) =>
    known.powers.some((row) => row.power === "represent" && holdsOn(row, known, day));
  const days = [on.day, on.today].filter((day) => day >= on.day);
  return days.some((day) => represented(before, day) && !represented(after, day)) ? "powers.mustRepresent" : null;
};

const endingBefore = (term: Term, endedOn: string): Term =>
  term.endedOn !== null && term.endedOn < endedOn ? term : { ...term, endedOn };
