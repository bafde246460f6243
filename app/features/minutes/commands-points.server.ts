import { command } from "../../command.server";
import { openPole } from "../actions/origin.server";
import { peopleKnown } from "../actions/queries.server";
import { isAssembly } from "../meetings/kinds";
import { actionForm, addForm, conflictForm, lineForm, noteForm, oneItem } from "./forms.server";
import { itemAt, minutesRow, postponedOf, type Sitting, sittingAt } from "./queries.server";
import { addLine, addPoint, notePointAction, postponePoint, saveNotes, withdraw } from "./writes-points.server";

const seat = (id: string) => `/reunions/${id}/seance`;
const isOpen = ({ meeting }: Sitting) => (meeting.status === "open" ? null : "minutes.notOpen");

/** One more paragraph in the notes of a point: two people noting at once lose nothing. Refuses: minutes.onlyOfficers,
 *  minutes.notOpen. */
export const noteLine = command({
  verb: "item.line",
  form: lineForm,
  load: (db, input, ctx) => itemAt(db, ctx.me, input.itemId),
  rule: isOpen,
  write: async (pen, at, input) => {
    await addLine(pen, at, input.text);
    return { to: `${seat(at.meetingId)}#ecrire` };
  },
});

/** The notes of a point, rewritten until the minutes are signed; a stale edit is answered with both texts. Refuses:
 *  minutes.onlyOfficers, minutes.notOpen, minutes.sealed. */
export const noteItem = command({
  verb: "item.note",
  form: noteForm,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    return at ? { ...at, minutes: await minutesRow(db, at.meetingId) } : null;
  },
  current: ({ item }) => ({ version: item.version, text: item.notes }),
  rule: ({ meeting, minutes }) => {
    if (minutes?.signedChairAt || minutes?.signedSecretaryAt) return "minutes.sealed";
    return meeting.status === "preparing" || meeting.status === "called" ? "minutes.notOpen" : null;
  },
  write: async (pen, at, input) => {
    await saveNotes(pen, at, input.text);
    const back = at.meeting.status === "open" ? seat(at.meetingId) : `/reunions/${at.meetingId}/proces-verbal`;
    return { to: back, said: "minutes.notesSaved" };
  },
});

/** « Ajouter un point avec l’accord des présents ». Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.agendaFixed,
 *  minutes.needsAgreement. */
export const addItemAtTable = command({
  verb: "item.add",
  form: addForm,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    if (!sitting || (input.poleId && !(await openPole(db, input.poleId)))) return null;
    return sitting;
  },
  rule: (subject, input) => {
    if (isOpen(subject)) return "minutes.notOpen";
    if (isAssembly(subject.meeting.kind)) return input.dismissal ? null : "minutes.agendaFixed";
    return input.agreed ? null : "minutes.needsAgreement";
  },
  write: async (pen, { meeting }, { id: _id, agreed: _agreed, ...added }) => {
    await addPoint(pen, meeting, added);
    return { to: seat(meeting.id), said: "minutes.itemAdded" };
  },
});

/** Puts a point off. Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.alreadyDecided. */
export const postponeItem = command({
  verb: "item.postpone",
  form: oneItem,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    if (!at) return null;
    const decided = await db.selectFrom("decisions").select("id").where("itemId", "=", input.itemId).executeTakeFirst();
    const postponed = (await postponedOf(db, at.meetingId)).includes(input.itemId);
    return { ...at, settled: decided !== undefined || postponed };
  },
  rule: (subject) => isOpen(subject) ?? (subject.settled ? "minutes.alreadyDecided" : null),
  write: async (pen, at) => {
    await postponePoint(pen, at);
    return { to: seat(at.meetingId), said: "minutes.postponed" };
  },
});

/** An action born at a point. For an employee it is asked of the coordinator. Refuses: minutes.onlyOfficers,
 *  minutes.notOpen, minutes.noActionInCamera, minutes.unknownPerson. */
export const noteAction = command({
  verb: "item.action",
  form: actionForm,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    if (!at || !(await openPole(db, input.poleId))) return null;
    const people = await peopleKnown(db, [input.personId], ctx.today);
    return { ...at, known: people.allKnown, forEmployee: people.employees.includes(input.personId) };
  },
  rule: (subject) => {
    if (isOpen(subject)) return "minutes.notOpen";
    if (subject.item.inCamera) return "minutes.noActionInCamera";
    if (!subject.known) return "minutes.unknownPerson";
    return subject.forEmployee ? "actions.askTheCoordinator" : null;
  },
  write: async (pen, at, { itemId: _itemId, ...asked }) => {
    await notePointAction(pen, at, asked);
    return { to: `${seat(at.meetingId)}#ecrire`, said: "minutes.actionNoted" };
  },
});

/** Someone withdraws from a point, or comes back to it. Refuses: minutes.onlyOfficers, minutes.notOpen,
 *  minutes.voteStillOpen. */
export const declareConflict = command({
  verb: "conflict.declare",
  form: conflictForm,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    if (!at) return null;
    const onRoll = await db
      .selectFrom("attendance")
      .select("personId")
      .where("meetingId", "=", at.meetingId)
      .where("personId", "=", input.personId)
      .executeTakeFirst();
    const open = await db
      .selectFrom("votes")
      .select("id")
      .where("itemId", "=", input.itemId)
      .where("outcome", "=", "open")
      .executeTakeFirst();
    return onRoll ? { ...at, personId: input.personId, voteOpen: open !== undefined } : null;
  },
  rule: (subject) => isOpen(subject) ?? (subject.voteOpen ? "minutes.voteStillOpen" : null),
  write: async (pen, at, input) => {
    await withdraw(pen, at, input.personId, input.back);
    return { to: seat(at.meetingId), said: input.back ? "minutes.conflictBack" : "minutes.conflict" };
  },
});
