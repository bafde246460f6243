import type { Me } from "../../me";
import type { Reason } from "../../texts/types";

export const guides = {
  /** What one has read is one's own: any person, for themself only. */
  "guide.read": (me: Me, _subject: { slug: string }): Reason | null =>
    me.kind === "person" ? null : "common.signInFirst",
};
