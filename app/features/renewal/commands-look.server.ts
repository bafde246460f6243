import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { yearOf } from "../association/calendar";
import { answerLookForm, closeLookForm, nothingAsked } from "./forms.server";
import { hasAnswered } from "./look-queries.server";
import { addAnswers, closeLookRow, insertLook } from "./writes-look.server";

/** Opens the year's look of the board at itself. Refuses: renewal.boardOnly, lookAlready, lookStillOpen. */
export const openLook = command({
  verb: "look.open",
  form: nothingAsked,
  load: async (db, _input, { today }) => {
    const looks = await db.selectFrom("boardLooks").select(["year", "closedOn"]).execute();
    return { year: yearOf(today), looks };
  },
  rule: ({ year, looks }) => {
    if (looks.some((one) => one.year === year)) return "renewal.lookAlready";
    return looks.some((one) => one.closedOn === null) ? "renewal.lookStillOpen" : null;
  },
  write: async (pen, { year }) => {
    await insertLook(pen, year);
    return { said: "renewal.lookOpened" };
  },
});

/** An administrator answers, once. Refuses: renewal.boardOnly, lookClosed, alreadyAnswered. */
export const answerLook = command({
  verb: "look.answer",
  form: answerLookForm,
  load: async (db, input, ctx) => {
    const look = await lookById(db, input);
    return look && { ...look, answered: await hasAnswered(db, ctx.me, look.id) };
  },
  rule: ({ closedOn, answered }) =>
    closedOn !== null ? "renewal.lookClosed" : answered ? "renewal.alreadyAnswered" : null,
  write: async (pen, look, { look: _id, ...answers }) => {
    if (pen.me.kind === "person") await addAnswers(pen, look, pen.me.id, answers);
    return { said: "renewal.answered" };
  },
});

/** Ends the answers and shows the distributions. Refuses: renewal.boardOnly, lookClosed, nobodyAnswered. */
export const closeLook = command({
  verb: "look.close",
  form: closeLookForm,
  load: async (db, input) => {
    const look = await lookById(db, input);
    if (!look) return null;
    const first = await db
      .selectFrom("boardLookPeople")
      .select("personId")
      .where("lookId", "=", look.id)
      .limit(1)
      .execute();
    return { ...look, some: first.length > 0 };
  },
  rule: ({ closedOn, some }) => (closedOn !== null ? "renewal.lookClosed" : some ? null : "renewal.nobodyAnswered"),
  write: async (pen, look) => {
    await closeLookRow(pen, look);
    return { said: "renewal.lookClosedNow" };
  },
});

async function lookById(db: Db, input: { look: string }) {
  return (await db.selectFrom("boardLooks").selectAll().where("id", "=", input.look).executeTakeFirst()) ?? null;
}
