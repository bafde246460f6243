import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../../app/features/association/rule-set";
import type { Attendee } from "../../../app/features/meetings/attendance";
import { canGive, countedProxies, dropOnArrival, type GivenProxy } from "../../../app/features/meetings/proxies";
import { byVideo, electors, given, onePerHolder, rulesOf, unlimited } from "./room";

const silentBoard = rulesOf("board", {});
const silentAssembly = rulesOf("generalAssembly", {});
const one = rulesOf("board", { proxies: onePerHolder });
const two = rulesOf("board", { proxies: { ...onePerHolder, cap: 2 } });
const none = rulesOf("board", { proxies: { ...onePerHolder, cap: 0 } });
const noLimit = rulesOf("generalAssembly", { proxies: unlimited });
const desk = rulesOf("generalAssembly", { proxies: { ...unlimited, blank: "desk" } });
const members = rulesOf("board", { proxies: { ...onePerHolder, holders: "members" } });
const anyone = rulesOf("board", { proxies: { ...onePerHolder, holders: "anyone" } });
const video = rulesOf("board", { proxies: onePerHolder, distance: byVideo });
const three = electors(null, null, null);
const sophie: Attendee = { person: "sophie", mode: "room", voice: "advisory", member: true };
const guest: Attendee = { person: "guest", mode: "room", voice: "none", member: false };

type Row = [string, RuleSet, GivenProxy[], string, string | null, Attendee[], string | null];
const rows: Row[] = [
  ["a board that says nothing: refused", silentBoard, [], "p1", "p2", three, "meetings.proxyNotAllowed"],
  ["an assembly that says nothing: accepted", silentAssembly, [], "p1", "p2", three, null],
  ["a board with an article: accepted", one, [], "p1", "p2", three, null],
  ["to oneself", one, [], "p1", "p1", three, "meetings.proxyToOneself"],
  ["a second proxy under a cap of one", one, given("p3>p2"), "p1", "p2", three, "meetings.proxyCapReached"],
  ["a second proxy under a cap of two", two, given("p3>p2"), "p1", "p2", three, null],
  ["a cap of zero", none, [], "p1", "p2", three, "meetings.proxyCapReached"],
  [
    "a tenth proxy without a limit",
    noLimit,
    given("p3>p2", ...Array.from({ length: 8 }, (_, at) => `q${at}>p2`)),
    "p1",
    "p2",
    three,
    null,
  ],
  [
    "a proxy taken back leaves its place",
    one,
    [{ principal: "p3", holder: "p2", state: "withdrawn" }],
    "p1",
    "p2",
    three,
    null,
  ],
  [
    "a dropped proxy leaves its place",
    one,
    [{ principal: "p3", holder: "p2", state: "dropped" }],
    "p1",
    "p2",
    three,
    null,
  ],
  ["given twice", two, given("p1>p3"), "p1", "p2", three, "meetings.proxyAlreadyGiven"],
  ["given twice, the first one blank", desk, given("p1>"), "p1", "p2", three, "meetings.proxyAlreadyGiven"],
  [
    "given again after it was taken back",
    one,
    [{ principal: "p1", holder: "p3", state: "withdrawn" }],
    "p1",
    "p2",
    three,
    null,
  ],
  ["the giver holds one: no chain", two, given("p3>p1"), "p1", "p2", three, "meetings.proxyGiverHolds"],
  ["the holder gave theirs: no chain", two, given("p2>p3"), "p1", "p2", three, "meetings.proxyHolderRepresented"],
  [
    "the holder is marked as represented",
    one,
    [],
    "p1",
    "p2",
    electors(null, "represented"),
    "meetings.proxyHolderRepresented",
  ],
  ["the holder is excused", one, [], "p1", "p2", electors(null, "excused"), "meetings.proxyHolderAbsent"],
  ["the holder is absent", one, [], "p1", "p2", electors(null, "absent"), "meetings.proxyHolderAbsent"],
  [
    "the holder votes by correspondence",
    one,
    [],
    "p1",
    "p2",
    electors(null, "correspondence"),
    "meetings.proxyHolderAbsent",
  ],
  ["the giver sits in the room", one, [], "p1", "p2", electors("room", "room"), "meetings.proxyGiverPresent"],
  [
    "the giver is on a video that counts",
    video,
    [],
    "p1",
    "p2",
    electors("video", "room"),
    "meetings.proxyGiverPresent",
  ],
  ["the giver is on a video that does not count", one, [], "p1", "p2", electors("video", "room"), null],
  ["the holder is nobody known", one, [], "p1", "q9", three, "meetings.proxyHolderNotElector"],
  ["the holder only advises", one, [], "p1", "sophie", [...three, sophie], "meetings.proxyHolderNotElector"],
  ["the holder only advises, where any member may hold", members, [], "p1", "sophie", [...three, sophie], null],
  ["a guest where members may hold", members, [], "p1", "guest", [...three, guest], "meetings.proxyHolderNotElector"],
  ["a guest where anyone may hold", anyone, [], "p1", "guest", [...three, guest], null],
  ["the giver has no vote", one, [], "sophie", "p2", [...three, sophie], "meetings.proxyGiverNotElector"],
  ["blank where blanks are refused", one, [], "p1", null, three, "meetings.proxyBlankRefused"],
  ["blank where the desk hands them out", desk, [], "p1", null, three, null],
];

test.each(rows)("%s", (_, rules, proxies, principal, holder, attendance, reason) => {
  expect(canGive(rules, proxies, principal, holder, attendance)).toBe(reason);
});

test("a proxy drops when its giver walks in; what was given to that person stays", () => {
  const before = given("p1>p2", "p3>p1", "p4>p2");
  const inRoom = (person: string) => ({ person, mode: "room" as const });
  expect(dropOnArrival(one, before, inRoom("p1")).map((proxy) => proxy.state)).toEqual(["dropped", "given", "given"]);
  expect(dropOnArrival(one, before, inRoom("p9"))).toEqual(before);
  const withdrawn: GivenProxy = { principal: "p1", holder: "p2", state: "withdrawn" };
  expect(dropOnArrival(one, [withdrawn], inRoom("p1"))[0]?.state).toBe("withdrawn");
});

describe("somebody who had given a proxy, then is noted", () => {
  const quorumOnly = { ...byVideo, votes: false };
  const phoneToo = { ...byVideo, phone: true };
  test.each<[string, RuleSet["distance"]["value"] | null, Attendee["mode"], "dropped" | "given"]>([
    ["in the room: it drops, whatever the rules", null, "room", "dropped"],
    ["by video, where an article counts that vote: it drops", byVideo, "video", "dropped"],
    ["by video, where it counts for the quorum alone: it stands", quorumOnly, "video", "given"],
    ["by video, where the statutes are silent: it stands", null, "video", "given"],
    ["by telephone, where only video counts: it stands", byVideo, "phone", "given"],
    ["by telephone, where an article counts it: it drops", phoneToo, "phone", "dropped"],
    ["excused: it stands", byVideo, "excused", "given"],
  ])("%s", (_, distance, mode, state) => {
    const rules = rulesOf("board", distance ? { proxies: onePerHolder, distance } : { proxies: onePerHolder });
    expect(dropOnArrival(rules, given("p1>p2"), { person: "p1", mode })[0]?.state).toBe(state);
    const then = dropOnArrival(rules, given("p1>p2"), { person: "p1", mode });
    expect(countedProxies(rules, electors(mode, "room"), then, "votes")).toHaveLength(state === "given" ? 1 : 0);
  });
});

test.each([
  ["a blank one nobody holds", desk, electors("absent", "room"), given("p1>"), 0],
  ["one for a holder in the room", one, electors("absent", "room"), given("p1>p2"), 1],
  ["one whose giver votes by correspondence", noLimit, electors("correspondence", "room"), given("p1>p2"), 0],
  ["one whose holder is by telephone with silent rules", one, electors("absent", "phone"), given("p1>p2"), 0],
  ["two written by the same giver", noLimit, electors("absent", "room", "room"), given("p1>p2", "p1>p3"), 1],
  [
    "a chain: the middle one is not there",
    noLimit,
    electors("absent", "represented", "room"),
    given("p1>p2", "p2>p3"),
    1,
  ],
  ["one entered twice takes one place", two, electors("absent", "room", "absent"), given("p1>p2", "p1>p2", "p3>p2"), 2],
  ["any, where the board has no article", silentBoard, electors("absent", "room"), given("p1>p2"), 0],
])("what counts: %s", (_, rules, attendance, proxies, count) => {
  expect(countedProxies(rules, attendance, proxies, "quorum")).toHaveLength(count);
});

test("whatever is given one by one, nobody passes the cap, nobody is represented twice, nobody both gives and holds", () => {
  const people = electors(...Array.from({ length: 6 }, () => null));
  const pair = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (asked) => {
      const kept: GivenProxy[] = [];
      for (const [from, to] of asked) {
        if (canGive(two, kept, `p${from}`, `p${to}`, people) === null) kept.push(...given(`p${from}>p${to}`));
      }
      const givers = kept.map((proxy) => proxy.principal);
      const holders = kept.map((proxy) => proxy.holder);
      expect(new Set(givers).size).toBe(givers.length);
      expect(givers.filter((giver) => holders.includes(giver))).toEqual([]);
      for (const holder of holders) expect(holders.filter((one) => one === holder).length).toBeLessThanOrEqual(2);
    }),
  );
});
