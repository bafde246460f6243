import { isPerson, type Me, readsAsBoard } from "../../me";

export type ActionReads = "pole" | "board" | "assembly";

/** Who reads every action the board reads: the board, leads, the coordinator. Officers: what concerns their meeting. */
export const readsBoardActions = (me: Me): boolean => readsAsBoard(me);

/** Poles whose actions read by the board an employee reads too. */
export const polesReadAsTeam = (me: Me): string[] => (isPerson(me) && me.employee ? me.poles : []);
