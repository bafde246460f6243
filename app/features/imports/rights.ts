import { isKeeper, type Me } from "../../me";
import type { Reason } from "../../texts/types";

const keepers = (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "people.keepersOnly");

/** Imports are the keepers' alone, and so is taking over what was before. */
export const imports = {
  "import.run": keepers,
  "import.undo": keepers,
  "takeOver.add": keepers,
};
