import type { Pen } from "../../pen.server";
import { civilOf } from "../../texts/dates";
import { logAction } from "../actions/writes.server";
import type { AgendaItem, Meeting } from "../meetings/queries.server";
import { readsOf } from "../meetings/writes.server";
import { insertItem } from "../meetings/writes-agenda.server";
import { postMail } from "../outbox/writes.server";
import { decideProposal } from "../proposals/writes.server";
import { withLine } from "./notes";
import { itemsOf } from "./queries.server";

type At = { meeting: Meeting; item: AgendaItem };
const lineOn = ({ meeting, item }: At) => ({
  subject: { kind: "agendaItem", id: item.id },
  meeting: meeting.id,
  pole: item.poleId,
  reads: readsOf(meeting.kind, item.inCamera),
});

/** One more paragraph in the notes of a point, with the hour in its margin. */
export const addLine = async (pen: Pen, at: At, text: string) => {
  const notes = withLine(at.item.notes, civilOf(pen.now, pen.zone).slice(11), text);
  await writeNotes(pen, at.item.id, notes);
  await pen.record({ ...lineOn(at), texts: { text } });
};

/** The whole notes of a point, rewritten. */
export const saveNotes = async (pen: Pen, at: At, notes: string) => {
  await writeNotes(pen, at.item.id, notes);
  await pen.record({ ...lineOn(at), texts: { notes } });
};

/** The notes of a point, without a line: the command that calls it records. */
export const writeNotes = async (pen: Pen, itemId: string, notes: string) => {
  await pen.db
    .updateTable("agendaItems")
    .set((eb) => ({ notes, version: eb("version", "+", 1) }))
    .where("id", "=", itemId)
    .execute();
  if (pen.me.kind !== "person") return;
  await pen.db
    .deleteFrom("drafts")
    .where("actor", "=", `person:${pen.me.id}`)
    .where("form", "in", ["item.note", "item.line"])
    .where("subject", "=", itemId)
    .execute();
};

export type Added = { title: string; minutes: number; poleId: string | null; dismissal: boolean };

/** A point added at the table, next to come; those of the roll who are not there are told by mail. */
export const addPoint = async (pen: Pen, meeting: Meeting, added: Added) => {
  const current = await pen.db
    .selectFrom("agendaItems")
    .select("rank")
    .where("id", "=", meeting.currentItemId ?? "")
    .executeTakeFirst();
  const point = { ...added, kind: "decision" as const, addedInSession: true };
  const id = await insertItem(pen, meeting.id, point, (current?.rank ?? -1) + 1);
  await pen.record({
    subject: { kind: "agendaItem", id },
    meeting: meeting.id,
    pole: added.poleId,
    reads: readsOf(meeting.kind),
    data: { minutes: added.minutes, agreed: true, dismissal: added.dismissal },
    texts: { title: added.title },
  });
  for (const personId of await absentees(pen, meeting.id)) {
    await postMail(pen, {
      to: personId,
      kind: "record",
      words: (t, person) => t.minutes.mails.pointAdded(person.givenName, added.title),
      action: `/reunions/${meeting.id}`,
    });
  }
  return id;
};

const absentees = async (pen: Pen, meetingId: string): Promise<string[]> => {
  const rows = await pen.db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", meetingId)
    .where("voice", "=", "voting")
    .where((eb) =>
      eb.or([eb("presence", "is", null), eb("presence", "in", ["excused", "absent", "represented", "correspondence"])]),
    )
    .execute();
  return rows.map((row) => row.personId);
};

/** The point is put off: its proposal waits for another agenda. */
export const postponePoint = async (pen: Pen, at: At) => {
  await pen.db
    .insertInto("itemMinutes")
    .values({ itemId: at.item.id, postponedAt: pen.now })
    .onConflict((conflict) => conflict.column("itemId").doUpdateSet({ postponedAt: pen.now }))
    .execute();
  if (at.item.proposalId) await decideProposal(pen, at.item.proposalId, at.meeting.id, "postpone");
  await pen.record(lineOn(at));
};

/** What the room votes at this point is an opinion from now on. */
export const makeOpinion = async (pen: Pen, at: At) => {
  await pen.db
    .updateTable("agendaItems")
    .set((eb) => ({ kind: "opinion", version: eb("version", "+", 1) }))
    .where("id", "=", at.item.id)
    .execute();
  await pen.record({ ...lineOn(at), data: { kind: "opinion" } });
};

export type Asked = { text: string; poleId: string; personId: string; dueOn: string | null };

/** An action born at a point of a sitting. */
export const notePointAction = async (pen: Pen, at: At, asked: Asked) => {
  const id = await logAction(pen, {
    ...asked,
    doneOn: null,
    reads: "board",
    helpers: [],
    originKind: "item",
    originId: at.item.id,
    meetingId: at.meeting.id,
  });
  await pen.record({ ...lineOn(at), pole: asked.poleId, data: { action: id } });
  return id;
};

/** Someone withdraws from a point (they give no voice, theirs or carried), or comes back to it. */
export const withdraw = async (pen: Pen, at: At, personId: string, back: boolean) => {
  const row = await pen.db
    .selectFrom("attendance")
    .select("conflictItems")
    .where("meetingId", "=", at.meeting.id)
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  const others = itemsOf(row.conflictItems).filter((one) => one !== at.item.id);
  const kept = JSON.stringify(back ? others : [...others, at.item.id]);
  await pen.db
    .updateTable("attendance")
    .set({ conflictItems: kept })
    .where("meetingId", "=", at.meeting.id)
    .where("personId", "=", personId)
    .execute();
  await pen.record({
    ...lineOn(at),
    subject: { kind: "person", id: personId },
    data: { item: at.item.id, back },
  });
};
