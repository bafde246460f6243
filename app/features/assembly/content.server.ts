import { sql } from "kysely";
import type { Db } from "../../../db/dialect";
import { ofTheBoard } from "../association/queries.server";
import type { Rows } from "./fill-scenes";
import { type Period, promisingAssembly } from "./period.server";

/** Most texts of one kind that a public page carries. */
const MOST_SHOWN = 200;

/** All a report counts and shows of a period. Of what may not be shown, numbers alone are read: its texts stay where they are. */
export const rowsOf = async (db: Db, meeting: { id: string; startsAt: string }, period: Period): Promise<Rows> => ({
  actions: await actionsCounted(db, period),
  shownActions: await actionsShown(db, period),
  plannedActions: await actionsPlanned(db),
  decisions: await decisionsCounted(db, period),
  shownDecisions: await decisionsShown(db, period),
  promises: await promisesOf(db, await promisingAssembly(db, meeting.startsAt)),
  made: await promisesOf(db, meeting.id),
  ...(await pairingsOf(db, period)),
  ...(await thanksOf(db, period)),
  meetings: await boardsHeld(db, period),
  followUps: await openFollowUps(db),
  figures: await figuresSupplied(db),
  poles: await db.selectFrom("poles").select(["id", "name", "vegetable"]).orderBy("rank").execute(),
});

/** Actions done in a period that the board or the assembly reads; what a pole keeps to itself is not counted in public. */
export const doneBetween = (db: Db, { from, until }: { from: string; until: string }) =>
  db
    .selectFrom("actions")
    .where("status", "=", "done")
    .where("removedAt", "is", null)
    .where("reads", "!=", "pole")
    .where("doneOn", ">=", from)
    .where("doneOn", "<=", until);

const actionsCounted = async (db: Db, period: Period): Promise<Rows["actions"]> => {
  const month = sql<string>`substr("doneOn", 1, 7)`;
  const rows = await doneBetween(db, period)
    .select(["poleId", month.as("month"), (eb) => eb.fn.countAll().as("count")])
    .groupBy(["poleId", month])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
};

const actionsShown = async (db: Db, period: Period): Promise<Rows["shownActions"]> =>
  doneBetween(db, period)
    .where("showable", "=", 1)
    .select(["id", "poleId", "text", "doneOn as day"])
    .orderBy("doneOn", "desc")
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, people: [] })));

const actionsPlanned = async (db: Db): Promise<Rows["plannedActions"]> =>
  db
    .selectFrom("actions")
    .select(["id", "poleId", "text", "dueOn as day"])
    .where("status", "=", "todo")
    .where("removedAt", "is", null)
    .where("reads", "!=", "pole")
    .where("showable", "=", 1)
    .where("dueOn", "is not", null)
    .orderBy("dueOn")
    .orderBy("id")
    .limit(20)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, people: [] })));

/** Decisions adopted in a period; what was decided in camera is neither shown nor counted. */
export const decidedBetween = (db: Db, { from, until }: { from: string; until: string }) =>
  db
    .selectFrom("decisions")
    .where("inCamera", "=", 0)
    .where("outcome", "=", "adopted")
    .where("decidedOn", ">=", from)
    .where("decidedOn", "<=", until);

const decisionsCounted = async (db: Db, period: Period): Promise<Rows["decisions"]> => {
  const rows = await decidedBetween(db, period)
    .select(["poleId", (eb) => eb.fn.countAll().as("count")])
    .groupBy("poleId")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
};

const decisionsShown = (db: Db, period: Period): Promise<Rows["shownDecisions"]> =>
  decidedBetween(db, period)
    .where("showable", "=", 1)
    .select(["id", "poleId", "number", "title", "decidedOn as day"])
    .orderBy("decidedOn", "desc")
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();

/** The promises of one assembly; the text of one that may not be shown is not read. */
export const promisesOf = async (db: Db, meetingId: string | null): Promise<Rows["promises"]> => {
  if (meetingId === null) return [];
  const rows = await db
    .selectFrom("promises")
    .select(["id", "poleId", "text", "why", "status", "showable", "dueOn"])
    .where("meetingId", "=", meetingId)
    .orderBy("rank")
    .orderBy("id")
    .execute();
  return rows.map(({ status, showable, ...row }) => {
    const open = showable === 1;
    return { ...row, mark: status, showable: open, text: open ? row.text : "", why: open ? row.why : "" };
  });
};

const pairingsOf = async (db: Db, period: Period): Promise<Pick<Rows, "pairings" | "contacts">> => {
  const living = await db
    .selectFrom("pairings")
    .select(["id", "poleId"])
    .where("startedOn", "is not", null)
    .where("startedOn", "<=", period.until)
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", period.until)]))
    .orderBy("startedOn")
    .orderBy("id")
    .execute();
  const ids = living.map((one) => one.id);
  const people = await db
    .selectFrom("pairingPeople")
    .select(["pairingId", "personId"])
    .where("pairingId", "in", ids.length > 0 ? ids : [""])
    .orderBy("side")
    .execute();
  const met = await db
    .selectFrom("pairingContacts")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("heldOn", ">=", period.from)
    .where("heldOn", "<=", period.until)
    .executeTakeFirstOrThrow();
  return {
    pairings: living.map((one) => ({
      ...one,
      people: people.filter((row) => row.pairingId === one.id).map((row) => row.personId),
    })),
    contacts: Number(met.count),
  };
};

const thanksOf = async (db: Db, period: Period): Promise<Pick<Rows, "thanks" | "shownThanks">> => {
  const said = db
    .selectFrom("thanks")
    .where("removedAt", "is", null)
    .where("onDay", ">=", period.from)
    .where("onDay", "<=", period.until);
  const { count } = await said.select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const rows = await said
    .where("showable", "=", 1)
    .select(["id", "toKind", "toId", "toLabel", "text", "onDay"])
    .orderBy("onDay", "desc")
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return {
    thanks: Number(count),
    shownThanks: rows.map((row) => ({
      id: row.id,
      text: row.text,
      day: row.onDay,
      to: row.toKind === "team" ? row.toLabel : "",
      people: row.toKind === "person" && row.toId ? [row.toId] : [],
      pole: row.toKind === "pole" ? row.toId : null,
    })),
  };
};

const boardsHeld = async (db: Db, period: Period): Promise<number> => {
  const row = await db
    .selectFrom("meetings")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .where("status", "in", ["closed", "signed", "adopted"])
    .where("startsAt", ">=", period.from)
    .where("startsAt", "<=", `${period.until}T23:59`)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

const openFollowUps = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom("followUps")
    .innerJoin("decisions", "decisions.id", "followUps.decisionId")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("decisions.inCamera", "=", 0)
    .where("doneAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

const figuresSupplied = (db: Db): Promise<Rows["figures"]> =>
  db
    .selectFrom("keyFigures")
    .select(["id", "label", "value", "unit", "lastYear", "source", "asOf"])
    .where("showable", "=", 1)
    .orderBy("rank")
    .orderBy("id")
    .execute();
