import { civilOf } from "./dates";

/** The civil day (YYYY-MM-DD) of an instant in a zone. */
export const civilDay = (instant: string, zone: string): string => civilOf(instant, zone).slice(0, 10);

/** The instant (ISO UTC) of a civil date-time in a zone; an hour that does not exist moves forward with the clock. */
export const instantOf = (civil: string, zone: string): string => {
  const asUtc = Date.parse(`${civil}:00Z`);
  const offset = (at: number) => Date.parse(`${civilOf(new Date(at).toISOString(), zone)}:00Z`) - at;
  const first = asUtc - offset(asUtc);
  return new Date(asUtc - offset(first)).toISOString();
};
