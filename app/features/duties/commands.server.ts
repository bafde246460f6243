import { command } from "../../command.server";
import { addDays } from "../association/calendar";
import { classicForm, liftDutyForm, placeDutyForm } from "./forms.server";
import { libraryOf } from "./library.server";
import { classicSpots } from "./office-board";
import { everyPlace, knowsAll, turnsOf } from "./queries.server";
import { placingOf } from "./standing";
import { liftDuty, placeDuty } from "./writes.server";
import { enterClassic } from "./writes-drafts.server";

/**
 * Places a duty in a pole, on a person, on both or nowhere, from a civil day. With `place` it replaces that placing,
 * without it it is a further one. Refuses: duties.boardOnly, there, elsewhere, nowhere, poles.closed, common.endBeforeStart.
 */
export const placeDutyCommand = command({
  verb: "duty.place",
  form: placeDutyForm,
  load: async (db, input, { today, lang, words }) => {
    const startsOn = input.startsOn ?? today;
    const places = await everyPlace(db);
    const replaced = places.find((one) => one.id === input.place) ?? null;
    if (input.place !== null && replaced?.duty !== input.duty) return null;
    if (!(await libraryOf(db, { lang, words })).some((line) => line.key === input.duty)) return null;
    const known = (await knowsAll(db, "poles", [input.pole])) && (await knowsAll(db, "persons", [input.person]));
    if (!known) return null;
    const pole =
      input.pole === null
        ? null
        : await db.selectFrom("poles").select("closedOn").where("id", "=", input.pole).executeTakeFirst();
    const turns = (await turnsOf(db)).map((turn) => turn.day);
    const asked = { duty: input.duty, poleId: input.pole, personId: input.person, startsOn, endsOn: input.endsOn };
    return { asked, replaced, pole, placing: placingOf(places, asked, input.place, turns) };
  },
  rule: ({ asked, replaced, pole, placing }) => {
    if (pole && pole.closedOn !== null) return "poles.closed";
    const nowhere = asked.poleId === null && asked.personId === null;
    if (nowhere) return replaced === null ? "duties.nowhere" : null;
    if (asked.endsOn !== null && asked.endsOn < asked.startsOn) return "common.endBeforeStart";
    return "refused" in placing ? `duties.${placing.refused}` : null;
  },
  write: async (pen, { asked, replaced, placing }) => {
    await placeDuty(pen, { ...asked, ...("endsOn" in placing ? placing : {}) }, replaced);
    return { said: "duties.placed" };
  },
});

/** Takes a duty from where it was; `endsOn` is its last day (yesterday if absent). Refuses: duties.boardOnly, ended. */
export const liftDutyCommand = command({
  verb: "duty.lift",
  form: liftDutyForm,
  load: async (db, input) => {
    const place = (await everyPlace(db)).find((one) => one.id === input.place);
    return place ? { place } : null;
  },
  rule: ({ place }, _input, { today }) => (place.endsOn !== null && place.endsOn < today ? "duties.ended" : null),
  write: async (pen, { place }, input) => {
    await liftDuty(pen, place, input.endsOn ?? addDays(pen.today, -1));
    return { said: "duties.lifted" };
  },
});

/** « Qui fait quoi aujourd’hui »: every duty of each office stands on its person from a day. Refuses: duties.boardOnly, nobodyChosen. */
export const enterClassicCommand = command({
  verb: "duty.classic",
  form: classicForm,
  load: async (db, { startsOn: _day, ...officers }, { lang, words }) => {
    if (!(await knowsAll(db, "persons", Object.values(officers)))) return null;
    return { spots: classicSpots(await libraryOf(db, { lang, words }), officers) };
  },
  rule: ({ spots }) => (spots.length === 0 ? "duties.nobodyChosen" : null),
  write: async (pen, { spots }, { startsOn }) => {
    await enterClassic(pen, spots, startsOn);
    return { to: `/des-fonctions-aux-poles?jour=${startsOn}`, said: "duties.classicEntered" };
  },
});
