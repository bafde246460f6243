import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { command } from "../../command.server";
import type { Me } from "../../me";
import { instantOf } from "../../texts/zone";
import { step } from "../association/step";
import { votesThemselves } from "../meetings/attendance";
import { canGive } from "../meetings/proxies";
import { activeProxies, beforeGiving } from "../meetings/roll";
import { meetingTable } from "../meetings/sitting";
import { giveProxy } from "../meetings/writes-attendance.server";
import { deskForm, itemForm, officersForm, oneMeeting, openForm, presenceForm } from "./forms.server";
import { instantInSitting, openingDay } from "./hours";
import { isLate, itemAt, roomOf, type Sitting, sittingAt } from "./queries.server";
import { closeWithoutQuorum, moveTo, nameOfficers, notePresence, openSitting } from "./writes-sitting.server";

const seat = (id: string) => `/reunions/${id}/seance`;
const isOpen = ({ meeting }: Sitting) => (meeting.status === "open" ? null : "minutes.notOpen");

const dayOf = ({ meeting }: Sitting) => meeting.startsAt.slice(0, 10);

/** Whether all these people were of the association on a civil day. */
const known = async (db: Db, ids: string[], day: string): Promise<boolean> => {
  const unique = [...new Set(ids)];
  const rows = await db.selectFrom("persons").select("id").where("id", "in", unique).where(present(day)).execute();
  return rows.length === unique.length;
};

const withOfficers = async (db: Db, me: Me, input: { id: string; chairId: string; secretaryId: string }) => {
  const sitting = await sittingAt(db, me, input.id);
  return sitting ? { ...sitting, known: await known(db, [input.chairId, input.secretaryId], dayOf(sitting)) } : null;
};

/** « Ouvrir la séance », on its day; once the day has passed, with the hour it really opened. Refuses: minutes.onlyGoverning,
 *  minutes.notCalled, minutes.alreadyOpen, minutes.notTheDayYet, minutes.hourNeeded, minutes.unknownPerson. */
export const openTheSitting = command({
  verb: "sitting.open",
  form: openForm,
  load: (db, input, ctx) => withOfficers(db, ctx.me, input),
  rule: ({ meeting, known }, input, ctx) => {
    if (meeting.status === "preparing") return "minutes.notCalled";
    const { status } = meeting;
    if (status === "cancelled" || step(meetingTable.adoption, status, "open") === null) return "minutes.alreadyOpen";
    const day = openingDay(meeting.startsAt, ctx.today);
    if (day === "before") return "minutes.notTheDayYet";
    if (day === "after" && input.at === null) return "minutes.hourNeeded";
    return known ? null : "minutes.unknownPerson";
  },
  write: async (pen, { meeting }, { chairId, secretaryId, at }) => {
    const late = openingDay(meeting.startsAt, pen.today) === "after";
    const openedAt = late ? instantOf(`${meeting.startsAt.slice(0, 10)}T${at}`, pen.zone) : pen.now;
    await openSitting(pen, meeting, { chairId, secretaryId }, { openedAt, late });
    return { to: seat(meeting.id), said: "minutes.opened" };
  },
});

/** Names afresh who chairs and who takes notes. Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.unknownPerson. */
export const nameTheOfficers = command({
  verb: "sitting.officers",
  form: officersForm,
  load: (db, input, ctx) => withOfficers(db, ctx.me, input),
  rule: (subject) => isOpen(subject) ?? (subject.known ? null : "minutes.unknownPerson"),
  write: async (pen, { meeting }, { chairId, secretaryId }) => {
    await nameOfficers(pen, meeting, { chairId, secretaryId });
    return { to: seat(meeting.id), said: "minutes.officersNamed" };
  },
});

/**
 * Notes how people take part, with the hour. Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.unknownPerson,
 * minutes.needsProxy, minutes.needsBallot, minutes.votedByPost, minutes.laterThanNow, minutes.hourNeeded.
 */
export const setThePresence = command({
  verb: "presence.set",
  form: presenceForm,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    if (!sitting) return null;
    const room = await roomOf(db, sitting.meeting);
    const late = await isLate(db, input.id);
    return {
      ...sitting,
      roll: room.roll,
      rules: room.rules,
      late,
      known: await known(db, input.personId, dayOf(sitting)),
    };
  },
  rule: (subject, input, ctx) => {
    if (isOpen(subject)) return "minutes.notOpen";
    if (!subject.known) return "minutes.unknownPerson";
    const gave = (id: string) => subject.roll.some((one) => one.personId === id && one.heldBy !== null);
    if (input.presence === "represented" && !input.personId.every(gave)) return "minutes.needsProxy";
    const voted = (id: string) => subject.roll.some((one) => one.personId === id && one.byPost);
    if (input.presence === "correspondence" && !input.personId.every(voted)) return "minutes.needsBallot";
    if (isAway(input.presence) && input.personId.some(voted)) return "minutes.votedByPost";
    if (input.at === null) return subject.late && input.presence === "left" ? "minutes.hourNeeded" : null;
    const at = instantInSitting(subject.meeting.openedAt ?? ctx.now, input.at, ctx.zone);
    return at > ctx.now ? "minutes.laterThanNow" : null;
  },
  write: async (pen, { meeting, roll, rules, late }, input) => {
    const opened = meeting.openedAt ?? pen.now;
    const at = input.at ? instantInSitting(opened, input.at, pen.zone) : late ? opened : pen.now;
    const votes = input.presence !== "left" && votesThemselves(rules, input.presence);
    const { came, aside } = await notePresence(pen, meeting, input.personId, input.presence, at, votes);
    const named = (people: string[]) => roll.filter((one) => people.includes(one.personId)).map((one) => one.name);
    const [names, voted] = [named(came), named(aside)];
    const [one, ...others] = input.personId;
    const to = `${seat(meeting.id)}#${one && others.length === 0 ? `roll-${one}` : "table"}`;
    if (voted.length > 0) return { to, said: "minutes.ballotAside", about: voted.join(", ") };
    if (names.length > 0) return { to, said: "minutes.proxyDropped", about: names.join(", ") };
    const far = input.presence === "video" || input.presence === "phone";
    const kept = roll.filter((one) => input.personId.includes(one.personId) && (one.heldBy !== null || one.byPost));
    if (far && kept.length > 0) return { to, said: "minutes.voteKept", about: kept.map((one) => one.name).join(", ") };
    return { to };
  },
});

const isAway = (presence: string) => presence === "excused" || presence === "absent" || presence === "left";

/** A proxy handed in at the desk while the sitting is open. Refuses: minutes.onlyOfficers, minutes.notOpen and every reason
 *  of `canGive`. Not on the roll: 404. */
export const enterDeskProxy = command({
  verb: "proxy.desk",
  form: deskForm,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    if (!sitting) return null;
    const room = await roomOf(db, sitting.meeting);
    return room.roll.some((one) => one.personId === input.personId) ? { ...sitting, room } : null;
  },
  rule: (subject, { personId, holderId }) => {
    const { rules, proxies, roll } = subject.room;
    return isOpen(subject) ?? canGive(rules, activeProxies(proxies), personId, holderId, beforeGiving(roll, personId));
  },
  write: async (pen, { meeting, room }, { personId, holderId }) => {
    await giveProxy(pen, meeting, { meetingId: meeting.id, principalId: personId, holderId, via: "desk" });
    const about = room.roll.find((one) => one.personId === personId)?.name;
    return { to: `${seat(meeting.id)}#table`, said: "minutes.proxyEntered", about };
  },
});

/** Quorum not met: the sitting closes, and meets again as its rules say. Refuses: minutes.onlyOfficers, minutes.notOpen,
 *  minutes.quorumIsMet, minutes.voteStillOpen. */
export const callAgain = command({
  verb: "sitting.secondCall",
  form: oneMeeting,
  load: async (db, input, ctx) => {
    const sitting = await sittingAt(db, ctx.me, input.id);
    return sitting ? { ...sitting, room: await roomOf(db, sitting.meeting), late: await isLate(db, input.id) } : null;
  },
  rule: (subject) => isOpen(subject) ?? (subject.room.quorum.reached ? "minutes.quorumIsMet" : null),
  write: async (pen, { meeting, room, late }) => {
    const next = await closeWithoutQuorum(pen, room, late);
    if (!next) return { to: `/reunions/${meeting.id}/proces-verbal`, said: "minutes.closedWithoutQuorum" };
    return { to: next.sameDay ? seat(next.id) : `/reunions/${next.id}/convocation`, said: "minutes.secondCallPlanned" };
  },
});

/** Moves to a point. Refuses: minutes.onlyOfficers, minutes.notOpen, minutes.voteStillOpen. */
export const moveToItem = command({
  verb: "sitting.item",
  form: itemForm,
  load: async (db, input, ctx) => {
    const at = await itemAt(db, ctx.me, input.itemId);
    if (!at || at.meetingId !== input.id) return null;
    const open = await db
      .selectFrom("votes")
      .select("id")
      .where("meetingId", "=", input.id)
      .where("outcome", "in", ["open", "tied"])
      .executeTakeFirst();
    return { ...at, voteOpen: open !== undefined };
  },
  rule: (subject) => isOpen(subject) ?? (subject.voteOpen ? "minutes.voteStillOpen" : null),
  write: async (pen, { meeting, item }) => {
    await moveTo(pen, meeting, item);
    return { to: seat(meeting.id) };
  },
});
