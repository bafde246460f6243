import { flag } from "../../../db/schema/flag";
import type { AgendaItemsTable } from "../../../db/schema/meetings";
import { indexDoc, unindexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { placeOnAgenda, settlePoint, takeOffAgenda } from "../proposals/writes.server";
import type { MeetingKind, PointKind } from "./kinds";
import { foundBy, readsOf } from "./writes.server";

export type NewItem = {
  title: string;
  kind: PointKind;
  minutes: number;
  poleId?: string | null;
  proposalId?: string | null;
  originKind?: string | null;
  originId?: string | null;
  inCamera?: boolean;
  addedInSession?: boolean;
  matter?: string | null;
};
type OfMeeting = { id: string; kind: MeetingKind };

/** Adds a point before the other business that ends an agenda, and records it under the command's verb; answers its id. */
export const addItem = async (pen: Pen, meeting: OfMeeting, item: NewItem): Promise<string> => {
  const id = await insertItem(pen, meeting.id, item, await lastPlace(pen, meeting.id));
  await pen.record({
    subject: { kind: "agendaItem", id },
    meeting: meeting.id,
    pole: item.poleId,
    reads: readsOf(meeting.kind, item.inCamera),
    data: { kind: item.kind, minutes: item.minutes, origin: item.originId ?? item.proposalId ?? null },
    texts: { title: item.title },
  });
  return id;
};

const lastPlace = async (pen: Pen, meetingId: string): Promise<number> => {
  const rows = await ranked(pen, meetingId);
  const last = rows.at(-1);
  return last?.kind === "otherBusiness" ? rows.length - 1 : rows.length;
};

const ranked = (pen: Pen, meetingId: string) =>
  pen.db
    .selectFrom("agendaItems")
    .select(["id", "kind", "rank"])
    .where("meetingId", "=", meetingId)
    .orderBy("rank")
    .orderBy("id")
    .execute();

/** Inserts a point at a place counted from 0, without a line: its command records. */
export const insertItem = async (pen: Pen, meetingId: string, item: NewItem, place: number): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("agendaItems")
    .values({
      id,
      meetingId,
      rank: place,
      title: item.title,
      kind: item.kind,
      minutes: item.minutes,
      poleId: item.poleId ?? null,
      proposalId: item.proposalId ?? null,
      originKind: item.originKind ?? null,
      originId: item.originId ?? null,
      inCamera: flag(item.inCamera),
      addedInSession: flag(item.addedInSession),
      notes: "",
      startedAt: null,
      endedAt: null,
      version: 1,
      matter: item.matter ?? null,
    })
    .execute();
  await placeItem(pen, meetingId, id, place);
  await indexItem(pen, id);
  return id;
};

/** A point is found by its title; in camera, by nobody. */
const indexItem = async (pen: Pen, id: string) => {
  const item = await pen.db
    .selectFrom("agendaItems")
    .innerJoin("meetings", "meetings.id", "agendaItems.meetingId")
    .select([
      "agendaItems.title",
      "agendaItems.inCamera",
      "agendaItems.poleId",
      "agendaItems.meetingId",
      "meetings.kind",
    ])
    .where("agendaItems.id", "=", id)
    .executeTakeFirstOrThrow();
  if (item.inCamera === 1) return unindexDoc(pen, "agendaItem", id);
  const { title, poleId: pole, meetingId: meeting, kind } = item;
  await indexDoc(pen, { kind: "agendaItem", id, title, pole, meeting, reads: foundBy(kind) });
};

/** Puts a point at a place counted from 0 and numbers the others around it. */
export const placeItem = async (pen: Pen, meetingId: string, itemId: string, place: number) => {
  const others = (await ranked(pen, meetingId)).filter((row) => row.id !== itemId);
  const order = [...others.slice(0, place).map((row) => row.id), itemId, ...others.slice(place).map((row) => row.id)];
  for (const [rank, id] of order.entries())
    await pen.db.updateTable("agendaItems").set({ rank }).where("id", "=", id).execute();
};

type Changed = Partial<Pick<AgendaItemsTable, "title" | "kind" | "minutes" | "poleId" | "inCamera" | "matter">>;
export type ItemShown = { id: string; meetingId: string; kind: PointKind; poleId: string | null; inCamera: boolean };

/** Changes a point and records it under the command's verb. */
export const updateItem = async (pen: Pen, meeting: OfMeeting, item: ItemShown, changed: Changed) => {
  await pen.db
    .updateTable("agendaItems")
    .set((eb) => ({ ...changed, version: eb("version", "+", 1) }))
    .where("id", "=", item.id)
    .execute();
  await indexItem(pen, item.id);
  const hidden = item.inCamera || changed.inCamera === 1;
  await pen.record({
    subject: { kind: "agendaItem", id: item.id },
    meeting: meeting.id,
    pole: changed.poleId ?? item.poleId,
    reads: readsOf(meeting.kind, hidden),
    data: { kind: changed.kind ?? item.kind, minutes: changed.minutes ?? null },
    texts: changed.title === undefined ? undefined : { title: changed.title },
  });
};

/** Moves a point to a place counted from 0. */
export const moveItem = async (pen: Pen, meeting: OfMeeting, item: ItemShown, place: number) => {
  await placeItem(pen, meeting.id, item.id, place);
  await pen.record({
    subject: { kind: "agendaItem", id: item.id },
    meeting: meeting.id,
    pole: item.poleId,
    reads: readsOf(meeting.kind, item.inCamera),
    data: { place: place + 1 },
  });
};

/** Takes a point off an agenda that was not sent; what it came from waits again. */
export const removeItem = async (
  pen: Pen,
  meeting: OfMeeting,
  item: ItemShown & { title: string; proposalId: string | null; originKind: string | null; originId: string | null },
) => {
  await pen.db.deleteFrom("effects").where("itemId", "=", item.id).where("decisionId", "is", null).execute();
  await pen.db.deleteFrom("agendaItems").where("id", "=", item.id).execute();
  await unindexDoc(pen, "agendaItem", item.id);
  const rows = await ranked(pen, meeting.id);
  for (const [rank, row] of rows.entries())
    if (row.rank !== rank) await pen.db.updateTable("agendaItems").set({ rank }).where("id", "=", row.id).execute();
  await waitAgain(pen, item);
  await pen.record({
    subject: { kind: "agendaItem", id: item.id },
    meeting: meeting.id,
    pole: item.poleId,
    reads: readsOf(meeting.kind, item.inCamera),
    data: { origin: item.originId ?? item.proposalId ?? null },
    texts: { title: item.title },
  });
};

type Origin = { proposalId?: string | null; originKind?: string | null; originId?: string | null };

/** What a point comes from is on the agenda of this meeting: it no longer waits. */
export const takeUp = async (pen: Pen, meetingId: string, item: Origin) => {
  if (item.proposalId) await placeOnAgenda(pen, item.proposalId, meetingId);
  if (item.originKind === "pointRequest" && item.originId) await settlePoint(pen, item.originId, "onAgenda", meetingId);
};

const waitAgain = async (pen: Pen, item: Origin) => {
  if (item.proposalId) await takeOffAgenda(pen, item.proposalId);
  if (item.originKind === "pointRequest" && item.originId) await settlePoint(pen, item.originId, "waiting");
};
