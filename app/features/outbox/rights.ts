import { isKeeper, type Me } from "../../me";
import type { Reason } from "../../texts/types";

export const outbox = {
  /** Keepers see that a mail waits and may have it sent again. */
  "mail.retry": (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "outbox.keepersOnly"),
};
