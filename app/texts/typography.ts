const THIN = "\u202F";
const WIDE = "\u00A0";
const BLANKS = "[ \u00A0\u202F]";
const KEPT = /(?:https?:\/\/|www\.|mailto:)[^\s<>«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`]*`|\uE000/g;
// Stands for what is kept while the rest is set; one typed as such is kept too.
const HOLD = "\uE000";
const HOLDS = /\uE000/g;
const UNITS = "€|%|h|min|s|km|m²|m|cm|mm|kg|g|t|ha|cl|L|l|°C|°|Ko|Mo|Go";

// Safari 15 has no lookbehind: every context on the left is captured and put back.
const thousands = new RegExp(`(^|[^\\d.,\\u202F\\u00A0/-])(\\d{1,3})((?:${BLANKS}\\d{3})+)(?![\\d])`, "g");
const highMarks = new RegExp(`([^\\s;?!])${BLANKS}+([;?!])`, "g");
const highMarksGlued = /([\p{L}\p{N}»)\]%€])([;?!])(?=[\s;?!»)]|$)/gu;
const colon = new RegExp(`([^\\s])${BLANKS}+:(?=\\s|$)`, "g");
const colonGlued = /([\p{L}»)\]%€]):(?=\s|$)/gu;
const opening = new RegExp(`«${BLANKS}*`, "g");
const closing = new RegExp(`${BLANKS}*»`, "g");
const unit = new RegExp(`(\\d)${BLANKS}+(${UNITS})(?![\\p{L}\\p{N}])`, "gu");
const signGlued = /(\d)([€%])(?![\p{L}\p{N}])/gu;
const hour = new RegExp(`(\\d${WIDE}h)${BLANKS}(\\d{2})(?!\\d)`, "g");
const apostrophe = /(\p{L})'(?=\p{L})/gu;

/** French typography, once, at render: a narrow no-break space before ; ? ! and between thousands, a no-break space before
 *  : and units and inside « », the typographic apostrophe. Addresses, hours like 19:30 and what stands between backquotes
 *  are left as they are. Applying it twice changes nothing more. */
export function fr(text: string): string {
  const kept: string[] = [];
  const held = text.replace(KEPT, (one) => {
    kept.push(one);
    return HOLD;
  });
  return spaced(held).replace(HOLDS, () => kept.shift() ?? "");
}

// « de » before a name that begins with a vowel; « Hé » stands for the mute h of Hélène and Hervé.
const beforeVowel = /(^|[\s(«’])([dD])e (?=(?:[AÀÂÄEÉÈÊËIÎÏOÔÖUÙÛÜŒ]|Hé)\p{Ll})/gu;

/** « Le mandat d’Anne » where a sentence says « de » before whatever name it is given. */
export const elided = (text: string): string => text.replace(beforeVowel, "$1$2’");

function spaced(text: string): string {
  return text
    .replace(
      thousands,
      (_, before: string, head: string, groups: string) => before + head + groups.replace(/[ \u00A0]/g, THIN),
    )
    .replace(highMarks, `$1${THIN}$2`)
    .replace(highMarksGlued, `$1${THIN}$2`)
    .replace(colon, `$1${WIDE}:`)
    .replace(colonGlued, `$1${WIDE}:`)
    .replace(opening, `«${WIDE}`)
    .replace(closing, `${WIDE}»`)
    .replace(unit, `$1${WIDE}$2`)
    .replace(signGlued, `$1${WIDE}$2`)
    .replace(hour, `$1${WIDE}$2`)
    .replace(apostrophe, "$1’");
}
