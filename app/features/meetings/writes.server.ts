import type { MeetingsTable } from "../../../db/schema/meetings";
import { indexDoc } from "../../index-words.server";
import type { Pen, Reads } from "../../pen.server";
import { isAssembly, type MeetingKind } from "./kinds";

export type NewMeeting = Pick<
  MeetingsTable,
  "bodyId" | "kind" | "title" | "startsAt" | "plannedMinutes" | "place" | "link" | "poleId" | "chairId" | "secretaryId"
>;

/** Plans a meeting, in preparation; answers its id. */
export const insertMeeting = async (pen: Pen, meeting: NewMeeting): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("meetings")
    .values({
      ...meeting,
      id,
      status: "preparing",
      ruleVersionId: null,
      noticeSentAt: null,
      noticeText: "",
      openedAt: null,
      closedAt: null,
      currentItemId: null,
      secondCallOf: null,
      lateReason: null,
      createdBy: pen.me.kind === "person" ? pen.me.id : "system",
      createdAt: pen.now,
      version: 1,
      takenOverAt: null,
    })
    .execute();
  await pen.record({
    verb: "meeting.plan",
    subject: { kind: "meeting", id },
    meeting: id,
    pole: meeting.poleId,
    data: { kind: meeting.kind, startsAt: meeting.startsAt, minutes: meeting.plannedMinutes },
    texts: { title: meeting.title, place: meeting.place },
  });
  await indexMeeting(pen, { id, ...meeting });
  return id;
};

/** A meeting is found by its title and its place; the search shows it to whoever may know of it. */
const indexMeeting = (
  pen: Pen,
  { id, kind, title, place, poleId }: Pick<NewMeeting, "kind" | "title" | "place" | "poleId"> & { id: string },
) =>
  indexDoc(pen, {
    kind: "meeting",
    id,
    title: title || place,
    text: place,
    pole: poleId,
    meeting: id,
    reads: foundBy(kind),
  });

/** Who may find what a meeting of this kind holds in the open. */
export const foundBy = (kind: MeetingKind): "board" | "assembly" =>
  isAssembly(kind) || kind === "convivial" ? "assembly" : "board";

/** Changes what was planned. */
export const updateMeeting = async (pen: Pen, id: string, meeting: Omit<NewMeeting, "bodyId" | "kind">) => {
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ ...meeting, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await pen.record({
    subject: { kind: "meeting", id },
    meeting: id,
    pole: meeting.poleId,
    data: { startsAt: meeting.startsAt, minutes: meeting.plannedMinutes },
    texts: { title: meeting.title, place: meeting.place },
  });
  const { kind } = await pen.db.selectFrom("meetings").select("kind").where("id", "=", id).executeTakeFirstOrThrow();
  await indexMeeting(pen, { id, kind, ...meeting });
};

/** Cancels a meeting that was not opened; it stays in the list, its answers too. */
export const cancelMeeting = async (pen: Pen, id: string, why: string) => {
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ status: "cancelled" as const, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await pen.record({ subject: { kind: "meeting", id }, meeting: id, texts: { why } });
};

/** Who may read a line about a meeting. */
export const readsOf = (kind: MeetingKind, inCamera = false): Reads => (inCamera ? "inCamera" : foundBy(kind));

/**
 * The second call of a sitting closed without a quorum: same body, agenda and roll, at a civil date-time. Announced in the
 * room when `called` (the same day), else to be called by its own notice. Answers its id.
 */
export const planSecondCall = async (pen: Pen, firstId: string, startsAt: string, called: boolean): Promise<string> => {
  const first = await pen.db.selectFrom("meetings").selectAll().where("id", "=", firstId).executeTakeFirstOrThrow();
  const id = pen.id();
  await pen.db
    .insertInto("meetings")
    .values({
      ...first,
      id,
      startsAt,
      secondCallOf: firstId,
      status: called ? "called" : "preparing",
      noticeSentAt: called ? pen.now : null,
      ruleVersionId: called ? first.ruleVersionId : null,
      openedAt: null,
      closedAt: null,
      currentItemId: null,
      lateReason: null,
      createdBy: pen.me.kind === "person" ? pen.me.id : first.createdBy,
      createdAt: pen.now,
      version: 1,
    })
    .execute();
  const points = await copyAgenda(pen, firstId, id);
  if (called) {
    await copyRoll(pen, firstId, id);
    await copyBallots(pen, firstId, id, points);
  }
  await pen.record({
    verb: "meeting.plan",
    subject: { kind: "meeting", id },
    meeting: id,
    reads: readsOf(first.kind),
    data: { kind: first.kind, startsAt, minutes: first.plannedMinutes, secondCallOf: firstId },
  });
  return id;
};

const copyAgenda = async (pen: Pen, from: string, to: string): Promise<Map<string, string>> => {
  const copied = new Map<string, string>();
  const items = await pen.db.selectFrom("agendaItems").selectAll().where("meetingId", "=", from).execute();
  for (const item of items) {
    const fresh = { id: pen.id(), meetingId: to, notes: "", startedAt: null, endedAt: null, version: 1 };
    await pen.db
      .insertInto("agendaItems")
      .values({ ...item, ...fresh })
      .execute();
    copied.set(item.id, fresh.id);
    const effects = await pen.db.selectFrom("effects").selectAll().where("itemId", "=", item.id).execute();
    for (const effect of effects)
      await pen.db
        .insertInto("effects")
        .values({ ...effect, id: pen.id(), itemId: fresh.id })
        .execute();
  }
  return copied;
};

/** Ballots received by correspondence answer the same points: they stand at a second call the same day. */
const copyBallots = async (pen: Pen, from: string, to: string, points: ReadonlyMap<string, string>) => {
  const ballots = await pen.db
    .selectFrom("postalBallots")
    .selectAll()
    .where("meetingId", "=", from)
    .where("asideAt", "is", null)
    .execute();
  for (const ballot of ballots) {
    const id = pen.id();
    const choices = await pen.db.selectFrom("postalChoices").selectAll().where("ballotId", "=", ballot.id).execute();
    await pen.db
      .insertInto("postalBallots")
      .values({ ...ballot, id, meetingId: to })
      .execute();
    await pen.db
      .insertInto("postalChoices")
      .values(choices.map((one) => ({ ...one, ballotId: id, itemId: points.get(one.itemId) ?? one.itemId })))
      .execute();
  }
};

/** The roll was frozen with the first notice: a second call the same day keeps it, with the proxies given. */
const copyRoll = async (pen: Pen, from: string, to: string) => {
  const roll = await pen.db.selectFrom("attendance").selectAll().where("meetingId", "=", from).execute();
  const fresh = { meetingId: to, presence: null, arrivedAt: null, leftAt: null, conflictItems: "[]" };
  await inBlocks(
    roll.map((line) => ({ ...line, ...fresh })),
    (rows) => pen.db.insertInto("attendance").values(rows).execute(),
  );
  const proxies = await pen.db
    .selectFrom("proxies")
    .selectAll()
    .where("meetingId", "=", from)
    .where("droppedAt", "is", null)
    .execute();
  await inBlocks(
    proxies.map((proxy) => ({ ...proxy, id: pen.id(), meetingId: to })),
    (rows) => pen.db.insertInto("proxies").values(rows).execute(),
  );
};

const BLOCK = 250;

/** Inserts long lists in blocks of 250 rows. */
export const inBlocks = async <T>(rows: T[], insert: (block: T[]) => Promise<unknown>) => {
  for (let from = 0; from < rows.length; from += BLOCK) await insert(rows.slice(from, from + BLOCK));
};
