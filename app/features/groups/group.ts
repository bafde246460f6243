import type { Reason } from "../../texts/types";

export type GroupState = "ahead" | "open" | "passed" | "closed";
type Dates = { startsOn: string; endsOn: string; closedOn: string | null };

/** Where a working group stands on a civil day: not begun, at work, past its end without being closed, closed. */
export const groupState = ({ startsOn, endsOn, closedOn }: Dates, today: string): GroupState => {
  if (closedOn !== null) return "closed";
  if (today < startsOn) return "ahead";
  return today <= endsOn ? "open" : "passed";
};

/** A group begins before it ends, and lasts two years at most. Refuses: common.endBeforeStart, groups.tooLong. */
export const refusesDates = (startsOn: string, endsOn: string): Reason | null => {
  if (endsOn < startsOn) return "common.endBeforeStart";
  const most = `${Number(startsOn.slice(0, 4)) + 2}${startsOn.slice(4)}`;
  return endsOn > most ? "groups.tooLong" : null;
};

/** A later end than the one set, ahead of today. Refuses: groups.closed, notLater, common.endBeforeStart, tooLong. */
export const refusesExtension = (group: Dates, endsOn: string, today: string): Reason | null => {
  if (group.closedOn !== null) return "groups.closed";
  if (endsOn <= group.endsOn || endsOn <= today) return "groups.notLater";
  return refusesDates(group.startsOn, endsOn);
};

/** An address of the web one may follow: http or https, nothing else. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(text);
