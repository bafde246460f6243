import type { Pen } from "../../pen.server";
import { type LookQuestion, lookAnswers, lookQuestions } from "./look-results";

/** Opens the look of a year, every total at nought; answers its id. */
export const insertLook = async (pen: Pen, year: number): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("boardLooks")
    .values({ id, year, openedOn: pen.today, closedOn: null, createdAt: pen.now })
    .execute();
  const totals = lookQuestions.flatMap((question) =>
    lookAnswers.map((answer) => ({ lookId: id, question, answer, count: 0 })),
  );
  await pen.db.insertInto("boardLookAnswers").values(totals).execute();
  await pen.record({ subject: { kind: "look", id }, data: { year } });
  return id;
};

/** Adds one to six totals, and notes that somebody answered: nothing ties the two. */
export const addAnswers = async (
  pen: Pen,
  look: { id: string; year: number },
  personId: string,
  answers: { [question in LookQuestion]: number },
) => {
  for (const question of lookQuestions)
    await pen.db
      .updateTable("boardLookAnswers")
      .set((eb) => ({ count: eb("count", "+", 1) }))
      .where("lookId", "=", look.id)
      .where("question", "=", question)
      .where("answer", "=", answers[question])
      .execute();
  await pen.db.insertInto("boardLookPeople").values({ lookId: look.id, personId }).execute();
  await pen.record({ subject: { kind: "look", id: look.id }, reads: "self", data: { year: look.year } });
};

/** Closes a look: its distributions may be read from now on. */
export const closeLookRow = async (pen: Pen, look: { id: string; year: number }) => {
  await pen.db.updateTable("boardLooks").set({ closedOn: pen.today }).where("id", "=", look.id).execute();
  await pen.record({ subject: { kind: "look", id: look.id }, data: { year: look.year } });
};
