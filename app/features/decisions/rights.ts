import { isKeeper, isOfficer, isPerson, type Me, readsAsBoard, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type OfFollowUp = { poleId: string };
export type OfDecision = { poleId: string | null };

const mine = (me: Me, poleId: string) => isPerson(me) && (me.coordinator || worksIn(me, poleId));

export const decisions = {
  /** Written by the chair or the secretary of that meeting, as the vote closes. */
  "decision.record": (me: Me, subject: { meetingId: string }): Reason | null =>
    isOfficer(me, subject.meetingId) ? null : "common.notYours",
  /** As a house begins here: what was decided before is entered by its keepers, as such. */
  "decision.takeOver": (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "people.keepersOnly"),
  /** What a decision asks of a pole is done by its pole, or said done by the coordinator. */
  "followUp.done": (me: Me, subject: OfFollowUp): Reason | null =>
    mine(me, subject.poleId) ? null : "decisions.notYourPole",
  "followUp.reopen": (me: Me, subject: OfFollowUp): Reason | null =>
    mine(me, subject.poleId) ? null : "decisions.notYourPole",
  /** Publishing to the assembly: the coordinator, and administrators or leads for their own pole. */
  "decision.show": (me: Me, { poleId }: OfDecision): Reason | null => {
    if (isPerson(me) && me.coordinator) return null;
    if (!readsAsBoard(me)) return "common.notYours";
    return poleId === null || worksIn(me, poleId) ? null : "decisions.notYourPole";
  },
  /** What a meeting decided and a rule then refused: its members and the keepers take it up again. */
  "decision.applyEffect": (me: Me, _subject: unknown): Reason | null =>
    isPerson(me) && (me.boardMember || me.coordinator || me.keeper) ? null : "effects.boardApplies",
};
