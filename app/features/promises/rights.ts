import { isKeeper, isOfficer, isPerson, leadsPole, type Me, readsAsBoard, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type OfPromise = { poleId: string | null; meetingId: string };

const tends = (me: Me, subject: OfPromise): boolean => {
  if (!isPerson(me)) return false;
  if (me.coordinator || isOfficer(me, subject.meetingId)) return true;
  if (subject.poleId === null) return readsAsBoard(me);
  return leadsPole(me, subject.poleId) || (me.boardMember && worksIn(me, subject.poleId));
};

export const promises = {
  /** Made before the assembly, by who sits on the board, coordinates, or holds the meeting. */
  "promise.make": (me: Me, subject: { meetingId: string }): Reason | null =>
    readsAsBoard(me) || isOfficer(me, subject.meetingId) ? null : "promises.boardOnly",
  "promise.takeOver": (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "people.keepersOnly"),
  "promise.answer": (me: Me, subject: OfPromise): Reason | null => (tends(me, subject) ? null : "promises.notYourPole"),
  "promise.show": (me: Me, subject: OfPromise): Reason | null => (tends(me, subject) ? null : "promises.notYourPole"),
};
