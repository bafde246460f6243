import { addMonths } from "../../../app/features/association/calendar";
import { giveMandate } from "../../../app/features/people/commands.seats.server";
import { endRole } from "../../../app/features/people/commands.server";
import { joinPoleCommand } from "../../../app/features/poles/commands.server";
import { endMandate } from "../../../app/features/powers/commands-leaving.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { createNewcomer } from "./newcomer";

const KEEPER = "helene-marchetti";

/** Mandates after the founding: a third re-elected at the last assembly, one seat left, one seat co-opted three days ago. */
export const mandateSteps = (garden: Garden, dates: Dates): Step[] => [
  {
    at: `${dates.lastAssembly}T18:30`,
    what: "three mandates renewed",
    run: async () => {
      for (const [seat, who] of [
        [9, "thierry-kervella"],
        [10, "lucien-faure"],
        [11, "josiane-lebrun"],
      ] as const)
        await garden.act(KEEPER, giveMandate, {
          seat: garden.thing(`seat ${seat}`),
          person: garden.person(who),
          startsOn: dates.lastAssembly,
          endsOn: addMonths(dates.comingAssembly, 24),
          origin: "elected",
          title: "",
        });
    },
  },
  {
    at: `${garden.day(-67)}T10:00`,
    what: "a seat is left",
    run: async () => {
      const { id } = await garden.house.db
        .selectFrom("mandates")
        .select("id")
        .where("personId", "=", garden.person("josiane-lebrun"))
        .where("startsOn", "=", dates.lastAssembly)
        .executeTakeFirstOrThrow();
      await garden.act(KEEPER, endMandate, { mandate: id, endedOn: garden.now().slice(0, 10), why: "" });
    },
  },
  {
    at: `${dates.boards[8]}T11:00`,
    what: "the newcomer is known",
    run: () => createNewcomer(garden),
  },
  {
    at: `${garden.day(-2)}T09:30`,
    what: "the newcomer sits",
    run: async () => {
      const person = garden.person("amelie-rousset");
      // Her seat comes with the decision that co-opted her.
      const role = await garden.house.db
        .selectFrom("personRoles")
        .select("id")
        .where("personId", "=", person)
        .where("role", "=", "candidate")
        .executeTakeFirst();
      if (role) await garden.act(KEEPER, endRole, { role: role.id, endsOn: garden.day(-3) });
      await garden.act("claire-vasseur", joinPoleCommand, { pole: garden.pole("soil"), person, startsOn: "" });
    },
  },
];
