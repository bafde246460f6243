import { isPerson, type Me, readsAsBoard } from "../../me";

export type ActionReads = "pole" | "board" | "assembly";

/** Who reads every action the board reads: the board, its officers, the coordinator. Employees: their own pole's. */
export const readsBoardActions = (me: Me): boolean => readsAsBoard(me) || (isPerson(me) && me.officerOf.length > 0);

/** Poles whose actions read by the board an employee reads too. */
export const polesReadAsTeam = (me: Me): string[] => (isPerson(me) && me.employee ? me.poles : []);
