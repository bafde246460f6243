import { addDays } from "../association/calendar";

export const stepIds = ["association", "pole", "pairing", "rights", "board"] as const;
export type StepId = (typeof stepIds)[number];

/** Minutes each step takes: 45 in all. */
export const minutesOf: Record<StepId, number> = { association: 10, pole: 10, pairing: 5, rights: 8, board: 12 };

/** The day of the first week each step is meant for; nothing is said when it passes. */
const dayOf: Record<StepId, number> = { association: 1, pole: 2, pairing: 2, rights: 3, board: 5 };
const CHECK_IN_DAY = 7;

/** The step to take now: the first that is not done, in order; null once all are. */
export const currentStep = (done: readonly string[]): StepId | null => stepIds.find((id) => !done.includes(id)) ?? null;

/** The civil day a step was meant for. */
export const meantFor = (startedOn: string, step: StepId): string => addDays(startedOn, dayOf[step] - 1);

/** Whether the three questions may be asked: from the seventh day, or as soon as the five steps are done. */
export const isCheckInTime = (startedOn: string, done: readonly string[], today: string): boolean =>
  currentStep(done) === null || today >= addDays(startedOn, CHECK_IN_DAY - 1);
