import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { leaving, loadOne } from "../people/commands.server";
import { leaveForm, stayForm } from "../people/forms.server";
import { markLeft, unmarkLeft } from "../people/writes.server";
import { personGone, refusesToEmpty } from "../powers/leaving";
import { coverageFacts } from "../powers/queries.server";
import { departureShown } from "./departure-shown.server";
import { refusesToStay } from "./giving-back";
import { endingAhead, forgetEnds, giveBack, recordStay } from "./writes-departure.server";
import { endCharges } from "./writes-leaving.server";

type Leaving = { person: string; leftOn: string };

const refusedAsEmpty = async (db: Db, { person, leftOn }: Leaving, { today }: { today: string }) => {
  const known = await coverageFacts(db, today);
  return refusesToEmpty(known, personGone(known, person, leftOn), { day: leftOn, today });
};

/**
 * A person leaves the association: all they hold ends on the eve, and from that day on nothing opens to them any more.
 * A day ahead leaves the door open until then.
 * Refuses: what `leaving` does, powers.mustRepresent.
 */
export const leavePerson = command({
  ...leaving,
  also: refusedAsEmpty,
  write: async (pen, person, input) => {
    const { leftOn } = input;
    return endingAhead(pen, person.id, leftOn, async () => {
      await endCharges(pen, person.id, leftOn);
      return leaving.write(pen, person, input);
    });
  },
});

/**
 * Moves a departure that is still to come: what it ended is given back, then ends on the eve of the new day. The new day
 * may be today, or past: the door closes at once. Refuses: people.notYourList, people.notLeaving, people.alreadyLeft,
 * people.sameDay, powers.mustRepresent.
 */
export const moveLeaving = command({
  verb: "person.moveLeave",
  form: leaveForm,
  load: loadOne,
  rule: ({ leftOn }, input, { today }) =>
    refusesToStay(leftOn, today) ?? (leftOn === input.leftOn ? "people.sameDay" : null),
  also: refusedAsEmpty,
  write: async (pen, person, { leftOn }) => {
    await giveBack(pen, person.id);
    await unmarkLeft(pen, person.id);
    await endingAhead(pen, person.id, leftOn, async () => {
      await endCharges(pen, person.id, leftOn);
      await markLeft(pen, person.id, leftOn, person.leftOn);
    });
    return { said: "people.leaveMoved", about: person.givenName };
  },
});

/**
 * Somebody stays after all: until the day of their departure, what it had ended ahead is given back, but for what others
 * hold or changed since, which is said. Refuses: people.notYourList, people.notLeaving, people.alreadyLeft.
 */
export const stayPerson = command({
  verb: "person.stay",
  form: stayForm,
  load: loadOne,
  rule: ({ leftOn }, _input, { today }) => refusesToStay(leftOn, today),
  write: async (pen, person) => {
    const { known, keeps } = await departureShown(pen, person.id);
    const { ends } = await giveBack(pen, person.id);
    await unmarkLeft(pen, person.id);
    await forgetEnds(pen, person.id);
    await recordStay(pen, person.id, ends);
    if (!known) return { said: "people.staysBlind", about: person.givenName };
    const still = keeps.map((one) => one.what).join(", ");
    return keeps.length > 0
      ? { said: "people.staysBut", about: still }
      : { said: "people.stays", about: person.givenName };
  },
});
