const DAY_MS = 86_400_000;

/** Whether the text is a civil day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The civil day of a year, a month (1 to 12) and a date, or null when there is no such day. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return isDay(day) ? day : null;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Days from one civil day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((stamp(to) - stamp(from)) / DAY_MS);
}

export function addDays(day: string, days: number): string {
  return new Date(stamp(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Date to date; where the month has no such date, its last day (31 January and one month: 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** 1 on Monday, 7 on Sunday. */
export function weekday(day: string): number {
  return ((new Date(stamp(day)).getUTCDay() + 6) % 7) + 1;
}

export function endOfMonth(day: string): string {
  return `${day.slice(0, 8)}${pad(daysInMonth(yearOf(day), Number(day.slice(5, 7))), 2)}`;
}

/** The civil date-time some minutes later, written YYYY-MM-DDTHH:MM, with no time zone: what is planned has none. */
export function addMinutes(dateTime: string, minutes: number): string {
  return new Date(Date.parse(`${dateTime}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000);
}

function stamp(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
