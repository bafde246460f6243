import type { Me } from "../../me";
import type { Reason } from "../../texts/types";

export const effects = {
  /** A meeting's decision applies what was prepared beside it; no person asks for it. */
  "effect.apply": (_me: Me, _subject: unknown): Reason | null => "effects.byDecision",
};
