import { addDays, addMonths } from "../../../app/features/association/calendar";
import { givePowerCommand } from "../../../app/features/powers/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { powerPlans } from "../words/powers";

const HELENE = "helene-marchetti";

/** Who may engage the association, noted three days after the last assembly. */
export const powerSteps = (garden: Garden, dates: Dates): Step[] => {
  const startsOn = addDays(dates.lastAssembly, 3);
  return powerPlans.map((plan, n) => ({
    at: `${startsOn}T20:${10 + n}`,
    what: `power ${n + 1} given`,
    run: async () => {
      await garden.act(HELENE, givePowerCommand, {
        power: plan.power,
        person: garden.person(plan.who),
        startsOn,
        endsOn: plan.months === null ? "" : addMonths(startsOn, plan.months),
        limit: plan.limitCents ? String(plan.limitCents / 100) : "",
        limitText: "",
        delegatedBy: plan.by ? garden.person(plan.by) : "",
        decision: "",
      });
    },
  }));
};
