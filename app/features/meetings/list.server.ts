import type { Db } from "../../../db/dialect";
import { isKeeper, isPerson, type Me, readsAsBoard } from "../../me";
import { type Meeting, meetingRows } from "./queries.server";

export const PAGE = 12;

const invitedTo = async (db: Db, me: Me): Promise<string[]> => {
  if (!isPerson(me)) return [];
  const rows = await db.selectFrom("attendance").select("meetingId").where("personId", "=", me.id).execute();
  return rows.map((row) => row.meetingId);
};

/** The meetings `me` may know, as `seesMeeting` says it, in the query itself. */
const seen = async (db: Db, me: Me) => {
  const rows = meetingRows(db);
  if (readsAsBoard(me) || isKeeper(me)) return rows;
  const own = [...(await invitedTo(db, me)), ...(isPerson(me) ? me.officerOf : []), ""];
  return rows.where((eb) =>
    eb.or([
      eb("meetings.id", "in", own),
      eb.and([
        eb("meetings.kind", "in", ["ordinary", "extraordinary", "mixed", "convivial"]),
        eb("meetings.status", "!=", "preparing"),
      ]),
    ]),
  );
};

const ahead = ["preparing", "called", "open"] as const;

/** Meetings still to come or under way, the nearest first. */
export const comingMeetings = async (db: Db, me: Me): Promise<Meeting[]> =>
  (await seen(db, me))
    .where("meetings.status", "in", [...ahead])
    .orderBy("meetings.startsAt")
    .limit(30)
    .execute();

/** One page of the meetings held or cancelled, the last first, with the state of their minutes. */
export const pastMeetings = async (db: Db, me: Me, page: number) => {
  const held = (await seen(db, me)).where("meetings.status", "not in", [...ahead]);
  const { total } = await held
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await held
    .leftJoin("minutes", "minutes.meetingId", "meetings.id")
    .select("minutes.number as minutesNumber")
    .orderBy("meetings.startsAt", "desc")
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute();
  return { rows, total: Number(total) };
};

/** The last meeting of a kind, or of a body that has none of its own, whatever became of it: what a new one is filled from. */
export const lastOfKind = async (db: Db, kind: Meeting["kind"], bodyId?: string): Promise<Meeting | null> =>
  (await meetingRows(db)
    .where("meetings.kind", "=", kind)
    .$if(bodyId !== undefined, (query) => query.where("meetings.bodyId", "=", bodyId ?? ""))
    .$if(kind === "board" && bodyId === undefined, (query) => query.where("bodies.kind", "=", "board"))
    .where("meetings.status", "!=", "cancelled")
    .orderBy("meetings.startsAt", "desc")
    .limit(1)
    .executeTakeFirst()) ?? null;

/** What `me` answered to each of these meetings; absent where they are not called. */
export const myAnswers = async (db: Db, me: Me, meetingIds: string[]) => {
  if (!isPerson(me)) return new Map<string, string | null>();
  const rows = await db
    .selectFrom("attendance")
    .select(["meetingId", "answer"])
    .where("personId", "=", me.id)
    .where("meetingId", "in", [...meetingIds, ""])
    .execute();
  return new Map(rows.map((row) => [row.meetingId, row.answer]));
};
