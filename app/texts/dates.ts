import type { Lang } from "./lists";

type Names = { weekday: string; month: string; shortMonth: string; year: string; date: number };

/** Dates and hours in words, in one language. Civil days are YYYY-MM-DD, civil date-times YYYY-MM-DDTHH:MM; instants are
 *  ISO UTC and take the association's time zone. */
export function datesIn(lang: Lang) {
  const locale = lang === "fr" ? "fr-FR" : "en-GB";
  const long = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "long",
    month: "long",
    year: "numeric",
    day: "numeric",
  });
  const brief = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", day: "numeric" });
  const away = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });

  const names = (day: string): Names => {
    const at = new Date(`${day.slice(0, 10)}T12:00:00Z`);
    const parts = long.formatToParts(at);
    return {
      weekday: part(parts, "weekday"),
      month: part(parts, "month"),
      shortMonth: part(brief.formatToParts(at), "month"),
      year: String(at.getUTCFullYear()),
      date: at.getUTCDate(),
    };
  };
  const ordinal = (date: number) => (lang === "fr" && date === 1 ? "1er" : String(date));

  /** « 26 novembre » */
  const dayMonth = (day: string) => `${ordinal(names(day).date)} ${names(day).month}`;
  /** « 26 novembre 2026 » */
  const date = (day: string) => `${dayMonth(day)} ${names(day).year}`;
  /** « jeudi 26 novembre » */
  const long_ = (day: string) => `${names(day).weekday} ${dayMonth(day)}`;
  /** « jeudi 26 novembre 2026 » */
  const full = (day: string) => `${long_(day)} ${names(day).year}`;
  /** « 26 nov. » */
  const short = (day: string) => `${ordinal(names(day).date)} ${names(day).shortMonth}`;
  /** « novembre 2026 », of a day or a month YYYY-MM */
  const month = (day: string) => `${names(`${day.slice(0, 7)}-01`).month} ${day.slice(0, 4)}`;
  /** « 19 h 30 », « 19 h », "7:30 pm", "7 pm", of HH:MM or of a civil date-time */
  const time = (at: string) => hourIn(lang, at.slice(-5));
  /** « jeudi 26 novembre à 19 h 30 », of a civil date-time */
  const at = (dateTime: string) => `${long_(dateTime)} ${lang === "fr" ? "à" : "at"} ${time(dateTime)}`;
  /** « jeudi 26 novembre 2026 à 19 h 30 », of a civil date-time: what is kept on paper has its year */
  const fullAt = (dateTime: string) => `${full(dateTime)} ${lang === "fr" ? "à" : "at"} ${time(dateTime)}`;

  return {
    dayMonth,
    date,
    long: long_,
    full,
    short,
    month,
    time,
    at,
    fullAt,
    /** « du 24 au 26 novembre », the year only where it changes */
    range: (from: string, to: string) => {
      if (from === to) return lang === "fr" ? `le ${dayMonth(from)}` : dayMonth(from);
      const [a, b] = [names(from), names(to)];
      const start = a.year !== b.year ? date(from) : a.month !== b.month ? dayMonth(from) : ordinal(a.date);
      const end = a.year !== b.year ? date(to) : dayMonth(to);
      return lang === "fr" ? `du ${start} au ${end}` : `from ${start} to ${end}`;
    },
    /** « de 19 h 30 à 21 h 20 » */
    hours: (from: string, to: string) =>
      lang === "fr" ? `de ${time(from)} à ${time(to)}` : `from ${time(from)} to ${time(to)}`,
    /** « aujourd’hui », « demain », « il y a 3 jours », « dans 2 semaines », « il y a 5 mois » */
    relative: (day: string, today: string) => {
      const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
      const size = Math.abs(days);
      if (size < 14) return away.format(days, "day");
      if (size < 60) return away.format(Math.trunc(days / 7), "week");
      if (size < 730) return away.format(Math.trunc(days / 30.44), "month");
      return away.format(Math.trunc(days / 365.25), "year");
    },
    /** « 1 h 30 », « 45 min », of minutes */
    duration: (minutes: number) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      if (hours === 0) return `${rest} min`;
      if (rest === 0) return `${hours} h`;
      return lang === "fr" ? `${hours} h ${String(rest).padStart(2, "0")}` : `${hours} h ${rest} min`;
    },
    instant: (iso: string, zone: string) => at(civilOf(iso, zone)),
    instantDay: (iso: string, zone: string) => long_(civilOf(iso, zone)),
    instantTime: (iso: string, zone: string) => time(civilOf(iso, zone)),
  };
}

/** The civil date-time YYYY-MM-DDTHH:MM an instant is in a time zone. */
export function civilOf(iso: string, zone: string): string {
  const parts = clockOf(zone).formatToParts(new Date(iso));
  const get = (type: Intl.DateTimeFormatPartTypes) => part(parts, type);
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}`;
}

// Making a formatter takes longer than using it a hundred times; the same zone always gives the same one.
const clockOf = kept(
  (timeZone) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }),
);

function kept<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
}

function hourIn(lang: Lang, clock: string): string {
  const hour = Number(clock.slice(0, 2));
  const minutes = clock.slice(3, 5);
  if (lang === "fr") return minutes === "00" ? `${hour} h` : `${hour} h ${minutes}`;
  const half = hour < 12 ? "am" : "pm";
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minutes === "00" ? `${twelve} ${half}` : `${twelve}:${minutes} ${half}`;
}

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((one) => one.type === type)?.value ?? "";
}
