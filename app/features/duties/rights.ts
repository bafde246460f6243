import { isPerson, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

// Powers are the board's: administrators, pole leads and keepers place them; the coordinator reads them.
const mayPlace = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && (me.boardMember || me.leads.length > 0 || me.keeper) ? null : "duties.boardOnly";

/** Trying out binds nobody: whoever prepares the board may. */
const mayTry = (me: Me, _subject: unknown): Reason | null =>
  readsAsBoard(me) || (isPerson(me) && me.keeper) ? null : "duties.boardOnly";

export const duties = {
  "duty.place": mayPlace,
  "duty.lift": mayPlace,
  "duty.classic": mayPlace,
  "duty.write": mayPlace,
  "duty.setAside": mayPlace,
  "duty.takeBack": mayPlace,
  /** Each says her own number, nobody says it for her. */
  "duty.carry": (me: Me, _subject: unknown): Reason | null => (isPerson(me) ? null : "duties.boardOnly"),
  "duty.draft": mayTry,
  "duty.arrange": mayTry,
  "duty.followModel": mayTry,
  "duty.dropDraft": mayTry,
  "duty.adopt": mayPlace,
};
