import type { Db } from "../../../db/dialect";
import { isOfficer, isPerson, type Me, worksIn } from "../../me";
import { instantOf } from "../../texts/zone";
import { type Action, actionsByIds } from "../actions/queries.server";
import { readsBoardActions } from "../actions/reads";
import { ofTheBoard } from "../association/queries.server";
import { gather, type LastReport, type LoggedAction } from "./gather";
import type { ReportStatus } from "./states";

type Place = { today: string; zone: string };
type Meeting = { id: string; bodyId: string; startsAt: string; status: string; title: string; kind: string };

const meetingAt = async (db: Db, id: string): Promise<Meeting | null> =>
  (await db
    .selectFrom("meetings")
    .select(["id", "bodyId", "startsAt", "status", "title", "kind"])
    .where("id", "=", id)
    .executeTakeFirst()) ?? null;

/** The meeting of the same body before this one, which the last report went up to. */
const meetingBefore = async (db: Db, meeting: Meeting) =>
  (await db
    .selectFrom("meetings")
    .select(["id", "startsAt"])
    .where("bodyId", "=", meeting.bodyId)
    .where("startsAt", "<", meeting.startsAt)
    .where("status", "!=", "cancelled")
    .orderBy("startsAt", "desc")
    .executeTakeFirst()) ?? null;

/** The next meeting of the board that reports are written for: not over, soonest first. */
export const nextBoard = async (db: Db): Promise<Meeting | null> =>
  (await db
    .selectFrom("meetings")
    .select(["id", "bodyId", "startsAt", "status", "title", "kind"])
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .where("status", "in", ["preparing", "called", "open"])
    .orderBy("startsAt")
    .executeTakeFirst()) ?? null;

const isBoards = async (db: Db, meeting: Meeting): Promise<boolean> =>
  (await db.selectFrom("meetings").select("id").where("id", "=", meeting.id).where(ofTheBoard).executeTakeFirst()) !==
  undefined;

const rowsOf = (db: Db, meetingId: string) =>
  db.selectFrom("poleReports").selectAll().where("meetingId", "=", meetingId).execute();
export type ReportRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** What a pole's report is made of before anyone writes: a report that has no row yet is open and empty. */
const blank = { status: "open" as ReportStatus, text: "", version: 0, finishedAt: null, authorId: null };

type Logged = LoggedAction & { reads: string };
/** What the poles logged, in the words of `gather`; lines read by the pole alone stay out of the board's report. */
const loggedIn = async (db: Db, poleIds: string[], before: { startsAt: string } | null, zone: string) => {
  let query = db
    .selectFrom("actions")
    .select(["id", "poleId", "doneOn", "dueOn", "status", "createdAt", "reads"])
    .where("removedAt", "is", null)
    .where("poleId", "in", [...poleIds, ""]);
  if (before) {
    const day = before.startsAt.slice(0, 10);
    const noted = instantOf(before.startsAt, zone);
    query = query.where((eb) =>
      eb.or([eb("status", "!=", "done"), eb("doneOn", ">", day), eb("createdAt", ">", noted)]),
    );
  }
  const rows = await query.execute();
  return rows.map((row): Logged => {
    const state = row.status === "todo" ? "open" : row.status;
    return { ...row, pole: row.poleId, notedAt: row.createdAt, state };
  });
};

const gathered = (all: Logged[], poleId: string, last: LastReport | null, row: ReportRow | undefined, upTo: string) => {
  const until = row?.status === "finished" || row?.status === "nothing" ? row.finishedAt : null;
  const heard = all.filter((one) => one.reads !== "pole" && (!until || one.notedAt <= until));
  return { ...gather(heard, poleId, last, upTo), kept: all.filter((one) => keptIn(one, poleId, last)).length };
};

const keptIn = (one: Logged, poleId: string, last: LastReport | null) =>
  one.pole === poleId && one.reads === "pole" && one.state === "done" && (one.doneOn ?? "") > (last?.upTo ?? "");

const lastOf = (before: { startsAt: string } | null, rows: ReportRow[], poleId: string, zone: string) => {
  if (!before) return null;
  const finishedAt = rows.find((row) => row.poleId === poleId)?.finishedAt ?? instantOf(before.startsAt, zone);
  return { upTo: before.startsAt.slice(0, 10), finishedAt };
};

const earlier = (a: string, b: string) => (a < b ? a : b);

/** Where the report of each open pole stands for a meeting, and how much its log already fills it with. */
export const reportStates = async (db: Db, meetingId: string, place: Place) => {
  const meeting = await meetingAt(db, meetingId);
  if (!meeting) return [];
  const poles = await db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  const rows = await rowsOf(db, meetingId);
  const before = await meetingBefore(db, meeting);
  const rowsBefore = before ? await rowsOf(db, before.id) : [];
  const ids = poles.map((pole) => pole.id);
  const all = await loggedIn(db, ids, before, place.zone);
  const upTo = earlier(place.today, meeting.startsAt.slice(0, 10));
  return poles.map((pole) => {
    const row = rows.find((one) => one.poleId === pole.id);
    const filled = gathered(all, pole.id, lastOf(before, rowsBefore, pole.id, place.zone), row, upTo);
    const { status, text, version, finishedAt } = row ?? blank;
    const reminderStopped = row?.reminderStopped === 1;
    const counts = { done: filled.done.length, open: filled.open.length };
    return { ...pole, status, text, version, finishedAt, reminderStopped, ...counts };
  });
};

/** Who reads a pole's report: who reads the board's papers, that meeting's officers, the pole's team and volunteers, candidates asked to that meeting. */
export const readsReport = async (db: Db, me: Me, poleId: string, meetingId: string): Promise<boolean> => {
  if (!isPerson(me)) return false;
  if (readsBoardActions(me) || isOfficer(me, meetingId) || (worksIn(me, poleId) && (me.employee || me.volunteer)))
    return true;
  if (!me.candidate) return false;
  const asked = await db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("personId", "=", me.id)
    .executeTakeFirst();
  return asked !== undefined;
};

/** A pole's report for a meeting, filled from its log; null when there is no such pole or meeting, or it is not for `me`. */
export const reportOf = async (db: Db, me: Me, slug: string, meetingId: string, place: Place) => {
  const pole = await db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  const meeting = await meetingAt(db, meetingId);
  if (!pole || !meeting || !(await readsReport(db, me, pole.id, meetingId))) return null;
  const row = (await rowsOf(db, meetingId)).find((one) => one.poleId === pole.id);
  const before = await meetingBefore(db, meeting);
  const rowsBefore = before ? await rowsOf(db, before.id) : [];
  const all = await loggedIn(db, [pole.id], before, place.zone);
  const last = lastOf(before, rowsBefore, pole.id, place.zone);
  const upTo = earlier(place.today, meeting.startsAt.slice(0, 10));
  const filled = gathered(all, pole.id, last, row, upTo);
  const found = await actionsByIds(db, [...filled.done, ...filled.open]);
  const inOrder = (ids: string[]) => ids.flatMap((id): Action[] => found.filter((one) => one.id === id));
  const author = row?.authorId
    ? await db
        .selectFrom("persons")
        .select(["givenName", "familyName"])
        .where("id", "=", row.authorId)
        .executeTakeFirst()
    : undefined;
  return {
    pole,
    meeting,
    row: row ?? { ...blank, onBehalf: 0 as const, toldInSession: 0 as const, reminderStopped: 0 as const },
    author: author ? `${author.givenName} ${author.familyName}` : null,
    since: filled.since,
    upTo: filled.upTo,
    done: inOrder(filled.done),
    open: inOrder(filled.open),
    datePassed: filled.datePassed,
    keptByPole: filled.kept,
  };
};

/** What a command of reports looks at: pole, meeting and the row when there is one; null when one is unknown. */
export const reportAtHand = async (db: Db, poleId: string, meetingId: string) => {
  const pole = await db.selectFrom("poles").select(["id", "slug", "name"]).where("id", "=", poleId).executeTakeFirst();
  const meeting = await meetingAt(db, meetingId);
  if (!pole || meeting?.kind !== "board" || !(await isBoards(db, meeting))) return null;
  const row = (await rowsOf(db, meetingId)).find((one) => one.poleId === poleId) ?? null;
  const { status, text, version } = row ?? blank;
  return { poleId, meetingId, slug: pole.slug, name: pole.name, meeting, row, status, text, version };
};
