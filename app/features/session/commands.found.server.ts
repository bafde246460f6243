import { timingSafeEqual } from "node:crypto";
import { command } from "../../command.server";
import type { Pen } from "../../pen.server";
import type { QuestionAnswers } from "../association/forms.server";
import { answer, type Model, models, questions } from "../association/models";
import { insertAssociation } from "../association/writes.server";
import { insertSeat } from "../people/writes.seats.server";
import { insertPerson } from "../people/writes.server";
import { foundForm } from "./forms.server";
import { openAccount } from "./writes.server";

/** Length of the one-time key printed at start. */
export const FOUNDING_KEY = 24;

/** Whether a key typed or followed is the one printed at start. */
export const keyIsRight = (secret: string, key: string): boolean => {
  const [expected, given] = [Buffer.from(secret.slice(0, FOUNDING_KEY)), Buffer.from(key)];
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/**
 * Creates the association, its assembly and its board with first rules and seats, and its first two keepers with their
 * accounts. Refuses: association.alreadyFounded, association.wrongKey.
 */
export const foundAssociation = command({
  verb: "association.found",
  form: foundForm,
  load: async (db, input, ctx) => {
    const known = await db.selectFrom("association").select("id").limit(1).executeTakeFirst();
    return { founded: known !== undefined, keyRight: keyIsRight(ctx.house.secret, input.cle) };
  },
  write: async (pen, _subject, input) => {
    const { name, territory, zone, model } = input;
    const { board } = await insertAssociation(pen, { name, territory, zone, model, tuned: tune(models[model], input) });
    for (let rank = 1; rank <= input.seats; rank += 1) {
      const seat = { bodyId: board, label: null, college: null, voice: "voting" as const, rank, openedOn: pen.today };
      await insertSeat(pen, seat);
    }
    await insertKeeper(pen, input.givenName, input.familyName, input.email);
    await insertKeeper(pen, input.secondGivenName, input.secondFamilyName, input.secondEmail);
    return { to: "/reglages", said: "association.founded", about: name };
  },
});

const insertKeeper = async (pen: Pen, givenName: string, familyName: string, email: string | null) => {
  const who = { givenName, familyName, email, phone: null, about: null, lang: pen.lang };
  const { id } = await insertPerson(pen, who);
  await openAccount(pen, id, true);
};

/** The model once the questions answered now are applied; an empty answer is for later. */
const tune = (model: Model, input: QuestionAnswers): Model =>
  questions.reduce((tuned, { id }) => {
    const article = input[`${id}Article`];
    const cite = article ? { document: input[`${id}Document`], article } : null;
    return input[id] === "" ? tuned : answer(tuned, id, input[id], cite);
  }, model);
