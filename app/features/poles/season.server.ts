import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { addDays, addMonths } from "../association/calendar";
import { ofTheBoard } from "../association/queries.server";

export type Season = { done: number; doing: number; toSow: number };

const SOON_DAYS = 21;

/** The board meeting that comes next, with its civil day and whether it is near enough for reports to be awaited. */
export const nextBoard = async (db: Db, today: string) => {
  const row = await db
    .selectFrom("meetings")
    .select(["id", "title", "startsAt"])
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .where("status", "in", ["preparing", "called", "open"])
    .where("startsAt", ">=", today)
    .orderBy("startsAt")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const day = row.startsAt.slice(0, 10);
  return { id: row.id, title: row.title, day, near: day <= addDays(today, SOON_DAYS) };
};

/** The day since which a pole accounts for itself: the last board held, or three months ago. */
export const seasonStart = async (db: Db, today: string): Promise<string> => {
  const last = await db
    .selectFrom("meetings")
    .select("startsAt")
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .where("status", "in", ["closed", "signed", "adopted"])
    .where("startsAt", "<", today)
    .orderBy("startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? last.startsAt.slice(0, 10) : addMonths(today, -3);
};

type Seen = (eb: ExpressionBuilder<Schema, "actions">) => Expression<SqlBool>;

/** Each pole's actions as seeds: done since a civil day, under way with a date, to sow without one; only those `seen`. */
export const seasonsOf = async (db: Db, seen: Seen, since: string): Promise<Map<string, Season>> => {
  const rows = await db
    .selectFrom("actions")
    .select((eb) => ["poleId", "status", eb("dueOn", "is", null).as("undated"), eb.fn.countAll<number>().as("n")])
    .where("removedAt", "is", null)
    .where((eb) => eb.or([eb("status", "=", "todo"), eb.and([eb("status", "=", "done"), eb("doneOn", ">=", since)])]))
    .where(seen)
    .groupBy(["poleId", "status", "undated"])
    .execute();
  const seasons = new Map<string, Season>();
  for (const { poleId, status, undated, n } of rows) {
    const season = seasons.get(poleId) ?? { done: 0, doing: 0, toSow: 0 };
    const what = status === "done" ? "done" : undated ? "toSow" : "doing";
    seasons.set(poleId, { ...season, [what]: season[what] + Number(n) });
  }
  return seasons;
};

/** What decisions asked of a pole, done or not, by decision. */
export const followUpsOf = (db: Db, decisionIds: string[]) =>
  decisionIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom("followUps")
        .select(["id", "decisionId", "text", "dueOn", "doneAt", "doneNote"])
        .where("decisionId", "in", decisionIds)
        .orderBy("id")
        .execute();

export type ReportState = "open" | "finished" | "nothing" | "told";

/** Where each pole's report for a meeting stands; a pole without a line has not begun. */
export const reportsFor = async (db: Db, meetingId: string): Promise<Map<string, ReportState>> => {
  const rows = await db
    .selectFrom("poleReports")
    .select(["poleId", "status"])
    .where("meetingId", "=", meetingId)
    .execute();
  return new Map(rows.map((row) => [row.poleId, row.status]));
};
