import type { Dialect } from "./dialect";
import { migrations } from "./migrations";

export type IdColumn = { table: string; column: string };

/** Words for a search and a hash are no use of a record; the journal names its subjects for ever. */
const apart = new Set([
  "searchDocs",
  "searchWords",
  "importRows",
  "imports",
  "texts",
  "formKeys",
  "drafts",
  "jobs",
  "attempts",
  "parkedForms",
]);
const another = new Set(["itemId", "currentItemId", "subjectId", "textHash"]);

/**
 * Every column of the database that may hold the id of another record, read from the migrations themselves: by its
 * reference, or by its name (« personId », « answeredBy »). So a table added later counts without being listed anywhere.
 */
export const idColumns = (dialect: Dialect): IdColumn[] => {
  const found = new Map<string, IdColumn>();
  const note = (table: string, column: string, rest: string) => {
    const named = /(Id|By|^by|CallOf|InMeeting)$/.test(column) && column !== "id" && !another.has(column);
    const meant = / references "(?!texts|files)/.test(rest) || named;
    // Of the journal, only who acted: its lines about a record are no use of it.
    const counts = table === "journal" ? column === "actorId" : !apart.has(table);
    if (meant && /^ text/.test(rest) && counts) found.set(`${table}.${column}`, { table, column });
  };
  for (const sql of migrations.flatMap((migration) => migration.up(dialect))) {
    const made = /^\s*create table "(\w+)"/.exec(sql)?.[1];
    const added = /^\s*alter table "(\w+)" add column "(\w+)"(.*)/s.exec(sql);
    if (made) for (const [, column = "", rest = ""] of sql.matchAll(/^\s*"(\w+)"( .*)$/gm)) note(made, column, rest);
    if (added) note(added[1] ?? "", added[2] ?? "", added[3] ?? "");
    const gone = /^\s*drop table "(\w+)"/.exec(sql)?.[1];
    for (const [key, { table }] of found) if (table === gone) found.delete(key);
  }
  return [...found.values()];
};
