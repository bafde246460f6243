import { isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

/** Powers are read by administrators, pole leads and keepers. */
export const readsPowers = (me: Me): boolean => isPerson(me) && (me.boardMember || me.keeper || me.leads.length > 0);

/** They are given and ended by the board's members and the keepers, as mandates are. */
const writes = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && (me.boardMember || me.keeper) ? null : "powers.boardOnly";

export type OfFiling = { filers: readonly string[]; filerId?: string };

/** Filing is for who holds the power to declare; a sheet is for the one who holds it. */
const files = (me: Me, { filers, filerId }: OfFiling): Reason | null => {
  if (!isPerson(me) || !filers.includes(me.id)) return "powers.filerOnly";
  return filerId === undefined || filerId === me.id ? null : "powers.anotherFiler";
};
const mayFile = (me: Me, { filers }: OfFiling): Reason | null => files(me, { filers });

/** What was typed of each person is read by the filer of that sheet, while the power to declare is theirs. */
export const readsFilingData = (me: Me, filing: Required<OfFiling>): boolean => files(me, filing) === null;

export const powers = {
  "power.give": writes,
  "power.end": writes,
  "power.replace": writes,
  "power.extend": writes,
  "filing.open": mayFile,
  "filing.tick": files,
  "filing.person": files,
  "filing.send": files,
  "filing.takeBack": files,
  "filing.receive": files,
  "filing.attach": files,
  "filing.correct": mayFile,
  "filing.drop": files,
  "filing.take": mayFile,
  "filing.nothingChanged": mayFile,
  "filing.setAside": mayFile,
  "filing.putBack": mayFile,
};
