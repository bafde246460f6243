import { prudentRules } from "../association/prudent-rules";
import { outcome, tallyOf } from "../meetings/vote";

export const choices = ["for", "against", "abstention"] as const;
export type Choice = (typeof choices)[number];
export type SampleResult = { for: number; against: number; abstention: number; needed: number; adopted: boolean };

const OTHERS = { for: 4, against: 3, abstention: 1 };

/** A vote to try on nine invented voices, counted by the true rule of a board: the ninth is the reader's. */
export const sampleVote = (choice: Choice): SampleResult | null => {
  const counts = { ...OTHERS, blank: 0, null: 0, takesNoPart: 0 };
  const cast = { ...counts, [choice]: counts[choice] + 1 };
  const { tally } = tallyOf({ kind: "full", ...cast }, 9);
  if (!tally) return null;
  const { result, needed } = outcome(prudentRules("board"), tally);
  return {
    ...{ for: cast.for, against: cast.against, abstention: cast.abstention },
    needed,
    adopted: result === "adopted",
  };
};

export const readChoice = (asked: string | null): Choice | null => choices.find((one) => one === asked) ?? null;
