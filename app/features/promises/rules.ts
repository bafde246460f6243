/** The states of a promise, in the order in which seeds are drawn and counts are said. */
export const promiseStates = ["kept", "underWay", "unanswered", "dropped"] as const;
export type PromiseState = (typeof promiseStates)[number];
export type Score = { total: number; kept: number; underWay: number; dropped: number; unanswered: number };
export type ScorePart = { key: Exclude<keyof Score, "total">; count: number };

/** Whether a promise may be given this answer: dropping one asks for a reason in words (`promises.whyRequired`). */
export function mayAnswer(state: PromiseState, why: string): "promises.whyRequired" | null {
  return state === "dropped" && why.trim() === "" ? "promises.whyRequired" : null;
}

/** How many promises of the last assembly stand where. */
export function score(states: readonly PromiseState[]): Score {
  const of = (state: PromiseState) => states.filter((one) => one === state).length;
  return {
    total: states.length,
    kept: of("kept"),
    underWay: of("underWay"),
    dropped: of("dropped"),
    unanswered: of("unanswered"),
  };
}

/** The score in one line, without what is empty. */
export function scoreLine(all: Score): ScorePart[] {
  return promiseStates.map((key) => ({ key, count: all[key] })).filter((part) => part.count > 0);
}
