import { describe, expect, test } from "vitest";
import type { Mark } from "../../../app/features/assembly/report-view";
import { assembly } from "../../../app/features/assembly/rights";
import { inPairs } from "../../../app/features/assembly/scene-words";
import {
  around,
  CODE_LETTERS,
  codeFrom,
  currentAmong,
  firstScenes,
  readCode,
  stepFrom,
  stepped,
} from "../../../app/features/assembly/scenes";
import type { Me, Person } from "../../../app/me";

const scenes = [
  { id: "a", rank: 1, shown: true },
  { id: "b", rank: 2, shown: false },
  { id: "c", rank: 3, shown: true },
];

test.each([
  ["the scene of that rank", 3, "c"],
  ["a hidden one: the next shown", 2, "c"],
  ["past the end: the last shown", 9, "c"],
  ["the first", 1, "a"],
])("the room is at %s", (_, rank, id) => {
  expect(currentAmong(scenes, rank)?.id).toBe(id);
});

test("next and previous skip what is hidden and stop at the ends", () => {
  expect(around(scenes, 1)).toMatchObject({ before: null, after: { id: "c" } });
  expect(around(scenes, 3)).toMatchObject({ before: { id: "a" }, after: null });
  expect(currentAmong([], 1)).toBeNull();
});

test.each([
  ["up", "b", "up", "bac"],
  ["down", "b", "down", "acb"],
  ["the first does not go up", "a", "up", "abc"],
  ["the last does not go down", "c", "down", "abc"],
  ["an unknown one moves nothing", "z", "up", "abc"],
] as const)("a step %s", (_, id, way, order) => {
  expect(stepped(["a", "b", "c"], id, way).join("")).toBe(order);
});

test("each open pole has its scene, held by its lead, between the promises and the figures", () => {
  const kinds = firstScenes([
    { id: "p1", leadId: "claire" },
    { id: "p2", leadId: null },
  ]).map((scene) => `${scene.kind}${scene.poleId ?? ""}${scene.presenterId ?? ""}`);
  expect(kinds).toEqual([
    "opening",
    "promises",
    "polep1claire",
    "polep2",
    "figures",
    "decisions",
    "pairings",
    "thanks",
    "next",
  ]);
});

test.each([
  ["preparing", "open", "live"],
  ["live", "open", null],
  ["preparing", "freeze", null],
  ["live", "freeze", "frozen"],
  ["frozen", "freeze", null],
  ["frozen", "after", "after"],
  ["live", "after", null],
  ["after", "after", "after"],
  ["after", "open", null],
] as const)("from %s, %s leads to %s", (state, step, next) => {
  expect(stepFrom(state, step)).toBe(next);
});

describe("a code", () => {
  test("has five letters that are not taken for others", () => {
    expect(codeFrom([0, 1, 2, 3, 4, 5])).toBe("ABCDE");
    for (const doubtful of "GIOQZ0158") expect(CODE_LETTERS).not.toContain(doubtful);
  });
  test("passes over bytes that would favour some letters", () => {
    const fair = 256 - (256 % CODE_LETTERS.length);
    expect(codeFrom([fair, 255, 0, 0, 0, 0])).toBeNull();
    expect(codeFrom([fair, 255, 0, 0, 0, 0, 0])).toBe("AAAAA");
  });
  test("is read as typed", () => expect(readCode(" fe ves ")).toBe("FEVES"));
});

const person = (given: Partial<Person> = {}): Person => ({
  kind: "person",
  id: "me",
  name: "",
  keeper: false,
  boardMember: false,
  alternate: false,
  coordinator: false,
  employee: false,
  member: false,
  volunteer: false,
  candidate: false,
  leads: [],
  poles: [],
  pairings: [],
  officerOf: [],
  ...given,
});
const roles: { [role: string]: Me } = {
  anonymous: { kind: "anonymous", session: "s" },
  member: person({ member: true }),
  keeper: person({ keeper: true }),
  presenter: person({ id: "karim", employee: true, poles: ["soil"] }),
  lead: person({ leads: ["soil"], poles: ["soil"] }),
  otherLead: person({ leads: ["walls"], poles: ["walls"] }),
  administrator: person({ boardMember: true }),
  coordinator: person({ coordinator: true, employee: true }),
  secretary: person({ officerOf: ["ag"] }),
};
const scene = { meetingId: "ag", officers: true, poleId: "soil", presenterId: "karim" };

test.each([
  ["liveReport.prepare", scene, "administrator coordinator secretary"],
  ["liveReport.open", scene, "coordinator secretary"],
  ["liveReport.open", { ...scene, officers: false }, "administrator coordinator secretary"],
  ["liveReport.goTo", scene, "presenter coordinator secretary"],
  ["liveReport.freeze", scene, "coordinator secretary"],
  ["liveReport.putToVote", scene, "secretary"],
  ["liveReport.after", scene, "administrator coordinator secretary"],
  ["scene.edit", scene, "presenter lead coordinator secretary"],
  ["scene.hide", scene, "presenter lead coordinator secretary"],
  ["scene.show", scene, "presenter lead coordinator secretary"],
  ["scene.move", scene, "administrator coordinator secretary"],
  ["scene.give", scene, "administrator coordinator secretary"],
  ["scene.add", scene, "administrator coordinator secretary"],
  ["question.ask", scene, Object.keys(roles).join(" ")],
  ["question.show", scene, "coordinator secretary"],
  ["question.answer", scene, "coordinator secretary"],
  ["question.putAside", scene, "coordinator secretary"],
] as const)("%s, officers named %o: %s", (verb, subject, allowed) => {
  const may = Object.keys(roles).filter((role) => assembly[verb](roles[role]!, subject) === null);
  expect(may.join(" ")).toBe(allowed);
});

describe("the promises in pairs on the slate", () => {
  const promise = (mark: Mark, place: number, title = "Ouvrir un marché") => ({
    ...{ id: `${mark}-${place}`, mark, state: "", title },
    note: "41 samedis sur 44.",
  });
  const many = (mark: Mark, count: number, title?: string) =>
    Array.from({ length: count }, (_, place) => promise(mark, place, title));
  const counted = (lines: { mark: Mark | null }[]) =>
    (["kept", "underWay", "dropped"] as const).map((mark) => lines.filter((one) => one.mark === mark).length);

  test.each([
    ["nine stand there whole", [...many("kept", 5), ...many("underWay", 3), ...many("dropped", 1)], [5, 3, 1]],
    [
      "of fourteen, those kept give way, never the one dropped",
      [...many("kept", 13), ...many("dropped", 1)],
      [9, 0, 1],
    ],
    [
      "long titles take more room",
      many("dropped", 9, "Donner un point de trésorerie à chaque conseil, par écrit"),
      [0, 0, 8],
    ],
  ] as const)("%s", (_, lines, shown) => {
    expect(counted(inPairs([...lines]))).toEqual(shown);
  });

  test("they stand in the order of the seeds above them, each state in its own order", () => {
    const told = [promise("dropped", 1), promise("kept", 1), promise("unanswered", 1), promise("underWay", 1)];
    expect(inPairs([...told, promise("kept", 2)]).map(({ id }) => id)).toEqual([
      ...["kept-1", "kept-2", "underWay-1", "unanswered-1", "dropped-1"],
    ]);
  });
});
