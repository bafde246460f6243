import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { addDays } from "../association/calendar";
import { liftDutyForm, placeDutyForm } from "./forms.server";
import { dutiesOn, placeById } from "./queries.server";
import { liftDuty, placeDuty } from "./writes.server";

/**
 * Places one of the twelve duties in a pole, on a person, on both or nowhere, from a civil day. With `place` it replaces
 * that placing, without it it is a further one. Refuses: duties.boardOnly, closed, dutyThere, dutyNowhere, common.endBeforeStart.
 */
export const placeDutyCommand = command({
  verb: "duty.place",
  form: placeDutyForm,
  load: async (db, input, { today }) => {
    const startsOn = input.startsOn ?? today;
    const replaced = input.place === null ? null : await placeById(db, input.place);
    if (input.place !== null && (replaced === null || replaced.duty !== input.duty)) return null;
    const pole = input.pole === null ? null : await poleOf(db, input.pole);
    if (pole === undefined || (input.person !== null && !(await isKnown(db, input.person)))) return null;
    const there = (await dutiesOn(db, startsOn)).filter((one) => one.duty === input.duty && one.id !== replaced?.id);
    return { startsOn, replaced, pole, there };
  },
  rule: ({ startsOn, replaced, pole, there }, input) => {
    if (pole && pole.closedOn !== null) return "poles.closed";
    if (input.pole === null && input.person === null && replaced === null) return "duties.nowhere";
    if (input.endsOn !== null && input.endsOn < startsOn) return "common.endBeforeStart";
    return there.some((one) => one.poleId === input.pole && one.personId === input.person) ? "duties.there" : null;
  },
  write: async (pen, { startsOn, replaced }, { duty, pole, person, endsOn }) => {
    await placeDuty(pen, { duty, poleId: pole, personId: person, startsOn, endsOn }, replaced);
    return { to: `/des-fonctions-aux-poles#${duty}`, said: "duties.placed" };
  },
});

/** Takes a duty from where it was; `endsOn` is its last day (yesterday if absent). Refuses: duties.boardOnly, dutyEnded. */
export const liftDutyCommand = command({
  verb: "duty.lift",
  form: liftDutyForm,
  load: async (db, input) => {
    const place = await placeById(db, input.place);
    return place ? { place } : null;
  },
  rule: ({ place }, _input, { today }) => (place.endsOn !== null && place.endsOn < today ? "duties.ended" : null),
  write: async (pen, { place }, input) => {
    await liftDuty(pen, place, input.endsOn ?? addDays(pen.today, -1));
    return { to: `/des-fonctions-aux-poles#${place.duty}`, said: "duties.lifted" };
  },
});

const poleOf = (db: Db, id: string) =>
  db.selectFrom("poles").select(["id", "closedOn"]).where("id", "=", id).executeTakeFirst();

const isKnown = async (db: Db, person: string): Promise<boolean> =>
  (await db.selectFrom("persons").select("id").where("id", "=", person).executeTakeFirst()) !== undefined;
