import type { Pen } from "../../pen.server";
import type { CheckIn } from "./queries.server";
import type { StepId } from "./steps";

/** Begins the welcome of a newcomer by a mentor, today. Answers its id. */
export const insertWelcome = async (pen: Pen, person: string, mentor: string): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("welcomes")
    .values({
      id,
      personId: person,
      mentorId: mentor,
      startedOn: pen.today,
      endedOn: null,
      checkIn: null,
      createdAt: pen.now,
    })
    .execute();
  await pen.record({ verb: "welcome.start", subject: { kind: "welcome", id }, data: { person, mentor } });
  return id;
};

type At = { id: string; personId: string; mentorId: string };

/** A step is done: the first day is kept. Who goes how fast is nobody's business: the line is one's own. */
export const tickStep = async (pen: Pen, welcome: At, step: StepId): Promise<void> => {
  await pen.db
    .insertInto("welcomeSteps")
    .values({ welcomeId: welcome.id, step, doneAt: pen.now })
    .onConflict((conflict) => conflict.columns(["welcomeId", "step"]).doNothing())
    .execute();
  await recordOwn(pen, "welcome.tick", welcome, { step });
};

/** A step is to do again. */
export const untickStep = async (pen: Pen, welcome: At, step: StepId): Promise<void> => {
  await pen.db.deleteFrom("welcomeSteps").where("welcomeId", "=", welcome.id).where("step", "=", step).execute();
  await recordOwn(pen, "welcome.untick", welcome, { step });
};

/** The three answers, kept out of the journal: they are for the mentor alone. */
export const keepCheckIn = async (pen: Pen, welcome: At, answers: CheckIn): Promise<void> => {
  await pen.db
    .updateTable("welcomes")
    .set({ checkIn: JSON.stringify(answers) })
    .where("id", "=", welcome.id)
    .execute();
  await recordOwn(pen, "welcome.checkIn", welcome, {});
};

/** The welcome is over. */
export const closeWelcome = async (pen: Pen, welcome: At): Promise<void> => {
  await pen.db.updateTable("welcomes").set({ endedOn: pen.today }).where("id", "=", welcome.id).execute();
  await pen.record({
    verb: "welcome.end",
    subject: { kind: "welcome", id: welcome.id },
    data: { person: welcome.personId, mentor: welcome.mentorId },
  });
};

type Own = "welcome.tick" | "welcome.untick" | "welcome.checkIn";

const recordOwn = (pen: Pen, verb: Own, welcome: At, data: { step?: string }) =>
  pen.record({ verb, subject: { kind: "welcome", id: welcome.id }, reads: "self", data });
