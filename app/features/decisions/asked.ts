export type Asked = { year: number | null; words: string; page: number };

/** What the register is asked for, by its address. */
export const askedIn = (search: URLSearchParams): Asked => ({
  year: /^\d{4}$/.test(search.get("annee") ?? "") ? Number(search.get("annee")) : null,
  words: (search.get("mots") ?? "").slice(0, 100),
  page: Math.max(1, Math.min(10_000, Number.parseInt(search.get("page") ?? "1", 10) || 1)),
});

/** The address of the register asked otherwise. */
export const searchOf = ({ year, words, page = 1 }: Partial<Asked>): string => {
  const search = new URLSearchParams();
  if (year) search.set("annee", String(year));
  if (words) search.set("mots", words);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};
