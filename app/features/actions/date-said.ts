import { addDays, dayOf, daysBetween, weekday, yearOf } from "../association/calendar";

/** A day the sentence names, and every day it may be, the likeliest first. */
export type DaySaid = { said: string; days: string[] };
export type Tense = "past" | "other";
type Reading = { pattern: RegExp; days: (found: RegExpExecArray, today: string, tense: Tense) => string[] };

const weekdays = [
  ["lundi", "monday"],
  ["mardi", "tuesday"],
  ["mercredi", "wednesday"],
  ["jeudi", "thursday"],
  ["vendredi", "friday"],
  ["samedi", "saturday"],
  ["dimanche", "sunday"],
];
const months = [
  ["janvier", "janv", "january", "jan"],
  ["fevrier", "fevr", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "juil", "july", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "sept", "september"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"],
];
const numbers = [
  [],
  ["un", "une", "one", "a"],
  ["deux", "two"],
  ["trois", "three"],
  ["quatre", "four"],
  ["cinq", "five"],
  ["six"],
  ["sept", "seven"],
  ["huit", "eight"],
  ["neuf", "nine"],
  ["dix", "ten"],
];

const day = `(${weekdays.flat().join("|")})`;
const month = `(${months.flat().join("|")})\\.?`;
const number = `(\\d{1,3}|${numbers.flat().join("|")})`;
const lead = `(?:(?:${day}|le|on|the|pour|d'ici|by|before|avant)\\s+(?:le\\s+|the\\s+)?)?`;

// The order matters: what is longer is read before what it contains.
const readings: Reading[] = [
  word("(apres[- ]demain|the day after tomorrow)", (_, today) => [addDays(today, 2)]),
  word("(avant[- ]hier|the day before yesterday)", (_, today) => [addDays(today, -2)]),
  word(
    "(?:d'ici |pour )?(demain|tomorrow)(?: (?:matin|midi|soir|apres-midi|morning|evening|afternoon))?",
    (_, today) => [addDays(today, 1)],
  ),
  word("(hier|yesterday)(?: (?:matin|midi|soir|apres-midi|morning|evening|afternoon))?", (_, today) => [
    addDays(today, -1),
  ]),
  word("(aujourd'hui|today)", (_, today) => [today]),
  word(`(?:dans|d'ici|in) ${number} (jours?|days?|semaines?|weeks?)`, (found, today) => [
    addDays(today, span(found[1], found[2])),
  ]),
  word(`il y a ${number} (jours?|semaines?)`, (found, today) => [addDays(today, -span(found[1], found[2]))]),
  word(`${number} (days?|weeks?) ago`, (found, today) => [addDays(today, -span(found[1], found[2]))]),
  word("(\\d{4})-(\\d{2})-(\\d{2})", (found) => existing(dayOf(Number(found[1]), Number(found[2]), Number(found[3])))),
  word(`${lead}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?`, (found, today, tense) =>
    dated(Number(found[2]), Number(found[3]), found[4], today, tense),
  ),
  word(`${lead}(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?${month}(?: (\\d{4}))?`, (found, today, tense) =>
    dated(Number(found[2]), monthOf(found[3]), found[4], today, tense),
  ),
  word(`(?:on )?${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, (found, today, tense) =>
    dated(Number(found[2]), monthOf(found[1]), found[3], today, tense),
  ),
  word(`(?:le )?${day} (?:prochain)|(?:on )?next ${day}`, (found, today) => next(found[1] ?? found[2], today)),
  word(`(?:le )?${day} (?:dernier|passe)|(?:on )?last ${day}`, (found, today) => [
    previous(found[1] ?? found[2], today),
  ]),
  word(
    `(?:(?:ce|le|on|this|by|pour|d'ici|avant|before) )?${day}(?: (?:matin|midi|soir|apres-midi|morning|evening|afternoon))?`,
    bare,
  ),
];

/** The first day said in a folded sentence (no accents, lower case), where it stands, and the days it may be; a day that
 *  does not exist is not read. */
export function findDay(text: string, today: string, tense: Tense): (DaySaid & { at: number }) | null {
  for (const { pattern, days } of readings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const read = days(found, today, tense);
    const said = found[0].trim();
    if (read.length > 0) return { said, days: read, at: found.index + found[0].indexOf(said) };
  }
  return null;
}

function word(pattern: string, days: Reading["days"]): Reading {
  return { pattern: new RegExp(`(?:^|[^\\p{L}\\p{N}/-])(?:${pattern})(?![\\p{L}\\p{N}/-])`, "u"), days };
}

function bare(found: RegExpExecArray, today: string, tense: Tense): string[] {
  const ahead = coming(found[1], today);
  const sameDay = weekday(today) === weekday(ahead);
  if (tense === "past")
    return [sameDay ? today : previous(found[1], today), sameDay ? previous(found[1], today) : ahead];
  return sameDay ? [today, ahead] : [ahead];
}

// « vendredi prochain » said earlier in the same week may be either Friday: both are given.
function next(said: string | undefined, today: string): string[] {
  const ahead = coming(said, today);
  return weekday(ahead) > weekday(today) ? [ahead, addDays(ahead, 7)] : [ahead];
}

/** The next such weekday, strictly after today. */
function coming(said: string | undefined, today: string): string {
  const wanted = indexOf(weekdays, said) + 1;
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

/** The last such weekday, strictly before today. */
function previous(said: string | undefined, today: string): string {
  const ahead = coming(said, today);
  return addDays(ahead, weekday(ahead) === weekday(today) ? -14 : -7);
}

function dated(date: number, monthNumber: number, year: string | undefined, today: string, tense: Tense): string[] {
  if (year !== undefined) return existing(dayOf(Number(year), monthNumber, date));
  const years = [-1, 0, 1].map((shift) => dayOf(yearOf(today) + shift, monthNumber, date));
  const known = years.flatMap((one) => existing(one));
  const ahead = known.find((one) => one >= today);
  const behind = [...known].reverse().find((one) => one < today);
  if (ahead === undefined || behind === undefined) return existing(ahead ?? behind ?? null);
  if (ahead === today) return [ahead];
  if (tense === "past") return [behind, ahead];
  return daysBetween(behind, today) < daysBetween(today, ahead) ? [ahead, behind] : [ahead];
}

function existing(found: string | null): string[] {
  return found === null ? [] : [found];
}

function span(count: string | undefined, unit: string | undefined): number {
  const value = /^\d+$/.test(count ?? "") ? Number(count) : indexOf(numbers, count);
  return value * (/^(semaine|week)/.test(unit ?? "") ? 7 : 1);
}

function monthOf(said: string | undefined): number {
  return indexOf(months, said) + 1;
}

function indexOf(lists: readonly (readonly string[])[], said: string | undefined): number {
  return lists.findIndex((names) => names.includes(said ?? ""));
}
