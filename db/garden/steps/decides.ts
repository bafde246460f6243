import { addDays } from "../../../app/features/association/calendar";
import { keepMatterCommand } from "../../../app/features/association/commands-bodies.server";
import { bodyOfKind } from "../../../app/features/association/queries.server";
import { prepareOne } from "../../../app/features/proposals/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { allProposals, proposalKey } from "./proposals";

const KEEPER = "helene-marchetti";
const keptByAssembly = ["approveAccounts", "discharge", "membershipFee", "electBoard", "amendStatutes", "dissolve"];

/** Who decides what, with the articles, and what two proposals do once they are adopted: one was, one waits. */
export const decidingSteps = (garden: Garden, dates: Dates): Step[] => [
  {
    at: `${addDays(dates.boards[0] ?? "", 2)}T18:20`,
    what: "what each body decides alone",
    run: async () => {
      const { db } = garden.house;
      const assembly = (await bodyOfKind(db, "assembly")) ?? "";
      const board = (await bodyOfKind(db, "board")) ?? "";
      const keep = (body: string, matter: string, article: string) =>
        garden.act(KEEPER, keepMatterCommand, { body, matter, ownWords: "", article, aboveCents: "" });
      for (const matter of keptByAssembly) await keep(assembly, matter, "9");
      for (const matter of ["hire", "poles"]) await keep(board, matter, "12");
    },
  },
  {
    at: `${addDays(dates.boards[11] ?? "", -14)}T22:58`,
    what: "a co-option is prepared",
    run: () =>
      prepared(garden, "Coopter Amélie Rousset", {
        kind: "coOpt",
        seat: garden.thing("seat 11"),
        person: garden.person("amelie-rousset"),
        startsOn: garden.day(-2),
        endsOn: dates.comingAssembly,
      }),
  },
  {
    at: `${garden.day(-3)}T21:40`,
    what: "a power is prepared",
    run: () =>
      prepared(garden, "Une deuxième signature", {
        kind: "givePower",
        power: "bank",
        person: garden.person("helene-marchetti"),
        limit: "1500",
      }),
  },
];

const prepared = async (garden: Garden, title: string, typed: { [field: string]: string }) => {
  const plan = allProposals.find((one) => one.title[0].startsWith(title));
  if (!plan) throw new Error(`the garden has no proposal « ${title} »`);
  await garden.act(plan.author, prepareOne, { id: garden.thing(proposalKey(plan)), ...typed });
};
