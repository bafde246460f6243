import { sql } from "kysely";
import { idColumns } from "../../../db/columns";
import type { Db, Dialect } from "../../../db/dialect";

/** A row of an import that something else refers to: how many times, from which column; `CHANGED` when it is its own. */
export const CHANGED = "changed";
export type Use = { rowTable: string; rowId: string; name: string; column: string; count: number };

const MOST = 40;

/** Where ids stand inside a text: what a resolution will do, a draw, a filing, the roll of a vote, what a departure gives back. */
const inside = [
  ["effects", "data"],
  ["seatDraws", "result"],
  ["filings", "list"],
  ["filingChanges", "change"],
  ["voteRecords", "roll"],
  ["departureEnds", "rowBefore"],
] as const;

/** What says of a row that somebody worked on it since: taking it back would lose that work. */
const touched: { [table: string]: string } = {
  persons: `t."version" > 1 or t."leftOn" is not null`,
  poles: `t."version" > 1 or t."closedOn" is not null`,
  seats: `t."closedOn" is not null or exists (select 1 from "journal" j where j."subjectKind" = 'seat' and j."subjectId" = t."id" and j."verb" = 'seat.update')`,
  mandates: `t."endedOn" is not null or t."ratifiedOn" is not null`,
  polePeople: `t."endsOn" is not null`,
  personRoles: `t."endsOn" is not null`,
  followUps: `t."version" > 1 or t."doneAt" is not null`,
  promises: `t."version" > 1 or t."answeredAt" is not null`,
  meetings: `t."version" > 1`,
};

/**
 * What elsewhere refers to the rows of an import, so that taking it back would leave something without its person, its
 * seat, its pole; and those somebody changed since. Rows of the same import refer to each other freely. Empty: it can be
 * undone.
 */
export const usesOf = async (db: Db, dialect: Dialect, importId: string): Promise<Use[]> => {
  const tables = await db
    .selectFrom("importRows")
    .select("rowTable")
    .distinct()
    .where("importId", "=", importId)
    .execute();
  const ours = new Set(tables.map((row) => row.rowTable));
  const found: Found[] = [];
  for (const { table, column } of idColumns(dialect)) {
    const [from, at] = [sql.table(table), sql.ref(`t.${column}`)];
    const others = ours.has(table)
      ? sql`and t."id" not in (select "rowId" from "importRows" where "importId" = ${importId} and "rowTable" = ${table})`
      : sql``;
    const { rows } = await sql<{ rowTable: string; rowId: string; count: number }>`
      select r."rowTable" as "rowTable", r."rowId" as "rowId", count(*) as "count"
      from ${from} t inner join "importRows" r on r."rowId" = ${at}
      where r."importId" = ${importId} ${others}
      group by r."rowTable", r."rowId" limit ${MOST}`.execute(db);
    for (const row of rows) found.push({ ...row, column: `${table}.${column}`, count: Number(row.count) });
  }
  found.push(...(await toldIn(db, importId)), ...(await changedOf(db, importId, ours)));
  const names = await namesOf(db, found);
  return found.slice(0, MOST).map((use) => ({ ...use, name: names.get(use.rowId) ?? "" }));
};

type Found = Omit<Use, "name">;

const toldIn = async (db: Db, importId: string): Promise<Found[]> => {
  const found: Found[] = [];
  for (const [table, column] of inside) {
    const text = sql.ref(`t.${column}`);
    const { rows } = await sql<{ rowTable: string; rowId: string; count: number }>`
      select r."rowTable" as "rowTable", r."rowId" as "rowId", count(*) as "count"
      from ${sql.table(table)} t inner join "importRows" r on ${text} like '%"' || r."rowId" || '"%'
      where r."importId" = ${importId} group by r."rowTable", r."rowId" limit ${MOST}`.execute(db);
    for (const row of rows) found.push({ ...row, column: `${table}.${column}`, count: Number(row.count) });
  }
  return found;
};

const changedOf = async (db: Db, importId: string, ours: ReadonlySet<string>): Promise<Found[]> => {
  const found: Found[] = [];
  for (const [table, when] of Object.entries(touched)) {
    if (!ours.has(table)) continue;
    const { rows } = await sql<{ rowId: string }>`
      select r."rowId" as "rowId" from ${sql.table(table)} t inner join "importRows" r on r."rowId" = t."id"
      where r."importId" = ${importId} and r."rowTable" = ${table} and (${sql.raw(when)}) limit ${MOST}`.execute(db);
    for (const { rowId } of rows) found.push({ rowTable: table, rowId, column: CHANGED, count: 1 });
  }
  return found;
};

const namesOf = async (db: Db, uses: readonly { rowTable: string; rowId: string }[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  const ids = (table: string) => [...new Set(uses.filter((one) => one.rowTable === table).map((one) => one.rowId)), ""];
  const people = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("id", "in", ids("persons"))
    .execute();
  for (const { id, givenName, familyName } of people) names.set(id, `${givenName} ${familyName}`);
  const poles = await db.selectFrom("poles").select(["id", "name"]).where("id", "in", ids("poles")).execute();
  for (const { id, name } of poles) names.set(id, name);
  const seats = await db.selectFrom("seats").select(["id", "rank"]).where("id", "in", ids("seats")).execute();
  for (const { id, rank } of seats) names.set(id, String(rank));
  const decisions = await db
    .selectFrom("decisions")
    .select(["id", "number"])
    .where("id", "in", ids("decisions"))
    .execute();
  for (const { id, number } of decisions) names.set(id, number);
  const meetings = await db
    .selectFrom("meetings")
    .select(["id", "startsAt"])
    .where("id", "in", ids("meetings"))
    .execute();
  for (const { id, startsAt } of meetings) names.set(id, startsAt.slice(0, 10));
  const asked = await db.selectFrom("followUps").select(["id", "text"]).where("id", "in", ids("followUps")).execute();
  for (const { id, text } of asked) names.set(id, text);
  const promises = await db.selectFrom("promises").select(["id", "text"]).where("id", "in", ids("promises")).execute();
  for (const { id, text } of promises) names.set(id, text);
  const mandates = await db
    .selectFrom("mandates")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["mandates.id", "givenName", "familyName"])
    .where("mandates.id", "in", ids("mandates"))
    .execute();
  for (const { id, givenName, familyName } of mandates) names.set(id, `${givenName} ${familyName}`);
  for (const table of ["polePeople", "personRoles"] as const) {
    const whose = await db
      .selectFrom(table)
      .innerJoin("persons", "persons.id", `${table}.personId`)
      .select([`${table}.id`, "givenName", "familyName"])
      .where(`${table}.id`, "in", ids(table))
      .execute();
    for (const { id, givenName, familyName } of whose) names.set(id, `${givenName} ${familyName}`);
  }
  return names;
};
