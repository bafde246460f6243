import { isKeeper, isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

const own = (me: Me, subject: { personId: string }): Reason | null =>
  isPerson(me) && me.id === subject.personId ? null : "session.onlyYours";

const keepers = (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "session.keepersOnly");

export const session = {
  "account.update": own,
  "account.setPassword": own,
  "session.end": own,
  "access.invite": keepers,
  "access.makeKeeper": keepers,
  "access.unmakeKeeper": keepers,
  "access.withdraw": keepers,
};
