import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Schema } from "../../../db/schema";
import { fold } from "../../folding";
import { isPerson, type Me } from "../../me";
import { heardAt } from "./heard.server";
import { polesReadAsTeam, readsBoardActions } from "./reads";

/** The actions `me` may read: the assembly's, one's own, one's poles', and the board's for who reads as the board or,
 *  while they chair or record a meeting, for what concerns it. */
export const seenBy = (me: Me) => (eb: ExpressionBuilder<Schema, "actions">) => {
  if (!isPerson(me)) return eb("actions.id", "=", "");
  const helped = eb.selectFrom("actionPeople").select("actionId").where("actionPeople.personId", "=", me.id);
  const team = polesReadAsTeam(me);
  return eb.or([
    eb("actions.reads", "=", "assembly"),
    eb("actions.personId", "=", me.id),
    eb("actions.loggedBy", "=", me.id),
    eb("actions.id", "in", helped),
    ...(me.poles.length > 0 ? [eb.and([eb("actions.reads", "=", "pole"), eb("actions.poleId", "in", me.poles)])] : []),
    ...(readsBoardActions(me) ? [eb("actions.reads", "=", "board")] : []),
    ...(me.officerOf.length > 0 ? [eb.and([eb("actions.reads", "=", "board"), heardAt(me.officerOf)(eb)])] : []),
    ...(team.length > 0 ? [eb.and([eb("actions.reads", "=", "board"), eb("actions.poleId", "in", team)])] : []),
  ]);
};

const rowsFor = (db: Db) =>
  db
    .selectFrom("actions")
    .innerJoin("poles", "poles.id", "actions.poleId")
    .innerJoin("persons", "persons.id", "actions.personId")
    .select([
      "actions.id",
      "actions.text",
      "actions.status",
      "actions.doneOn",
      "actions.dueOn",
      "actions.reads",
      "actions.showable",
      "actions.photoHash",
      "actions.createdAt",
      "actions.poleId",
      "actions.personId",
      "actions.loggedBy",
      "actions.originKind",
      "actions.originId",
      "actions.version",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
      "persons.givenName",
      "persons.familyName",
      "persons.slug as personSlug",
    ])
    .where("actions.removedAt", "is", null);

const listed = (db: Db, me: Me) => rowsFor(db).where(seenBy(me));

type Row = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];
export type Helper = { id: string; slug: string; name: string };
export type Action = Row & { name: string; helpers: Helper[] };
export const PAGE = 30;

export type ActionsAsked = {
  poleId?: string | null;
  status?: "done" | "todo" | "givenBack" | null;
  words?: string;
  page: number;
};

const filtered = (db: Db, me: Me, { poleId, status }: Omit<ActionsAsked, "page" | "words">) => {
  let query = listed(db, me);
  if (poleId) query = query.where("actions.poleId", "=", poleId);
  if (status) query = query.where("actions.status", "=", status);
  return query.orderBy("actions.createdAt", "desc").orderBy("actions.id", "desc");
};

/** One page of the log, newest first, with how many lines in all. */
export const actionsPage = async (db: Db, me: Me, asked: ActionsAsked) => {
  const from = (asked.page - 1) * PAGE;
  const words = fold(asked.words ?? "")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > 0) {
    const all = (await filtered(db, me, asked).execute()).filter((row) => hasAll(row, words));
    return { total: all.length, rows: await withHelpers(db, all.slice(from, from + PAGE)) };
  }
  const counted = await filtered(db, me, asked)
    .clearSelect()
    .clearOrderBy()
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const rows = await filtered(db, me, asked).limit(PAGE).offset(from).execute();
  return { total: Number(counted.count), rows: await withHelpers(db, rows) };
};

const hasAll = (row: Row, words: string[]) => {
  const hay = fold(`${row.text} ${row.poleName} ${row.givenName} ${row.familyName}`);
  return words.every((word) => hay.includes(word));
};

/** Every line asked for, for the CSV. */
export const allActions = async (db: Db, me: Me, asked: Omit<ActionsAsked, "page">): Promise<Action[]> =>
  withHelpers(db, await filtered(db, me, asked).execute());

/** What one has taken on and not finished, soonest first. */
export const actionsAwaiting = async (db: Db, me: Me, most = 5): Promise<Action[]> => {
  if (!isPerson(me)) return [];
  const rows = await listed(db, me)
    .where("actions.status", "=", "todo")
    .where("actions.personId", "=", me.id)
    .execute();
  return withHelpers(db, rows.sort(soonest).slice(0, most));
};

const soonest = (a: Row, b: Row) =>
  (a.dueOn ?? "9999") < (b.dueOn ?? "9999") || (a.dueOn === b.dueOn && a.createdAt < b.createdAt) ? -1 : 1;

/** What is still to do although its date passed before a civil day, read by the board: the longest overdue first, 30 at most. */
export const actionsOverdue = async (db: Db, me: Me, day: string): Promise<Action[]> =>
  withHelpers(
    db,
    await listed(db, me)
      .where("actions.status", "=", "todo")
      .where("actions.reads", "!=", "pole")
      .where("actions.dueOn", "<", day)
      .orderBy("actions.dueOn")
      .orderBy("actions.id")
      .limit(30)
      .execute(),
  );

/** An action by its id; null when unknown, removed or not for `me`. */
export const actionById = async (db: Db, me: Me, id: string): Promise<Action | null> => {
  const row = await listed(db, me).where("actions.id", "=", id).executeTakeFirst();
  return row ? ((await withHelpers(db, [row]))[0] ?? null) : null;
};

/** Actions born of something: a follow-up, a decision, a meeting, another action. */
export const actionsBornOf = async (db: Db, me: Me, kind: string, id: string): Promise<Action[]> =>
  withHelpers(
    db,
    await listed(db, me)
      .where("actions.originKind", "=", kind)
      .where("actions.originId", "=", id)
      .orderBy("actions.id")
      .execute(),
  );

/** Actions by id whoever asks: the caller answers for who reads them (a report the board reads holds what it may read). */
export const actionsByIds = async (db: Db, ids: string[]): Promise<Action[]> =>
  withHelpers(db, ids.length === 0 ? [] : await rowsFor(db).where("actions.id", "in", ids).execute());

/** What is removed too, for the one who removed it. */
export const removedAction = async (db: Db, me: Me, id: string) => {
  const row = await db
    .selectFrom("actions")
    .select(["id", "poleId", "personId", "loggedBy", "reads", "text", "removedAt"])
    .where("id", "=", id)
    .where(seenBy(me))
    .executeTakeFirst();
  return row ?? null;
};

/** An action by its id inside a command: what its rights and rules look at. */
export const actionAtHand = async (db: Db, me: Me, id: string) => {
  const action = await actionById(db, me, id);
  return action ? { ...action, removedAt: null as string | null } : null;
};

/** Whether these people exist and have not left, and which of them are employees on that day. */
export const peopleKnown = async (db: Db, ids: string[], today: string) => {
  const known = await db
    .selectFrom("persons")
    .select("id")
    .where("id", "in", [...ids, ""])
    .where(present(today))
    .execute();
  const employed = await db
    .selectFrom("personRoles")
    .select(["personId", "role"])
    .where("personId", "in", [...ids, ""])
    .where("role", "in", ["employee", "coordinator"])
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  const coordinators = employed.filter((row) => row.role === "coordinator").map((row) => row.personId);
  return {
    allKnown: new Set(known.map((row) => row.id)).size === new Set(ids).size,
    employees: employed.map((row) => row.personId).filter((id) => !coordinators.includes(id)),
  };
};

export type PoleCounts = { poleId: string; done: number; dated: number; undated: number };

/** How many actions each pole has done since a day, has dated and has still to date, as far as `me` may read. */
export const countsOfPoles = async (db: Db, me: Me, poleIds: string[], since: string): Promise<PoleCounts[]> => {
  if (poleIds.length === 0) return [];
  const rows = await db
    .selectFrom("actions")
    .select(["poleId", "status", "doneOn", "dueOn"])
    .where("removedAt", "is", null)
    .where("poleId", "in", poleIds)
    .where(seenBy(me))
    .where((eb) => eb.or([eb("status", "=", "todo"), eb.and([eb("status", "=", "done"), eb("doneOn", ">=", since)])]))
    .execute();
  return poleIds.map((poleId) => {
    const own = rows.filter((row) => row.poleId === poleId);
    return {
      poleId,
      done: own.filter((row) => row.status === "done").length,
      dated: own.filter((row) => row.status === "todo" && row.dueOn).length,
      undated: own.filter((row) => row.status === "todo" && !row.dueOn).length,
    };
  });
};

/** Adds the doer's name and the helpers, who come by a second query. */
export const withHelpers = async (db: Db, rows: Row[]): Promise<Action[]> => {
  const ids = rows.map((row) => row.id);
  const found =
    ids.length === 0
      ? []
      : await db
          .selectFrom("actionPeople")
          .innerJoin("persons", "persons.id", "actionPeople.personId")
          .select(["actionId", "persons.id", "slug", "givenName", "familyName"])
          .where("actionId", "in", ids)
          .orderBy("sortKey")
          .execute();
  return rows.map((row) => ({
    ...row,
    name: `${row.givenName} ${row.familyName}`,
    helpers: found
      .filter((one) => one.actionId === row.id)
      .map((one) => ({ id: one.id, slug: one.slug, name: `${one.givenName} ${one.familyName}` })),
  }));
};
