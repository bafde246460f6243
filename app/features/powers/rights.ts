import { isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

/** Powers are read by administrators, pole leads and keepers. */
export const readsPowers = (me: Me): boolean => isPerson(me) && (me.boardMember || me.keeper || me.leads.length > 0);

/** They are given and ended by the board's members and the keepers, as mandates are. */
const writes = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && (me.boardMember || me.keeper) ? null : "powers.boardOnly";

export const powers = {
  "power.give": writes,
  "power.end": writes,
  "power.replace": writes,
  "power.extend": writes,
};
