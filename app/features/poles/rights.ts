import { isKeeper, isPerson, leadsPole, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

type OfPole = { poleId: string };
type OfSomeone = OfPole & { personId: string };

const governs = (me: Me): boolean => isPerson(me) && (me.boardMember || me.coordinator || me.keeper);
const tends = (me: Me, poleId: string): boolean => governs(me) || leadsPole(me, poleId);
const isSelf = (me: Me, personId: string): boolean => isPerson(me) && me.id === personId;
const belongsHere = (me: Me): boolean => isPerson(me) && (me.boardMember || me.coordinator || me.employee);

export const poles = {
  "pole.open": (me: Me, _subject: unknown): Reason | null =>
    readsAsBoard(me) || isKeeper(me) ? null : "poles.boardOnly",
  "pole.edit": (me: Me, subject: OfPole): Reason | null => (tends(me, subject.poleId) ? null : "poles.notYourPole"),
  "pole.close": (me: Me, _subject: OfPole): Reason | null => (governs(me) ? null : "poles.boardOnly"),
  /** Whoever reads the pole's own lines is let in by it: only administrators and the team come in by themselves. */
  "pole.join": (me: Me, subject: OfSomeone): Reason | null => {
    if (tends(me, subject.poleId)) return null;
    return isSelf(me, subject.personId) && belongsHere(me) ? null : "poles.askTheLead";
  },
  /** Free to stop: no reason is asked of anyone who leaves. */
  "pole.leave": (me: Me, subject: OfSomeone): Reason | null =>
    isSelf(me, subject.personId) || tends(me, subject.poleId) ? null : "poles.notYourPole",
  "pole.review": (me: Me, subject: OfPole): Reason | null => (tends(me, subject.poleId) ? null : "poles.notYourPole"),
  /** The lead who gives, or whoever names leads. */
  "handover.plan": (me: Me, subject: OfSomeone): Reason | null =>
    governs(me) || (isSelf(me, subject.personId) && leadsPole(me, subject.poleId)) ? null : "poles.boardOnly",
  "handover.tick": (me: Me, subject: OfPole): Reason | null => (tends(me, subject.poleId) ? null : "poles.notYourPole"),
  "handover.close": (me: Me, subject: OfPole): Reason | null =>
    tends(me, subject.poleId) ? null : "poles.notYourPole",
  "handover.drop": (me: Me, subject: OfSomeone): Reason | null =>
    governs(me) || isSelf(me, subject.personId) ? null : "poles.boardOnly",
  "pole.nameLead": (me: Me, _subject: OfPole): Reason | null => (governs(me) ? null : "poles.boardOnly"),
  "pole.relieveLead": (me: Me, subject: OfSomeone): Reason | null =>
    isSelf(me, subject.personId) || governs(me) ? null : "poles.boardOnly",
};

/** Who sees all the poles together, with their people: everyone but plain members. */
export const seesMap = (me: Me): boolean =>
  readsAsBoard(me) || isKeeper(me) || (isPerson(me) && (me.employee || me.volunteer || me.candidate));

/** Who sees how work is spread, without names: the board and the keepers. */
export const seesSpread = (me: Me): boolean => readsAsBoard(me) || isKeeper(me);
