import type { Garden } from "./replay";

/** Something that happened, at a civil date-time; what it does after may take some minutes more. */
export type Step = { at: string; what: string; run: () => Promise<void> };

/** Runs every step in the order of its time, the clock set to it. */
export const runInOrder = async (garden: Garden, steps: readonly Step[]): Promise<void> => {
  const ordered = steps.map((step, place) => ({ ...step, place }));
  ordered.sort((a, b) => (a.at === b.at ? a.place - b.place : a.at < b.at ? -1 : 1));
  for (const step of ordered) {
    garden.at(step.at);
    await step.run();
  }
};
