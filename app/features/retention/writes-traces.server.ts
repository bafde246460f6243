import { sql } from "kysely";
import type { Pen } from "../../pen.server";

type Person = {
  id: string;
  slug: string;
  givenName: string;
  familyName: string;
  email: string | null;
};

/** The ways in and what waits behind them: sessions, links, codes, drafts, parked forms, keys, mails, tries at the door. */
export const leaveNoAccess = async (pen: Pen, person: Person) => {
  const { db } = pen;
  await db.deleteFrom("sessions").where("userId", "=", person.id).execute();
  for (const table of ["signInLinks", "invitations", "accounts", "mails"] as const)
    await db.deleteFrom(table).where("personId", "=", person.id).execute();
  for (const table of ["drafts", "formKeys"] as const)
    await db.deleteFrom(table).where("actor", "=", `person:${person.id}`).execute();
  await db.deleteFrom("parkedForms").where("session", "=", person.id).execute();
  if (person.email) {
    await db.deleteFrom("mails").where("toAddress", "=", person.email).where("personId", "is", null).execute();
    await db.deleteFrom("attempts").where("key", "like", `%${person.email}%`).execute();
  }
};

/**
 * Where others wrote the whole name or the address on its way: drafts, parked forms, mails and thanks say « une personne
 * partie », and lose nothing else of what was typed; the answers of form keys go. What was written in minutes and
 * actions is the association's record.
 */
export const leaveNoWords = async (pen: Pen, person: Person, departed: string) => {
  const { db } = pen;
  const name = `${person.givenName} ${person.familyName}`;
  await db.deleteFrom("formKeys").where("result", "like", `%/personnes/${person.slug}"%`).execute();
  await db
    .deleteFrom("formKeys")
    .where("result", "like", `%"about":${JSON.stringify(person.givenName)}%`)
    .execute();
  for (const [table, column] of [
    ["drafts", "text"],
    ["parkedForms", "fields"],
    ["mails", "subject"],
    ["mails", "text"],
    ["mails", "attachment"],
  ] as const)
    for (const mark of [name, ...(person.email ? [person.email] : [])])
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = replace(${sql.ref(column)}, ${mark}, ${departed})
        where ${sql.ref(column)} like ${`%${mark}%`}`.execute(db);
  await db
    .updateTable("thanks")
    .set({ toLabel: departed })
    .where("toKind", "=", "person")
    .where("toId", "=", person.id)
    .execute();
};
