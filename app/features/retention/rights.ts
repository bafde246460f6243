import { isKeeper, isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

const ownOrKeeper = (me: Me, subject: { id: string }): Reason | null =>
  isKeeper(me) || (isPerson(me) && me.id === subject.id) ? null : "people.onlyYours";

const keeper = (me: Me): Reason | null => (isKeeper(me) ? null : "people.keepersOnly");

export const retention = {
  /** By oneself; by a keeper for somebody who asked by letter or aloud. */
  "person.askErasure": (me: Me, subject: { id: string }): Reason | null => ownOrKeeper(me, subject),
  "person.dropErasure": (me: Me, subject: { id: string }): Reason | null => ownOrKeeper(me, subject),
  "person.erase": (me: Me, _subject: unknown): Reason | null => keeper(me),
  /** Making somebody else's copy leaves a line; reading one's own does not. */
  "person.export": (me: Me, _subject: unknown): Reason | null => keeper(me),
};
