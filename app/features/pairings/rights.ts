import { isPerson, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

type Halves = { halves: readonly string[] };

const isHalf = (me: Me, subject: Halves): Reason | null =>
  isPerson(me) && subject.halves.includes(me.id) ? null : "pairings.notYours";

export const pairings = {
  /** Either half, or the board and the coordinator for two others; both accept all the same. */
  "pairing.propose": (me: Me, subject: Halves): Reason | null => {
    if (!isPerson(me)) return "common.signInFirst";
    return readsAsBoard(me) || (me.employee && subject.halves.includes(me.id)) ? null : "pairings.boardOrTeam";
  },
  "pairing.accept": isHalf,
  "pairing.decline": isHalf,
  "pairing.setHours": isHalf,
  "pairing.meet": isHalf,
  "pairing.addLine": isHalf,
  "pairing.end": isHalf,
};

/** Who sees that pairings exist: the board, the team, keepers. Lines are for the two halves only. */
export const seesPairings = (me: Me): boolean => readsAsBoard(me) || (isPerson(me) && (me.employee || me.keeper));
