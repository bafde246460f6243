import { addDays } from "../association/calendar";

/** A mandate as its rules see it: civil days; `endsOn` is the last day planned, `endedOn` the first day without it. */
export type MandateDays = { startsOn: string; endsOn: string | null; endedOn: string | null };

/** Whether somebody sits by this mandate on a civil day. */
export const sitsOn = (mandate: MandateDays, day: string): boolean =>
  mandate.startsOn <= day &&
  (mandate.endsOn === null || mandate.endsOn >= day) &&
  (mandate.endedOn === null || mandate.endedOn > day);

/** Whether two mandates share at least one day. */
export const overlap = (one: MandateDays, other: MandateDays): boolean =>
  startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);

const startsBeforeEndOf = (one: MandateDays, other: MandateDays): boolean => sitsBeyond(other, one.startsOn);

const sitsBeyond = ({ endsOn, endedOn, startsOn }: MandateDays, day: string): boolean => {
  if (endedOn !== null && endedOn <= startsOn) return false;
  return (endsOn === null || endsOn >= day) && (endedOn === null || endedOn > day);
};

/** A mandate whose last day is behind and that nobody ended nor renewed. */
export const endPassed = (mandate: MandateDays, today: string): boolean =>
  mandate.endedOn === null && mandate.endsOn !== null && mandate.endsOn < today;

/** The last day somebody sits by this mandate; null while none is planned. */
export const lastDay = ({ endsOn, endedOn }: Pick<MandateDays, "endsOn" | "endedOn">): string | null => {
  const left = endedOn === null ? null : addDays(endedOn, -1);
  if (left === null || endsOn === null) return left ?? endsOn;
  return left < endsOn ? left : endsOn;
};

/** Whether a mandate was never held for a day: ended on or before its first one. */
export const neverHeld = ({ startsOn, endedOn }: MandateDays): boolean => endedOn !== null && endedOn <= startsOn;
