import type { Ctx } from "../../context";
import { isPerson, type Me } from "../../me";
import { civilDay } from "../../texts/zone";
import { seenBy as actionsSeenBy, countsOfPoles } from "../actions/queries.server";
import { addDays } from "../association/calendar";
import { readableBy } from "../decisions/queries.server";
import { meetingRows } from "../meetings/queries.server";
import { seesMeeting } from "../meetings/seen";
import { peopleOn } from "../poles/queries.server";
import { seasonStart } from "../poles/season.server";
import { seenBy as proposalsSeenBy } from "../proposals/queries.server";

type Asker = Pick<Ctx, "db" | "me" | "today" | "zone" | "now">;

/** The poles of `me`, with who else is there and the seeds of the season: since the last board, as on a pole's page. */
export const myPoles = async ({ db, me, today }: Asker) => {
  if (!isPerson(me) || me.poles.length === 0) return [];
  const rows = await db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable"])
    .where("id", "in", me.poles)
    .orderBy("rank")
    .execute();
  const since = await seasonStart(db, today);
  const counts = await countsOfPoles(
    db,
    me,
    rows.map((row) => row.id),
    since,
  );
  const people = await peopleOn(db, me.poles, today);
  return rows.map((row) => {
    const others = people.filter((one) => one.poleId === row.id && one.id !== me.id);
    const leads = others.filter((one) => one.lead);
    const count = counts.find((one) => one.poleId === row.id);
    return {
      ...row,
      lead: me.leads.includes(row.id),
      with: (leads.length > 0 ? leads : others).slice(0, 3).map((one) => one.name.split(" ")[0] ?? one.name),
      counts: { grown: count?.done ?? 0, sprouting: count?.dated ?? 0, sow: count?.undated ?? 0 },
      since,
    };
  });
};

/** What is new since the last visit: yesterday at the latest, a month at most, so that the line stays short. */
export const sinceLastVisit = async ({ db, me, now, zone, today }: Asker) => {
  const last = await lastVisit(db, me, now);
  const month = `${addDays(today, -30)}T00:00:00.000Z`;
  const since = last && last > month ? last : month;
  const actions = await db
    .selectFrom("actions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("createdAt", ">", since)
    .where("removedAt", "is", null)
    .where(actionsSeenBy(me))
    .executeTakeFirst();
  const opinions = await db
    .selectFrom("opinions")
    .innerJoin("proposals", "proposals.id", "opinions.proposalId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("opinions.at", ">", since)
    .where(proposalsSeenBy(me))
    .executeTakeFirst();
  const decisions = await db
    .selectFrom("decisions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("createdAt", ">", since)
    .where(readableBy(me))
    .executeTakeFirst();
  const thanks = await db
    .selectFrom("thanks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("createdAt", ">", since)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return {
    day: civilDay(since, zone),
    actions: Number(actions?.count ?? 0),
    opinions: Number(opinions?.count ?? 0),
    decisions: Number(decisions?.count ?? 0),
    thanks: Number(thanks?.count ?? 0),
  };
};

/** The last line one wrote before today's: what one did oneself is the surest mark of a visit. */
const lastVisit = async (db: Ctx["db"], me: Me, now: string): Promise<string | null> => {
  if (!isPerson(me)) return null;
  const row = await db
    .selectFrom("journal")
    .select("at")
    .where("actorId", "=", me.id)
    .where("at", "<", `${now.slice(0, 10)}T00:00:00.000Z`)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
};

/** The meetings of the civil year `me` may know of: the stakes of the twelve beds. */
export const meetingsOfYear = async ({ db, me, today }: Asker) => {
  const year = today.slice(0, 4);
  const rows = await meetingRows(db)
    .where("meetings.startsAt", ">=", `${year}-01-01`)
    .where("meetings.startsAt", "<", `${Number(year) + 1}-01-01`)
    .where("meetings.status", "!=", "cancelled")
    .orderBy("meetings.startsAt")
    .execute();
  const invited = isPerson(me)
    ? await db.selectFrom("attendance").select("meetingId").where("personId", "=", me.id).execute()
    : [];
  const ids = new Set(invited.map((row) => row.meetingId));
  return rows
    .filter((row) => seesMeeting(me, row, ids.has(row.id)))
    .map(({ id, kind, startsAt }) => ({ id, kind, startsAt }));
};
