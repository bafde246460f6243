import { addDays } from "../../../app/features/association/calendar";
import { draftOne, markOne, opineOne, withdrawOne } from "../../../app/features/proposals/commands.server";
import type { Dates } from "../agenda-of-the-year";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import type { ProposalPlan } from "../words/proposal-plan";
import { proposalsOne } from "../words/proposals-1";
import { proposalsTwo, tunnelTitle } from "../words/proposals-2";
import { proposalsThree } from "../words/proposals-3";
import { opinionLines, proposalsFour } from "../words/proposals-4";

export const allProposals: readonly ProposalPlan[] = [
  ...proposalsOne,
  ...proposalsTwo,
  ...proposalsThree,
  ...proposalsFour,
];

/** The proposals a board deals with, in the order of the lists. */
export const proposalsOfBoard = (board: ProposalPlan["board"]) => allProposals.filter((one) => one.board === board);

/** How the garden remembers a proposal. */
export const proposalKey = (plan: ProposalPlan) => `proposal ${plan.title[0]}`;

const who = [
  "claire-vasseur",
  "bernard-lhomme",
  "helene-marchetti",
  "nadia-ferhat",
  "odile-gramont",
  "marc-tellier",
  "suzanne-okemba",
  "thierry-kervella",
];

/** Forty proposals: written some weeks before their board, with two to five opinions each. */
export const proposalSteps = (garden: Garden, dates: Dates): Step[] =>
  allProposals.flatMap((plan, n) => {
    const { board } = plan;
    if (typeof board === "number") {
      const day = addDays(dates.boards[board - 1] ?? "", -(15 + (n % 4)));
      return [written(garden, plan, day, n, true), opined(garden, plan, addDays(day, 2), n)];
    }
    if (board === "coming") {
      const day = garden.day(plan === proposalsFour[0] ? -17 : -6);
      return [written(garden, plan, day, n, true), opined(garden, plan, garden.day(-3), n)];
    }
    if (board === "withdrawn") return [written(garden, plan, garden.day(-48), n, true), takenBack(garden, plan)];
    return [written(garden, plan, garden.day(board === "draft" ? -3 : -4), n, board !== "draft")];
  });

const at = (day: string, n: number) => `${day}T20:${String(5 + (n % 50)).padStart(2, "0")}`;

const written = (garden: Garden, plan: ProposalPlan, day: string, n: number, submit: boolean): Step => ({
  at: at(day, n),
  what: "a proposal",
  run: async () => {
    const story = plan.title[0] === tunnelTitle[0];
    const to = await garden.act(plan.author, draftOne, {
      poleId: garden.pole(plan.pole),
      title: garden.say(plan.title),
      text: garden.say(plan.text),
      costCents: plan.cost ? String(plan.cost) : "",
      question: plan.asks ?? "decide",
      ...(story ? { originKind: "action", originId: garden.thing("story action") } : {}),
      ...(submit ? { submit: "on" } : {}),
    });
    const id = idIn(to, "/propositions/");
    garden.known.things.set(proposalKey(plan), id);
    if (submit && n % 3 === 0) await garden.act("sophie-arnaud", markOne, { id, shown: "on" });
  },
});

const opined = (garden: Garden, plan: ProposalPlan, day: string, n: number): Step => ({
  at: at(day, n + 7),
  what: "opinions",
  run: async () => {
    const id = garden.thing(proposalKey(plan));
    for (const [name, opinion, line] of plan.opinions ?? []) {
      await garden.act(name, opineOne, { id, opinion, line: garden.say(line) });
      garden.later(31);
    }
    if (plan.opinions) return;
    const first = garden.pick(who.length);
    for (let k = 0; k < 2 + (n % 3); k += 1) {
      const name = who[(first + k) % who.length];
      const said = opinionLines[garden.pick(opinionLines.length)];
      if (!name || !said || name === plan.author) continue;
      await garden.act(name, opineOne, { id, opinion: said.opinion, line: garden.say(said.line) });
      garden.later(23);
    }
  },
});

const takenBack = (garden: Garden, plan: ProposalPlan): Step => ({
  at: `${garden.day(-45)}T09:12`,
  what: "a proposal is taken back",
  run: async () => {
    await garden.act(plan.author, withdrawOne, { id: garden.thing(proposalKey(plan)) });
  },
});
