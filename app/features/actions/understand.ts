import { type DaySaid, findDay, type Tense } from "./date-said";
import { type Named, type NamedPerson, personNamed } from "./person-named";

/** What a typed sentence seems to say. All of it is to be confirmed: `said` is the words as typed, so that a refused
 *  suggestion can be put back. */
export type Understood = { text: string; dates: DaySaid[]; who: NamedPerson | null; with: NamedPerson[] };

const COMPANY = /(^|[\s,])(?:avec|with)\s+/iu;
const NAME = "\\p{Lu}[\\p{L}'’-]*|[\\p{L}'’-]+";
const LINK = /^(?:\s*,\s*|\s+(?:et|and)\s+)/iu;
// A log begins with what was done: « appelé », « vu », "called". Nouns that look the same are set apart.
const PAST =
  /^(?:(?:j['’]ai|on a|nous avons|i|we) )?(?:\p{L}+és?|vue?s?|reçu|fait|écrit|pris|rendu|remis|lu|répondu|\p{L}{2,}[^e\s]ed|met|sent|wrote|took|gave|went|saw)(?=$|[\s,.])/iu;
const NOUN = /^(?:marché|café|comité|thé|été|qualité|santé|sécurité|activité|comptabilité|publicité)s?(?=$|[\s,.])/iu;
// What is left says when it will be done, whatever the sentence began with: « Semé, reste deux planches à finir vendredi ».
const LEFT =
  /(?:^|[\s,;:])(?:(?:il |en )?reste(?:nt|ra)?(?=\s)|à (?:finir|faire|terminer|reprendre)(?=\s)|left to(?=\s)|still to(?=\s)|to (?:finish|do)(?=\s))/iu;
const MOST_DAYS = 3;

/** Reads a French or English sentence ("Claire, appeler la mairie, vendredi") given today and the people who can be named.
 *  Nothing is invented: a name nobody bears and a day that does not exist stay in the text. */
export function understand(sentence: string, today: string, people: readonly Named[]): Understood {
  const company = takeCompany(sentence.normalize("NFC"), people);
  const named = takeWho(company.rest, people);
  const days = takeDays(named.rest, today);
  return { text: tidy(days.rest), dates: days.dates, who: named.who, with: company.with };
}

function takeCompany(sentence: string, people: readonly Named[]): { rest: string; with: NamedPerson[] } {
  const found = COMPANY.exec(sentence);
  if (!found) return { rest: sentence, with: [] };
  const start = found.index + (found[1] ?? "").length;
  let at = found.index + found[0].length;
  const company: NamedPerson[] = [];
  for (let person = nameAt(sentence, at, people); person; ) {
    company.push(person.named);
    at = person.end;
    const link = LINK.exec(sentence.slice(at));
    person = link ? nameAt(sentence, at + link[0].length, people) : null;
  }
  if (company.length === 0) return { rest: sentence, with: [] };
  return { rest: `${sentence.slice(0, start)}${sentence.slice(at)}`, with: company };
}

/** The longest known name that begins here, up to four words. */
function nameAt(sentence: string, at: number, people: readonly Named[]): { named: NamedPerson; end: number } | null {
  for (let words = 4; words >= 1; words--) {
    const found = new RegExp(`^(?:${NAME})(?:\\s+(?:${NAME})){${words - 1}}`, "u").exec(sentence.slice(at));
    const named = found ? personNamed(found[0], people) : null;
    if (found && named) return { named, end: at + found[0].length };
  }
  return null;
}

function takeWho(sentence: string, people: readonly Named[]): { rest: string; who: NamedPerson | null } {
  const led = /^\s*@?([^,:]{1,60}?)\s*[,:]\s*/u.exec(sentence);
  const first = led ? personNamed(led[1] ?? "", people) : null;
  if (led && first) return { rest: sentence.slice(led[0].length), who: first };
  const segments = sentence.split(",");
  const index = segments.findIndex((segment) => personNamed(segment, people) !== null);
  const who = index < 0 ? null : personNamed(segments[index] ?? "", people);
  if (segments.length < 2 || !who) return { rest: sentence, who: null };
  return { rest: segments.filter((_, one) => one !== index).join(","), who };
}

function takeDays(sentence: string, today: string): { rest: string; dates: DaySaid[] } {
  let rest = sentence;
  const dates: DaySaid[] = [];
  while (dates.length < MOST_DAYS) {
    const plain = sameLength(rest);
    const found = findDay(plain, today, tenseOf(rest));
    if (!found) break;
    const end = found.at + found.said.length;
    dates.push({ said: rest.slice(found.at, end), days: found.days });
    rest = `${rest.slice(0, found.at)}${rest.slice(end)}`;
  }
  return { rest, dates };
}

// One letter for one letter, so that places found in it are places of the sentence.
function sameLength(sentence: string): string {
  return [...sentence]
    .map((letter) => {
      const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("’", "'").toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join("")
    .replace(/\s/gu, " ");
}

function tenseOf(sentence: string): Tense {
  const start = sentence.replace(/^[\s,:]+/u, "");
  return PAST.test(start) && !NOUN.test(start) && !LEFT.test(start) ? "past" : "other";
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/(?:\s*,)+\s*(?=,|$)/gu, "")
    .replace(/\s+([,.])/gu, "$1")
    .replace(/^[\s,:]+|[\s,:]+$/gu, "");
}
