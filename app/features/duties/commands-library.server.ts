import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { addDays } from "../association/calendar";
import { offices } from "./duties";
import { dutyWordsIn } from "./duty-words.server";
import { asideForm, carryForm, writeDutyForm } from "./forms.server";
import { wholeLibrary } from "./library.server";
import { dutiesOn } from "./queries.server";
import { liftDuty } from "./writes.server";
import { sayLimit, setAside, writeDuty } from "./writes-library.server";

const LIBRARY = "/des-fonctions-aux-poles/bibliotheque";
const MOST_LINES = 90;

/** Renames a line of the library or adds one; a title the model does not know stays as typed. Refuses: duties.boardOnly, tooManyLines. */
export const writeDutyCommand = command({
  verb: "duty.write",
  form: writeDutyForm,
  load: async (db, { duty }, ctx) => {
    const library = await wholeLibrary(db, ctx);
    const line = library.find((one) => one.key === duty) ?? null;
    return duty === null || line ? { line, lines: library.length } : null;
  },
  current: ({ line }) => ({ version: line?.version ?? 0, text: line ? `${line.name}\n${line.does}` : "" }),
  rule: ({ line, lines }) => (line === null && lines >= MOST_LINES ? "duties.tooManyLines" : null),
  write: async (pen, { line }, { duty, version, office, ...written }) => {
    const words = dutyWordsIn(pen.lang, pen.words).offices;
    const known = offices.find((one) => words[one].toLowerCase() === office.toLowerCase());
    const key = line?.key ?? duty ?? pen.id();
    await writeDuty(pen, key, { ...written, office: known ?? office }, version);
    return { to: `${LIBRARY}#${key}`, said: "duties.written" };
  },
});

/** Puts a line aside: it leaves the drafts and stands nowhere from today. Refuses: duties.boardOnly. */
export const setAsideCommand = command({
  verb: "duty.setAside",
  form: asideForm,
  load: async (db, { duty }, ctx) => lineOf(db, duty, ctx),
  write: async (pen, { line }) => {
    for (const place of await dutiesOn(pen.db, pen.today))
      if (place.duty === line.key) await liftDuty(pen, place, addDays(pen.today, -1));
    await setAside(pen, line.key, 1);
    return { to: LIBRARY, said: "duties.setAside" };
  },
});

/** Takes a line back into the library. Refuses: duties.boardOnly. */
export const takeBackCommand = command({
  verb: "duty.takeBack",
  form: asideForm,
  load: async (db, { duty }, ctx) => lineOf(db, duty, ctx),
  write: async (pen, { line }) => {
    await setAside(pen, line.key, 0);
    return { to: `${LIBRARY}#${line.key}`, said: "duties.takenBack" };
  },
});

/** « Je peux porter … attributions »: of oneself only. */
export const carryCommand = command({
  verb: "duty.carry",
  form: carryForm,
  load: async (_db, _input, { me }) => (me.kind === "person" ? { personId: me.id } : null),
  write: async (pen, { personId }, { duties }) => {
    await sayLimit(pen, personId, duties);
    return { said: "duties.carried" };
  },
});

const lineOf = async (db: Db, key: string, ctx: Pick<Ctx, "lang" | "words">) => {
  const line = (await wholeLibrary(db, ctx)).find((one) => one.key === key);
  return line ? { line } : null;
};
