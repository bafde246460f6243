import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../../app/features/association/rule-set";
import { outcome, type Tally } from "../../../app/features/meetings/vote";
import {
  cast,
  casting,
  counted,
  everyone,
  full,
  ofMembers,
  represented,
  representedCasting,
  silent,
  twoThirds,
  withAbstentions,
  withBlanks,
} from "./ballots";

describe("what the vote gives", () => {
  type Row = [string, RuleSet, Tally, object, object?];
  const rows: Row[] = [
    [
      "no vote cast at all: rejected",
      cast,
      counted(5, full({ abstention: 5 })),
      { result: "rejected", base: 0, needed: 1 },
    ],
    [
      "one for, all others abstain: adopted by votes cast",
      cast,
      counted(5, full({ for: 1, abstention: 4 })),
      { result: "adopted", base: 1, needed: 1 },
    ],
    [
      "the same is rejected by voices present or represented",
      represented,
      counted(5, full({ for: 1, abstention: 4 })),
      { result: "rejected", base: 5, needed: 3 },
    ],
    [
      "6 for, 6 against: rejected without a casting vote",
      cast,
      counted(12, full({ for: 6, against: 6 })),
      { result: "rejected", needed: 7, casting: false },
    ],
    [
      "6 for, 6 against: waits for the chair",
      casting,
      counted(12, full({ for: 6, against: 6 })),
      { result: "tied", casting: true },
    ],
    [
      "the chair says for",
      casting,
      counted(12, full({ for: 6, against: 6 })),
      { result: "adopted", casting: true },
      { chairVote: "for" },
    ],
    [
      "the chair says against",
      casting,
      counted(12, full({ for: 6, against: 6 })),
      { result: "rejected", casting: true },
      { chairVote: "against" },
    ],
    [
      "a casting vote does nothing without a tie",
      casting,
      counted(11, full({ for: 5, against: 6 })),
      { result: "rejected", casting: false },
      { chairVote: "for" },
    ],
    [
      "a casting vote does nothing once adopted",
      casting,
      counted(11, full({ for: 6, against: 5 })),
      { result: "adopted", casting: false },
      { chairVote: "against" },
    ],
    [
      "0 for, 0 against is no tie",
      casting,
      counted(4, full({ abstention: 4 })),
      { result: "rejected", casting: false },
    ],
    [
      "4 for, 4 against, 1 abstention of 9: one more voice is enough",
      representedCasting,
      counted(9, full({ for: 4, against: 4, abstention: 1 })),
      { result: "tied", needed: 5 },
    ],
    [
      "4 for, 4 against, 2 abstentions of 10: one more voice is not",
      representedCasting,
      counted(10, full({ for: 4, against: 4, abstention: 2 })),
      { result: "rejected", needed: 6 },
    ],
    [
      "a secret tie is not decided by the chair",
      casting,
      counted(12, full({ for: 6, against: 6 }), true),
      { result: "rejected", casting: false },
    ],
    [
      "8 of 12 makes two thirds",
      twoThirds,
      counted(12, full({ for: 8, against: 4 })),
      { result: "adopted", needed: 8 },
    ],
    [
      "two thirds of no vote cast is not reached",
      twoThirds,
      counted(3, full({ abstention: 3 })),
      { result: "rejected", needed: 1 },
    ],
    ["7 of 12 does not", twoThirds, counted(12, full({ for: 7, against: 5 })), { result: "rejected", needed: 8 }],
    [
      "55 of 110 members is not more than a half",
      ofMembers,
      counted(60, full({ for: 55, against: 5 })),
      { result: "rejected", base: 110, needed: 56 },
      { members: 110 },
    ],
    [
      "56 of 110 members is",
      ofMembers,
      counted(60, full({ for: 56, against: 4 })),
      { result: "adopted", base: 110 },
      { members: 110 },
    ],
    [
      "blanks counted as cast weigh against",
      withBlanks,
      counted(7, full({ for: 3, against: 2, blank: 2 })),
      { result: "rejected", base: 7, needed: 4 },
    ],
    [
      "blanks left out do not",
      cast,
      counted(7, full({ for: 3, against: 2, blank: 2 })),
      { result: "adopted", base: 5, needed: 3 },
    ],
    [
      "abstentions counted as cast weigh against",
      withAbstentions,
      counted(7, full({ for: 3, against: 2, abstention: 2 })),
      { result: "rejected", base: 7 },
    ],
    [
      "null ballots are never cast here",
      withBlanks,
      counted(7, full({ for: 3, against: 2, null: 2 })),
      { result: "adopted", base: 5 },
    ],
    [
      "unanimity of the votes cast stands an abstention",
      everyone,
      counted(7, full({ for: 6, abstention: 1 })),
      { result: "adopted", base: 6, needed: 6 },
    ],
    [
      "unanimity falls with one against",
      everyone,
      counted(7, full({ for: 6, against: 1 })),
      { result: "rejected", needed: 7 },
    ],
    [
      "silent rules ask for more than half of the voices there",
      silent,
      counted(9, full({ for: 4, against: 1, abstention: 4 })),
      { result: "rejected", needed: 5, cite: null },
    ],
    [
      "silent rules ask for two thirds to change the statutes",
      silent,
      counted(9, full({ for: 5, against: 4 })),
      { result: "rejected", needed: 6 },
      { matter: "statutes" },
    ],
  ];
  test.each(rows)("%s", (_, rules, tally, expected, options = {}) => {
    expect(outcome(rules, tally, options)).toMatchObject(expected);
  });

  const anyRules = fc.constantFrom(
    cast,
    casting,
    represented,
    representedCasting,
    ofMembers,
    twoThirds,
    everyone,
    withBlanks,
    withAbstentions,
    silent,
  );
  const ballots = fc.record({
    for: fc.nat(40),
    against: fc.nat(40),
    abstention: fc.nat(20),
    blank: fc.nat(10),
    null: fc.nat(10),
    takesNoPart: fc.nat(10),
  });
  const rank = { rejected: 0, tied: 1, adopted: 2 };
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0);

  test("one more voice for never un-adopts, whoever it comes from", () => {
    fc.assert(
      fc.property(
        anyRules,
        ballots,
        fc.boolean(),
        fc.constantFrom("for", "against", undefined),
        (rules, counts, secret, chairVote) => {
          fc.pre(sum(counts) > 0);
          const members = 200;
          const before = outcome(rules, counted(sum(counts), full(counts), secret), { members, chairVote });
          const more = { ...counts, for: counts.for + 1 };
          const after = outcome(rules, counted(sum(more), full(more), secret), { members, chairVote });
          if (before.result === "adopted" && !before.casting) expect(after.result).toBe("adopted");
          for (const from of ["against", "abstention", "blank"] as const) {
            if (counts[from] === 0) continue;
            const moved = { ...more, [from]: counts[from] - 1 };
            const changed = outcome(rules, counted(sum(moved), full(moved), secret), { members, chairVote });
            expect(rank[changed.result]).toBeGreaterThanOrEqual(rank[before.result]);
          }
        },
      ),
    );
  });
});
