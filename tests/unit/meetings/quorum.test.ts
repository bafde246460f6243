import fc from "fast-check";
import { expect, test } from "vitest";
import type { RuleSet } from "../../../app/features/association/rule-set";
import type { Attendee } from "../../../app/features/meetings/attendance";
import type { GivenProxy } from "../../../app/features/meetings/proxies";
import { type QuorumOptions, quorum } from "../../../app/features/meetings/quorum";
import {
  assembly,
  board,
  byPost,
  inPerson,
  postVotes,
  silentAssembly,
  silentBoard,
  strict,
  video,
} from "./quorum-rules";
import { electors, given, halfOfSeats, rulesOf, some } from "./room";

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
