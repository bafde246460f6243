import { isKeeper, isPerson, type Me, readsAsBoard, worksIn } from "../../me";

/** Who opens a pole's whole page: the board, the team, volunteers, candidates, keepers and its own people. A member sees its remit and leads. */
export const seesWholePole = (me: Me, poleId: string): boolean =>
  readsAsBoard(me) ||
  isKeeper(me) ||
  worksIn(me, poleId) ||
  (isPerson(me) && (me.employee || me.volunteer || me.candidate));
