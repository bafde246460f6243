import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RuleValues } from "../../../app/features/association/rule-set";
import type { PresenceMode } from "../../../app/features/meetings/attendance";
import {
  type BallotAsked,
  type BallotChoice,
  ballotChoices,
  lastBallotDay,
  mayReceive,
} from "../../../app/features/meetings/ballots";
import { entitled, type VoteAsked } from "../../../app/features/meetings/entitled";
import { canGive } from "../../../app/features/meetings/proxies";
import { quorum } from "../../../app/features/meetings/quorum";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { outcome, type RoomCount, tallyOf } from "../../../app/features/meetings/vote";
import { full, half, majority } from "./ballots";
import { byVideo, electors, rulesOf, some, unlimited } from "./room";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const byPost = { correspondence: { allowed: true, quorum: true, daysBefore: 4 } };
const statutes = (more: Partial<RuleValues> = {}) =>
  rulesOf("generalAssembly", {
    ...byPost,
    proxies: unlimited,
    majority: { base: "votesCast", fraction: half, strict: true },
    ...more,
  });
const rules = statutes();
const onPoint = (...said: string[]) =>
  said.map((one) => {
    const [person = "", choice] = one.split(":");
    return { person, choice: ballotChoices.find((known) => known === choice) ?? "for" };
  });

describe("a ballot received by correspondence", () => {
  const asked: BallotAsked = {
    person: "p1",
    receivedOn: "2021-07-20",
    today: "2021-07-26",
    startsAt: "2021-07-26T18:00",
    ...{ voted: false, represented: false, cameAndLeft: false, points: 8, otherBody: false },
  };

  test.each([
    ["four days before 26 July", 4, "2021-07-26T18:00", "2021-07-22"],
    ["on the day itself", 0, "2021-07-26T18:00", "2021-07-26"],
    ["the day before the first of March, in a leap year", 1, "2024-03-01T10:00", "2024-02-29"],
  ])("the last day is %s", (_, daysBefore, startsAt, last) => {
    expect(lastBallotDay(statutes({ correspondence: { allowed: true, quorum: true, daysBefore } }), startsAt)).toBe(
      last,
    );
  });

  const row = (say: string, mode: PresenceMode | null, more: Partial<BallotAsked>, reason: string | null, by = rules) =>
    [say, mode, more, reason, by] as const;
  test.each([
    row("in time, from a member who has not come: noted", null, {}, null),
    row("the last day, 22 July: noted", null, { receivedOn: "2021-07-22" }, null),
    row("the day after, 23 July: too late", null, { receivedOn: "2021-07-23" }, "meetings.ballotTooLate"),
    row("a day to come is no day of arrival", null, { receivedOn: "2021-07-27" }, "meetings.ballotNotYet"),
    row("from somebody excused: noted", "excused", {}, null),
    row("twice the same person", "correspondence", { voted: true }, "meetings.ballotTwice"),
    row("from somebody in the room", "room", {}, "meetings.ballotCame"),
    row("from somebody on video, where no article counts their vote: noted", "video", {}, null),
    row(
      "from somebody on video whose vote counts",
      "video",
      {},
      "meetings.ballotCame",
      statutes({ distance: byVideo }),
    ),
    row("from somebody who came and left", "absent", { cameAndLeft: true }, "meetings.ballotCame"),
    row("from somebody whose proxy stands", null, { represented: true }, "meetings.ballotRepresented"),
    row("from somebody represented in the room", "represented", {}, "meetings.ballotRepresented"),
    row("from somebody without a voice here", null, { person: "neighbour" }, "meetings.ballotNotElector"),
    row("on no point", null, { points: 0 }, "meetings.ballotEmpty"),
    row("on a point of another body", null, { otherBody: true }, "meetings.ballotOtherBody"),
    row("with silent rules", null, {}, "meetings.ballotNotAllowed", rulesOf("generalAssembly", {})),
  ])("%s", (_, mode, more, reason, by) => {
    expect(mayReceive(by, electors(mode), { ...asked, ...more })).toBe(reason);
  });

  test("who voted by correspondence gives no proxy before their ballot is set aside", () => {
    expect(canGive(rules, [], "p1", "p2", electors("correspondence", "room"))).toBe("meetings.proxyGiverVoted");
  });
});

describe("in the quorum", () => {
  const people = electors(...some(2, "room"), ...some(19, "correspondence"));
  test.each([
    [
      "counted where the rules say so",
      true,
      { counted: 21 },
      "2 présents et 19 votes par correspondance : 21 voix sur 49, liste arrêtée au 26 juillet 2021. Aucun quorum n’est demandé. Règle non renseignée, calcul prudent. Participation : 21 votants sur 49, soit 42,86 %.",
    ],
    [
      "apart where they do not, and still voters",
      false,
      { counted: 2 },
      "2 présents : 2 voix sur 49, liste arrêtée au 26 juillet 2021. 19 votes par correspondance ne comptent pas dans le quorum, selon vos règles. Aucun quorum n’est demandé. Règle non renseignée, calcul prudent. Participation : 21 votants sur 49, soit 42,86 %.",
    ],
  ])("%s", (_, inQuorum, expected, sentence) => {
    const by = statutes({ correspondence: { allowed: true, quorum: inQuorum, daysBefore: 4 } });
    const found = quorum(by, 49, people, [], { asOf: "2021-07-26" });
    expect(found).toMatchObject(expected);
    expect(plain(fr.say(found.parts))).toBe(sentence);
  });
});

describe("at a vote", () => {
  const open: VoteAsked = { matter: "ordinary", secret: false, withdrawn: [] };
  const people = electors("room", "room", "correspondence", "correspondence", "correspondence");
  const ballots = onPoint("p3:for", "p4:against", "p5:abstention");
  const none = { for: 0, against: 0, abstention: 0, takesNoPart: 0 };

  test.each([
    [
      "two there and three ballots",
      rules,
      people,
      { ballots },
      { voices: 5, present: 2, byPost: { ...none, for: 1, against: 1, abstention: 1, voters: ["p3", "p4", "p5"] } },
    ],
    ["a ballot without a choice here is no voice", rules, people, { ballots: ballots.slice(0, 1) }, { voices: 3 }],
    [
      "a voter who came has no ballot any more",
      rules,
      electors("room", "room", "room", "correspondence", "correspondence"),
      { ballots },
      { voices: 5, present: 3, byPost: { ...none, against: 1, abstention: 1, voters: ["p4", "p5"] } },
    ],
    ["a withdrawn voter is left out", rules, people, { ballots, withdrawn: ["p4"] }, { voices: 4 }],
    [
      "a secret vote counts no ballot that bears a name",
      rules,
      people,
      { ballots, secret: true },
      { voices: 2, postApart: { why: "secret", count: 3 } },
    ],
    [
      "they answered the text that was sent: a second vote on the point is the room's",
      rules,
      people,
      { ballots, votedBefore: true },
      { voices: 2, postApart: { why: "secondVote", count: 3 } },
    ],
    [
      "a majority of those present",
      statutes(majority("present")),
      people,
      { ballots },
      { voices: 2, postApart: { why: "presentOnly", count: 3 } },
    ],
    ["silent rules count none", rulesOf("generalAssembly", {}), people, { ballots }, { voices: 2 }],
  ])("%s", (_, by, attendance, more, expected) => {
    expect(entitled(by, attendance, [], { ...open, ...more })).toMatchObject(expected);
  });

  const three = { for: 2, against: 1, abstention: 0, takesNoPart: 0 };
  test.each([
    [
      "the room unanimous, one against by correspondence",
      { kind: "unanimous" },
      three,
      "20 pour, 1 contre, 0 abstention, les voix pour étant déduites. Dont 3 par correspondance : 2 pour, 1 contre. Adoptée à la majorité des suffrages exprimés, 20 sur 21. Article 13.",
    ],
    [
      "everybody for",
      { kind: "unanimous" },
      { ...none, for: 3 },
      "À l’unanimité. Dont 3 par correspondance : 3 pour. Adoptée à la majorité des suffrages exprimés, 21 sur 21. Article 13.",
    ],
    [
      "no objection in the room, an abstention by correspondence",
      { kind: "noObjection" },
      { ...none, abstention: 1 },
      "18 pour, 0 contre, 1 abstention, les voix pour étant déduites. Dont 1 par correspondance : 1 abstention. Adoptée à la majorité des suffrages exprimés, 18 sur 18. Article 13.",
    ],
    [
      "the ballots turn it",
      full({ for: 9, against: 9 }),
      { ...three, for: 0, against: 2, takesNoPart: 1 },
      "9 pour, 11 contre, 0 abstention, 1 voix ne prend pas part. Dont 3 par correspondance : 2 contre, 1 sans prendre part. Rejetée : 9 sur 20 suffrages exprimés, il en fallait 11. Article 13.",
    ],
  ] as [string, RoomCount, Record<BallotChoice, number>, string][])("%s", (_, count, post, sentence) => {
    const { tally } = tallyOf(count, 18, false, post);
    expect(tally && plain(fr.say(outcome(rules, tally).explanation))).toBe(sentence);
  });

  test("a room that is empty is no obstacle: the ballots vote", () => {
    expect(tallyOf({ kind: "unanimous" }, 0, false, three).tally).toMatchObject({ for: 2, against: 1, entitled: 3 });
  });

  test("one more ballot for never un-adopts, and the voices are always those of the room and of the ballots", () => {
    const few = fc.nat(60);
    fc.assert(
      fc.property(few, few, few, few, few, (voices, objecting, inFavour, against, abstention) => {
        const count: RoomCount = { kind: "objections", against: Math.min(objecting, voices), abstention: 0 };
        const post = { for: inFavour, against, abstention, takesNoPart: 0 };
        const before = tallyOf(count, voices, false, post).tally;
        const after = tallyOf(count, voices, false, { ...post, for: inFavour + 1 }).tally;
        if (!before || !after) return;
        expect(before.entitled).toBe(voices + inFavour + against + abstention);
        if (outcome(rules, before).result === "adopted") expect(outcome(rules, after).result).toBe("adopted");
      }),
    );
  });
});

describe("a ballot that came, and its voter who follows the sitting", () => {
  const distance = { video: true, phone: false, quorum: true, votes: true, secretVotes: false };
  const asked: VoteAsked = { matter: "ordinary", secret: false, withdrawn: [], ballots: onPoint("p1:for") };
  test.each<[string, RuleValues["distance"] | null, PresenceMode, { voices: number; byPost: number; counted: number }]>(
    [
      ["from home: the ballot votes", null, "correspondence", { voices: 2, byPost: 1, counted: 2 }],
      ["by video, where no article counts it: the ballot votes", null, "video", { voices: 2, byPost: 1, counted: 2 }],
      [
        "by video that counts for the quorum alone: counted once, and the ballot votes",
        { ...distance, votes: false },
        "video",
        { voices: 2, byPost: 1, counted: 2 },
      ],
      [
        "by video that counts at votes: they vote, the ballot does not",
        distance,
        "video",
        { voices: 2, byPost: 0, counted: 2 },
      ],
      ["in the room: they vote, the ballot does not", null, "room", { voices: 2, byPost: 0, counted: 2 }],
    ],
  )("%s", (_, rule, mode, expected) => {
    const by = statutes(rule ? { distance: rule } : {});
    const people = electors(mode, "room").map((one) => (one.person === "p1" ? { ...one, mailed: true } : one));
    const { voices, byPost, leftOut } = entitled(by, people, [], asked);
    const { counted } = quorum(by, 4, people, []);
    expect({ voices, byPost: byPost?.voters.length ?? 0, counted }).toEqual(expected);
    expect(leftOut).toEqual([]);
  });
});
