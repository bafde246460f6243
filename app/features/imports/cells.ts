import { fold } from "../../folding";
import { dayOf, isDay } from "../association/calendar";

/** Folded, without signs nor double blanks: titles and names compare by this. */
export const plainly = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** A cell that a spreadsheet would compute. A telephone of abroad (+33 …) and a lone dash are none. */
export const isFormula = (text: string): boolean =>
  /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]?[\d\s().,/-]*$/.test(text));

/** A cell as it was before an export put an apostrophe before its formula sign. */
export const unquoted = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}$/.test(text);
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s().-]{6,40}$/.test(text) && (text.match(/\d/g) ?? []).length >= 6;

const months: { [name: string]: number } = {
  ...{
    janvier: 1,
    janv: 1,
    january: 1,
    jan: 1,
    fevrier: 2,
    fevr: 2,
    fev: 2,
    february: 2,
    feb: 2,
    mars: 3,
    march: 3,
    mar: 3,
  },
  ...{
    avril: 4,
    avr: 4,
    april: 4,
    apr: 4,
    mai: 5,
    may: 5,
    juin: 6,
    june: 6,
    jun: 6,
    juillet: 7,
    juil: 7,
    july: 7,
    jul: 7,
  },
  ...{ aout: 8, august: 8, aug: 8, septembre: 9, sept: 9, sep: 9, september: 9, octobre: 10, oct: 10, october: 10 },
  ...{ novembre: 11, nov: 11, november: 11, decembre: 12, dec: 12, december: 12 },
};

/**
 * A civil day read the French way, day then month: 03/04/2025 is 3 April. Also 2025-04-03, 3.4.25 (this century when at
 * most twenty years ahead), « 3 avril 2025 », « 1er mai 2025 ». Null for an empty cell, "" for one that cannot be read.
 */
export const readDay = (text: string): string | null => {
  const cell = text.trim();
  if (cell === "") return null;
  const iso = cell.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(cell)) return isDay(iso) ? iso : "";
  const figures = /^(?:\p{L}+\.? )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/u.exec(cell);
  if (figures) return dayFrom(figures[3], Number(figures[2]), figures[1]);
  const words = /^(?:[a-z]+\.? )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/.exec(fold(cell));
  const month = words ? months[words[2] ?? ""] : undefined;
  return words && month ? dayFrom(words[3], month, words[1]) : "";
};

const dayFrom = (year = "", month: number, date = ""): string => {
  const whole = year.length === 4 ? Number(year) : Number(year) < 45 ? 2000 + Number(year) : 1900 + Number(year);
  return dayOf(whole, month, Number(date)) ?? "";
};

/** An hour as people write it: 19:30, 19h30, 19 h. Null for an empty cell, "" for one that cannot be read. */
export const readTime = (text: string): string | null => {
  const cell = text.trim();
  if (cell === "") return null;
  const found = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?(?::\d{2})?$/i.exec(cell);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hours > 23 || minutes > 59) return "";
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

/** Several names in one cell: « Claire Vasseur, Karim Belkacem et Nadia Ferhat ». */
export const listIn = (text: string): string[] =>
  text
    .split(/\s*[,;/\n|]\s*|\s+(?:et|and|&)\s+/i)
    .map((one) => one.trim())
    .filter(Boolean);

export type Name = { givenName: string; familyName: string };

const civility = /^(m|mm|mr|mme|mlle|mrs|ms|miss|dr|me|monsieur|madame|mademoiselle)\.?\s+/i;
/** A name without its « Mme » or « M. ». */
export const uncivil = (text: string): string => text.replace(/\s+/g, " ").trim().replace(civility, "");

const isLoud = (word: string) =>
  /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * Both names of one cell: « VASSEUR, Claire », « Claire VASSEUR », « VASSEUR Claire », « Claire Vasseur ». Capitals are a
 * family name, else the first word is a given name. Null when there is but one word.
 */
export const splitName = (text: string): Name | null => {
  const cell = uncivil(text);
  const [before, after, ...more] = cell.split(/\s*,\s*/);
  if (before && after && more.length === 0) return { givenName: after, familyName: before };
  const words = cell.split(" ").filter(Boolean);
  if (words.length < 2 || cell.includes(",")) return null;
  // « O BRIEN Anne »: a lone capital that opens the name goes with the capitals behind it.
  const isFamily = (word: string, at: number) =>
    isLoud(word) || (at === 0 && /^\p{Lu}$/u.test(word) && isLoud(words[1] ?? ""));
  const family = words.filter(isFamily);
  if (family.length > 0 && family.length < words.length)
    return { givenName: words.filter((word, at) => !isFamily(word, at)).join(" "), familyName: family.join(" ") };
  return { givenName: words[0] ?? "", familyName: words.slice(1).join(" ") };
};

/** Whether a text fits on one line of at most `most` signs, without control characters. */
export const isLine = (text: string, most: number): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  text.length <= most && !/[\u0000-\u001f\u007f]/.test(text);

/** Whether a cell meant for a name says that nobody sits there. */
export const isNobody = (text: string): boolean =>
  /^(|[-–—/.]+|vacante?|vacant seat|a pourvoir|à pourvoir|néant|aucune?|none|nobody)$/i.test(text.trim());
