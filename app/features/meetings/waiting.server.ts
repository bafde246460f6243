import type { Db } from "../../../db/dialect";
import { type Me, readsAsBoard } from "../../me";
import { actionsOverdue } from "../actions/queries.server";
import { decidingBodies } from "../association/body-queries.server";
import { addMonths } from "../association/calendar";
import { ownerOf } from "../association/matters";
import { bodyOfKind } from "../association/queries.server";
import { filingDue, openDeadlines } from "../deadlines/queries.server";
import { openFollowUps } from "../decisions/queries.server";
import { coOptionsWaiting } from "../people/seat-queries.server";
import { opinionCounts, pointsWaiting, proposalsWaiting } from "../proposals/queries.server";
import { reportStates } from "../reports/queries.server";
import { deliberates, isAssembly, isBoard } from "./kinds";
import type { Meeting } from "./queries.server";

/** What waits for the agenda of a meeting and is not on it yet: proposals ready, follow-ups due by its day, actions
 *  whose date will have passed, deadlines of the month after, points asked for. Only what `me` may read. */
export const waitingFor = async (db: Db, me: Me, meeting: Meeting) => {
  const taken = await takenOrigins(db, meeting.id);
  const board = await bodyOfKind(db, "board");
  const proposals = deliberates(meeting.kind)
    ? (await proposalsWaiting(db, me)).filter((one) => (one.bodyId ?? board) === meeting.bodyId)
    : [];
  const opinions = await opinionCounts(
    db,
    proposals.map((one) => one.id),
  );
  const bodies = await decidingBodies(db, meeting.startsAt.slice(0, 10));
  const followUps = isBoard(meeting) ? await openFollowUps(db, me, { until: meeting.startsAt.slice(0, 10) }) : [];
  const actions = isBoard(meeting) ? await actionsOverdue(db, me, meeting.startsAt.slice(0, 10)) : [];
  const reads = isBoard(meeting) && readsAsBoard(me);
  const [day, until] = [meeting.startsAt.slice(0, 10), addMonths(meeting.startsAt.slice(0, 10), 1)];
  const deadlines = reads ? await openDeadlines(db, until) : [];
  const filing = reads ? await filingDue(db, day, until) : null;
  const points = await pointsWaiting(db, me);
  return {
    proposals: proposals.map((one) => ({
      ...one,
      /** The body that alone decides it, when it is not this one. */
      elsewhere: one.question === "decide" ? ownerOf(bodies, meeting.bodyId, one) : null,
      opinions: opinions.get(one.id) ?? { for: 0, abstention: 0, against: 0 },
    })),
    followUps: followUps.filter((one) => !taken.has(one.id)),
    actions: actions.filter((one) => !taken.has(one.id)),
    /** Its title is written in the language of who reads it. */
    filing: filing && !taken.has(filing.id) ? filing : null,
    deadlines: deadlines
      .filter((one) => !taken.has(one.id))
      .map(({ id, title, dueOn, poleId, pole, holder }) => ({
        id,
        title,
        dueOn,
        poleId,
        poleName: pole?.name ?? null,
        poleSlug: pole?.slug ?? null,
        vegetable: pole?.vegetable ?? null,
        name: holder?.name ?? null,
      })),
    /** What an assembly has to confirm; each has a page of its own, where its ratification is noted. */
    coOptions: isAssembly(meeting.kind) ? await coOptionsWaiting(db, meeting.startsAt.slice(0, 10)) : [],
    points: points.filter((one) => one.bodyId === meeting.bodyId && !taken.has(one.id)),
  };
};
export type Waiting = Awaited<ReturnType<typeof waitingFor>>;

const takenOrigins = async (db: Db, meetingId: string): Promise<Set<string>> => {
  const rows = await db
    .selectFrom("agendaItems")
    .select(["originId", "proposalId"])
    .where("meetingId", "=", meetingId)
    .execute();
  return new Set(rows.flatMap((row) => [row.originId, row.proposalId]).filter((id): id is string => id !== null));
};

/** How many reports of the open poles a board has received (written, nothing to say or told), how many are under way,
 *  their own log included, and how many have nothing yet. */
export const reportCounts = async (db: Db, meetingId: string, place: { today: string; zone: string }) => {
  const counts = { received: 0, underWay: 0, notYet: 0 };
  for (const { status, text, done } of await reportStates(db, meetingId, place)) {
    if (status !== "open") counts.received += 1;
    else if (text !== "" || done > 0) counts.underWay += 1;
    else counts.notYet += 1;
  }
  return counts;
};

/** When the agenda of a meeting was last touched (ISO instant), or null: shown as « Enregistré à… ». */
export const agendaSavedAt = async (db: Db, meetingId: string): Promise<string | null> => {
  const row = await db
    .selectFrom("journal")
    .select("at")
    .where("meetingId", "=", meetingId)
    .where("verb", "like", "agenda.%")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
};

/** The minutes of the last meeting of this kind that still wait for adoption: its id and day, or null. */
export const minutesToAdopt = async (db: Db, meeting: Meeting) => {
  const row = await db
    .selectFrom("meetings")
    .leftJoin("minutes", "minutes.meetingId", "meetings.id")
    .select(["meetings.id", "meetings.startsAt", "minutes.adoptedAt"])
    .where("meetings.bodyId", "=", meeting.bodyId)
    .where("meetings.startsAt", "<", meeting.startsAt)
    .where("meetings.status", "in", ["closed", "signed"])
    .where("meetings.kind", "in", meeting.kind === "board" ? ["board"] : ["ordinary", "extraordinary", "mixed"])
    .orderBy("meetings.startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && row.adoptedAt === null ? { id: row.id, day: row.startsAt.slice(0, 10) } : null;
};

/** How long points of each kind really took at past meetings of this body, in whole minutes: what guesses are made from. */
export const pastMinutes = async (db: Db, meeting: Meeting): Promise<{ [kind: string]: number[] }> => {
  const rows = await db
    .selectFrom("agendaItems")
    .innerJoin("meetings", "meetings.id", "agendaItems.meetingId")
    .select(["agendaItems.kind", "agendaItems.startedAt", "agendaItems.endedAt"])
    .where("meetings.bodyId", "=", meeting.bodyId)
    .where("meetings.startsAt", "<", meeting.startsAt)
    .where("agendaItems.endedAt", "is not", null)
    .orderBy("meetings.startsAt", "desc")
    .limit(60)
    .execute();
  const past: { [kind: string]: number[] } = {};
  for (const { kind, startedAt, endedAt } of rows) {
    const took = Math.round((Date.parse(endedAt ?? "") - Date.parse(startedAt ?? "")) / 60_000);
    if (took >= 1) past[kind] = [...(past[kind] ?? []), took];
  }
  return past;
};
