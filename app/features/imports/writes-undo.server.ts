import { sql } from "kysely";
import { forgetTextsAbout } from "../../forget-texts.server";
import type { Pen } from "../../pen.server";
import { termsBefore } from "./terms.server";

/** What refers goes before what it refers to. */
const order = [
  "followUps",
  "decisions",
  "promises",
  "dutyPlaces",
  "polePeople",
  "mandates",
  "personRoles",
  "seats",
  "meetings",
  "poles",
  "persons",
] as const;
const indexed: { [table: string]: string } = {
  decisions: "decision",
  promises: "promise",
  meetings: "meeting",
  poles: "pole",
  persons: "person",
};

/** What the journal calls these rows, where a line about them keeps words. */
const subjects: { [table: string]: string } = { ...indexed, seats: "seat" };

/**
 * Takes back every row an import made, whole, with what a search finds of them and the words kept beside the journal; the
 * lines of the journal stay, and one more says it. The caller has asked `usesOf`.
 */
export const undoImport = async (pen: Pen, importId: string): Promise<number> => {
  const rows = await pen.db
    .selectFrom("importRows")
    .select(["rowTable", "rowId"])
    .where("importId", "=", importId)
    .execute();
  const mine = (table: string) =>
    sql`(select "rowId" from "importRows" where "importId" = ${importId} and "rowTable" = ${table})`;
  for (const table of order) {
    if (!rows.some((row) => row.rowTable === table)) continue;
    const kind = indexed[table];
    if (kind) {
      await sql`delete from "searchWords" where "kind" = ${kind} and "id" in ${mine(table)}`.execute(pen.db);
      await sql`delete from "searchDocs" where "kind" = ${kind} and "id" in ${mine(table)}`.execute(pen.db);
    }
    await sql`delete from ${sql.table(table)} where "id" in ${mine(table)}`.execute(pen.db);
  }
  const ids = (table: string) => rows.filter((row) => row.rowTable === table).map((row) => row.rowId);
  for (const [table, kind] of Object.entries(subjects)) await forgetTextsAbout(pen, kind, ids(table));
  await termsBefore(pen, importId);
  await pen.db.deleteFrom("importRows").where("importId", "=", importId).execute();
  const undoneBy = pen.me.kind === "person" ? pen.me.id : "system";
  await pen.db.updateTable("imports").set({ undoneAt: pen.now, undoneBy }).where("id", "=", importId).execute();
  await pen.record({
    subject: { kind: "import", id: importId },
    reads: "keepers",
    data: { rows: rows.length, decisions: ids("decisions") },
  });
  return rows.length;
};
