import { addDays, addMonths } from "../../../app/features/association/calendar";
import { enterClassicCommand } from "../../../app/features/duties/commands.server";
import {
  adoptDraftCommand,
  arrangeDraftCommand,
  openDraftCommand,
} from "../../../app/features/duties/commands-drafts.server";
import { carryCommand } from "../../../app/features/duties/commands-library.server";
import { spotsOfDraft } from "../../../app/features/duties/queries.server";
import type { Spot } from "../../../app/features/duties/standing";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { dutiesLeftOut, dutyPlan, officersBefore } from "../words/poles";

const HELENE = "helene-marchetti";
const MONTHS_BEFORE = 30;

/** From functions to poles: who held which office before, the move adopted from its day, and a draft for the year to come. */
export const dutySteps = (garden: Garden, dates: Dates): Step[] => [
  { at: `${addDays(dates.founded, 3)}T20:30`, what: "from functions to poles", run: () => moveToPoles(garden, dates) },
  {
    at: `${garden.day(-40)}T18:20`,
    what: "what some said they can carry",
    run: async () => {
      await garden.act("marc-tellier", carryCommand, { duties: "4" });
      await garden.act("suzanne-okemba", carryCommand, { duties: "4" });
      await garden.act(HELENE, openDraftCommand, { name: garden.say(["L’an prochain", "Next year"]), from: "now" });
    },
  },
];

const moveToPoles = async (garden: Garden, { founded }: Dates) => {
  const id = (slug: string) => garden.person(slug);
  await garden.act(HELENE, enterClassicCommand, {
    startsOn: addMonths(founded, -MONTHS_BEFORE),
    ...Object.fromEntries(Object.entries(officersBefore).map(([office, slug]) => [office, id(slug)])),
    ...{ deputyTreasurer: "", deputySecretary: "" },
  });
  garden.later(20);
  const to = await garden.act(HELENE, openDraftCommand, {
    name: garden.say(["Cinq pôles", "Five poles"]),
    from: "model",
  });
  const draft = to.split("/").at(-1) ?? "";
  const planned = new Set(dutyPlan.map((one) => one.duty));
  const kept = (await spotsOfDraft(garden.house.db, draft)).filter(
    (spot) => spot.poleId !== null && !planned.has(spot.duty) && !dutiesLeftOut.includes(spot.duty),
  );
  const spots: Spot[] = [
    ...kept,
    ...dutyPlan.map(({ duty, pole, person }) => ({
      duty,
      poleId: pole ? garden.pole(pole) : null,
      personId: person ? id(person) : null,
    })),
  ];
  garden.later(30);
  await garden.act(HELENE, arrangeDraftCommand, {
    ...{ draft, version: "1", name: garden.say(["Cinq pôles", "Five poles"]), chosen: [], to: "" },
    duty: spots.map((spot) => spot.duty),
    pole: spots.map((spot) => spot.poleId ?? ""),
    person: spots.map((spot) => spot.personId ?? ""),
  });
  garden.later(30);
  await garden.act(HELENE, adoptDraftCommand, {
    ...{ draft, version: "2", startsOn: addDays(founded, 3), decision: "", seen: "on" },
  });
};
