import type { RoleName } from "../people/role-names";
import { sortKeyOf } from "../people/sort-key";
import { isLine, listIn, plainly, readDay } from "./cells";
import type { LineRefused, Plan, Row } from "./kinds";
import type { Known, KnownPerson } from "./known";
import { roleOf } from "./known";
import { emailFrom, isRefused, nameIn } from "./who";

export type PersonEntry = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  roles: RoleName[];
  since: string | null;
  team: string | null;
};

/** People with their roles. The same person is known by name and address; without an address, by name alone. */
export const planPeople = (rows: readonly Row[], known: Known): Plan<PersonEntry> => {
  const plan: Plan<PersonEntry> = { add: [], known: [], refused: [] };
  const byKey = new Map<string, KnownPerson[]>();
  const seen = new Map<string, (string | null)[]>();
  for (const one of known.people) byKey.set(one.sortKey, [...(byKey.get(one.sortKey) ?? []), one]);
  for (const row of rows) {
    const read = readPerson(row, known);
    if (isRefused(read)) {
      plan.refused.push({ line: row.line, text: row.text, why: read });
      continue;
    }
    const key = sortKeyOf(read.givenName, read.familyName);
    const same = (email: string | null) => email === read.email || email === null || read.email === null;
    if (byKey.get(key)?.some((one) => same(one.email))) plan.known.push({ line: row.line, text: row.text });
    else if (seen.get(key)?.some(same)) plan.refused.push({ line: row.line, text: row.text, why: "imports.lineTwice" });
    else {
      plan.add.push({ line: row.line, entry: read });
      seen.set(key, [...(seen.get(key) ?? []), read.email]);
    }
  }
  return plan;
};

const readPerson = (row: Row, known: Known): PersonEntry | LineRefused => {
  const name = nameIn(row, known.names) ?? "imports.lineNoName";
  if (isRefused(name)) return name;
  const email = emailFrom(row.cell("email"));
  if (isRefused(email)) return email;
  const roles = listIn(row.cell("role")).map((one) => roleOf(plainly(one)));
  if (roles.some((one) => one === null)) return "imports.lineRole";
  const since = readDay(row.cell("since"));
  if (since === "") return "imports.lineDate";
  const [phone, team] = [row.cell("phone"), row.cell("team")];
  if (!isLine(phone, 40) || !isLine(team, 80)) return "imports.lineLong";
  const distinct = [...new Set(roles.flatMap((one) => one ?? []))];
  return {
    ...name,
    email,
    phone: phone || null,
    roles: distinct.length > 0 ? distinct : ["member"],
    since,
    team: team || null,
  };
};
