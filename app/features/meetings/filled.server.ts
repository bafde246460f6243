import type { Db } from "../../../db/dialect";
import { addDays } from "../association/calendar";
import { bodyOfKind } from "../association/queries.server";
import { activePeople, openPoles } from "../poles/queries.server";
import type { MeetingKind } from "./kinds";
import { lastOfKind } from "./list.server";
import type { MeetingFilled } from "./meeting-fields";
import { electorsOf, type Meeting } from "./queries.server";

const usual = { hour: "19:00", minutes: 120, days: 14 } as const;
const BETWEEN_DAYS = 35;

/** What a new meeting opens with: the last of its kind, five weeks later on the same weekday, never before next week. */
export const filledFrom = async (
  db: Db,
  kind: MeetingKind,
  today: string,
  bodyId?: string,
): Promise<MeetingFilled & { last: string | null }> => {
  const last = await lastOfKind(db, kind, bodyId);
  const soonest = addDays(today, 7);
  let day = last ? addDays(last.startsAt.slice(0, 10), BETWEEN_DAYS) : addDays(today, usual.days);
  while (day < soonest) day = addDays(day, 7);
  return {
    day,
    hour: last?.startsAt.slice(11) ?? usual.hour,
    minutes: last?.plannedMinutes ?? usual.minutes,
    place: last?.place ?? "",
    link: last?.link ?? null,
    title: "",
    poleId: last?.poleId ?? null,
    chairId: null,
    secretaryId: null,
    last: last?.startsAt.slice(0, 10) ?? null,
  };
};

/** A planned meeting as its own form. */
export const filledBy = (meeting: Meeting): MeetingFilled => ({
  day: meeting.startsAt.slice(0, 10),
  hour: meeting.startsAt.slice(11),
  minutes: meeting.plannedMinutes,
  place: meeting.place,
  link: meeting.link,
  title: meeting.title,
  poleId: meeting.poleId,
  chairId: meeting.chairId,
  secretaryId: meeting.secretaryId,
});

/** Poles that may meet, and who may chair or record on a civil day: those of that body, the administrators, then the team. */
export const choicesFor = async (db: Db, day: string, bodyId?: string) => {
  const board = await bodyOfKind(db, "board");
  const own = bodyId && bodyId !== board ? await electorsOf(db, bodyId, day) : [];
  const here = own.length > 60 ? [] : own;
  const others = board ? await electorsOf(db, board, day) : [];
  const electors = [...here, ...others.filter((one) => !here.some((each) => each.personId === one.personId))];
  const known = new Set(electors.map((one) => one.personId));
  const team = (await activePeople(db, day)).flatMap(({ id, name }) => (known.has(id) ? [] : [{ id, name }]));
  return {
    poles: (await openPoles(db)).map(({ id, name }) => ({ id, name })),
    officers: [...electors.map((one) => ({ id: one.personId, name: one.name })), ...team],
  };
};
