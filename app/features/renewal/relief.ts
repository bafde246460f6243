import { addMonths } from "../association/calendar";
import { lastDay, type MandateDays, sitsOn } from "../people/mandates";

export type SeatDays = { id: string; openedOn: string; closedOn: string | null };
export type SeatMandate = MandateDays & { seatId: string };
export type PolePart = { lead: boolean; mayLead: boolean };

const isOpen = ({ openedOn, closedOn }: SeatDays, day: string): boolean =>
  openedOn <= day && (closedOn === null || closedOn > day);

/**
 * Mandates held on `day` whose last day falls within so many months, date to date, the nearest first. One whose seat is
 * already promised to somebody afterwards is left out: it has its relief.
 */
export const endingWithin = <M extends SeatMandate>(mandates: readonly M[], day: string, months: number): M[] => {
  const limit = addMonths(day, months);
  return mandates
    .filter((one) => {
      const last = lastDay(one);
      return sitsOn(one, day) && last !== null && last < limit && !hasNext(mandates, one, last);
    })
    .sort((a, b) => ((lastDay(a) ?? "") < (lastDay(b) ?? "") ? -1 : 1));
};

const hasNext = (mandates: readonly SeatMandate[], mandate: SeatMandate, last: string): boolean =>
  mandates.some(
    (one) =>
      one.seatId === mandate.seatId &&
      one !== mandate &&
      one.startsOn > mandate.startsOn &&
      (lastDay(one) ?? "9") > last,
  );

/** Seats open on `day` where nobody sits, with the last day somebody sat there (null: nobody ever did). */
export const vacantSeats = <S extends SeatDays>(
  seats: readonly S[],
  mandates: readonly SeatMandate[],
  day: string,
): (S & { since: string | null })[] =>
  seats
    .filter((seat) => isOpen(seat, day) && !mandates.some((one) => one.seatId === seat.id && sitsOn(one, day)))
    .map((seat) => ({ ...seat, since: lastSat(mandates, seat.id, day) }));

const lastSat = (mandates: readonly SeatMandate[], seat: string, day: string): string | null =>
  mandates
    .filter((one) => one.seatId === seat && one.startsOn < day)
    .flatMap((one) => lastDay(one) ?? [])
    .sort()
    .at(-1) ?? null;

/**
 * Whether a pole has nobody to take over: no lead at all, or one lead and nobody else of the pole who could lead it.
 * Two leads are each other's relief. Null when it has one.
 */
export const withoutRelief = (people: readonly PolePart[]): "noLead" | "alone" | null => {
  const leads = people.filter((one) => one.lead).length;
  if (leads === 0) return "noLead";
  return leads === 1 && !people.some((one) => !one.lead && one.mayLead) ? "alone" : null;
};
