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
  /** Whom a calendar shows as calling it; a file that is published or cancelled names one (RFC 5546), where mail leaves. */
  organizer?: { name: string; email: string } | null;
};

/** The address of « Les Jardins <conseil@jardins.example> » or of a bare one; null where no mail leaves. */
export const organizerFrom = (from: string | undefined, name: string): CalendarEntry["organizer"] => {
  const email = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from ?? "")?.[1] ?? /^[^<>\s]+@[^<>\s]+$/.exec(from ?? "")?.[0];
  return email ? { name, email } : null;
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
    organizer: entry.organizer ?? null,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
};
