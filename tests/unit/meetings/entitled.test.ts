import { describe, expect, test } from "vitest";
import { entitled } from "../../../app/features/meetings/entitled";
import { tallyOf } from "../../../app/features/meetings/vote";
import { full, half, majority } from "./ballots";
import { byVideo, electors, given, rulesOf, some, unlimited } from "./room";

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
