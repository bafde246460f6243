import fc from "fast-check";
import { expect, test } from "vitest";
import type { RuleSet } from "../../../app/features/association/rule-set";
import type { Attendee } from "../../../app/features/meetings/attendance";
import type { GivenProxy } from "../../../app/features/meetings/proxies";
import { type QuorumOptions, quorum } from "../../../app/features/meetings/quorum";
import { en } from "../../../app/features/meetings/sentences.en";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { byVideo, electors, given, halfOfSeats, onePerHolder, rulesOf, some, unlimited } from "./room";

const board = rulesOf("board", { quorum: halfOfSeats, proxies: onePerHolder });
const inPerson = rulesOf("board", { quorum: { ...halfOfSeats, counts: "present" }, proxies: onePerHolder });
const strict = rulesOf("board", { quorum: { ...halfOfSeats, strict: true }, proxies: onePerHolder });
const video = rulesOf("board", { quorum: halfOfSeats, distance: byVideo });
const assembly = rulesOf("generalAssembly", { quorum: { ...halfOfSeats, base: "members" }, proxies: unlimited });
const byPost = rulesOf("generalAssembly", {
  quorum: { ...halfOfSeats, base: "members" },
  correspondence: { allowed: true, quorum: true },
});
const postVotes = rulesOf("generalAssembly", {
  quorum: { ...halfOfSeats, base: "members" },
  correspondence: { allowed: true, quorum: false },
});
const silentBoard = rulesOf("board", {});
const silentAssembly = rulesOf("generalAssembly", {});

type Row = [string, RuleSet, number, Attendee[], GivenProxy[], object, QuorumOptions?];
const rows: Row[] = [
  ["nobody in the room of a board of 9", board, 9, [], [], { required: 5, counted: 0, missing: 5, reached: false }],
  [
    "9 seats, 4 present, 1 proxy, half required: reached to the voice",
    board,
    9,
    electors(...some(4, "room"), "represented"),
    given("p5>p1"),
    { required: 5, counted: 5, missing: 0, reached: true },
  ],
  [
    "9 seats, 4 present, nobody represented: one is missing",
    board,
    9,
    electors(...some(4, "room")),
    [],
    { required: 5, missing: 1, reached: false },
  ],
  ["8 seats, 4 present: a half is enough", board, 8, electors(...some(4, "room")), [], { required: 4, reached: true }],
  [
    "8 seats, 4 present, more than half asked: one is missing",
    strict,
    8,
    electors(...some(4, "room")),
    [],
    { required: 5, missing: 1, reached: false },
  ],
  [
    "those present only: a proxy does not help",
    inPerson,
    9,
    electors(...some(4, "room"), "represented"),
    given("p5>p1"),
    { counted: 4, represented: 1, missing: 1 },
  ],
  [
    "two proxies for one holder under a cap of one: one counts",
    board,
    9,
    electors("room", "represented", "represented"),
    given("p2>p1", "p3>p1"),
    { represented: 1, counted: 2 },
  ],
  [
    "the holder did not come: the proxy carries nothing",
    board,
    9,
    electors("absent", "represented", "room"),
    given("p2>p1"),
    { represented: 0, counted: 1 },
  ],
  [
    "the giver walked in before it was dropped: counted once",
    board,
    9,
    electors("room", "room"),
    given("p2>p1"),
    { present: 2, represented: 0, counted: 2 },
  ],
  [
    "someone who only advises is not counted",
    board,
    9,
    [{ person: "sophie", mode: "room", voice: "advisory", member: true }],
    [],
    { counted: 0 },
  ],
  ["excused and absent people are not counted", board, 9, electors("excused", "absent", null), [], { counted: 0 }],
  [
    "a video counts once an article says so",
    video,
    4,
    electors("room", "video"),
    [],
    { required: 2, counted: 2, reached: true },
  ],
  [
    "a telephone does not when the article says video",
    video,
    4,
    electors("room", "phone"),
    [],
    { counted: 1, reached: false },
  ],
  [
    "a vote by correspondence counts if the rules say so",
    byPost,
    4,
    electors("room", "correspondence"),
    [],
    { required: 2, counted: 2, reached: true },
  ],
  [
    "a vote by correspondence does not otherwise",
    assembly,
    4,
    electors("room", "correspondence"),
    [],
    { counted: 1, reached: false },
  ],
  [
    "a vote by correspondence may be allowed without making the quorum",
    postVotes,
    4,
    electors("room", "correspondence"),
    [],
    { counted: 1 },
  ],
  [
    "a silent board asks for more than half of its seats, in person",
    silentBoard,
    8,
    electors(...some(4, "room")),
    [],
    { required: 5, reached: false, cite: null },
  ],
  [
    "a silent assembly asks for none",
    silentAssembly,
    110,
    electors("room"),
    [],
    { required: 0, reached: true, cite: null },
  ],
  ["a body with no seat filled never has a quorum", board, 0, [], [], { required: 1, reached: false }],
  [
    "a second call that no rule provides keeps the first quorum",
    board,
    9,
    electors("room"),
    [],
    { required: 5 },
    { secondCall: true },
  ],
];

test.each(rows)("%s", (_, rules, base, attendance, proxies, expected, options) => {
  expect(quorum(rules, base, attendance, proxies, options)).toMatchObject(expected);
});

test("a change of statutes has its own quorum", () => {
  const rules = rulesOf("generalAssembly", {
    quorum: { kind: "none" },
    quorumForStatutes: { ...halfOfSeats, base: "members", fraction: { n: 2, d: 3 } },
  });
  expect(quorum(rules, 30, electors("room"), [], { matter: "ordinary" }).required).toBe(0);
  expect(quorum(rules, 30, electors("room"), [], { matter: "statutes" }).required).toBe(20);
});

const six = quorum(board, 9, electors(...some(6, "room"), "represented"), given("p7>p1"));

test.each([
  [
    "reached",
    six.parts,
    "6 présents et 1 pouvoir : 7 voix sur 9. Quorum atteint, il en faut 5. Article 13.",
    "6 present and 1 proxy: 7 votes out of 9. Quorum reached, 5 needed. Article 13.",
  ],
  [
    "one present, nobody else",
    quorum(board, 9, electors("room"), []).parts,
    "1 présent : 1 voix sur 9. Quorum non atteint : il en faut 5, il en manque 4. Article 13.",
    "1 present: 1 vote out of 9. Quorum not reached: 5 needed, 4 missing. Article 13.",
  ],
  [
    "nobody",
    quorum(silentAssembly, 9, [], []).parts,
    "0 présent : 0 voix sur 9. Aucun quorum n’est demandé. Règle non renseignée, calcul prudent.",
    "0 present: 0 votes out of 9. No quorum is asked for. Rule not entered, prudent calculation.",
  ],
  [
    "those present only",
    quorum(inPerson, 9, electors(...some(5, "room"), "represented"), given("p6>p1")).parts,
    "5 présents : 5 voix sur 9. 1 pouvoir ne compte pas dans le quorum. Quorum atteint, il en faut 5. Article 13.",
    "5 present: 5 votes out of 9. 1 proxy does not count for the quorum. Quorum reached, 5 needed. Article 13.",
  ],
  [
    "a roll of a day",
    quorum(byPost, 49, electors("room", "correspondence"), [], { asOf: "2021-12-31" }).parts,
    "1 présent et 1 vote par correspondance : 2 voix sur 49, liste arrêtée au 31 décembre 2021. Quorum non atteint : il en faut 25, il en manque 23. Article 13.",
    "1 present and 1 vote by correspondence: 2 votes out of 49, roll of 31 December 2021. Quorum not reached: 25 needed, 23 missing. Article 13.",
  ],
  [
    "at a distance",
    quorum(video, 4, electors("room", "video"), []).parts,
    "2 présents (dont 1 à distance) : 2 voix sur 4. Quorum atteint, il en faut 2. Article 13.",
    "2 present (1 at a distance): 2 votes out of 4. Quorum reached, 2 needed. Article 13.",
  ],
])("the sentence, %s", (_, parts, french, english) => {
  expect(fr.say(parts)).toBe(french);
  expect(en.say(parts)).toBe(english);
});

test.each([
  [
    "telephone with silent rules",
    quorum(board, 9, electors("room", "phone"), []),
    "1 personne au téléphone n’est pas comptée : aucun article ne prévoit le téléphone, et des délibérations ainsi tenues ont été annulées.",
  ],
  [
    "two by video with silent rules",
    quorum(board, 9, electors("video", "video"), []),
    "2 personnes en visioconférence ne sont pas comptées : aucun article ne prévoit la visioconférence, et des délibérations ainsi tenues ont été annulées.",
  ],
  [
    "telephone where the article says video",
    quorum(video, 9, electors("phone"), []),
    "1 personne au téléphone n’est pas comptée, selon vos règles.",
  ],
  [
    "proxies without a limit nor an article",
    quorum(silentAssembly, 9, electors("room", "represented"), given("p2>p1")),
    "Aucun article ne limite les pouvoirs qu’une personne peut porter : ils sont tous comptés.",
  ],
  ["video where the article says so", quorum(video, 9, electors("video"), []), ""],
])("it warns: %s", (_, result, french) => {
  expect(fr.say(result.warnings)).toBe(french);
});

const modes = fc.constantFrom("room", "video", "phone", "represented", "correspondence", "excused", "absent");
const rules = fc.constantFrom(board, inPerson, strict, video, assembly, byPost, silentBoard, silentAssembly);

test("one more person in the room never takes a quorum away", () => {
  fc.assert(
    fc.property(rules, fc.array(modes, { minLength: 1, maxLength: 12 }), fc.nat(11), (ruled, all, which) => {
      const index = which % all.length;
      const before = quorum(ruled, all.length, electors(...all), given("p2>p1", "p3>p1", "p4>p5"));
      const came = electors(...all.map((mode, at) => (at === index ? ("room" as const) : mode)));
      const after = quorum(ruled, all.length, came, given("p2>p1", "p3>p1", "p4>p5"));
      expect(after.counted).toBeGreaterThanOrEqual(before.counted);
      expect(before.reached && !after.reached).toBe(false);
      expect(after.counted).toBeLessThanOrEqual(all.length);
      expect(after.missing).toBe(Math.max(0, after.required - after.counted));
    }),
  );
});
