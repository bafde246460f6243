/** One step of a thread, from an action to the assembly; `what` is typed by people, `day` civil. */
export type ThreadStep = {
  kind: "item" | "action" | "report" | "proposal" | "decision" | "followUp" | "promise" | "assembly";
  id: string;
  href: string | null;
  state: "sow" | "sprouting" | "grown" | "givenUp";
  what: string;
  day: string | null;
  who: string | null;
  outcome?: "adopted" | "rejected" | "noted";
  here?: boolean;
};
