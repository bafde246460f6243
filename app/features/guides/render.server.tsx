import { getMDXComponent } from "mdx-bundler/client/index.js";
import { renderToStaticMarkup } from "react-dom/server";
import type { Texts } from "../../texts/make";
import type { Reading } from "./compile.server";
import type { GlossaryEntry } from "./glossary.fr";
import { type Collected, type GuideFacts, guideParts, ReadingProvider } from "./guide-parts";

export type Rendered = {
  html: string;
  words: ({ key: string } & GlossaryEntry)[];
  next: Collected["next"];
};

/** The HTML of a reading, from disk hence trusted, with the words it explains; null when its parts do not hold together. */
export const renderReading = async (reading: Reading, facts: GuideFacts, t: Texts): Promise<Rendered | null> =>
  Promise.resolve()
    .then(() => draw(reading, facts, t))
    .catch(() => null);

/** Same as renderReading, but says what is wrong: for the tests of content. */
export const draw = (reading: Reading, facts: GuideFacts, t: Texts): Rendered => {
  const glossary: { [word: string]: GlossaryEntry } = t.guides.words;
  const collected: Collected = { words: new Set(), next: null };
  const list = new Intl.ListFormat(reading.lang, { type: "conjunction" });
  const texts = { ...t.guides, list: (names: string[]) => list.format(names) };
  const around = { facts, t: texts, known: (word: string) => word in glossary, collected };
  const Content = getMDXComponent(reading.code, { ...t.words });
  const html = renderToStaticMarkup(
    <ReadingProvider around={around}>
      <Content components={guideParts} />
    </ReadingProvider>,
  );
  const words = [...collected.words].flatMap((key) => {
    const entry = glossary[key];
    return entry ? [{ key, ...entry }] : [];
  });
  return {
    html: typesetHtml(html, t.typeset),
    words: words.sort((a, b) => a.word.localeCompare(b.word, reading.lang)),
    next: collected.next,
  };
};

// React escapes « > » inside attributes, so a tag is whatever stands between « < » and the next « > »; its entities
// (&amp;) end with a mark that is not punctuation. A mark just after a tag leans on the word inside it.
const typesetHtml = (html: string, typeset: (text: string) => string): string =>
  html
    .split(/(<[^>]*>|&#?\w+;)/)
    .map((piece) => {
      if (piece.startsWith("<") || piece.startsWith("&")) return piece;
      return /^ [:;?!]/.test(piece) ? typeset(`x${piece}`).slice(1) : typeset(piece);
    })
    .join("");
