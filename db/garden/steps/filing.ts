import { addDays } from "../../../app/features/association/calendar";
import {
  openFilingCommand,
  receiveCommand,
  sendFilingCommand,
  tickStepCommand,
} from "../../../app/features/powers/commands-filing.server";
import { filingSubject } from "../../../app/features/powers/filing-queries.server";
import type { Dates } from "../agenda-of-the-year";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";

const HELENE = "helene-marchetti";

/** What the last assembly changed, told four days after it; the receipt came five days later. What came since still waits. */
export const filingSteps = (garden: Garden, dates: Dates): Step[] => [
  {
    at: `${addDays(dates.lastAssembly, 4)}T18:30`,
    what: "the changes of the assembly are declared",
    run: async () => {
      const id = idIn(await garden.act(HELENE, openFilingCommand, {}), "/declarations/");
      garden.known.things.set("filing", id);
      for (const step of ["minutes", "list", "form", "copy"]) {
        await garden.act(HELENE, tickStepCommand, { filing: id, step, done: "1" });
      }
      const today = garden.now().slice(0, 10);
      const seen = (await filingSubject(garden.house.db, id, today))?.digest ?? "";
      await garden.act(HELENE, sendFilingCommand, { filing: id, sentOn: today, seen });
    },
  },
  {
    at: `${addDays(dates.lastAssembly, 9)}T08:40`,
    what: "its receipt",
    run: async () => {
      const receivedOn = garden.now().slice(0, 10);
      await garden.act(HELENE, receiveCommand, { filing: garden.thing("filing"), receivedOn, number: "W000 004 217" });
    },
  },
];
