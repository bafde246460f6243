import { fold } from "../../folding";
import { isDay } from "../association/calendar";
import type { RoleName } from "./role-names";
import { sortKeyOf } from "./sort-key";

export type LineRefused =
  | "people.lineNoName"
  | "people.lineLongName"
  | "people.lineEmail"
  | "people.lineFormula"
  | "people.lineRole"
  | "people.lineDate"
  | "people.lineKnown"
  | "people.lineTwice";
export type GoodLine = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  role: RoleName;
  since: string | null;
  team: string | null;
};
export type RefusedLine = { line: number; text: string; why: LineRefused };
export type Known = { sortKey: string; email: string | null };
type Column = keyof GoodLine;

const titles: { [column in Column]: string[] } = {
  givenName: ["prenom", "prenoms", "given name", "first name", "firstname"],
  familyName: ["nom", "nom de famille", "family name", "last name", "lastname", "surname"],
  email: ["e-mail", "email", "mail", "courriel", "adresse e-mail", "adresse mail", "adresse email", "e-mail address"],
  phone: ["telephone", "tel", "tel.", "portable", "mobile", "phone"],
  role: ["role", "statut", "qualite", "type"],
  since: ["depuis", "depuis le", "adhesion", "date d'adhesion", "since", "member since"],
  team: ["equipe", "service", "team"],
};
const roleWords: { [role in RoleName]: RegExp } = {
  member: /^(membre|adherent|adherente|member)$/,
  volunteer: /^(benevole|volunteer)$/,
  employee: /^(salarie|salariee|permanent|permanente|salarie permanent|employee)$/,
  coordinator: /^(coordination|coordinateur|coordinatrice|coordinator)$/,
  candidate: /^(candidat|candidate)$/,
  supporter: /^(sympathisant|sympathisante|supporter)$/,
};

/** Which column holds what, by its title; null when given or family names have none. */
export const columnsOf = (header: readonly string[]): Map<Column, number> | null => {
  const folded = header.map((title) => fold(title).trim());
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(titles) as [Column, string[]][]) {
    const index = folded.findIndex((title) => names.includes(title));
    if (index >= 0) columns.set(column, index);
  }
  return columns.has("givenName") && columns.has("familyName") ? columns : null;
};

/**
 * Sorts the lines of a table (titles left out) into those to add and those refused, each with its line number in the
 * file and why. The same person is known by name and address; without an address, by name alone.
 */
export const readLines = (
  columns: Map<Column, number>,
  records: readonly (readonly string[])[],
  known: readonly Known[],
): { good: GoodLine[]; refused: RefusedLine[] } => {
  const good: GoodLine[] = [];
  const refused: RefusedLine[] = [];
  const seen: Known[] = [];
  records.forEach((cells, index) => {
    const cell = (column: Column) => (cells[columns.get(column) ?? -1] ?? "").trim();
    const read = readLine(cell, cells);
    const why = typeof read === "string" ? read : sameAs(read, known, seen);
    if (why || typeof read === "string") {
      refused.push({ line: index + 2, text: cells.join(" · ").slice(0, 160), why: why ?? "people.lineNoName" });
      return;
    }
    good.push(read);
    seen.push({ sortKey: sortKeyOf(read.givenName, read.familyName), email: read.email });
  });
  return { good, refused };
};

const readLine = (cell: (column: Column) => string, cells: readonly string[]): GoodLine | LineRefused => {
  const phone = cell("phone");
  const formula = cells.some((one) => /^[=+\-@\t\r]/.test(one) && !(one.trim() === phone && isPhone(phone)));
  if (formula) return "people.lineFormula";
  const [givenName, familyName] = [cell("givenName"), cell("familyName")];
  if (!givenName || !familyName) return "people.lineNoName";
  if (givenName.length > 80 || familyName.length > 80) return "people.lineLongName";
  const email = cell("email").toLowerCase();
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email)) return "people.lineEmail";
  const role = readRole(cell("role"));
  if (!role) return "people.lineRole";
  const since = readDay(cell("since"));
  if (since === "") return "people.lineDate";
  return {
    ...{ givenName, familyName, role, since },
    email: email || null,
    phone: phone.slice(0, 40) || null,
    team: cell("team").slice(0, 80) || null,
  };
};

const isPhone = (text: string) => /^\+[\d\s().-]{6,}$/.test(text);

const readRole = (text: string): RoleName | null => {
  if (text === "") return "member";
  const folded = fold(text).trim();
  for (const [role, words] of Object.entries(roleWords) as [RoleName, RegExp][]) if (words.test(folded)) return role;
  return null;
};

/** A civil day from 2024-03-09 or 09/03/2024; null for an empty cell, "" for one that cannot be read. */
const readDay = (text: string): string | null => {
  if (text === "") return null;
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const day = french ? `${french[3]}-${french[2]?.padStart(2, "0")}-${french[1]?.padStart(2, "0")}` : text;
  return isDay(day) ? day : "";
};

const sameAs = (line: GoodLine, known: readonly Known[], seen: readonly Known[]): LineRefused | null => {
  const key = sortKeyOf(line.givenName, line.familyName);
  const same = (one: Known) =>
    one.sortKey === key && (one.email === line.email || one.email === null || line.email === null);
  return known.some(same) ? "people.lineKnown" : seen.some(same) ? "people.lineTwice" : null;
};
