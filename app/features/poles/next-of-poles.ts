import { isPerson, type Me, readsAsBoard } from "../../me";

type Pole = { id: string; slug: string; name: string; led: boolean; report: "open" | "in" | null };
type Board = { id: string; day: string; near: boolean };

export type NextOfPoles =
  | { kind: "mine"; pole: Pole; board: Board }
  | { kind: "expected"; poles: Pole[]; board: Board }
  | { kind: "leads"; poles: Pole[] }
  | { kind: "duties" }
  | null;

/** The one next thing of the page of poles: my own report first, then those awaited, poles without a lead, the duties. */
export const nextOfPoles = (me: Me, poles: Pole[], board: Board | null, dutiesPlaced: number): NextOfPoles => {
  if (!isPerson(me)) return null;
  if (board?.near) {
    const expected = poles.filter((pole) => pole.report !== "in");
    const mine = expected.find((pole) => me.leads.includes(pole.id));
    if (mine) return { kind: "mine", pole: mine, board };
    if (readsAsBoard(me) && expected.length > 0) return { kind: "expected", poles: expected, board };
  }
  if (!readsAsBoard(me) && !me.keeper) return null;
  const unled = poles.filter((pole) => !pole.led);
  if (unled.length > 0) return { kind: "leads", poles: unled };
  return dutiesPlaced < 35 && !me.coordinator ? { kind: "duties" } : null;
};
