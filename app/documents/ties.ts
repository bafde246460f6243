const months = {
  fr: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  en: "January|February|March|April|May|June|July|August|September|October|November|December",
};
const BLANK = "[ \u00a0]";
const days = {
  fr: new RegExp(`(\\d{1,2}|1er) (${months.fr})(?: (\\d{4}))?(?!\\p{L})`, "gu"),
  en: new RegExp(`(\\d{1,2}) (${months.en})(?: (\\d{4}))?(?!\\p{L})`, "gu"),
};
const articles = new RegExp(`\\b([Aa]rticles?|points?|[Pp]age|[Nn]°|[Nn]os?\\.)${BLANK}(\\d)`, "g");
const hours = {
  fr: /(?<![\p{L}])([àÀ]) (\d{1,2}[ \u00a0]h(?:[ \u00a0]\d\d(?!\d))?)/gu,
  en: /\b(at) (\d{1,2}(?::\d\d)? [ap]m)\b/g,
};

/** A text whose days, articles and hours no line parts: « article 8 », « 26 novembre 2026 », « à 21 h 04 ». */
export function tied(text: string, lang: "fr" | "en"): string {
  return text
    .replace(days[lang], (_, date: string, month: string, year?: string) =>
      [date, month, ...(year ? [year] : [])].join("\u00a0"),
    )
    .replace(articles, "$1\u00a0$2")
    .replace(hours[lang], (_, at: string, hour: string) => `${at}\u00a0${hour.replaceAll(" ", "\u00a0")}`);
}
