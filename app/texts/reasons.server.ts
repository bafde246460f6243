import { fr } from "./fr";
import type { Reason } from "./types";

/** The text as a reason key when it is one, else null. */
export const readReason = (text: string): Reason | null => {
  const [feature, key] = text.split(".");
  const group = feature && feature in fr ? fr[feature as keyof typeof fr] : null;
  if (!group || !key || !("reasons" in group) || !(key in group.reasons)) return null;
  return text as Reason;
};
