import { isKeeper, isOfficer, isPerson, type Me, readsAsBoard } from "../../me";
import { isAssembly, type MeetingKind } from "./kinds";

export type OfMeeting = { id: string; kind: MeetingKind; status: string; poleId: string | null };

/** Whether `me` may know this meeting and its agenda: the board and keepers always; the invited; the holder of its link;
 *  everyone signed in for an assembly or a convivial meeting once its notice left. */
export const seesMeeting = (me: Me, meeting: OfMeeting, invited: boolean): boolean => {
  if (me.kind === "system") return true;
  if (me.kind === "link") return me.meetingId === meeting.id;
  if (!isPerson(me)) return false;
  if (readsAsBoard(me) || isKeeper(me) || isOfficer(me, meeting.id) || invited) return true;
  return (isAssembly(meeting.kind) || meeting.kind === "convivial") && meeting.status !== "preparing";
};

/** Administrators, the coordinator and the meeting's officers prepare; a lead prepares what their own pole or
 *  everyone's pleasure calls for. */
export const prepares = (me: Me, meeting: Omit<OfMeeting, "status">): boolean => {
  if (!isPerson(me)) return false;
  if (me.boardMember || me.coordinator || isOfficer(me, meeting.id)) return true;
  if (meeting.kind === "convivial") return me.leads.length > 0;
  return meeting.kind === "poleMeeting" && meeting.poleId !== null && me.leads.includes(meeting.poleId);
};
