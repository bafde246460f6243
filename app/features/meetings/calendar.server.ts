import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { instantOf } from "../../texts/zone";
import { addMinutes } from "../association/calendar";

export type CalendarEntry = {
  id: string;
  title: string;
  /** Civil date-time of the association. */
  startsAt: string;
  minutes: number;
  place: string;
  link: string | null;
  description: string;
  /** Where the meeting is read and answered. */
  url: string;
  /** Grows at each change, so that a calendar replaces what it had. */
  version: number;
  cancelled?: boolean;
};

/** A calendar file of one meeting, in UTC. It publishes the meeting: the answer is given by the link, not by the mailer. */
export const calendarOf = (entry: CalendarEntry, zone: string, now: string): string => {
  const at = (civil: string) => new Date(instantOf(civil, zone));
  // No time zone is given to the generator: its hours would then follow the server's own zone.
  const calendar = ical({
    prodId: { company: "Terreau", product: "Reunions" },
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${entry.id}@terreau`,
    sequence: entry.version,
    stamp: new Date(now),
    start: at(entry.startsAt),
    end: at(addMinutes(entry.startsAt, entry.minutes)),
    summary: entry.title,
    location: entry.place,
    description: entry.link ? `${entry.description}\n${entry.link}` : entry.description,
    url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
};
