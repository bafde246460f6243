import { isOfficer, isPerson, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

export type OfMeeting = { meetingId: string };
export type OfMinutes = OfMeeting & { reader: boolean };

/** Attendance, votes and minutes are written by the chair and the secretary of that meeting, and by nobody else. */
const byOfficers = (me: Me, subject: OfMeeting): Reason | null =>
  isOfficer(me, subject.meetingId) ? null : "minutes.onlyOfficers";

export const minutes = {
  /** Whoever governs may open a sitting; doing so names its chair and its secretary. */
  "sitting.open": (me: Me, subject: OfMeeting): Reason | null =>
    readsAsBoard(me) || isOfficer(me, subject.meetingId) ? null : "minutes.onlyGoverning",
  "sitting.officers": byOfficers,
  "sitting.item": byOfficers,
  "sitting.secondCall": byOfficers,
  "presence.set": byOfficers,
  "proxy.desk": byOfficers,
  "conflict.declare": (me: Me, subject: OfMeeting & { personId: string }): Reason | null =>
    isOfficer(me, subject.meetingId) || (isPerson(me) && me.id === subject.personId) ? null : "minutes.onlyOfficers",
  "item.line": byOfficers,
  "item.note": byOfficers,
  "item.add": byOfficers,
  "item.postpone": byOfficers,
  "item.forward": byOfficers,
  "item.asOpinion": byOfficers,
  "item.action": byOfficers,
  "vote.open": byOfficers,
  "vote.decide": byOfficers,
  "vote.abandon": byOfficers,
  "vote.count": byOfficers,
  "vote.cast": byOfficers,
  "minutes.close": byOfficers,
  "minutes.sendForReview": byOfficers,
  /** Whoever may read minutes may say what should be corrected in them. */
  "correction.suggest": (_: Me, subject: OfMinutes): Reason | null =>
    subject.reader ? null : "minutes.notYoursToCorrect",
  "correction.take": byOfficers,
  "correction.decline": byOfficers,
  "minutes.sign": byOfficers,
  /** Adoption is a decision of a later meeting, entered by those who run that one. */
  "minutes.adopt": byOfficers,
};
