import { isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

export const duties = {
  "duty.place": (me: Me, _subject: unknown): Reason | null => mayPlace(me),
  "duty.lift": (me: Me, _subject: unknown): Reason | null => mayPlace(me),
};

// Powers are the board's: administrators, pole leads and keepers place them; the coordinator reads them.
const mayPlace = (me: Me): Reason | null =>
  isPerson(me) && (me.boardMember || me.leads.length > 0 || me.keeper) ? null : "duties.boardOnly";
