import { type OwnWords, phrasesIn, saidWith, type Words } from "../features/association/words";
import type { Lang } from "../me";
import { datesIn } from "./dates";
import { countingIn } from "./lists";
import type { Pack, Reason, Said } from "./types";
import { elided, fr as frenchSpaces } from "./typography";

/** The active language as screens use it: sentences, dates in the association's zone, reasons and answers by key. */
export type Texts = Pack & {
  lang: Lang;
  zone: string;
  dates: ReturnType<typeof datesIn>;
  counting: ReturnType<typeof countingIn>;
  /** What the association calls its board, its poles, their leads, its members, its assembly. */
  words: Words;
  /** The same texts in the association's own words. */
  calling: (own: OwnWords) => Texts;
  reason: (key: Reason) => string;
  sayDone: (key: Said, about?: string) => string;
  /** Between a label and what it says. */
  colon: string;
  /** French spaces put into a text that people typed; English is left as it is. */
  typeset: (text: string) => string;
};

/** Builds the texts of one language; the association's words and French spaces are put into each sentence when it is first read. */
export const makeTexts = (tongue: Tongue, zone: string, pack: Pack, own?: OwnWords): Texts =>
  textsOf({ ...tongue, zone }, pack, phrasesIn(tongue.lang, own));

/** What a language says whatever the page: its dates and its counts. */
export type Tongue = Pick<Texts, "lang" | "dates" | "counting">;

export const tongueOf = (lang: Lang): Tongue => ({ lang, dates: datesIn(lang), counting: countingIn(lang) });

const textsOf = (tongue: Tongue & Pick<Texts, "zone">, pack: Pack, words: Words): Texts => {
  const { lang } = tongue;
  const typeset = lang === "fr" ? frenchSpaces : (text: string) => text;
  const said =
    lang === "fr"
      ? (text: string) => frenchSpaces(elided(saidWith(words, text)))
      : (text: string) => saidWith(words, text);
  const set = setWhenRead(pack, said) as Pack & Parts;
  const part = (key: string, group: "reasons" | "said") => {
    const [feature = "", name = ""] = key.split(".");
    const found = set[feature]?.[group]?.[name];
    return found ?? key;
  };
  return {
    ...set,
    ...tongue,
    words,
    calling: (own) => textsOf(tongue, pack, phrasesIn(lang, own)),
    reason: (key) => String(part(key, "reasons")),
    sayDone: (key, about = "") => {
      const found = part(key, "said");
      return typeof found === "function" ? found(about) : found;
    },
    colon: lang === "fr" ? "\u00A0: " : ": ",
    typeset,
  };
};

/** Any group of sentences in the association's own words, for those the server alone writes. */
export const inOwnWords = <T>(sentences: T, lang: Lang, own?: OwnWords): T => {
  const words = phrasesIn(lang, own);
  const said = (text: string) => (lang === "fr" ? elided(saidWith(words, text)) : saidWith(words, text));
  return setWhenRead(sentences, said) as T;
};

type Parts = {
  [feature: string]: {
    reasons?: { [key: string]: string };
    said?: { [key: string]: string | ((about: string) => string) };
  };
};

/** A page reads fifty of the thousands of sentences: setting them all for each page cost more than the page. */
const setWhenRead = (node: unknown, typeset: (text: string) => string): unknown => {
  if (!node || typeof node !== "object" || Array.isArray(node)) return setAll(node, typeset);
  const read = new Map<string | symbol, unknown>();
  return new Proxy(node, {
    get: (target, name) => {
      if (!read.has(name)) read.set(name, setWhenRead(Reflect.get(target, name), typeset));
      return read.get(name);
    },
  });
};

const setAll = (node: unknown, typeset: (text: string) => string): unknown => {
  if (typeof node === "string") return typeset(node);
  if (typeof node === "function") {
    const sentence = node as (...all: unknown[]) => unknown;
    return (...all: unknown[]) => setAll(sentence(...all), typeset);
  }
  if (Array.isArray(node)) return node.map((each) => setAll(each, typeset));
  if (node && typeof node === "object") {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, setAll(value, typeset)]));
  }
  return node;
};
