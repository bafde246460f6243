import { addDays } from "../../../app/features/association/calendar";
import { addOne, finishOne } from "../../../app/features/deadlines/commands.server";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { type DeadlinePlan, deadlinePlans } from "../words/deadlines";

const HELENE = "helene-marchetti";

/** Deadlines noted two months ago by who prepares the boards; those behind are met by their holder the day before. */
export const deadlineSteps = (garden: Garden): Step[] =>
  deadlinePlans.flatMap((plan, n) => {
    const dueOn = addDays(garden.today, plan.inDays);
    const noted: Step = {
      at: `${addDays(garden.today, -60)}T20:${10 + n}`,
      what: `deadline ${n + 1} noted`,
      run: () => notes(garden, plan, dueOn),
    };
    const { proof } = plan;
    if (!proof) return [noted];
    const met = { at: `${addDays(dueOn, -1)}T18:0${n}`, what: `deadline ${n + 1} met` };
    return [noted, { ...met, run: () => meets(garden, plan, garden.say(proof)) }];
  });

const notes = async (garden: Garden, plan: DeadlinePlan, dueOn: string) => {
  await garden.act(HELENE, addOne, {
    kind: plan.kind,
    title: garden.say(plan.title),
    dueOn,
    everyYear: plan.everyYear ? "1" : "",
    holderId: plan.holder ? garden.person(plan.holder) : "",
    poleId: plan.pole ? garden.pole(plan.pole) : "",
    source: garden.say(plan.source),
    note: "",
  });
};

const meets = async (garden: Garden, plan: DeadlinePlan, proofText: string) => {
  const one = await garden.house.db
    .selectFrom("deadlines")
    .select(["id", "version"])
    .where("title", "=", garden.say(plan.title))
    .where("doneOn", "is", null)
    .executeTakeFirstOrThrow();
  await garden.act(plan.holder, finishOne, { id: one.id, version: String(one.version), doneOn: "", proofText });
};
