import { isOfficer, isPerson, leadsPole, type Me, readsAsBoard, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type OfAction = { poleId: string; personId: string; loggedBy: string };

/** Administrators, leads, employees and volunteers log in their own poles; the coordinator in all of them. */
export const logsIn = (me: Me, poleId: string): boolean =>
  isPerson(me) &&
  (me.coordinator || leadsPole(me, poleId) || (worksIn(me, poleId) && (me.boardMember || me.employee || me.volunteer)));

const owns = (me: Me, subject: OfAction): boolean =>
  isPerson(me) && (subject.personId === me.id || subject.loggedBy === me.id);
const tends = (me: Me, subject: OfAction): boolean =>
  owns(me, subject) || leadsPole(me, subject.poleId) || (isPerson(me) && me.coordinator);
const tending = (me: Me, subject: OfAction): Reason | null => (tends(me, subject) ? null : "actions.notYours");

export const actions = {
  /** In one's own poles; the chair and the secretary of a meeting, for what was said there. */
  "action.log": (me: Me, subject: { poleId: string; meetingId: string | null }): Reason | null => {
    if (logsIn(me, subject.poleId)) return null;
    if (subject.meetingId && isOfficer(me, subject.meetingId)) return null;
    return "actions.notYourPole";
  },
  "action.edit": tending,
  "action.finish": (me: Me, subject: OfAction): Reason | null =>
    tends(me, subject) || logsIn(me, subject.poleId) ? null : "actions.notYours",
  /** Free to stop: by the person who had it, no reason asked. */
  "action.giveBack": (me: Me, subject: OfAction): Reason | null =>
    isPerson(me) && subject.personId === me.id ? null : "actions.notYours",
  "action.take": (me: Me, subject: OfAction): Reason | null =>
    logsIn(me, subject.poleId) ? null : "actions.notYourPole",
  "action.remove": tending,
  "action.restore": tending,
  "action.addPhoto": tending,
  /** Publishing to the assembly: the coordinator, and administrators or leads for their own pole and lines. */
  "action.show": (me: Me, subject: OfAction): Reason | null => {
    if (isPerson(me) && me.coordinator) return null;
    if (!readsAsBoard(me)) return "common.notYours";
    return worksIn(me, subject.poleId) || owns(me, subject) ? null : "actions.notYourPole";
  },
};
