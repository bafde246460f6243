import { command } from "../../command.server";
import { mandateEnding } from "../people/commands.mandates.server";
import { leaving } from "../people/commands.server";
import { mandateEnded, personGone, refusesToEmpty } from "./leaving";
import { coverageFacts } from "./queries.server";

/** Ends a mandate before its term. Refuses: what `mandateEnding` does, powers.mustRepresent. */
export const endMandate = command({
  ...mandateEnding,
  also: async (db, { mandate, endedOn }, { today }) => {
    const known = await coverageFacts(db, today);
    return refusesToEmpty(known, mandateEnded(known, mandate, endedOn), { day: endedOn, today });
  },
});

/** A person leaves the association. Refuses: what `leaving` does, powers.mustRepresent. */
export const leavePerson = command({
  ...leaving,
  also: async (db, { person, leftOn }, { today }) => {
    const known = await coverageFacts(db, today);
    return refusesToEmpty(known, personGone(known, person, leftOn), { day: leftOn, today });
  },
});
