import type { Ctx } from "../../context";
import { may } from "../../rights";
import { addMinutes } from "../association/calendar";
import { ownWordsOf, rulesInForce } from "../association/queries.server";
import type { Citation } from "../association/rule-set";
import { phrasesIn } from "../association/words";
import { decidesAt, deliberates, isAssembly } from "./kinds";
import { type MeetingName, meetingName } from "./names";
import { noticePeriod } from "./notice";
import { agendaOf, attendanceOf, forecast, type Meeting, ruleSetFor } from "./queries.server";
import type { Place } from "./roll";

type Asker = Pick<Ctx, "db" | "me" | "lang" | "today">;

export type MeetingCard = {
  id: string;
  kind: Meeting["kind"];
  status: Meeting["status"];
  name: MeetingName;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string | null;
  points: number;
  decisions: number;
  second: boolean;
  /** Null for a meeting that does not deliberate. */
  ahead: Ahead | null;
  /** By which day the notice leaves, while `me` still has to send it. */
  notice: { lastDay: string; late: boolean } | null;
  /** The line of `me` on the roll; null when they are not on it. */
  mine: {
    answer: "yes" | "no" | "proxy" | "remote" | null;
    heldByName: string | null;
    votes: boolean;
    /** Whether the rules of this meeting let a proxy be given. */
    mayConfide: boolean;
    /** Whose proxies they hold. */
    holdsFor: string[];
  } | null;
};
export type Ahead = {
  coming: number;
  proxies: number;
  base: number;
  waiting: number;
  missing: number;
  reached: boolean;
  none: boolean;
  /** People coming at a distance whom no article lets be counted. */
  remote: number;
  /** Empty for a large assembly: nobody draws a table for it. */
  places: Place[];
  cite: Citation;
};

const ROUND_THE_TABLE = 40;

/** The names of a meeting in the language and the words of who reads. */
export const nameOf = async ({ db, lang }: Pick<Ctx, "db" | "lang">, meeting: Meeting): Promise<MeetingName> =>
  meetingName(lang, phrasesIn(lang, await ownWordsOf(db)), meeting);

/** A meeting as the squash page shows it, on the home page, in the list and on its own page. */
export const meetingCard = async (ctx: Asker, meeting: Meeting): Promise<MeetingCard> => {
  const items = await agendaOf(ctx.db, ctx.me, meeting.id);
  const end = items.at(-1)?.plannedEnd ?? addMinutes(meeting.startsAt, meeting.plannedMinutes);
  return {
    id: meeting.id,
    kind: meeting.kind,
    status: meeting.status,
    name: await nameOf(ctx, meeting),
    startsAt: meeting.startsAt,
    endsAt: end,
    place: meeting.place,
    link: meeting.link,
    points: items.length,
    decisions: items.filter((item) => decidesAt(item.kind)).length,
    second: meeting.secondCallOf !== null,
    ahead: deliberates(meeting.kind) ? await aheadOf(ctx, meeting) : null,
    notice: await noticeToSend(ctx, meeting),
    mine: await mineOf(ctx, meeting),
  };
};

const noticeToSend = async ({ db, me, today }: Asker, meeting: Meeting): Promise<MeetingCard["notice"]> => {
  const sends =
    meeting.status === "preparing" && deliberates(meeting.kind) && may(me, "meeting.edit", meeting) === null;
  if (!sends) return null;
  const { lastDay, late } = noticePeriod(
    await rulesInForce(db, meeting.bodyId, today),
    meeting.startsAt.slice(0, 10),
    today,
  );
  return { lastDay, late };
};

const aheadOf = async ({ db }: Asker, meeting: Meeting): Promise<Ahead> => {
  const seen = await forecast(db, meeting);
  const rules = await ruleSetFor(db, meeting);
  const counted = rules.distance.value.video && rules.distance.value.quorum;
  return {
    coming: seen.coming - (counted ? 0 : seen.remote),
    proxies: seen.proxies,
    base: seen.base,
    waiting: seen.waiting,
    missing: seen.quorum.missing,
    reached: seen.quorum.reached,
    none: seen.quorum.required === 0,
    remote: counted ? 0 : seen.remote,
    places: isAssembly(meeting.kind) || seen.places.length > ROUND_THE_TABLE ? [] : seen.places,
    cite: seen.quorum.cite,
  };
};

const mineOf = async ({ db, me }: Asker, meeting: Meeting): Promise<MeetingCard["mine"]> => {
  const personId = me.kind === "person" ? me.id : me.kind === "link" ? me.personId : "";
  const roll = await attendanceOf(db, meeting.id);
  const line = roll.find((one) => one.personId === personId);
  if (!line) return null;
  const holdsFor = roll.filter((one) => one.heldBy === personId).map((one) => one.name);
  const mayConfide = (await ruleSetFor(db, meeting)).proxies.value.allowed;
  return { answer: line.answer, heldByName: line.heldByName, votes: line.voice === "voting", mayConfide, holdsFor };
};

/** Whom `me` may confide a proxy to now: everyone else on the roll with a voice, in the order of names. */
export const possibleHolders = async ({ db, me }: Asker, meetingId: string) => {
  const own = me.kind === "person" ? me.id : me.kind === "link" ? me.personId : "";
  return (await attendanceOf(db, meetingId))
    .filter((line) => line.voice === "voting" && line.personId !== own && line.answer !== "no" && line.heldBy === null)
    .map((line) => ({ id: line.personId, name: line.name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
