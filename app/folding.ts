/** Letters without accents, case or ligatures: « Cœur d’été » → "coeur d'ete". One folding for search, sorting and slugs. */
export const fold = (text: string): string =>
  text
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ß/g, "ss")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase();

/** The folded words of a text, each once, of two signs at least (single figures are kept). */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 || /\d/.test(word))
      .map((word) => word.slice(0, 40)),
  ),
];
