import { addDays } from "../../../app/features/association/calendar";
import { doneFollowUp } from "../../../app/features/decisions/commands.server";
import { withdrawOne } from "../../../app/features/proposals/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import type { PoleKey } from "../words/poles";
import type { ProposalPlan } from "../words/proposal-plan";
import { tunnelTitle } from "../words/proposals-2";
import { storyDone } from "../words/soil";
import { allProposals, proposalKey } from "./proposals";

const doers: { [pole in PoleKey]: string } = {
  soil: "claire-vasseur",
  team: "nadia-ferhat",
  life: "odile-gramont",
  walls: "remi-castaing",
  money: "marc-tellier",
};

/** What decisions asked for and came back done, a little before their date; a few are still ahead. */
export const followUpSteps = (garden: Garden, dates: Dates): Step[] =>
  allProposals.flatMap((plan) => {
    const { board, followUp } = plan;
    if (typeof board !== "number") return [];
    const held = dates.boards[board - 1] ?? "";
    if (plan.outcome === "postponed") return board === 2 ? [replaced(garden, plan, addDays(held, 10))] : [];
    const done = plan.title[0] === tunnelTitle[0] ? storyDone : followUp?.done;
    if (!followUp || !done) return [];
    const early = Math.max(2, Math.round(followUp.days * 0.8));
    return [
      {
        at: `${addDays(held, early)}T17:25`,
        what: "a follow-up done",
        run: async () => {
          const row = await garden.house.db
            .selectFrom("followUps")
            .innerJoin("decisions", "decisions.id", "followUps.decisionId")
            .select(["followUps.id", "followUps.version"])
            .where("decisions.proposalId", "=", garden.thing(proposalKey(plan)))
            .executeTakeFirstOrThrow();
          const typed = { id: row.id, note: garden.say(done), version: String(row.version) };
          await garden.act(doers[plan.pole], doneFollowUp, typed);
        },
      },
    ];
  });

/** A postponed proposal that a better one replaces. */
const replaced = (garden: Garden, plan: ProposalPlan, day: string): Step => ({
  at: `${day}T12:15`,
  what: "a proposal replaced",
  run: async () => {
    await garden.act(plan.author, withdrawOne, { id: garden.thing(proposalKey(plan)) });
  },
});
