import { command } from "../../command.server";
import { mandateEnding } from "../people/commands.mandates.server";
import { mandateEnded, refusesToEmpty } from "./leaving";
import { coverageFacts } from "./queries.server";

/** Ends a mandate before its term. Refuses: what `mandateEnding` does, powers.mustRepresent. */
export const endMandate = command({
  ...mandateEnding,
  also: async (db, { mandate, endedOn }, { today }) => {
    const known = await coverageFacts(db, today);
    return refusesToEmpty(known, mandateEnded(known, mandate, endedOn), { day: endedOn, today });
  },
});
