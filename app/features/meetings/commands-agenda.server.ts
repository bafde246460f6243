import type { Db } from "../../../db/dialect";
import { flag } from "../../../db/schema/flag";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { readsInCamera } from "../../me";
import { agendaToOpen, takenFrom } from "./fill.server";
import {
  addForm,
  addFromForm,
  editItemForm,
  fillForm,
  itemForm,
  minutesForm,
  moveForm,
  restoreForm,
} from "./forms.server";
import { isAssembly } from "./kinds";
import { type Meeting, meetingOf } from "./queries.server";
import { guessFor } from "./standing";
import { pastMinutes } from "./waiting.server";
import { readsOf } from "./writes.server";
import { addItem, insertItem, moveItem, placeItem, removeItem, takeUp, updateItem } from "./writes-agenda.server";

type Asker = Pick<Ctx, "me">;

const load = (db: Db, { id }: { id: string }, ctx: Asker) => meetingOf(db, ctx.me, id);

/** Before the notice anything may change; after it an assembly is bound by what was sent, a board adds in session. */
const stillWritten = (meeting: Meeting) => {
  if (meeting.status === "preparing") return null;
  if (meeting.status === "cancelled") return "meetings.cancelled";
  if (meeting.status !== "called") return "meetings.alreadyOpen";
  return isAssembly(meeting.kind) ? "meetings.assemblyAgendaFixed" : "meetings.boardAgendaFixed";
};

/** What is not the content of an agenda (order, minutes) stays free for a board until the sitting opens. */
const stillOrdered = (meeting: Meeting) => {
  const fixed = stillWritten(meeting);
  return fixed === "meetings.boardAgendaFixed" ? null : fixed;
};

/** A form that stands open on the page folds once it went through; a gesture on a line leaves what is open as it is. */
const preparing = (meeting: Meeting) => ({ to: `/reunions/${meeting.id}/preparer` });

/** Opens the agenda with what always comes and what waits. The page asks it by itself: whoever comes second, or comes
 *  back before the first answer, changes nothing and is refused nothing. Refuses: as adding does. */
export const fillAgenda = command({
  verb: "agenda.fill",
  form: fillForm,
  load: async (db, input, ctx) => {
    const meeting = await load(db, input, ctx);
    return meeting && { ...meeting, points: await countItems(db, meeting.id) };
  },
  rule: (meeting) => (meeting.points > 0 ? null : stillWritten(meeting)),
  write: async (pen, meeting) => {
    if (meeting.points > 0) return {};
    const points = await agendaToOpen(pen.db, pen, meeting);
    for (const [place, point] of points.entries()) {
      await insertItem(pen, meeting.id, point, place);
      await takeUp(pen, meeting.id, point);
    }
    await pen.record({
      subject: { kind: "meeting", id: meeting.id },
      meeting: meeting.id,
      reads: readsOf(meeting.kind),
      data: { points: points.length },
    });
    return {};
  },
});

const countItems = async (db: Db, meetingId: string) => {
  const rows = await db.selectFrom("agendaItems").select("id").where("meetingId", "=", meetingId).execute();
  return rows.length;
};

/** Adds a point by hand. Refuses: meetings.assemblyAgendaFixed, meetings.boardAgendaFixed, meetings.alreadyOpen. */
export const addPoint = command({
  verb: "agenda.add",
  form: addForm,
  load,
  rule: (meeting) => stillWritten(meeting),
  write: async (pen, meeting, { id: _id, minutes, ...point }) => {
    const guessed = minutes ?? guessFor(point.kind, await pastMinutes(pen.db, meeting));
    const inCamera = point.inCamera && readsInCamera(pen.me, meeting.id);
    await addItem(pen, meeting, { ...point, inCamera, minutes: guessed });
    return { ...preparing(meeting), said: "meetings.added", about: inCamera ? "…" : point.title };
  },
});

/** Puts on the agenda what waits: a proposal, a follow-up, a point somebody asked for. Refuses: the same, and
 *  meetings.alreadyOnAgenda. Unknown or not readable: 404. */
export const addWaiting = command({
  verb: "agenda.addFrom",
  form: addFromForm,
  load: async (db, input, ctx) => {
    const meeting = await load(db, input, ctx);
    const point = meeting && (await takenFrom(db, ctx, meeting, input.from, input.origin));
    return point ? { ...meeting, point } : null;
  },
  rule: (meeting) => stillWritten(meeting) ?? (meeting.point.taken ? "meetings.alreadyOnAgenda" : null),
  write: async (pen, meeting) => {
    const { taken: _taken, ...point } = meeting.point;
    await addItem(pen, meeting, point);
    await takeUp(pen, meeting.id, point);
    return { said: "meetings.added", about: point.title };
  },
});

type OfItem = { id: string; item: string };

const loadItem = async (db: Db, input: OfItem, ctx: Asker) => {
  const meeting = await load(db, input, ctx);
  if (!meeting) return null;
  const items = await db
    .selectFrom("agendaItems")
    .selectAll()
    .where("meetingId", "=", meeting.id)
    .orderBy("rank")
    .orderBy("id")
    .execute();
  const rank = items.findIndex((one) => one.id === input.item);
  const found = items[rank];
  if (!found || (found.inCamera === 1 && !readsInCamera(ctx.me, meeting.id))) return null;
  return { ...meeting, item: { ...found, inCamera: found.inCamera === 1 }, rank, points: items.length };
};

/** Takes a point off before the notice, with its undo. Refuses: as adding does. */
export const removePoint = command({
  verb: "agenda.remove",
  form: itemForm,
  load: loadItem,
  rule: (meeting) => stillWritten(meeting),
  write: async (pen, meeting) => {
    const { item, rank } = meeting;
    await removeItem(pen, meeting, item);
    const fields = {
      intent: "agenda.restore",
      id: meeting.id,
      title: item.title,
      kind: item.kind,
      minutes: String(item.minutes),
      place: String(rank),
      poleId: item.poleId ?? "",
      proposalId: item.proposalId ?? "",
      originKind: item.originKind ?? "",
      originId: item.originId ?? "",
      inCamera: item.inCamera ? "1" : "",
      matter: item.matter ?? "",
    };
    const undo = { url: `/reunions/${meeting.id}/preparer`, fields };
    return { said: "meetings.removed", about: item.title, undo };
  },
});

/** Puts back a point just taken off, where it was. Refuses: as adding does, and meetings.alreadyOnAgenda. */
export const restorePoint = command({
  verb: "agenda.restore",
  form: restoreForm,
  load: async (db, input, ctx) => {
    const meeting = await load(db, input, ctx);
    return meeting && { ...meeting, taken: await isTaken(db, meeting.id, input.proposalId ?? input.originId) };
  },
  rule: (meeting) => (meeting.taken ? "meetings.alreadyOnAgenda" : stillWritten(meeting)),
  write: async (pen, meeting, { id: _id, place, ...point }) => {
    const inCamera = point.inCamera && readsInCamera(pen.me, meeting.id);
    const item = await addItem(pen, meeting, { ...point, inCamera });
    await placeItem(pen, meeting.id, item, place);
    await takeUp(pen, meeting.id, point);
    return { said: "meetings.restored" };
  },
});

const isTaken = async (db: Db, meetingId: string, origin: string | null) => {
  if (origin === null) return false;
  const row = await db
    .selectFrom("agendaItems")
    .select("id")
    .where("meetingId", "=", meetingId)
    .where((eb) => eb.or([eb("originId", "=", origin), eb("proposalId", "=", origin)]))
    .executeTakeFirst();
  return row !== undefined;
};

/** Moves a point one place up or down; at an end it stays. Refuses: meetings.assemblyAgendaFixed, meetings.alreadyOpen. */
export const movePoint = command({
  verb: "agenda.move",
  form: moveForm,
  load: loadItem,
  rule: (meeting) => stillOrdered(meeting),
  write: async (pen, meeting, { to }) => {
    const place = Math.min(meeting.points - 1, Math.max(0, meeting.rank + (to === "up" ? -1 : 1)));
    if (place !== meeting.rank) await moveItem(pen, meeting, meeting.item, place);
    return {};
  },
});

const textOf = (subject: { item: { title: string; minutes: number } }) =>
  `${subject.item.title}\n${subject.item.minutes} min`;

/** Plans how long a point takes, in minutes. Refuses: as moving does; a stale one shows what stands now. */
export const setMinutes = command({
  verb: "agenda.setMinutes",
  form: minutesForm,
  load: loadItem,
  current: (subject) => ({ version: subject.item.version, text: textOf(subject) }),
  rule: (meeting) => stillOrdered(meeting),
  write: async (pen, meeting, { minutes }) => {
    if (minutes !== meeting.item.minutes) await updateItem(pen, meeting, meeting.item, { minutes });
    return {};
  },
});

/** Changes the title, the kind, the pole or the secrecy of a point. Refuses: as adding does; a stale one shows both. */
export const editPoint = command({
  verb: "agenda.edit",
  form: editItemForm,
  load: loadItem,
  current: (subject) => ({ version: subject.item.version, text: textOf(subject) }),
  rule: (meeting) => stillWritten(meeting),
  write: async (pen, meeting, { title, kind, poleId, inCamera, matter }) => {
    const sealed = readsInCamera(pen.me, meeting.id) ? inCamera : meeting.item.inCamera;
    await updateItem(pen, meeting, meeting.item, { title, kind, poleId, inCamera: flag(sealed), matter });
    return { ...preparing(meeting), said: "meetings.itemEdited" };
  },
});
