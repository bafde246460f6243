import type { Citation, Fraction, MajorityBase } from "../association/rule-set";

/** What a calculation says, as keys and numbers; `sentences.fr.ts` and `sentences.en.ts` make the words. */
export type SentencePart =
  | {
      key: "attendance";
      present: number;
      atADistance: number;
      represented: number;
      proxiesCount: boolean;
      correspondence: number;
      /** Votes by correspondence that the rules leave out of the quorum. */
      postApart?: number;
      counted: number;
      base: number;
      asOf: string | null;
    }
  | { key: "quorumReached"; required: number }
  | { key: "quorumMissing"; required: number; missing: number }
  | { key: "noQuorum"; secondCall: boolean }
  | { key: "distance"; mode: "video" | "phone"; count: number; counts: boolean; silent: boolean }
  | { key: "proxiesUnlimited" }
  | { key: "cite"; cite: Citation }
  | {
      key: "counted";
      for: number;
      against: number;
      abstention: number;
      blank: number;
      null: number;
      takesNoPart: number;
      deduced: boolean;
    }
  | { key: "unanimous"; entitled: number }
  | { key: "noObjection" }
  | { key: "byPost"; voices: number; for: number; against: number; abstention: number; takesNoPart: number }
  | { key: "turnout"; voters: number; base: number }
  | { key: "detailHidden" }
  | {
      key: "result";
      result: "adopted" | "rejected" | "tied";
      for: number;
      base: number;
      needed: number;
      majority: MajorityBase;
      fraction: Fraction;
      /** Voices by correspondence in the base. */
      byPost?: number;
      /** Every voice of the base, and the room said so: never kept, only said (`saidOnce`). */
      unanimous?: boolean;
    }
  | { key: "resultAlone"; result: "adopted" | "rejected" | "tied" }
  | { key: "castingVote"; vote: "for" | "against" }
  | { key: "secondCallSameDay"; at: string }
  | { key: "secondCallLater"; earliest: string; lastNotice: string }
  | { key: "noSecondCall" }
  | { key: "notice"; days: number; lastDay: string }
  | { key: "noticeInTime"; sentOn: string; ahead: number }
  | { key: "noticeLate"; sentOn: string; ahead: number; missing: number }
  | { key: "expectedEnd"; at: string }
  | { key: "overrun"; minutes: number; plannedEnd: string };

/** « À l’unanimité. » and the result after it are one sentence, where every voice of the base was for. */
export const saidOnce = (parts: readonly SentencePart[]): SentencePart[] =>
  parts.flatMap((part, at): SentencePart[] => {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (part.key === "unanimous" && after && isWhole(after)) return [];
    return [before?.key === "unanimous" && isWhole(part) ? { ...part, unanimous: true } : part];
  });

const isWhole = (part: SentencePart): part is Extract<SentencePart, { key: "result" }> =>
  part.key === "result" && part.result === "adopted" && part.base > 0 && part.for === part.base;
