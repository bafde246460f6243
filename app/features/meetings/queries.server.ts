import type { Db } from "../../../db/dialect";
import { isPerson, type Me, readsInCamera } from "../../me";
import { civilDay } from "../../texts/zone";
import { addMinutes } from "../association/calendar";
import { prudentRules } from "../association/prudent-rules";
import { associationOf, ruleKindOf, rulesInForce } from "../association/queries.server";
import { readRuleSet } from "../association/read-rules";
import type { RuleSet } from "../association/rule-set";
import { electorsOf } from "./electors.server";
import { isAssembly, type MeetingKind, matterOf } from "./kinds";
import { type Quorum, quorum } from "./quorum";
import { activeProxies, foreseenOf, type Place, placesOf } from "./roll";
import { seesMeeting } from "./seen";

/** Meetings with the kind of their body and the face of their pole. */
export const meetingRows = (db: Db) =>
  db
    .selectFrom("meetings")
    .innerJoin("bodies", "bodies.id", "meetings.bodyId")
    .leftJoin("poles", "poles.id", "meetings.poleId")
    .selectAll("meetings")
    .select(["bodies.kind as bodyKind", "bodies.name as bodyName", "poles.name as poleName"]);

export type Meeting = Awaited<ReturnType<ReturnType<typeof meetingRows>["executeTakeFirstOrThrow"]>>;

/** A meeting by its id; null when unknown or not for `me`. */
export const meetingOf = async (db: Db, me: Me, id: string): Promise<Meeting | null> => {
  const meeting = await meetingRows(db).where("meetings.id", "=", id).executeTakeFirst();
  if (!meeting) return null;
  return seesMeeting(me, meeting, await isInvited(db, me, id)) ? meeting : null;
};

const isInvited = async (db: Db, me: Me, meetingId: string): Promise<boolean> => {
  if (!isPerson(me)) return false;
  const row = await db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("personId", "=", me.id)
    .executeTakeFirst();
  return row !== undefined;
};

/** The points of a meeting in order, each with its number, its hours (civil) and its pole. In-camera points are left out
 *  for whoever must not know them; the numbers and hours of the others do not move. */
export const agendaOf = async (db: Db, me: Me, meetingId: string) => {
  const meeting = await meetingRows(db).where("meetings.id", "=", meetingId).executeTakeFirst();
  if (meeting && isPerson(me) && me.keeper) {
    // Keepers know that a meeting is held, to enter the answers that came on paper; its agenda is not theirs.
    const invited = await isInvited(db, me, meetingId);
    if (!seesMeeting({ ...me, keeper: false }, meeting, invited)) return [];
  }
  const rows = await db
    .selectFrom("agendaItems")
    .leftJoin("poles", "poles.id", "agendaItems.poleId")
    .leftJoin("proposals", "proposals.id", "agendaItems.proposalId")
    .selectAll("agendaItems")
    .select(["poles.name as poleName", "poles.slug as poleSlug", "poles.vegetable", "proposals.costCents"])
    .select("proposals.matter as proposalMatter")
    .where("agendaItems.meetingId", "=", meetingId)
    .orderBy("agendaItems.rank")
    .orderBy("agendaItems.id")
    .execute();
  let at = meeting?.startsAt ?? "";
  const timed = rows.map((row, index) => {
    const startsAt = at;
    at = addMinutes(startsAt, row.minutes);
    return { ...row, inCamera: row.inCamera === 1, number: index + 1, plannedAt: startsAt, plannedEnd: at };
  });
  const whole = readsInCamera(me, meetingId);
  return timed.filter((item) => whole || !item.inCamera);
};
export type AgendaItem = Awaited<ReturnType<typeof agendaOf>>[number];

/** The roll of a meeting with names, seat, voice, answer, presence and hours, and who carries each one's proxy. In the
 *  order of seats, then of names; empty before the notice. */
export const attendanceOf = async (db: Db, meetingId: string) => {
  const rows = await db
    .selectFrom("attendance")
    .innerJoin("persons", "persons.id", "attendance.personId")
    .leftJoin("seats", "seats.id", "attendance.seatId")
    .selectAll("attendance")
    .select(["persons.slug", "persons.givenName", "persons.familyName", "persons.sortKey", "persons.email"])
    .select(["seats.label as seatLabel", "seats.college", "seats.rank as seatRank"])
    .where("attendance.meetingId", "=", meetingId)
    .orderBy("seats.rank")
    .orderBy("persons.sortKey")
    .execute();
  const proxies = (await proxiesOf(db, meetingId)).filter((proxy) => proxy.droppedAt === null);
  const mailed = await db
    .selectFrom("postalBallots")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("asideAt", "is", null)
    .execute();
  const byPost = new Set(mailed.map((ballot) => ballot.personId));
  const holder = new Map(proxies.map((proxy) => [proxy.principalId, proxy]));
  return rows
    .map((row) => ({
      ...row,
      name: `${row.givenName} ${row.familyName}`,
      heldBy: holder.get(row.personId)?.holderId ?? null,
      heldByName: holder.get(row.personId)?.holderName ?? null,
      byPost: byPost.has(row.personId),
      holds: proxies.filter((proxy) => proxy.holderId === row.personId).length,
    }))
    .sort((a, b) => Number(a.voice !== "voting") - Number(b.voice !== "voting"));
};
export type AttendanceRow = Awaited<ReturnType<typeof attendanceOf>>[number];

/** Every proxy of a meeting, dropped ones included, oldest first, with both names. */
export const proxiesOf = async (db: Db, meetingId: string) => {
  const rows = await db
    .selectFrom("proxies")
    .innerJoin("persons as principal", "principal.id", "proxies.principalId")
    .innerJoin("persons as holder", "holder.id", "proxies.holderId")
    .selectAll("proxies")
    .select(["principal.givenName as pGiven", "principal.familyName as pFamily"])
    .select(["holder.givenName as hGiven", "holder.familyName as hFamily"])
    .where("proxies.meetingId", "=", meetingId)
    .orderBy("proxies.id")
    .execute();
  return rows.map(({ pGiven, pFamily, hGiven, hFamily, ...row }) => ({
    ...row,
    principalName: `${pGiven} ${pFamily}`,
    holderName: `${hGiven} ${hFamily}`,
  }));
};

type Ruled = Pick<Meeting, "bodyId" | "ruleVersionId" | "noticeSentAt" | "startsAt" | "bodyKind">;

/** The rules of a meeting: the version its notice kept; before the notice, those in force on `day` (that of the meeting
 *  when absent). Prudent and uncited where nothing was entered. */
export const ruleSetFor = async (db: Db, meeting: Ruled, day?: string): Promise<RuleSet> => {
  if (meeting.ruleVersionId) {
    const row = await db
      .selectFrom("ruleVersions")
      .select("settings")
      .where("id", "=", meeting.ruleVersionId)
      .executeTakeFirst();
    if (row) return readRuleSet(JSON.parse(row.settings));
  }
  if (meeting.noticeSentAt) return prudentRules(ruleKindOf(meeting.bodyKind));
  return rulesInForce(db, meeting.bodyId, day ?? meeting.startsAt.slice(0, 10));
};

const kindsOf = { board: ["board"], assembly: ["ordinary", "extraordinary", "mixed"] } as const;

/** The next meeting from a civil day or date-time on, not cancelled; of the board or of the assembly only when asked. */
export const nextMeeting = async (
  db: Db,
  bodyKind: keyof typeof kindsOf | null | undefined,
  after: string,
): Promise<Meeting | null> => {
  const query = meetingRows(db).where("meetings.startsAt", ">=", after).where("meetings.status", "!=", "cancelled");
  const asked = bodyKind
    ? query.where("meetings.kind", "in", [...kindsOf[bodyKind]]).where("bodies.kind", "=", bodyKind)
    : query;
  return (await asked.orderBy("meetings.startsAt").limit(1).executeTakeFirst()) ?? null;
};

export type Forecast = {
  quorum: Quorum;
  /** Voices on the roll, and what was answered: will be there (in the room or not), proxy, will not come, no answer. */
  base: number;
  coming: number;
  remote: number;
  proxies: number;
  away: number;
  waiting: number;
  places: Place[];
};

/** What the answers given so far would make of the quorum. Before the notice nobody has answered. */
export const forecast = async (db: Db, meeting: Meeting): Promise<Forecast> => {
  const rules = await ruleSetFor(db, meeting);
  const roll = await attendanceOf(db, meeting.id);
  const known = roll.length > 0 ? roll : await comingRoll(db, meeting, rules);
  const proxies = await proxiesOf(db, meeting.id);
  const people = foreseenOf(known, proxies);
  const voting = people.filter((one) => one.voice === "voting");
  const count = (...modes: (string | null)[]) => voting.filter((one) => modes.includes(one.mode)).length;
  const answer = quorum(rules, voting.length, people, activeProxies(proxies), {
    secondCall: meeting.secondCallOf !== null,
    matter: matterOf(meeting.kind),
    asOf: isAssembly(meeting.kind) ? await rollDay(db, meeting) : undefined,
  });
  return {
    quorum: answer,
    base: voting.length,
    coming: count("room", "video"),
    remote: count("video"),
    proxies: count("represented"),
    away: count("excused"),
    waiting: count(null),
    places: placesOf(people),
  };
};

const comingRoll = async (db: Db, meeting: Meeting, rules: RuleSet) => {
  const electors = await electorsOf(db, meeting.bodyId, meeting.startsAt.slice(0, 10), rules);
  return electors.map(({ personId, seatId, voice }) => ({
    personId,
    seatId,
    voice,
    answer: null,
    presence: null,
    leftAt: null,
  }));
};

/** The civil day the roll was frozen on, with the notice; the day of the meeting before that. */
export const rollDay = async (db: Db, meeting: Pick<Meeting, "noticeSentAt" | "startsAt">): Promise<string> => {
  if (!meeting.noticeSentAt) return meeting.startsAt.slice(0, 10);
  return civilDay(meeting.noticeSentAt, (await associationOf(db))?.zone ?? "Europe/Paris");
};

export { type Elector, electorsOf } from "./electors.server";
export type { MeetingKind };
