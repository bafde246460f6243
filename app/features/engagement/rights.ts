import { isPerson, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

export const engagement = {
  /** Whoever belongs to the association may say thank you. */
  "thanks.say": (me: Me, _subject: unknown): Reason | null => (isPerson(me) ? null : "common.signInFirst"),
  /** Taken back by who said it, or by who is thanked: nobody is shown against their will. The board may, too. */
  "thanks.withdraw": (me: Me, { fromId, toKind, toId }: { fromId: string; toKind: string; toId: string | null }) => {
    if (!isPerson(me)) return "common.signInFirst" as const;
    const thanked = toKind === "person" && toId === me.id;
    return me.id === fromId || thanked || readsAsBoard(me) ? null : ("engagement.notYours" as const);
  },
};
