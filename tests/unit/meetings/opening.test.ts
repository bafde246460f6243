import { describe, expect, test } from "vitest";
import { phrasesIn } from "../../../app/features/association/words";
import { meetingName } from "../../../app/features/meetings/names";
import { attendeesOf, beforeGiving, foreseenOf, placesOf, type RollLine } from "../../../app/features/meetings/roll";
import { type Comes, openingAgenda } from "../../../app/features/meetings/standing";

const nothing: Comes = {
  kind: "board",
  planned: 120,
  poles: 7,
  minutesOf: null,
  proposals: [],
  followUps: [],
  points: [],
  past: {},
};
const proposal = (id: string, since = "2026-11-01") => ({
  id,
  title: id,
  poleId: "p",
  question: "decide" as const,
  since,
});
const named = (comes: Partial<Comes>) =>
  openingAgenda({ ...nothing, ...comes }).map((point) => point.key ?? point.title);

describe("the agenda a meeting opens with", () => {
  test.each<[string, Partial<Comes>, string[]]>([
    ["a board where nothing waits", {}, ["welcome", "reports", "otherBusiness"]],
    ["a board without poles", { poles: 0 }, ["welcome", "otherBusiness"]],
    [
      "minutes that wait for adoption come first",
      { minutesOf: { id: "m", day: "2026-09-17" } },
      ["welcome", "minutesOf", "reports", "otherBusiness"],
    ],
    [
      "follow-ups, then proposals, the oldest first, then points asked for",
      {
        proposals: [proposal("b", "2026-11-02"), proposal("a", "2026-11-01")],
        followUps: [{ id: "f", title: "f", poleId: "p", dueOn: "2026-11-20" }],
        points: [{ id: "q", title: "q", poleId: null, since: "2026-10-01" }],
      },
      ["welcome", "reports", "f", "a", "b", "q", "otherBusiness"],
    ],
    [
      "what would pass the planned end goes on waiting",
      { planned: 60, proposals: [proposal("a"), proposal("b"), proposal("c")] },
      ["welcome", "reports", "a", "otherBusiness"],
    ],
    ["a convivial meeting has no agenda", { kind: "convivial" }, []],
    [
      "an extraordinary assembly changes the statutes",
      { kind: "extraordinary" },
      ["assemblyWelcome", "statutes", "otherBusiness"],
    ],
    [
      "an ordinary one hears its reports and elects",
      { kind: "ordinary" },
      ["assemblyWelcome", "moral", "activity", "financial", "election", "otherBusiness"],
    ],
  ])("%s", (_sentence, comes, expected) => {
    expect(named(comes)).toEqual(expected);
  });

  test("seven reports are guessed at twenty minutes, and at their real length once known", () => {
    const minutes = (past: Comes["past"]) =>
      openingAgenda({ ...nothing, past }).find((point) => point.key === "reports")?.minutes;
    expect(minutes({})).toBe(20);
    expect(minutes({ reports: [28, 31, 33] })).toBe(35);
  });
});

const line = (personId: string, changes: Partial<RollLine> = {}): RollLine => ({
  personId,
  voice: "voting",
  answer: null,
  presence: null,
  leftAt: null,
  ...changes,
});

describe("the roll as the rules see it", () => {
  test("before the sitting, by what was answered", () => {
    const roll = [
      line("a", { answer: "yes" }),
      line("b", { answer: "remote" }),
      line("c", { answer: "no" }),
      line("d"),
    ];
    const proxies = [{ principalId: "d", holderId: "a", droppedAt: null }];
    const foreseen = foreseenOf(roll, proxies);
    expect(foreseen.map((one) => one.mode)).toEqual(["room", "video", "excused", "represented"]);
    expect(placesOf(foreseen)).toEqual(["here", "here", "absent", "proxy"]);
  });
  test("in session, by the roll call; who left is absent", () => {
    const roll = [line("a", { presence: "room" }), line("b", { presence: "room", leftAt: "2026-11-26T19:00:00.000Z" })];
    expect(attendeesOf(roll).map((one) => one.mode)).toEqual(["room", "absent"]);
  });
  test("for a proxy, a giver who had said yes may change their mind, a holder who said no may not hold", () => {
    const roll = [line("a", { answer: "yes" }), line("b", { answer: "no" })];
    expect(beforeGiving(roll, "a").map((one) => one.mode)).toEqual([null, "excused"]);
  });
  test("advisers have no place at the table", () => {
    expect(placesOf(attendeesOf([line("a", { voice: "advisory", presence: "room" })]))).toEqual([]);
  });
});

test.each([
  ["fr", "board", "le conseil"],
  ["fr", "ordinary", "l’assemblée générale ordinaire"],
  ["fr", "poleMeeting", "la réunion du pôle Paniers"],
  ["en", "board", "the board meeting"],
  ["en", "extraordinary", "the extraordinary general assembly"],
] as const)("in %s, a %s is named %s", (lang, kind, the) => {
  expect(meetingName(lang, phrasesIn(lang), { kind, title: "", poleName: "Paniers" }).the).toBe(the);
});
