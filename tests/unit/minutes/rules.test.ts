import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayClose, missingMentions, type SittingFacts } from "../../../app/features/minutes/checklist";
import { countOf, type TypedCount } from "../../../app/features/minutes/count-of";
import { eveningAt } from "../../../app/features/minutes/evening";
import { nextMinutesNumber } from "../../../app/features/minutes/minutes-number";
import { linesOf, printed, withLine } from "../../../app/features/minutes/notes";
import { entriesOf, inOrder, type Told } from "../../../app/features/minutes/order";
import { attendanceAt, type Moment, proxiesAt } from "../../../app/features/minutes/replay";
import { restOf, slashOf } from "../../../app/features/minutes/slash";

describe("notes", () => {
  test("a line takes its hour in the margin, and is printed without it", () => {
    const notes = withLine(withLine("", "20:09", "Claire présente."), "20:14", "Nadia demande.");
    expect(linesOf(notes)).toEqual([
      { at: "20:09", text: "Claire présente." },
      { at: "20:14", text: "Nadia demande." },
    ]);
    expect(printed(notes)).toBe("Claire présente.\n\nNadia demande.");
  });

  test("whatever was noted stays, in order", () => {
    const words = fc.array(
      fc.stringMatching(/^[a-zé,. ]{1,30}$/).filter((one) => one.trim() !== ""),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (lines) => {
        const notes = lines.reduce((sum, line) => withLine(sum, "20:00", line), "");
        expect(linesOf(notes).map((one) => one.text)).toEqual(lines.map((one) => one.trim()));
      }),
    );
  });

  test.each([
    ["a paragraph typed without an hour has none", "Sans heure.", [{ at: null, text: "Sans heure." }]],
    ["an hour inside a sentence is not a margin", "À [20:09] on sort.", [{ at: null, text: "À [20:09] on sort." }]],
    ["nothing is nothing", "  \n\n ", []],
  ])("%s", (_, notes, expected) => expect(linesOf(notes)).toEqual(expected));
});

describe("one order for what is written on a point", () => {
  const line = (at: string): Told => ({ what: "line", at });
  const vote = (id: string): Told => ({ what: "vote", id });
  const task = (id: string): Told => ({ what: "task", id });
  test.each<[string, string, Told[], string]>([
    [
      "a line after a decision stands after it",
      "[20:09] a\n\n[20:09] b",
      [line("20:09"), vote("v"), line("20:09")],
      "a v b",
    ],
    [
      "so does an action between two lines",
      "[20:09] a\n\n[20:09] b",
      [line("20:09"), task("t"), line("20:09")],
      "a t b",
    ],
    ["two votes and the line between them", "[20:10] a", [vote("v"), line("20:10"), vote("w")], "v a w"],
    [
      "equal voices, then the chair: the vote stands where it ended",
      "[20:09] a",
      [vote("v"), line("20:09"), vote("v")],
      "a v",
    ],
    ["a paragraph without an hour follows the one before", "[20:09] a\n\nb", [line("20:09"), vote("v")], "a b v"],
    ["notes typed whole come first", "a\n\nb", [vote("v")], "a b v"],
    ["a line taken away leaves the others", "[20:14] b", [line("20:09"), vote("v"), line("20:14")], "v b"],
    ["what nothing tells of is last", "[20:09] a", [], "a v"],
  ])("%s", (_, notes, told, expected) => {
    const known = (id: string) => expected.split(" ").includes(id);
    const entries = inOrder(
      notes,
      ["v", "w"].filter(known).map((id) => ({ id })),
      known("t") ? [{ id: "t" }] : [],
      told,
    );
    const said = entries.map((one) =>
      one.kind === "line" ? one.line.text : one.kind === "vote" ? one.vote.id : one.task.id,
    );
    expect(said.join(" ")).toBe(expected);
    const votes = entries.flatMap((one) => (one.kind === "vote" ? one.vote : []));
    const tasks = entries.flatMap((one) => (one.kind === "task" ? one.task : []));
    expect(entriesOf({ notes, votes, tasks, order: entries.map((one) => one.kind) })).toEqual(entries);
  });

  test("minutes sealed before there was an order keep theirs: notes, votes, actions", () => {
    const kept = entriesOf({ notes: "a\n\nb", votes: ["v"], tasks: ["t"] });
    expect(kept.map((one) => one.kind)).toEqual(["line", "line", "vote", "task"]);
  });
});

test.each([
  ["/d opens a decision", "/d ", { what: "decision", rest: "" }],
  [
    "/a with its sentence",
    "/a Claire, appeler la mairie, vendredi",
    { what: "action", rest: "Claire, appeler la mairie, vendredi" },
  ],
  ["capitals too", "/V", { what: "vote", rest: "" }],
  ["/s is the next point", "/s", { what: "next", rest: "" }],
  ["a word that begins so is a word", "/dupont", null],
  ["in the middle of a line it is text", "voir /d", null],
])("slash: %s", (_, line, expected) => expect(slashOf(line)).toEqual(expected));

test.each([
  ["all that was typed went: the line is blank", "/d ", "/d ", ""],
  ["what was typed while the panel came stays", "/d Acheter", "/d ", "Acheter"],
  ["a line begun anew stays", "Karim demande", "/d ", "Karim demande"],
])("after a slash: %s", (_, line, done, left) => expect(restOf(line, done)).toBe(left));

describe("the room at an instant", () => {
  const roll = [{ personId: "a", voice: "voting" as const }];
  const at = (hour: string) => `2026-11-26T${hour}:00.000Z`;
  const moments: Moment[] = [
    { personId: "a", at: at("19:51"), presence: "room" },
    { personId: "a", at: at("20:40"), presence: "left" },
  ];
  test.each([
    ["before arriving: no answer", "19:30", null],
    ["once there", "20:00", "room"],
    ["after leaving: absent", "21:00", "absent"],
  ])("%s", (_, hour, mode) => expect(attendanceAt(roll, moments, at(hour))[0]?.mode).toBe(mode));

  test("a proxy stands from the hour it was given to the hour it dropped", () => {
    const proxy = { principalId: "a", holderId: "b", givenAt: at("19:00"), droppedAt: at("19:51") };
    expect(proxiesAt([proxy], at("18:00"))).toEqual([]);
    expect(proxiesAt([proxy], at("19:30"))).toMatchObject([{ state: "given" }]);
    expect(proxiesAt([proxy], at("20:00"))).toMatchObject([{ state: "dropped" }]);
  });
});

test("an evening: minutes spent, behind, and when it should end", () => {
  const at = (hour: string) => `2026-11-26T${hour}:00.000Z`;
  const points = [
    { id: "1", minutes: 10, startedAt: at("19:30"), endedAt: at("19:48") },
    { id: "2", minutes: 20, startedAt: at("19:48"), endedAt: null },
    { id: "3", minutes: 15, startedAt: null, endedAt: null },
  ];
  expect(eveningAt(points, at("19:53"))).toEqual({ spent: { 1: 18, 2: 5 }, behind: 8, endsAt: at("20:23") });
});

describe("what is missing before closing", () => {
  const whole: SittingFacts = {
    chair: true,
    secretary: true,
    openVotes: [],
    unnoted: [],
    quorumReached: true,
    points: [{ id: "p", title: "Tunnel", kind: "decision", started: true, notes: "x", decided: 1, postponed: false }],
    reportsWaiting: 0,
    reportsItem: null,
  };
  const point = (more: Partial<SittingFacts["points"][number]>) => ({
    points: whole.points.map((one) => ({ ...one, ...more })),
  });
  test.each<[string, Partial<SittingFacts>, string[], boolean]>([
    ["nothing", {}, [], true],
    ["a chair holds the closing", { chair: false }, ["chair"], false],
    ["a secretary too", { secretary: false }, ["secretary"], false],
    ["an open vote too", { openVotes: [{ itemId: "p", title: "Tunnel" }] }, ["openVote"], false],
    ["presences are said, not held", { unnoted: ["Ana", "Bob"] }, ["presence"], true],
    ["a quorum lost is said", { quorumReached: false }, ["quorum"], true],
    ["a decision neither taken nor put off", point({ decided: 0 }), ["outcome"], true],
    ["a decision put off is whole", point({ decided: 0, postponed: true }), [], true],
    ["a point begun without a word", point({ kind: "information", decided: 0, notes: " " }), ["notes"], true],
    ["no point was begun", point({ started: false }), ["noPoint"], true],
    ["reports that nobody wrote hold nothing", { reportsWaiting: 2, reportsItem: "r" }, ["reports"], true],
  ])("%s", (_, more, keys, closes) => {
    const missing = missingMentions({ ...whole, ...more });
    expect(missing.map((one) => one.key)).toEqual(keys);
    expect(mayClose(missing)).toBe(closes);
  });
});

describe("the count as typed", () => {
  const none: TypedCount = {
    counting: "full",
    for: null,
    against: null,
    abstention: null,
    blank: null,
    nullVotes: null,
    takesNoPart: null,
  };
  test.each<[string, Partial<TypedCount>, string | null]>([
    ["unanimous needs no number", { counting: "unanimous" }, "unanimous"],
    ["no objection neither", { counting: "noObjection" }, "noObjection"],
    ["against and abstentions need both", { counting: "againstAbstentions", against: 1 }, null],
    ["zero is a number", { counting: "againstAbstentions", against: 0, abstention: 0 }, "objections"],
    ["a full count needs for", { against: 0, abstention: 0 }, null],
    ["a full count", { for: 3, against: 0, abstention: 0 }, "full"],
  ])("%s", (_, typed, kind) => expect(countOf({ ...none, ...typed })?.kind ?? null).toBe(kind));
});

test.each([
  ["the first of a year", [], "2026-01"],
  ["one above the highest, none used twice", ["2026-01", "2026-07", "2025-12"], "2026-08"],
  ["beyond ninety-nine", ["2026-99"], "2026-100"],
])("number: %s", (_, taken, expected) => expect(nextMinutesNumber(taken, "2026")).toBe(expected));
