import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RoomCount, tallyOf } from "../../../app/features/meetings/vote";
import { full } from "./ballots";

describe("how the room counts", () => {
  test.each([
    ["unanimous gives every voice", 7, { kind: "unanimous" }, { for: 7, deduced: true }],
    ["no objection gives every voice", 7, { kind: "noObjection" }, { for: 7, deduced: true, how: "noObjection" }],
    [
      "2 against, 1 abstention of 9: 6 for, deduced",
      9,
      { kind: "objections", against: 2, abstention: 1 },
      { for: 6, deduced: true },
    ],
    ["everyone against: none for", 3, { kind: "objections", against: 3, abstention: 0 }, { for: 0, against: 3 }],
    [
      "one takes no part, the rest is for",
      4,
      { kind: "objections", against: 0, abstention: 0, takesNoPart: 1 },
      { for: 3 },
    ],
    [
      "in full, nobody left over",
      6,
      full({ for: 4, against: 1, blank: 1 }),
      { for: 4, takesNoPart: 0, deduced: false },
    ],
    ["in full, who was not heard takes no part", 44, full({ for: 40, against: 2 }), { for: 40, takesNoPart: 2 }],
  ] as [string, number, RoomCount, object][])("%s", (_, voices, count, expected) => {
    expect(tallyOf(count, voices)).toMatchObject({ reason: null, tally: { entitled: voices, ...expected } });
  });

  test.each([
    [
      "more against than voters",
      9,
      { kind: "objections", against: 8, abstention: 2 },
      false,
      "meetings.voteMoreThanVoters",
    ],
    ["one more than the voters, in full", 42, full({ for: 40, against: 3 }), false, "meetings.voteMoreThanVoters"],
    ["a negative count", 9, { kind: "objections", against: -1, abstention: 0 }, false, "meetings.voteNotACount"],
    ["half a voice", 9, full({ for: 4.5 }), false, "meetings.voteNotACount"],
    ["not a number", 9, full({ for: Number.NaN }), false, "meetings.voteNotACount"],
    ["nobody may vote", 0, { kind: "unanimous" }, false, "meetings.voteNobodyVotes"],
    ["a secret vote counted by ear", 9, { kind: "unanimous" }, true, "meetings.voteSecretByEar"],
  ] as [string, number, RoomCount, boolean, string][])("refused: %s", (_, voices, count, secret, reason) => {
    expect(tallyOf(count, voices, secret)).toEqual({ tally: null, reason });
  });

  test("when *for* is deduced, for, against and abstentions make the voices entitled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (voices, against, abstention) => {
        const { tally, reason } = tallyOf({ kind: "objections", against, abstention }, voices);
        if (against + abstention > voices) expect(reason).toBe("meetings.voteMoreThanVoters");
        else expect(tally && tally.for + tally.against + tally.abstention).toBe(voices);
      }),
    );
  });
});
