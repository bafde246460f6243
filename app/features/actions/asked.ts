export type Asked = { pole: string; state: "" | "todo" | "done" | "givenBack"; words: string; page: number };

const states = ["todo", "done", "givenBack"] as const;

/** What a list of actions is asked for, by its address. */
export const askedIn = (search: URLSearchParams): Asked => ({
  pole: search.get("pole") ?? "",
  state: states.find((one) => one === search.get("etat")) ?? "",
  words: (search.get("mots") ?? "").slice(0, 100),
  page: Math.max(1, Math.min(10_000, Number.parseInt(search.get("page") ?? "1", 10) || 1)),
});

/** The address of the same list asked otherwise; a change of filter goes back to the first page. */
export const searchOf = (asked: Partial<Asked>): string => {
  const { pole, state, words, page = 1 } = asked;
  const search = new URLSearchParams();
  if (pole) search.set("pole", pole);
  if (state) search.set("etat", state);
  if (words) search.set("mots", words);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};
