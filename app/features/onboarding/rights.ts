import { isKeeper, isPerson, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

type Welcome = { personId: string; mentorId: string };

const isNewcomer = (me: Me, { personId }: Welcome): Reason | null =>
  isPerson(me) && me.id === personId ? null : "onboarding.notYours";

export const onboarding = {
  "welcome.start": (me: Me, _subject: unknown): Reason | null =>
    readsAsBoard(me) || isKeeper(me) ? null : "onboarding.boardOnly",
  "welcome.tick": isNewcomer,
  "welcome.untick": isNewcomer,
  /** Answered by the newcomer, read by the mentor alone. */
  "welcome.checkIn": isNewcomer,
  "welcome.end": (me: Me, { personId, mentorId }: Welcome): Reason | null =>
    isPerson(me) && (me.id === personId || me.id === mentorId || me.keeper) ? null : "onboarding.notYours",
};

/** Who opens a welcome: the newcomer, the mentor, and who reads as the board. The three answers stay between the first two. */
export const seesWelcome = (me: Me, { personId, mentorId }: Welcome): boolean =>
  isPerson(me) && (me.id === personId || me.id === mentorId || readsAsBoard(me));
