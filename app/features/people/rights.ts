import { isKeeper, isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

/** Administrators, the coordinator and keepers hold the list of people. */
const holdsTheList = (me: Me): Reason | null =>
  isPerson(me) && (me.boardMember || me.coordinator || me.keeper) ? null : "people.notYourList";

/** Mandates are the board's and the keepers' to write. */
const holdsMandates = (me: Me): Reason | null =>
  isPerson(me) && (me.boardMember || me.keeper) ? null : "people.notYourMandates";

const ownOrList = (me: Me, subject: { id: string }): Reason | null =>
  isPerson(me) && me.id === subject.id ? null : holdsTheList(me);

const own = (me: Me, subject: { id: string }): Reason | null =>
  isPerson(me) && me.id === subject.id ? null : "people.onlyYours";

export const people = {
  "person.create": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "person.update": (me: Me, subject: { id: string }): Reason | null => ownOrList(me, subject),
  "person.portrait": (me: Me, subject: { id: string }): Reason | null => ownOrList(me, subject),
  "person.tellSkills": (me: Me, subject: { id: string }): Reason | null => ownOrList(me, subject),
  /** One's own; the list's holders for somebody who has no access and says it aloud. */
  "person.setShows": (me: Me, subject: { id: string; enters: boolean }): Reason | null =>
    subject.enters ? own(me, subject) : ownOrList(me, subject),
  "person.leave": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "person.moveLeave": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "person.stay": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "role.give": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "role.end": (me: Me, _subject: unknown): Reason | null => holdsTheList(me),
  "seat.open": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "seat.close": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "seat.update": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "seat.draw": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "seat.undraw": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "mandate.ratify": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "mandate.prolong": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "mandate.give": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  "mandate.end": (me: Me, _subject: unknown): Reason | null => holdsMandates(me),
  /** What « import.run » was called while it knew people alone: journals hold such lines. */
  "people.import": (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "people.keepersOnly"),
  /** A consent is given and withdrawn by the person alone. */
  "consent.give": (me: Me, subject: { id: string }): Reason | null => own(me, subject),
  "consent.withdraw": (me: Me, subject: { id: string }): Reason | null => own(me, subject),
};
