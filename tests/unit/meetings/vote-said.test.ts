import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../../app/features/meetings/sentences.en";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { outcome, showsDetail } from "../../../app/features/meetings/vote";
import { cast, casting, counted, full, represented, silent, twoThirds } from "./ballots";

describe("what is said of it", () => {
  test.each([
    [
      "unanimous",
      outcome(cast, counted(6, { kind: "unanimous" })),
      "Adoptée à l’unanimité des suffrages exprimés, 6 sur 6. Article 13.",
      "Adopted unanimously, 6 out of 6 votes cast. Article 13.",
    ],
    [
      "deduced",
      outcome(cast, counted(9, { kind: "objections", against: 2, abstention: 1 })),
      "6 pour, 2 contre, 1 abstention, les voix pour étant déduites. Adoptée à la majorité des suffrages exprimés, 6 sur 8. Article 13.",
      "6 for, 2 against, 1 abstention, votes for being deduced. Adopted by a majority of votes cast, 6 out of 8. Article 13.",
    ],
    [
      "rejected, rule not entered",
      outcome(silent, counted(9, full({ for: 4, against: 3, abstention: 2 }))),
      "4 pour, 3 contre, 2 abstentions. Rejetée : 4 sur 9 voix présentes ou représentées, il en fallait 5. Règle non renseignée, calcul prudent.",
      "4 for, 3 against, 2 abstentions. Rejected: 4 out of 9 votes present or represented, 5 needed. Rule not entered, prudent calculation.",
    ],
    [
      "two thirds",
      outcome(twoThirds, counted(12, full({ for: 9, against: 2, blank: 1 }))),
      "9 pour, 2 contre, 0 abstention, 1 blanc. Adoptée aux deux tiers des suffrages exprimés, 9 sur 11. Article 13.",
      "9 for, 2 against, 0 abstentions, 1 blank. Adopted by two thirds of votes cast, 9 out of 11. Article 13.",
    ],
    [
      "no objection",
      outcome(cast, counted(5, { kind: "noObjection" })),
      "Sans objection. Adoptée à la majorité des suffrages exprimés, 5 sur 5. Article 13.",
      "Without objection. Adopted by a majority of votes cast, 5 out of 5. Article 13.",
    ],
    [
      "a tie",
      outcome(casting, counted(4, full({ for: 2, against: 2 }))),
      "2 pour, 2 contre, 0 abstention. Partage des voix, 2 sur 4 : la présidence de séance départage. Article 13.",
      "2 for, 2 against, 0 abstentions. Tied vote, 2 out of 4: the chair decides. Article 13.",
    ],
    [
      "a casting vote",
      outcome(casting, counted(4, full({ for: 2, against: 2 })), { chairVote: "for" }),
      "2 pour, 2 contre, 0 abstention. Adoptée, 2 sur 4 suffrages exprimés. Partage des voix : la voix de la présidence de séance, pour, l’emporte. Article 13.",
      "2 for, 2 against, 0 abstentions. Adopted, 2 out of 4 votes cast. Tied vote: the casting vote of the chair, for, decides. Article 13.",
    ],
    [
      "four secret voters",
      outcome(cast, counted(4, full({ for: 3, against: 1 }), true)),
      "Scrutin secret, moins de cinq votants : le détail n’est pas donné. Adoptée. Article 13.",
      "Secret ballot, fewer than five voters: no detail is given. Adopted. Article 13.",
    ],
  ])("%s", (_, result, french, english) => {
    expect(fr.say(result.explanation)).toBe(french);
    expect(en.say(result.explanation)).toBe(english);
  });

  test.each([
    ["four in a secret ballot: hidden", counted(4, full({ for: 4 }), true), false],
    ["five in a secret ballot: shown", counted(5, full({ for: 5 }), true), true],
    ["seven entitled, four voted: hidden", counted(7, full({ for: 4 }), true), false],
    ["three by show of hands: shown", counted(3, full({ for: 3 })), true],
  ])("detail of %s", (_, tally, shown) => {
    expect(showsDetail(tally)).toBe(shown);
  });

  test("a hidden detail leaves no number in what is said", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (inFavour, against) => {
        fc.pre(inFavour + against > 0 && inFavour + against < 5);
        const { explanation } = outcome(
          represented,
          counted(inFavour + against, full({ for: inFavour, against }), true),
        );
        expect(fr.say(explanation.filter((part) => part.key !== "cite"))).not.toMatch(/\d/);
      }),
    );
  });
});
