import { isKeeper, isOfficer, isPerson, leadsPole, type Me, readsAsBoard, worksIn } from "../../me";
import type { Reason } from "../../texts/types";
import { minutes } from "../minutes/rights";

/** `officers`: the meeting has its chair or its secretary; before, any administrator may hold the desk. */
export type OfReport = { meetingId: string; officers: boolean };
export type OfScene = OfReport & { poleId: string | null; presenterId: string | null };
export type OfStep = OfReport & { presenterId: string | null };

const holdsDesk = (me: Me, { meetingId, officers }: OfReport) =>
  isPerson(me) && (isOfficer(me, meetingId) || me.coordinator || (!officers && me.boardMember));

const prepares = (me: Me, report: OfReport) => holdsDesk(me, report) || (isPerson(me) && me.boardMember);

/** An employee or an administrator holds a scene given by name; a lead and the board members of a pole hold its scene. */
const ownsScene = (me: Me, { poleId, presenterId }: Pick<OfScene, "poleId" | "presenterId">) => {
  if (!isPerson(me)) return false;
  if (presenterId === me.id) return true;
  return poleId !== null && (leadsPole(me, poleId) || (readsAsBoard(me) && worksIn(me, poleId)));
};

const ofDesk = (me: Me, subject: OfReport): Reason | null => (holdsDesk(me, subject) ? null : "assembly.notYourDesk");
const ofPreparing = (me: Me, subject: OfReport): Reason | null =>
  prepares(me, subject) ? null : "assembly.notYourDesk";
const ofScene = (me: Me, subject: OfScene): Reason | null =>
  holdsDesk(me, subject) || ownsScene(me, subject) ? null : "assembly.notYourScene";

export const assembly = {
  "liveReport.prepare": ofPreparing,
  "liveReport.open": ofDesk,
  /** Who presents the current scene may turn the page too. */
  "liveReport.goTo": (me: Me, subject: OfStep): Reason | null =>
    holdsDesk(me, subject) || (isPerson(me) && subject.presenterId === me.id) ? null : "assembly.notYourDesk",
  "liveReport.freeze": ofDesk,
  /** It opens a vote: for who may open one at that sitting. */
  "liveReport.putToVote": (me: Me, subject: { meetingId: string }): Reason | null => minutes["vote.open"](me, subject),
  "liveReport.after": ofPreparing,
  "scene.add": ofPreparing,
  "scene.edit": ofScene,
  "scene.hide": ofScene,
  "scene.show": ofScene,
  "scene.photo": ofScene,
  /** Its pole's lead or a keeper says that the assembly may see it. */
  "scene.showPhoto": (me: Me, { poleId }: OfScene): Reason | null =>
    isKeeper(me) || (poleId !== null && leadsPole(me, poleId)) ? null : "assembly.notYoursToShow",
  /** Whoever holds the scene or may show its photo takes it away. */
  "scene.withdrawPhoto": (me: Me, subject: OfScene): Reason | null => (isKeeper(me) ? null : ofScene(me, subject)),
  "scene.move": ofPreparing,
  "scene.give": ofPreparing,
  /** Anyone in the room, without an account. */
  "question.ask": (_me: Me, _subject: OfReport): Reason | null => null,
  "question.show": ofDesk,
  "question.answer": ofDesk,
  "question.putAside": ofDesk,
};
