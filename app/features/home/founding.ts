export const foundingSteps = ["seats", "pole", "welcome"] as const;
export type FoundingStep = (typeof foundingSteps)[number];

/** What the association holds already: mandates in force, open poles, welcomes begun, meetings planned. */
export type Founded = { mandates: number; poles: number; welcomes: number; meetings: number };
export type FirstSteps = { done: FoundingStep[]; now: FoundingStep };

/**
 * The first steps after founding, in order: who sits on the board, a first pole, a first welcome. Null once all are made;
 * a house that already meets is left alone about the welcome, which it may never need.
 */
export const firstSteps = ({ mandates, poles, welcomes, meetings }: Founded): FirstSteps | null => {
  const made = { seats: mandates > 0, pole: poles > 0, welcome: welcomes > 0 || meetings > 0 };
  const now = foundingSteps.find((step) => !made[step]);
  return now ? { done: foundingSteps.filter((step) => made[step]), now } : null;
};
