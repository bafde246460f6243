import { isOfficer, isPerson, leadsPole, type Me, readsAsBoard, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type OfProposal = { poleId: string; authorId: string };

/** Own pole for administrators, leads and employees; the coordinator anywhere; an officer, while their meeting lasts, for what is said there. */
const proposesIn = (me: Me, poleId: string): boolean =>
  isPerson(me) &&
  (me.coordinator ||
    leadsPole(me, poleId) ||
    me.officerOf.length > 0 ||
    (worksIn(me, poleId) && (me.boardMember || me.employee)));

/** Members, volunteers and candidates suggest: they ask for a point, or draft what a pole will submit. */
const suggests = (me: Me): boolean =>
  isPerson(me) && (readsAsBoard(me) || me.employee || me.member || me.volunteer || me.candidate);

const isAuthor = (me: Me, subject: OfProposal) => isPerson(me) && me.id === subject.authorId;
const tends = (me: Me, subject: OfProposal): Reason | null =>
  proposesIn(me, subject.poleId) || isAuthor(me, subject) ? null : "proposals.notYourPole";

export const proposals = {
  "proposal.draft": (me: Me, _subject: { poleId: string }): Reason | null => (suggests(me) ? null : "common.notYours"),
  "proposal.edit": tends,
  "proposal.effect": tends,
  "proposal.dropEffect": tends,
  "proposal.submit": (me: Me, subject: OfProposal): Reason | null =>
    proposesIn(me, subject.poleId) ? null : "proposals.poleSubmits",
  "proposal.withdraw": tends,
  /** Opinions before the board: of those who read proposals, and of the team for its own poles. */
  "proposal.opine": (me: Me, subject: OfProposal): Reason | null =>
    readsAsBoard(me) || (isPerson(me) && me.employee && worksIn(me, subject.poleId)) ? null : "proposals.boardOpines",
  "proposal.show": (me: Me, subject: OfProposal): Reason | null => {
    if (isPerson(me) && me.coordinator) return null;
    if (!readsAsBoard(me)) return "common.notYours";
    return worksIn(me, subject.poleId) || isAuthor(me, subject) ? null : "proposals.notYourPole";
  },
  /** Put on, taken off or postponed from an agenda by who prepares that meeting. */
  "proposal.place": (me: Me, subject: { meetingId: string }): Reason | null =>
    readsAsBoard(me) || isOfficer(me, subject.meetingId) ? null : "common.notYours",
  "proposal.decide": (me: Me, subject: { meetingId: string }): Reason | null =>
    isOfficer(me, subject.meetingId) ? null : "common.notYours",
  /** Anyone of the association asks for a point. */
  "point.request": (me: Me, _subject: unknown): Reason | null => (suggests(me) ? null : "common.notYours"),
  "point.withdraw": (me: Me, subject: { askedBy: string }): Reason | null =>
    isPerson(me) && me.id === subject.askedBy ? null : "common.notYours",
  "point.place": (me: Me, subject: { meetingId: string }): Reason | null =>
    readsAsBoard(me) || isOfficer(me, subject.meetingId) ? null : "common.notYours",
};
