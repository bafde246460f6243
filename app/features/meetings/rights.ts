import { isKeeper, isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";
import { type OfProposal, proposals } from "../proposals/rights";
import type { MeetingKind } from "./kinds";
import { prepares } from "./seen";

type OfMeeting = { id: string; kind: MeetingKind; poleId: string | null };
type OfAnswer = OfMeeting & { personId: string };

const prepare = (me: Me, meeting: OfMeeting): Reason | null => (prepares(me, meeting) ? null : "meetings.notYours");

/** One's own answer: signed in, or by the link of that meeting that was sent to that person. */
const own = (me: Me, { id, personId }: OfAnswer): Reason | null => {
  if (isPerson(me)) return me.id === personId ? null : "meetings.notYourAnswer";
  const theirs = me.kind === "link" && me.purpose === "answer" && me.meetingId === id && me.personId === personId;
  return theirs ? null : "meetings.notYourAnswer";
};

/** From paper: whoever prepares, or a keeper, enters what somebody else answered. */
const enter = (me: Me, meeting: OfMeeting): Reason | null =>
  prepares(me, meeting) || isKeeper(me) ? null : "meetings.notYours";

export const meetings = {
  "meeting.plan": prepare,
  "meeting.takeOver": (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "people.keepersOnly"),
  "meeting.edit": prepare,
  "meeting.cancel": prepare,
  "meeting.call": prepare,
  "agenda.fill": prepare,
  "agenda.add": prepare,
  "agenda.addFrom": prepare,
  "agenda.remove": prepare,
  "agenda.restore": prepare,
  "agenda.move": prepare,
  "agenda.setMinutes": prepare,
  "agenda.edit": prepare,
  "agenda.effect": prepare,
  "agenda.dropEffect": prepare,
  /** From an agenda whoever prepares it; from its own page whoever tends the proposal. */
  "agenda.forward": (me: Me, subject: OfMeeting & { proposal?: OfProposal | null }): Reason | null =>
    subject.proposal ? proposals["proposal.edit"](me, subject.proposal) : prepare(me, subject),
  "attendance.answer": own,
  "attendance.stopReminder": own,
  "attendance.enter": enter,
  "attendance.invite": prepare,
  "ballot.enter": enter,
  "ballot.setAside": enter,
  "proxy.give": own,
  "proxy.withdraw": own,
};
