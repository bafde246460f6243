import { addDays } from "../association/calendar";

type Asked = { dueOn: string | null; doneOn: string | null };

/** How far a decision has grown: rejected ones are crossed, what it asked is done, sprouting within two months, or to sow. */
export const grownState = (
  outcome: "adopted" | "rejected" | "noted",
  asked: readonly Asked[],
  today: string,
): "grown" | "sprouting" | "sow" | "givenUp" => {
  if (outcome === "rejected") return "givenUp";
  const open = asked.filter((one) => one.doneOn === null);
  if (open.length === 0) return "grown";
  const soon = addDays(today, 60);
  return open.length < asked.length || open.some((one) => one.dueOn !== null && one.dueOn <= soon)
    ? "sprouting"
    : "sow";
};
