import { command } from "../../command.server";
import { leaving } from "../people/commands.server";
import { personGone, refusesToEmpty } from "../powers/leaving";
import { coverageFacts } from "../powers/queries.server";
import { endCharges } from "./writes-leaving.server";

/**
 * A person leaves the association: all they hold ends on the eve, and from that day on nothing opens to them any more.
 * A day ahead leaves the door open until then.
 * Refuses: what `leaving` does, powers.mustRepresent.
 */
export const leavePerson = command({
  ...leaving,
  also: async (db, { person, leftOn }, { today }) => {
    const known = await coverageFacts(db, today);
    return refusesToEmpty(known, personGone(known, person, leftOn), { day: leftOn, today });
  },
  write: async (pen, person, input) => {
    await endCharges(pen, person.id, input.leftOn);
    return leaving.write(pen, person, input);
  },
});
