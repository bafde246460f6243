import type { AttendanceTable, ProxiesTable } from "../../../db/schema/meetings";
import type { Pen } from "../../pen.server";
import type { PresenceMode } from "./attendance";
import type { Elector, Meeting } from "./queries.server";
import { inBlocks } from "./writes.server";
import { votesByPost } from "./writes-ballots.server";

type Invited = Pick<Elector, "personId" | "seatId"> & { voice: AttendanceTable["voice"] };

/** Freezes the roll of a meeting: one line an elector or guest; lines already there stay. */
export const freezeRoll = async (pen: Pen, meetingId: string, people: Invited[], noticeSentAt: string | null) => {
  const there = await pen.db.selectFrom("attendance").select("personId").where("meetingId", "=", meetingId).execute();
  const known = new Set(there.map((line) => line.personId));
  const rows = people
    .filter((one) => !known.has(one.personId))
    .map(({ personId, seatId, voice }) => ({ ...emptyLine, meetingId, personId, seatId, voice, noticeSentAt }));
  await inBlocks(rows, (block) => pen.db.insertInto("attendance").values(block).execute());
};

const emptyLine = {
  answer: null,
  answeredAt: null,
  answeredVia: null,
  presence: null,
  arrivedAt: null,
  leftAt: null,
  conflictItems: "[]",
  reminderStopped: 0,
} as const;

/** As a sitting opens: people with a standing proxy are noted as represented, those whose ballot came as voting by
 *  correspondence, and those who said no as excused; the roll call notes the others. */
export const startAttendance = async (pen: Pen, meetingId: string) => {
  const proxies = await pen.db
    .selectFrom("proxies")
    .select("principalId")
    .where("meetingId", "=", meetingId)
    .where("droppedAt", "is", null)
    .execute();
  const represented = proxies.map((proxy) => proxy.principalId);
  const unknown = () =>
    pen.db.updateTable("attendance").where("meetingId", "=", meetingId).where("presence", "is", null);
  await inBlocks(represented, (block) =>
    unknown().set({ presence: "represented" }).where("personId", "in", block).execute(),
  );
  await votesByPost(pen, meetingId, await votersByPost(pen, meetingId));
  await unknown().set({ presence: "excused" }).where("answer", "=", "no").execute();
};

const votersByPost = async (pen: Pen, meetingId: string): Promise<string[]> => {
  const rows = await pen.db
    .selectFrom("postalBallots")
    .innerJoin("attendance", (join) =>
      join
        .onRef("attendance.meetingId", "=", "postalBallots.meetingId")
        .onRef("attendance.personId", "=", "postalBallots.personId"),
    )
    .select("postalBallots.personId")
    .where("postalBallots.meetingId", "=", meetingId)
    .where("asideAt", "is", null)
    .where("presence", "is", null)
    .orderBy("postalBallots.id")
    .execute();
  return rows.map((row) => row.personId);
};

/** `votes`: noted so, they vote themselves (`votesThemselves`). */
export type Presence = {
  meetingId: string;
  personId: string;
  presence: PresenceMode | "left";
  votes: boolean;
  at?: string;
};

/**
 * Notes how someone takes part, or that they left, with its hour (ISO instant, now when absent). Someone who was not on
 * the roll comes as a guest. A proxy drops when its giver votes, a ballot by correspondence is set aside when its voter
 * does: answers the proxy's id, or null, and whether a ballot was. Records nothing: the command that calls it does.
 */
export const setPresence = async (pen: Pen, { meetingId, personId, presence, votes, at = pen.now }: Presence) => {
  const line = await pen.db
    .selectFrom("attendance")
    .select(["arrivedAt", "presence"])
    .where("meetingId", "=", meetingId)
    .where("personId", "=", personId)
    .executeTakeFirst();
  if (!line) await freezeRoll(pen, meetingId, [{ personId, seatId: null, voice: "guest" }], null);
  const takesPart = presence === "room" || presence === "video" || presence === "phone";
  const changed =
    presence === "left"
      ? { leftAt: at }
      : { presence, arrivedAt: takesPart ? (line?.arrivedAt ?? at) : null, leftAt: null };
  await pen.db
    .updateTable("attendance")
    .set(changed)
    .where("meetingId", "=", meetingId)
    .where("personId", "=", personId)
    .execute();
  await pen.db.insertInto("attendanceEvents").values({ id: pen.id(), meetingId, personId, at, presence }).execute();
  const given = votes ? await standingProxy(pen, meetingId, personId) : null;
  if (given) await dropProxy(pen, given.id, "giverCame");
  return {
    droppedProxy: given?.id ?? null,
    ballotAside: votes && (await asideOnArrival(pen, meetingId, personId)),
  };
};

const asideOnArrival = async (pen: Pen, meetingId: string, personId: string): Promise<boolean> => {
  const { numUpdatedRows } = await pen.db
    .updateTable("postalBallots")
    .set({ asideAt: pen.now, asideWhy: "came" })
    .where("meetingId", "=", meetingId)
    .where("personId", "=", personId)
    .where("asideAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** The proxy someone gave for this meeting and that stands, or null. */
export const standingProxy = async (pen: Pen, meetingId: string, principalId: string) =>
  (await pen.db
    .selectFrom("proxies")
    .selectAll()
    .where("meetingId", "=", meetingId)
    .where("principalId", "=", principalId)
    .where("droppedAt", "is", null)
    .executeTakeFirst()) ?? null;

export type Dropped = "giverCame" | "giverComes" | "withdrawn" | "replaced" | "holderAway";

/** Ends a proxy now, with why; it stays in the record. */
export const dropProxy = (pen: Pen, proxyId: string, why: Dropped) =>
  pen.db
    .updateTable("proxies")
    .set({ droppedAt: pen.now, droppedWhy: why })
    .where("id", "=", proxyId)
    .where("droppedAt", "is", null)
    .execute();

export type Given = Pick<ProxiesTable, "meetingId" | "principalId" | "holderId" | "via">;

/** Gives a proxy for one meeting; the giver's answer says so, and during a sitting their presence too. The rules were
 *  checked before (`canGive`), while holding the pen. */
export const giveProxy = async (pen: Pen, meeting: Pick<Meeting, "status">, given: Given) => {
  const id = pen.id();
  await pen.db
    .insertInto("proxies")
    .values({ ...given, id, givenAt: pen.now, droppedAt: null, droppedWhy: null })
    .execute();
  await setAnswer(pen, given.meetingId, given.principalId, "proxy", given.via === "desk" ? "keeper" : given.via);
  if (meeting.status === "open")
    await setPresence(pen, {
      ...{ meetingId: given.meetingId, personId: given.principalId },
      ...{ presence: "represented", votes: false },
    });
  await pen.record({
    verb: "proxy.give",
    subject: { kind: "proxy", id },
    meeting: given.meetingId,
    data: { principal: given.principalId, holder: given.holderId, via: given.via },
  });
  return id;
};

/** Notes an answer, without a line. */
export const setAnswer = (
  pen: Pen,
  meetingId: string,
  personId: string,
  answer: AttendanceTable["answer"],
  via: AttendanceTable["answeredVia"],
) =>
  pen.db
    .updateTable("attendance")
    .set({ answer, answeredAt: answer === null ? null : pen.now, answeredVia: answer === null ? null : via })
    .where("meetingId", "=", meetingId)
    .where("personId", "=", personId)
    .execute();
