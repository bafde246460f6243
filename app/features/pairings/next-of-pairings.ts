import { isPerson, type Me, readsAsBoard } from "../../me";
import type { Idea } from "./matching";

type Half = { id: string; givenName: string; acceptedAt: string | null; hours: string | null };
type Pairing = {
  id: string;
  state: string;
  silent: boolean;
  mine: boolean;
  lastContactOn: string | null;
  startedOn: string | null;
  administrator: Half;
  employee: Half;
};

export type NextOfPairings =
  | { kind: "accept"; id: string; other: string }
  | { kind: "silent"; id: string; other: string; since: string | null; hours: string | null }
  | { kind: "idea"; idea: Idea }
  | null;

/** The one next thing about pairings: answering, catching up with one's own, then an idea for the board and the team. */
export const nextOfPairings = (me: Me, pairings: readonly Pairing[], idea: Idea | null): NextOfPairings => {
  if (!isPerson(me)) return null;
  const mine = pairings.filter((one) => one.mine);
  const own = ({ administrator, employee }: Pairing) => (administrator.id === me.id ? administrator : employee);
  const other = ({ administrator, employee }: Pairing) => (administrator.id === me.id ? employee : administrator);
  const asked = mine.find((one) => one.state !== "living" && own(one).acceptedAt === null);
  if (asked) return { kind: "accept", id: asked.id, other: other(asked).givenName };
  const quiet = mine.find((one) => one.state === "living" && (one.silent || one.lastContactOn === null));
  if (quiet) {
    const { givenName, hours } = other(quiet);
    return { kind: "silent", id: quiet.id, other: givenName, since: quiet.lastContactOn, hours };
  }
  return idea && readsAsBoard(me) ? { kind: "idea", idea } : null;
};
