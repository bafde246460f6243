import { command } from "../../command.server";
import { decidingBodies } from "../association/body-queries.server";
import { bodyOfKind } from "../association/queries.server";
import { cancelForm, editForm, planForm } from "./forms.server";
import { isAssembly, type MeetingKind } from "./kinds";
import { type Meeting, meetingOf } from "./queries.server";
import { cancelMeeting, insertMeeting, updateMeeting } from "./writes.server";
import { tellChange } from "./writes-notice.server";

type Planned = {
  day: string;
  hour: string;
  minutes: number;
  place: string;
  link: string | null;
  title: string;
  poleId: string | null;
  chairId: string | null;
  secretaryId: string | null;
  past: boolean;
};

/** Plans a meeting. Refuses: meetings.inThePast, meetings.poleNeeded, meetings.samePerson. */
export const planMeeting = command({
  verb: "meeting.plan",
  form: planForm,
  load: async (db, { kind, poleId, bodyId: asked }, { today }) => {
    const own = asked && kind === "board" ? (await decidingBodies(db, today)).find((one) => one.id === asked) : null;
    if (own === undefined || own?.kind === "assembly") return null;
    const bodyId = own?.id ?? (await bodyOfKind(db, isAssembly(kind) ? "assembly" : "board"));
    return bodyId === null ? null : { id: "", kind, poleId, bodyId };
  },
  rule: (_subject, input, ctx) => ruleOf(input.kind, input, ctx.today),
  write: async (pen, { bodyId }, input) => {
    const id = await insertMeeting(pen, { bodyId, kind: input.kind, ...columnsOf(input) });
    const to = input.kind === "convivial" ? `/reunions/${id}` : `/reunions/${id}/preparer`;
    return { to, said: "meetings.planned" };
  },
});

const ruleOf = (kind: MeetingKind, input: Planned, today: string) => {
  if (input.day < today && !input.past) return "meetings.inThePast";
  if (kind === "poleMeeting" && input.poleId === null) return "meetings.poleNeeded";
  return input.chairId !== null && input.chairId === input.secretaryId ? "meetings.samePerson" : null;
};

const columnsOf = ({ day, hour, minutes, past: _past, ...columns }: Planned) => ({
  title: columns.title,
  place: columns.place,
  link: columns.link,
  poleId: columns.poleId,
  chairId: columns.chairId,
  secretaryId: columns.secretaryId,
  startsAt: `${day}T${hour}`,
  plannedMinutes: minutes,
});

const stillAhead = (meeting: Meeting) => {
  if (meeting.status === "cancelled") return "meetings.cancelled";
  return meeting.status === "preparing" || meeting.status === "called" ? null : "meetings.alreadyOpen";
};

const textOf = (meeting: Meeting) => `${meeting.startsAt.replace("T", " ")}\n${meeting.place}\n${meeting.title}`.trim();

/** Changes date, place, link, length or officers; once the notice left, everyone on the roll is told. Refuses:
 *  meetings.alreadyOpen, meetings.cancelled, meetings.inThePast, meetings.samePerson. */
export const editMeeting = command({
  verb: "meeting.edit",
  form: editForm,
  load: (db, { id }, ctx) => meetingOf(db, ctx.me, id),
  current: (meeting) => ({ version: meeting.version, text: textOf(meeting) }),
  rule: (meeting, input, ctx) => stillAhead(meeting) ?? ruleOf(meeting.kind, input, ctx.today),
  write: async (pen, meeting, input) => {
    const columns = columnsOf({ ...input, poleId: input.poleId ?? meeting.poleId });
    await updateMeeting(pen, meeting.id, columns);
    const moved =
      columns.startsAt !== meeting.startsAt || columns.place !== meeting.place || columns.link !== meeting.link;
    if (meeting.status === "called" && moved) await tellChange(pen, { ...meeting, ...columns }, "changed");
    return { to: `/reunions/${meeting.id}`, said: "meetings.edited" };
  },
});

/** Cancels a meeting that was not opened; everyone who was called is told why. Refuses: meetings.alreadyOpen,
 *  meetings.cancelled. */
export const callOff = command({
  verb: "meeting.cancel",
  form: cancelForm,
  load: (db, { id }, ctx) => meetingOf(db, ctx.me, id),
  current: (meeting) => ({ version: meeting.version, text: textOf(meeting) }),
  rule: (meeting) => stillAhead(meeting),
  write: async (pen, meeting, { why }) => {
    await cancelMeeting(pen, meeting.id, why);
    if (meeting.status === "called") await tellChange(pen, meeting, "cancelled", why);
    return { to: `/reunions/${meeting.id}`, said: "meetings.cancelled" };
  },
});
