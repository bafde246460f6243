import { sortKeyOf } from "../people/sort-key";
import { isEmail, isLine, type Name, plainly, splitName, uncivil } from "./cells";
import type { LineRefused, Row } from "./kinds";
import type { KnownPerson, Spellings } from "./known";

/** Somebody of the list by their id, or somebody to add: the same name and address is the same person. */
export type Who = Name & { id: string | null; email: string | null };

/** The person whose names stand in two columns, or in one; null when those cells are empty. */
export const nameIn = (row: Row, names: Spellings): Name | LineRefused | null => {
  const [givenName, familyName, fullName] = [row.cell("givenName"), row.cell("familyName"), row.cell("fullName")];
  if (givenName && familyName) return checked({ givenName, familyName });
  if (fullName) return nameFrom(fullName, names);
  if (!givenName && !familyName) return null;
  return givenName ? "imports.lineNoName" : nameFrom(familyName, names);
};

/** Both names out of one cell, as the list spells them where it knows them. Refuses: one word alone, beyond 80 letters. */
export const nameFrom = (text: string, names: Spellings): Name | LineRefused =>
  names.get(plainly(uncivil(text))) ?? checked(splitName(text));

const checked = (name: Name | null): Name | LineRefused => {
  if (!name?.givenName || !name.familyName || sortKeyOf(name.givenName, name.familyName) === "")
    return "imports.lineNoName";
  return isLine(name.givenName, 80) && isLine(name.familyName, 80) ? name : "imports.lineLongName";
};

/** An address in small letters, null for none. */
export const emailFrom = (text: string): string | null | LineRefused =>
  text === "" ? null : isEmail(text) ? text.toLowerCase() : "imports.lineEmail";

export const isRefused = (read: unknown): read is LineRefused =>
  typeof read === "string" && read.startsWith("imports.line");

/**
 * Who this is among the people known: by name and address, by name alone where either has no address. Refused when two
 * namesakes answer; nobody answers: a person to add.
 */
export const whoIs = (people: readonly KnownPerson[], name: Name, email: string | null): Who | LineRefused => {
  const key = sortKeyOf(name.givenName, name.familyName);
  const namesakes = people.filter((one) => one.sortKey === key);
  const same = namesakes.filter((one) => email !== null && one.email === email);
  const close = same.length > 0 ? same : namesakes.filter((one) => email === null || one.email === null);
  if (close.length > 1) return "imports.lineNamesakes";
  return { ...name, email, id: close[0]?.id ?? null };
};

/** What tells people to add apart. */
export const keyOf = (who: Who): string => who.id ?? `${sortKeyOf(who.givenName, who.familyName)}\n${who.email ?? ""}`;

/** People to add, each once; somebody said without an address is the namesake said with one. */
export const freshAmong = (all: readonly Who[]): Who[] => {
  const fresh = new Map<string, Who>();
  for (const who of [...all].sort((a, b) => Number(b.email !== null) - Number(a.email !== null))) {
    if (who.id !== null) continue;
    const named = sortKeyOf(who.givenName, who.familyName);
    const same = [...fresh.keys()].some((key) => key.startsWith(`${named}\n`));
    if (who.email === null ? !same : !fresh.has(keyOf(who))) fresh.set(keyOf(who), who);
  }
  return [...fresh.values()];
};
