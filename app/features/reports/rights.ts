import { isOfficer, isPerson, leadsPole, type Me, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type OfReport = { poleId: string; meetingId: string };

/** A pole's report is written by its people, the coordinator, or on its behalf by the officers of that meeting. */
const writes = (me: Me, { poleId, meetingId }: OfReport): Reason | null => {
  if (isOfficer(me, meetingId) || leadsPole(me, poleId)) return null;
  if (!isPerson(me)) return "common.signInFirst";
  if (me.coordinator) return null;
  const works = worksIn(me, poleId) && (me.boardMember || me.employee || me.volunteer);
  return works ? null : "reports.notYourPole";
};

export const reports = {
  "report.write": writes,
  "report.finish": writes,
  "report.nothing": writes,
  "report.reopen": writes,
  /** Told aloud in the sitting and written on the pole's behalf, by its chair or its secretary. */
  "report.tell": (me: Me, subject: OfReport): Reason | null =>
    isOfficer(me, subject.meetingId) ? null : "reports.officersOnly",
  /** One reminder, which its receiver can stop. */
  "report.stopReminder": writes,
};
