import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fraction, MajorityBase, RuleSet, RuleValues } from "../../../app/features/association/rule-set";
import { entitled } from "../../../app/features/meetings/entitled";
import { en } from "../../../app/features/meetings/sentences.en";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { outcome, type RoomCount, showsDetail, type Tally, tallyOf } from "../../../app/features/meetings/vote";
import { byVideo, electors, given, rulesOf, some, unlimited } from "./room";

const half: Fraction = { n: 1, d: 2 };
const majority = (base: MajorityBase, fraction = half, strict = true): Partial<RuleValues> => ({
  majority: { base, fraction, strict },
});
const cast = rulesOf("board", majority("votesCast"));
const casting = rulesOf("board", { ...majority("votesCast"), castingVote: true });
const represented = rulesOf("board", majority("presentOrRepresented"));
const representedCasting = rulesOf("board", { ...majority("presentOrRepresented"), castingVote: true });
const ofMembers = rulesOf("generalAssembly", majority("members"));
const twoThirds = rulesOf("generalAssembly", majority("votesCast", { n: 2, d: 3 }, false));
const everyone = rulesOf("board", majority("votesCast", { n: 1, d: 1 }, false));
const withBlanks = rulesOf("board", {
  ...majority("votesCast"),
  votesCast: { withoutAbstentions: true, withoutBlank: false, withoutNull: true },
});
const withAbstentions = rulesOf("board", {
  ...majority("votesCast"),
  votesCast: { withoutAbstentions: false, withoutBlank: true, withoutNull: true },
});
const silent = rulesOf("board", {});

const full = (counts: Partial<Omit<Tally, "how">>): RoomCount => ({
  kind: "full",
  for: 0,
  against: 0,
  abstention: 0,
  blank: 0,
  null: 0,
  takesNoPart: 0,
  ...counts,
});
const counted = (entitledVoices: number, count: RoomCount, secret = false): Tally => {
  const { tally, reason } = tallyOf(count, entitledVoices, secret);
  if (!tally) throw new Error(reason);
  return tally;
};

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

describe("who may vote, frozen at the opening", () => {
  const open = { matter: "ordinary", secret: false, withdrawn: [] } as const;
  const assembly = rulesOf("generalAssembly", {
    proxies: unlimited,
    majority: { base: "votesCast", fraction: half, strict: true },
  });
  const presentOnly = rulesOf("generalAssembly", { proxies: unlimited, ...majority("present") });
  const video = rulesOf("board", { proxies: unlimited, distance: byVideo });
  const room = electors("room", "room", "represented", "represented");
  const proxies = given("p3>p1", "p4>p1");

  test.each([
    ["two there, two proxies", assembly, room, open, { voices: 4, present: 2, represented: 2 }],
    ["a majority of those present carries no proxy", presentOnly, room, open, { voices: 2, represented: 0 }],
    [
      "a withdrawn person gives no voice",
      assembly,
      room,
      { ...open, withdrawn: ["p2"] },
      { voices: 3, leftOut: [{ person: "p2", why: "withdrawn" }] },
    ],
    [
      "nobody carries the voice of a withdrawn person",
      assembly,
      room,
      { ...open, withdrawn: ["p3"] },
      { voices: 3, represented: 1 },
    ],
    [
      "a withdrawn holder carries nothing",
      assembly,
      room,
      { ...open, withdrawn: ["p1"] },
      { voices: 1, represented: 0 },
    ],
    ["a video votes by show of hands", video, electors("room", "video"), open, { voices: 2, leftOut: [] }],
    [
      "a video does not vote in a secret ballot unless an article says so",
      video,
      electors("room", "video"),
      { ...open, secret: true },
      { voices: 1, leftOut: [{ person: "p2", why: "distance" }] },
    ],
    [
      "a telephone does not vote with silent rules",
      assembly,
      electors("room", "phone"),
      open,
      { voices: 1, leftOut: [{ person: "p2", why: "distance" }] },
    ],
    ["an empty room", assembly, electors("absent"), open, { voices: 0, voters: [] }],
  ])("%s", (_, rules, attendance, options, expected) => {
    expect(entitled(rules, attendance, proxies, options)).toMatchObject(expected);
  });

  test("a holder without a vote of their own carries voices all the same, where the rules let them", () => {
    const rules = rulesOf("board", { proxies: { ...unlimited, holders: "anyone" } });
    const guest = { person: "guest", mode: "room", voice: "none", member: false } as const;
    const frozen = entitled(rules, [...electors("absent"), guest], given("p1>guest"), open);
    expect(frozen.voters).toEqual([{ person: "guest", own: false, carries: ["p1"] }]);
    expect(frozen.voices).toBe(1);
  });
});

describe("what is said of it", () => {
  test.each([
    [
      "unanimous",
      outcome(cast, counted(6, { kind: "unanimous" })),
      "À l’unanimité. Adoptée à la majorité des suffrages exprimés, 6 sur 6. Article 13.",
      "Unanimously. Adopted by a majority of votes cast, 6 out of 6. Article 13.",
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

describe("a public record: two voters left before the last vote", () => {
  const rules = rulesOf("generalAssembly", { proxies: unlimited, ...majority("votesCast") });
  const pairs = Array.from({ length: 12 }, (_, at) => `p${33 + at}>p${1 + at}`);
  const open = { matter: "ordinary", secret: false, withdrawn: [] } as const;

  test("32 present and 12 represented make 44 voices", () => {
    const frozen = entitled(rules, electors(...some(32, "room"), ...some(12, "represented")), given(...pairs), open);
    expect(frozen).toMatchObject({ present: 32, represented: 12, voices: 44 });
  });

  test("once two have left the last vote freezes 42, and refuses 43", () => {
    const left = electors(...some(30, "room"), ...some(2, "absent"), ...some(12, "represented"));
    const frozen = entitled(rules, left, given(...pairs), open);
    expect(frozen.voices).toBe(42);
    expect(tallyOf(full({ for: 43 }), frozen.voices).reason).toBe("meetings.voteMoreThanVoters");
    expect(tallyOf(full({ for: 42 }), frozen.voices).tally?.for).toBe(42);
  });
});
