import { type Me, readsAsBoard } from "../../me";

/** Who reads every proposal: the board, the coordinator, leads. Officers read those on the agenda of their meeting. */
export const readsProposals = (me: Me): boolean => readsAsBoard(me);
