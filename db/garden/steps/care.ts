import { addDays, addMonths } from "../../../app/features/association/calendar";
import { closeGroupCommand, deliverGroupCommand, openGroupCommand } from "../../../app/features/groups/commands.server";
import {
  planHandoverCommand,
  reviewPoleCommand,
  tickHandoverCommand,
} from "../../../app/features/poles/commands.care.server";
import { editPoleCommand } from "../../../app/features/poles/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { type CarePlan, carePlans, type GroupPlan, groupPlans, handoverPlan } from "../words/care";

const HELENE = "helene-marchetti";

/** Poles cared for: what they decide alone, their yearly look, one handover under way, and the working groups. */
export const careSteps = (garden: Garden, dates: Dates): Step[] => [
  ...carePlans.map((plan, n) => ({
    at: `${addDays(dates.founded, 5)}T20:${10 + n}`,
    what: `what ${plan.pole} decides alone`,
    run: () => setLatitude(garden, plan, addMonths(garden.today, 2 + 3 * n)),
  })),
  ...carePlans.flatMap((plan, n) => {
    const { look } = plan;
    if (!look) return [];
    return [{ at: `${garden.day(-look.ago)}T19:${10 + n}`, what: "a yearly look", run: () => lookAt(garden, plan) }];
  }),
  { at: `${garden.day(-handoverPlan.beganAgo)}T20:40`, what: "a handover", run: () => handOver(garden) },
  ...groupPlans.flatMap((plan, n) => groupSteps(garden, plan, n)),
];

const poleRow = (garden: Garden, id: string) =>
  garden.house.db.selectFrom("poles").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const setLatitude = async (garden: Garden, plan: CarePlan, reviewOn: string) => {
  const pole = await poleRow(garden, garden.pole(plan.pole));
  await garden.act(plan.by, editPoleCommand, {
    ...{ pole: pole.id, name: pole.name, remit: pole.remit, vegetable: pole.vegetable, pillar: pole.pillarId ?? "" },
    ...{
      latitude: plan.line ? (pole.latitude ?? "") : "",
      theme: garden.say(plan.theme),
      version: String(pole.version),
    },
    ...{ aloneCents: plan.alone, envelopeCents: plan.envelope, reviewOn },
  });
};

const lookAt = async (garden: Garden, { pole: key, by, look }: CarePlan) => {
  if (!look) return;
  const pole = await poleRow(garden, garden.pole(key));
  await garden.act(by, reviewPoleCommand, {
    ...{ pole: pole.id, version: String(pole.version), usedCents: look.used },
    ...{ keeps: garden.say(look.keeps), changes: garden.say(look.changes) },
    nextOn: addMonths(garden.day(-look.ago), 12),
  });
};

const handOver = async (garden: Garden) => {
  const { pole, from, to, beganAgo, lastsDays, items, note } = handoverPlan;
  const startsOn = garden.day(-beganAgo);
  await garden.act(HELENE, planHandoverCommand, {
    ...{ pole: garden.pole(pole), from: garden.person(from), to: garden.person(to) },
    ...{ startsOn, endsOn: addDays(startsOn, lastsDays) },
    ...{ items: items.map((one) => garden.say(one)).join("\n"), note: garden.say(note) },
  });
  const [first] = await garden.house.db
    .selectFrom("handoverItems")
    .select(["id", "handoverId"])
    .orderBy("rank")
    .limit(1)
    .execute();
  if (first) await garden.act(HELENE, tickHandoverCommand, { handover: first.handoverId, item: first.id });
};

const groupSteps = (garden: Garden, plan: GroupPlan, n: number): Step[] => {
  const key = `group ${n}`;
  const opened: Step = {
    at: `${garden.day(-plan.openedAgo)}T21:${10 + n}`,
    what: `${key} opened`,
    run: async () => {
      await garden.act(HELENE, openGroupCommand, {
        ...{ name: garden.say(plan.name), pole: garden.pole(plan.pole), deliverable: garden.say(plan.deliverable) },
        ...{ startsOn: garden.day(-plan.openedAgo), endsOn: garden.day(plan.endsIn), lead: garden.person(plan.lead) },
        people: plan.people.map((one) => garden.person(one)),
      });
    },
  };
  const { outcome } = plan;
  if (!outcome) return [opened];
  const handedIn: Step = {
    at: `${garden.day(-outcome.ago)}T18:${10 + n}`,
    what: `${key} handed in`,
    run: async () => {
      const { id, version } = await groupRow(garden, garden.say(plan.name));
      const text = garden.say(outcome.text);
      await garden.act(outcome.by, deliverGroupCommand, {
        group: id,
        version: String(version),
        outcome: text,
        link: "",
      });
      if (outcome.closed) await garden.act(plan.lead, closeGroupCommand, { group: id, version: String(version + 1) });
    },
  };
  return [opened, handedIn];
};

const groupRow = (garden: Garden, name: string) =>
  garden.house.db
    .selectFrom("workingGroups")
    .select(["id", "version"])
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
