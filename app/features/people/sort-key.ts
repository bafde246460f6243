import { fold } from "../../folding";

const plain = (text: string, between: string) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(between);

/** What a person is sorted by, on every engine and in both languages: family name, then given name, folded. */
export const sortKeyOf = (givenName: string, familyName: string): string => plain(`${familyName} ${givenName}`, " ");

/** The address of a person: « Zoé Lecœur » → "zoe-lecoeur"; never empty. */
export const slugOf = (givenName: string, familyName: string): string =>
  plain(`${givenName} ${familyName}`, "-").slice(0, 60) || "personne";

/** The first of slug, slug-2, slug-3… that nobody has yet, looked for after the number given. */
export const freeSlug = (wanted: string, taken: ReadonlySet<string>, after = 1): string => {
  if (!taken.has(wanted)) return wanted;
  let n = after + 1;
  while (taken.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
};
