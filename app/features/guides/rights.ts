import type { Me } from "../../me";
import type { Reason } from "../../texts/types";

export const guides = {
  /** What one has read is one’s own: each person says it for themself alone. */
  "guide.read": (me: Me, _subject: { slug: string }): Reason | null =>
    me.kind === "person" ? null : "common.signInFirst",
};
