import { command } from "../../command.server";
import { ruleVersionOn } from "../association/queries.server";
import { callForm, inviteForm } from "./forms.server";
import { deliberates } from "./kinds";
import { noticeAhead } from "./notice.server";
import { attendanceOf, meetingOf } from "./queries.server";
import { freezeRoll } from "./writes-attendance.server";
import { sendNotice } from "./writes-notice.server";

/**
 * Sends the notice: freezes the rules and the roll, one letter a person. Late is allowed with a reason, which is kept.
 * Refuses: meetings.alreadyCalled, meetings.cancelled, meetings.agendaEmpty, meetings.nobodyToCall,
 * meetings.lateNeedsReason.
 */
export const callMeeting = command({
  verb: "meeting.call",
  form: callForm,
  load: async (db, { id }, ctx) => {
    const meeting = await meetingOf(db, ctx.me, id);
    if (!meeting) return null;
    const items = await db.selectFrom("agendaItems").select("id").where("meetingId", "=", id).execute();
    const ahead = await noticeAhead(db, meeting, ctx.today);
    const late = deliberates(meeting.kind) && ahead.period.late;
    return { ...meeting, points: items.length, people: ahead.people, late };
  },
  current: (meeting) => ({ version: meeting.version, text: `${meeting.startsAt.replace("T", " ")}\n${meeting.place}` }),
  rule: (meeting, { lateReason }) => {
    if (meeting.status === "cancelled") return "meetings.cancelled";
    if (meeting.status !== "preparing") return "meetings.alreadyCalled";
    if (meeting.points === 0 && deliberates(meeting.kind)) return "meetings.agendaEmpty";
    if (meeting.people.length === 0) return "meetings.nobodyToCall";
    return meeting.late && lateReason === "" ? "meetings.lateNeedsReason" : null;
  },
  write: async (pen, { people, late, points: _points, ...meeting }, { note, lateReason }) => {
    const ruleVersionId = await ruleVersionOn(pen.db, meeting.bodyId, pen.today);
    await sendNotice(pen, meeting, { people, ruleVersionId, note, lateReason, late });
    return { to: `/reunions/${meeting.id}`, said: "meetings.called", about: String(people.length) };
  },
});

/** Adds somebody without a vote to the roll: a candidate, a guest. Refuses: meetings.notCalled, meetings.alreadyInvited,
 *  meetings.answersClosed. Unknown person: 404. */
export const invitePerson = command({
  verb: "attendance.invite",
  form: inviteForm,
  load: async (db, { id, personId }, ctx) => {
    const meeting = await meetingOf(db, ctx.me, id);
    const person = await db
      .selectFrom("persons")
      .select(["givenName", "familyName"])
      .where("id", "=", personId)
      .executeTakeFirst();
    if (!meeting || !person) return null;
    const there = (await attendanceOf(db, id)).some((line) => line.personId === personId);
    return { ...meeting, name: `${person.givenName} ${person.familyName}`, there };
  },
  rule: (meeting) => {
    if (meeting.status === "preparing") return "meetings.notCalled";
    if (meeting.status !== "called") return "meetings.answersClosed";
    return meeting.there ? "meetings.alreadyInvited" : null;
  },
  write: async (pen, meeting, { personId }) => {
    await freezeRoll(pen, meeting.id, [{ personId, seatId: null, voice: "guest" }], pen.now);
    await pen.record({
      subject: { kind: "meeting", id: meeting.id },
      meeting: meeting.id,
      data: { person: personId },
    });
    return { to: `/reunions/${meeting.id}/reponses`, said: "meetings.invited", about: meeting.name };
  },
});
