import { isPerson, type Me, readsAsBoard } from "../../me";

/** Who reads every proposal: the board, the coordinator, leads, officers of a meeting. */
export const readsProposals = (me: Me): boolean => readsAsBoard(me) || (isPerson(me) && me.officerOf.length > 0);
