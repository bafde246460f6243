import { sayThanks } from "../../../app/features/engagement/commands.server";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { thanks } from "../words/year";

type Thanked = (typeof thanks)[number]["to"];

/** Thanks said over the year, most of them marked for the assembly. */
export const thanksSteps = (garden: Garden): Step[] =>
  thanks.map(({ from, to, text, ago, shown }, n) => ({
    at: `${garden.day(-ago)}T20:${10 + n}`,
    what: "a thank you",
    run: async () => {
      const typed = { to: named(garden, to), text: garden.say(text) };
      await garden.act(from, sayThanks, shown ? { ...typed, showable: "on" } : typed);
    },
  }));

const named = (garden: Garden, { person, pole, team }: Thanked): string => {
  if (person) return `person:${garden.person(person)}`;
  if (pole) return `pole:${garden.pole(pole)}`;
  return team ? `team:${garden.say(team)}` : "all";
};
