import type { Pen } from "../../pen.server";
import { electorsOf, type Meeting, ruleSetFor } from "../meetings/queries.server";
import { secondCall } from "../meetings/second-call";
import { planSecondCall, readsOf } from "../meetings/writes.server";
import { freezeRoll, type Presence, setPresence, startAttendance } from "../meetings/writes-attendance.server";
import type { Room } from "./queries.server";

type Officers = { chairId: string; secretaryId: string };
/** `late`: its day has passed, it is written afterwards with its hours. */
type Opening = { openedAt: string; late: boolean };

/** Opens a sitting with its chair and its secretary: the roll is completed, proxies and excuses are noted, minutes begin. */
export const openSitting = async (pen: Pen, meeting: Meeting, officers: Officers, { openedAt, late }: Opening) => {
  const rules = await ruleSetFor(pen.db, meeting);
  const electors = await electorsOf(pen.db, meeting.bodyId, meeting.startsAt.slice(0, 10), rules);
  const roll = await pen.db.selectFrom("attendance").select("personId").where("meetingId", "=", meeting.id).execute();
  if (roll.length === 0) await freezeRoll(pen, meeting.id, electors, null);
  await startAttendance(pen, meeting.id);
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ ...officers, status: "open" as const, openedAt, version: eb("version", "+", 1) }))
    .where("id", "=", meeting.id)
    .execute();
  await beginMinutes(pen, meeting.id, late ? pen.now : null);
  await recordOfficers(pen, meeting, officers);
};

/** Says afresh who chairs and who takes notes. */
export const nameOfficers = async (pen: Pen, meeting: Meeting, officers: Officers) => {
  await pen.db.updateTable("meetings").set(officers).where("id", "=", meeting.id).execute();
  await recordOfficers(pen, meeting, officers);
};

const recordOfficers = (pen: Pen, meeting: Meeting, { chairId, secretaryId }: Officers) =>
  pen.record({
    subject: { kind: "meeting", id: meeting.id },
    meeting: meeting.id,
    reads: readsOf(meeting.kind),
    data: { chair: chairId, secretary: secretaryId },
  });

const beginMinutes = (pen: Pen, meetingId: string, openedLateAt: string | null) =>
  pen.db
    .insertInto("minutes")
    .values({
      meetingId,
      status: "draft",
      openingNote: "",
      closingNote: "",
      sealedHash: null,
      annexHash: null,
      number: null,
      signedChairAt: null,
      signedSecretaryAt: null,
      adoptedAt: null,
      adoptedInMeeting: null,
      closedAt: null,
      reviewSentAt: null,
      version: 1,
      openedLateAt,
    })
    .onConflict((conflict) => conflict.column("meetingId").doNothing())
    .execute();

/** Notes how people take part, one line of the journal each; answers who came although they had given a
 *  proxy, or voted by correspondence. */
export const notePresence = async (
  pen: Pen,
  meeting: Meeting,
  people: string[],
  presence: Presence["presence"],
  at: string,
  votes: boolean,
): Promise<{ came: string[]; aside: string[] }> => {
  const came: string[] = [];
  const aside: string[] = [];
  for (const personId of people) {
    const { droppedProxy, ballotAside } = await setPresence(pen, {
      meetingId: meeting.id,
      personId,
      presence,
      votes,
      at,
    });
    if (droppedProxy) came.push(personId);
    if (ballotAside) aside.push(personId);
    await pen.record({
      subject: { kind: "person", id: personId },
      meeting: meeting.id,
      data: { presence, at, droppedProxy, ...(ballotAside ? { ballotAside } : {}) },
    });
  }
  return { came, aside };
};

/** Moves the sitting to a point: the one under way ends, this one begins, or begins again. */
export const moveTo = async (pen: Pen, meeting: Meeting, item: { id: string; inCamera: boolean }) => {
  await endCurrent(pen, meeting);
  const begun = await pen.db.selectFrom("agendaItems").select("startedAt").where("id", "=", item.id).executeTakeFirst();
  await pen.db
    .updateTable("agendaItems")
    .set({ startedAt: begun?.startedAt ?? pen.now, endedAt: null })
    .where("id", "=", item.id)
    .execute();
  await pen.db.updateTable("meetings").set({ currentItemId: item.id }).where("id", "=", meeting.id).execute();
  await pen.record({
    subject: { kind: "agendaItem", id: item.id },
    meeting: meeting.id,
    reads: readsOf(meeting.kind, item.inCamera),
  });
};

/** The point under way ends now. */
export const endCurrent = (pen: Pen, meeting: Meeting) =>
  pen.db
    .updateTable("agendaItems")
    .set({ endedAt: pen.now })
    .where("meetingId", "=", meeting.id)
    .where("startedAt", "is not", null)
    .where("endedAt", "is", null)
    .execute();

/**
 * Closes a sitting without its quorum, with the count that says so, and plans the second call its rules allow; answers that
 * meeting and whether it is announced in the room (the same day), or null when no rule has one.
 */
export const closeWithoutQuorum = async (pen: Pen, { meeting, rules, quorum }: Room, late: boolean) => {
  const { planned } = secondCall(rules, meeting.startsAt, pen.today);
  await endCurrent(pen, meeting);
  // Written afterwards, the want of a quorum is that of the opening.
  const closedAt = late ? (meeting.openedAt ?? pen.now) : pen.now;
  await pen.db
    .updateTable("meetings")
    .set((eb) => ({ status: "closedWithoutQuorum" as const, closedAt, version: eb("version", "+", 1) }))
    .where("id", "=", meeting.id)
    .execute();
  await pen.db
    .updateTable("minutes")
    .set((eb) => ({ status: "closed" as const, closedAt: pen.now, version: eb("version", "+", 1) }))
    .where("meetingId", "=", meeting.id)
    .execute();
  await pen.record({
    subject: { kind: "meeting", id: meeting.id },
    meeting: meeting.id,
    reads: readsOf(meeting.kind),
    data: { counted: quorum.counted, required: quorum.required, missing: quorum.missing, again: planned?.at ?? null },
  });
  if (!planned) return null;
  const sameDay = planned.lastNotice === null;
  return { id: await planSecondCall(pen, meeting.id, planned.at, sameDay), sameDay };
};
