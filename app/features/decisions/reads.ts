import { isPerson, type Me, readsAsBoard } from "../../me";

/** Decisions taken in the open are read by everyone who works with the poles; plain members read those shown to them. */
export const readsRegister = (me: Me): boolean =>
  isPerson(me) && (readsAsBoard(me) || me.employee || me.volunteer || me.candidate || me.keeper);
