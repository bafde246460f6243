import { addDays, weekday } from "../../app/features/association/calendar";

const THURSDAY = 4;
const SATURDAY = 6;

/** The nearest given weekday to a civil day, at most three days away. */
const nearest = (day: string, wanted: number): string => {
  const away = ((wanted - weekday(day) + 10) % 7) - 3;
  return addDays(day, away);
};

/** Nobody sits in the days around Christmas and New Year, nor in the middle of August: a week before, or a week after. */
const outOfHolidays = (day: string): string => {
  const date = day.slice(5);
  if ((date >= "12-23" && date <= "12-28") || (date >= "08-08" && date <= "08-13")) return addDays(day, -7);
  return date >= "12-29" || date <= "01-02" || (date >= "08-14" && date <= "08-19") ? addDays(day, 7) : day;
};

/** The dates of the garden, all counted from the day it is made. */
export const datesFrom = (today: string) => {
  const comingBoard = addDays(today, 6);
  const boards = Array.from({ length: 12 }, (_, n) =>
    outOfHolidays(nearest(addDays(comingBoard, -33 * (12 - n)), THURSDAY)),
  );
  const comingAssembly = nearest(addDays(today, 21), SATURDAY);
  const lastAssembly = addDays(comingAssembly, -364);
  const firstCall = addDays(lastAssembly, -42);
  return { founded: addDays(today, -427), boards, comingBoard, comingAssembly, lastAssembly, firstCall };
};

export type Dates = ReturnType<typeof datesFrom>;
