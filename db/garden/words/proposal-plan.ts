import type { Both } from "../both";
import type { PoleKey } from "./poles";

/** How the room voted, in voices; what is left of those entitled is for. */
export type Ballot = { against?: number; abstention?: number; takesNoPart?: number };

export type ProposalPlan = {
  pole: PoleKey;
  author: string;
  title: Both;
  text: Both;
  /** Euros. */
  cost?: number;
  asks?: "decide" | "advise" | "inform";
  /** Which of the twelve boards dealt with it (1 is the oldest); later ones are in the coming board, or elsewhere. */
  board: number | "coming" | "waiting" | "draft" | "withdrawn";
  /** What was said, for the minutes; empty for those that were not discussed yet. */
  debate?: Both;
  decision?: Both;
  ballot?: Ballot;
  outcome?: "adopted" | "rejected" | "postponed";
  followUp?: { text: Both; days: number; done?: Both | null };
  opinions?: readonly (readonly [who: string, opinion: "for" | "against" | "abstention", line: Both])[];
};
