import { isPerson, leadsPole, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

export type OfDeadline = { holderId: string | null; poleId: string | null };

const board = (me: Me): Reason | null => (readsAsBoard(me) ? null : "deadlines.boardOnly");

/** Who holds it, who leads its pole, or the board. */
const tends = (me: Me, subject: OfDeadline): Reason | null => {
  if (!isPerson(me)) return "deadlines.boardOnly";
  const holds = me.id === subject.holderId || (subject.poleId !== null && leadsPole(me, subject.poleId));
  return holds ? null : board(me);
};

export const deadlines = {
  "deadline.add": (me: Me, _subject: unknown): Reason | null => board(me),
  "deadline.edit": (me: Me, subject: OfDeadline): Reason | null => tends(me, subject),
  "deadline.finish": (me: Me, subject: OfDeadline): Reason | null => tends(me, subject),
  "deadline.reopen": (me: Me, subject: OfDeadline): Reason | null => tends(me, subject),
  "deadline.remove": (me: Me, _subject: OfDeadline): Reason | null => board(me),
};
