import { civilDay, instantOf } from "../../texts/zone";
import { addDays } from "../association/calendar";

const EARLIEST_MS = 6 * 3_600_000;

/** Whether today is before, on or after the day of a meeting (civil date-time): it opens on its day; afterwards with the
 *  hour it really opened at. */
export const openingDay = (startsAt: string, today: string): "before" | "on" | "after" => {
  const day = startsAt.slice(0, 10);
  return today < day ? "before" : today === day ? "on" : "after";
};

/** The instant of an hour (HH:MM) said of a sitting: on the day it opened, or on the next one for the small hours. */
export const instantInSitting = (openedAt: string, hour: string, zone: string): string => {
  const day = civilDay(openedAt, zone);
  const same = instantOf(`${day}T${hour}`, zone);
  const tooEarly = Date.parse(openedAt) - Date.parse(same) > EARLIEST_MS;
  return tooEarly ? instantOf(`${addDays(day, 1)}T${hour}`, zone) : same;
};
